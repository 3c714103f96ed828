using NodaTime;

namespace Hojo.Model;

/// <summary>案件ファイル: a case as JSON, with the track and the moment that are asked about.</summary>
/// <remarks>All members are optional, and <see langword="null"/> is as good as left out: both say "not told". Nothing else is
/// lenient: an unknown or repeated member, a wrong type or an impossible date is refused, because a default that nobody chose
/// would be an answer to another question.</remarks>
/// <param name="Track">Id of the track: <c>shinjigyo-shinshutsu/3</c>.</param>
/// <param name="On">照会日時, in Japan.</param>
/// <param name="Case">What is known of the matter.</param>
/// <param name="Note">A remark for people; it changes nothing.</param>
public sealed record CaseFile(
    [property: Member("公募回・枠のID", "id of the track")] string? Track,
    [property: Member("照会日時(日本時間)", "moment asked about, in Japan")] LocalDateTime? On,
    [property: Inline] Case Case,
    [property: Member("覚え書き", "remark")] string? Note)
{
    /// <summary>The longest file that is read, in bytes. A full case takes about four thousand.</summary>
    public const int MostBytes = 1_048_576;

    /// <summary>Reads a case file.</summary>
    /// <param name="utf8">The whole file, in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="CaseFormatException">The first thing in it that is not as it should be.</exception>
    public static CaseFile Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MostBytes)
            throw new CaseFormatException("$", null, ("案件ファイルは1MiB以下にしてください", "a case file of at most 1 MiB is expected"));
        if (JsonSyntax.IsBlank(utf8))
            throw new CaseFormatException("$", null, ("ファイルが空です。オブジェクト {…} が必要です", "the file is empty; an object {…} is expected"));
        if (JsonSyntax.FirstNotUtf8(utf8) is { } at)
            throw new CaseFormatException("$", JsonSyntax.LineAt(utf8, at),
                ("UTF-8のファイルが必要です(Shift_JISやUTF-16で保存されていないか確かめてください)", "a file in UTF-8 is expected (was it saved in another encoding?)"));
        var input = new JsonInput(utf8);
        input.Next();
        if (!input.IsTold) throw input.Expected(Shape<CaseFile>.What);
        var file = CaseFileShape.Members.Read(ref input, new(null, null, new(), null));
        input.End();
        foreach (var consistency in Consistencies.All)
            if (consistency.IsBroken(file.Case)) throw Contradicted(utf8, consistency.Of(file.Case));
        return file;
    }

    /// <summary>At the place named first; the lines of the others follow its sentence.</summary>
    private static CaseFormatException Contradicted(ReadOnlySpan<byte> utf8, Contradiction said)
    {
        var lines = JsonPlaces.LinesOf(utf8, said.Places);
        var (ja, en) = (string.Join("・", lines.Skip(1)), string.Join(" and ", lines.Skip(1)));
        return new(said, lines[0], lines.Count == 1 ? said.Text
            : ($"{said.Text.Ja}(もう一方は{ja}行目)", $"{said.Text.En} (the other: line {en})"));
    }

    /// <summary>The moment that a text states as a case file does: <c>2026-03-01T12:00</c>, with or without seconds, in Japan
    /// and so without an offset.</summary>
    /// <returns><see langword="null"/> where the text states no such moment, or one before 1868 or after 2100.</returns>
    public static LocalDateTime? MomentOf(string text)
        => JsonInput.MomentOf(Guard.Against.Null(text)) is { } on && JsonInput.IsTaken(on.Date) ? on : null;
}
