using Hojo.Model;

namespace Hojo.Audit.Ticks;

/// <summary>A column of a file of ticks, under either of its headings. The columns stand in any order, with any others between.</summary>
internal sealed record TickColumn(Bilingual Heading)
{
    public static readonly TickColumn
        Row = new(("規定", "row")),
        Fingerprint = new(("規定の指紋", "row fingerprint")),
        Documents = new(("文書の指紋", "document hash")),
        Who = new(("確認者", "who")),
        When = new(("確認日", "when")),
        Note = new(("備考", "note"));

    /// <summary>All of them, as they are written.</summary>
    public static readonly IReadOnlyList<TickColumn> All = [Row, Fingerprint, Documents, Who, When, Note];

    /// <summary>Where it stands among some headings; −1 where it does not.</summary>
    public int Among(IReadOnlyList<string> headings)
    {
        for (var k = 0; k < headings.Count; k++)
            if (headings[k].Trim() is var heading && (heading == Heading.Ja
                || string.Equals(heading, Heading.En, StringComparison.OrdinalIgnoreCase)))
                return k;
        return -1;
    }
}
