using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Explaining.Meanings;

/// <summary>読み of a row together with those of the rows that it rests on: the table a test is held against, the special that raises a
/// figure. What such a row leaves room for is decided wherever the row decides.</summary>
internal static class JoinedReading
{
    public static Bilingual? Of(Provision? row, IEnumerable<Provision> restsOn)
    {
        var said = row?.Reading is { } own ? new List<Bilingual> { own } : [];
        said.AddRange(restsOn.Where(other => other != row && other.Reading is not null && other.Reading != row?.Reading).Distinct()
            .Select(other => (Bilingual)($"{other.Text.Ja}: {other.Reading!.Ja}", $"{other.Text.En}: {other.Reading.En}")));
        return said.Count == 0 ? null
            : said.Count == 1 ? said[0]
            : (string.Join(" / ", said.Select(s => s.Ja)), string.Join(" / ", said.Select(s => s.En)));
    }
}
