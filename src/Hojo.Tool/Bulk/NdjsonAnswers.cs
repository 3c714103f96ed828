using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>Answers as JSON, one a line:
/// <c>{"line":1,"on":"…","answers":[{"track":"…","verdict":"eligible","provisional":false,
/// "grant":{"least":…,"most":…}}]}</c>, or
/// <c>{"line":2,"faults":[{"path":"…","problem":"…"}]}</c>.</summary>
internal sealed class NdjsonAnswers : IAnswerWriter
{
    private const int Block = 1 << 16;

    private static readonly Dictionary<TrackVerdict, JsonEncodedText> Verdicts =
        Enum.GetValues<TrackVerdict>().ToDictionary(verdict => verdict, verdict => JsonEncodedText.Encode(Names.Word(verdict)));

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Japanese as it is: the text is not for markup
        SkipValidation = true,
    };

    private readonly Stream _to;
    private readonly FaultWords _words;
    private readonly ArrayBufferWriter<byte> _lines = new(2 * Block);
    private readonly Utf8JsonWriter _json;
    private (JapanTime Moment, JsonEncodedText Text) _last;

    public NdjsonAnswers(Stream to, FaultWords words) => (_to, _words, _json) = (to, words, new(_lines, Options));

    public void Write(LineAnswer answer)
    {
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteNumber("line"u8, answer.Line);
        if (answer.Note is { } note) _json.WriteString("note"u8, note);
        if (answer.On is { } on) _json.WriteString("on"u8, Written(on));
        if (answer.Answers.Count > 0) Write(answer.Answers);
        if (answer.Faults.Count > 0) Write(answer.Faults);
        _json.WriteEndObject();
        _json.Flush();
        _lines.Write("\n"u8);
        if (_lines.WrittenCount >= Block) Hand();
    }

    public void Dispose()
    {
        Hand();
        _json.Dispose();
        _to.Dispose();
    }

    /// <summary>Most lines are asked about the moment of the line before.</summary>
    private JsonEncodedText Written(JapanTime on)
    {
        if (on != _last.Moment) _last = (on, JsonEncodedText.Encode(on.ToString()));
        return _last.Text;
    }

    private void Write(IReadOnlyList<TrackAnswer> answers)
    {
        _json.WriteStartArray("answers"u8);
        foreach (var answer in answers)
        {
            _json.WriteStartObject();
            _json.WriteString("track"u8, answer.Track);
            _json.WriteString("verdict"u8, Verdicts[answer.Verdict]);
            _json.WriteBoolean("provisional"u8, answer.IsProvisional);
            if (answer.Grant is { } grant)
            {
                _json.WriteStartObject("grant"u8);
                _json.WriteNumber("least"u8, grant.Least.Whole);
                _json.WriteNumber("most"u8, grant.Most.Whole);
                _json.WriteEndObject();
            }
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void Write(IReadOnlyList<CaseFault> faults)
    {
        _json.WriteStartArray("faults"u8);
        foreach (var fault in faults)
        {
            _json.WriteStartObject();
            _json.WriteString("path"u8, fault.Path);
            if (_words.HeadingOf(fault) is { } heading) _json.WriteString("heading"u8, heading);
            _json.WriteString("problem"u8, _words.ProblemOf(fault));
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void Hand()
    {
        _to.Write(_lines.WrittenSpan);
        _lines.ResetWrittenCount();
    }
}
