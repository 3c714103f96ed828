using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;

namespace Hojo.Rules.Envelopes;

/// <summary>封筒: an answer with all that made it, to be kept and run again: what was asked, by which rules, and what was answered.</summary>
/// <example><code>
/// string envelope = Envelope.Of(track, told, on).Write();      // case, moment, fingerprint of the rules, answer
/// EnvelopeCheck check = Envelope.Read(Encoding.UTF8.GetBytes(envelope)).Check(track);
/// bool same = check.IsSameTrack &amp;&amp; check.IsSameAnswer;         // else check.Changes: place, then, now
/// </code></example>
/// <param name="File">The case file, with the track and the moment that were asked about.</param>
/// <param name="Fingerprint">指紋 of the track as it was then.</param>
/// <param name="Answer">The assessment, with the version of the package.</param>
public sealed record Envelope(CaseFile File, string Fingerprint, Assessment Answer)
{
    private const string FileName = "file", FingerprintName = "fingerprint", AnswerName = "answer";

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Japanese as it is: the text is not for markup
        Indented = true,
        NewLine = "\n",
    };

    private static readonly JsonSerializerOptions Shapes = new() { TypeInfoResolver = HojoJson.Resolver };

    /// <summary>Assesses a case and keeps what made the answer.</summary>
    /// <param name="track">The track.</param>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about, in Japan.</param>
    /// <param name="note">A remark for people.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take, or the moment lies beyond its
    /// bounds.</exception>
    public static Envelope Of(Track track, Case @case, JapanTime on, string? note = null)
    {
        Guard.Against.Null(@case, nameof(@case));
        return new(new(Guard.Against.Null(track).Id, on, @case, note), track.Fingerprint(), Assessor.For(track).Assess(@case, on));
    }

    /// <summary>Asks again by the rules of today.</summary>
    /// <param name="track">The track that the file names, as it is now.</param>
    /// <exception cref="ArgumentException">Another track, or a file without a moment.</exception>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public EnvelopeCheck Check(Track track)
    {
        if (Guard.Against.Null(track).Id != File.Track)
            throw new ArgumentException($"{File.Track} is expected, not {track.Id}", nameof(track));
        var on = File.On ?? throw new ArgumentException("a file with the moment asked about is expected", nameof(track));
        var now = Of(track, File.Case, on, File.Note);
        return new(this, now, AnswerChanges.Between(Answer, now.Answer));
    }

    /// <summary>As JSON: the case file, the fingerprint, the answer.</summary>
    /// <exception cref="CaseFormatException">The case tells what no file can.</exception>
    public string Write()
    {
        using var utf8 = new MemoryStream();
        using (var json = new Utf8JsonWriter(utf8, Options))
        {
            json.WriteStartObject();
            json.WritePropertyName(FileName);
            JsonSerializer.Serialize(json, File, Shape<CaseFile>());
            json.WriteString(FingerprintName, Fingerprint);
            json.WritePropertyName(AnswerName);
            using var answer = JsonDocument.Parse(AssessmentJson.Write(Answer));
            answer.WriteTo(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(utf8.ToArray());
    }

    /// <summary>Reads an envelope back, from UTF-8.</summary>
    /// <exception cref="JsonException">Anything but what was written; of the case file, a <see cref="CaseFormatException"/>.</exception>
    public static Envelope Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Parsed(utf8);
        }
        catch (InvalidOperationException half) // the parser's word for half of a surrogate pair
        {
            throw new JsonException("whole characters are expected (found half of a \\u pair)", half);
        }
    }

    private static Envelope Parsed(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        using var text = JsonDocument.ParseValue(ref reader);
        var root = text.RootElement;
        if (reader.Read() || root.ValueKind != JsonValueKind.Object || root.EnumerateObject().Count() != 3
            || !root.TryGetProperty(FileName, out var file) || !root.TryGetProperty(AnswerName, out var answer)
            || !root.TryGetProperty(FingerprintName, out var fingerprint) || fingerprint.ValueKind != JsonValueKind.String)
            throw new JsonException("an envelope is expected: file, fingerprint and answer");
        return new(file.Deserialize(Shape<CaseFile>()) ?? throw new JsonException("a case file is expected"), fingerprint.GetString()!,
            AssessmentJson.Read(Encoding.UTF8.GetBytes(answer.GetRawText())));
    }

    private static JsonTypeInfo<T> Shape<T>() => (JsonTypeInfo<T>)Shapes.GetTypeInfo(typeof(T));
}
