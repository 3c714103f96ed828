using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>案件ファイル: a case as JSON, with the track and the moment that are asked about.</summary>
/// <example><code>
/// string kept = CaseFile.Write(new CaseFile(track.Id, on, told, Note: null));
/// CaseFile again = CaseFile.Read(kept);
/// </code></example>
/// <remarks>All members are optional, and <see langword="null"/> is as good as left out: both say "not told". Nothing else is
/// lenient: an unknown or repeated member, a wrong type or an impossible date is refused, because a default that nobody chose
/// would be an answer to another question.</remarks>
/// <param name="Track">Id of the track: <c>shinjigyo-shinshutsu/3</c>.</param>
/// <param name="On">照会日時, in Japan.</param>
/// <param name="Case">What is known of the matter.</param>
/// <param name="Note">A remark for people; it changes nothing.</param>
[JsonConverter(typeof(PartConverter<CaseFile>))]
public sealed record CaseFile(
    [property: Member("公募回・枠のID", "id of the track")] string? Track,
    [property: Member("照会日時(日本時間)", "moment asked about, in Japan")] JapanTime? On,
    [property: Inline] Case Case,
    [property: Member("覚え書き", "remark")] string? Note)
{
    /// <summary>The longest file that is read, in bytes. A full case takes about four thousand.</summary>
    public const int MostBytes = 1_048_576;

    /// <summary>How many faults of a file are listed; a file that has more names its first.</summary>
    public const int MostFaults = 100;

    /// <summary>Reads a case file.</summary>
    /// <param name="utf8">The whole file, in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="CaseFormatException">The first thing in it that is not as it should be.</exception>
    public static CaseFile Read(ReadOnlySpan<byte> utf8) => PartFile.Read(utf8, PartShapes.Of<CaseFile>());

    /// <summary>Reads a case file from a stream, to its end.</summary>
    /// <exception cref="CaseFormatException">The first thing in it that is not as it should be.</exception>
    public static CaseFile Read(Stream from)
    {
        using var utf8 = new MemoryStream();
        Guard.Against.Null(from).CopyTo(utf8);
        return Read(utf8.ToArray());
    }

    /// <summary>Reads a case file that is at hand as text.</summary>
    /// <exception cref="CaseFormatException">The first thing in it that is not as it should be.</exception>
    public static CaseFile Read(string json) => Read(Encoding.UTF8.GetBytes(Guard.Against.Null(json)));

    /// <summary>Reads a case file, or says all that is not as it should be in it.</summary>
    /// <param name="utf8">The whole file, in UTF-8, with or without a byte order mark.</param>
    /// <param name="file">The case file; <see langword="null"/> where anything is wrong with it.</param>
    /// <param name="faults">What is wrong, by place and line, in the order of the file and contradictions last; at most
    /// <see cref="MostFaults"/>. Text that is no JSON ends the list, because nothing after it can be told.</param>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out CaseFile? file, out IReadOnlyList<CaseFault> faults)
    {
        var found = new List<CaseFault>();
        var read = PartFile.Read(utf8, PartShapes.Of<CaseFile>(), found, MostFaults);
        (file, faults) = (found.Count == 0 ? read : null, found);
        return found.Count == 0;
    }

    /// <summary>Writes a case file, indented, in UTF-8 and without a byte order mark. What is not told is left out.</summary>
    /// <exception cref="CaseFormatException">The case tells what no file can: a value out of its bounds, or inputs that contradict each
    /// other. What was written would be refused.</exception>
    /// <exception cref="NotSupportedException">A growth that is known only between two figures, or half a character.</exception>
    public static void Write(CaseFile file, IBufferWriter<byte> to)
        => Guard.Against.Null(to).Write(PartFile.Write(Guard.Against.Null(file), PartShapes.Of<CaseFile>()));

    /// <inheritdoc cref="Write(CaseFile, IBufferWriter{byte})"/>
    public static void Write(CaseFile file, Stream to)
    {
        var utf8 = PartFile.Write(Guard.Against.Null(file), PartShapes.Of<CaseFile>());
        Guard.Against.Null(to).Write(utf8, 0, utf8.Length);
    }

    /// <summary>The same as a string.</summary>
    /// <inheritdoc cref="Write(CaseFile, IBufferWriter{byte})"/>
    public static string Write(CaseFile file)
        => Encoding.UTF8.GetString(PartFile.Write(Guard.Against.Null(file), PartShapes.Of<CaseFile>()));

    /// <summary>The moment that a text states as a case file does: <c>2026-03-01T12:00</c>, with or without seconds, in Japan
    /// and so without an offset.</summary>
    /// <returns><see langword="null"/> where the text states no such moment, or one before 1868 or after 2100.</returns>
    public static JapanTime? MomentOf(string text)
        => JapanTime.TryParse(Guard.Against.Null(text), out var on) && JsonInput.IsTaken(on.Date) ? on : null;
}
