using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Testing;
using Hojo.Tests;

namespace Hojo.Audit.Tests.Coverage;

/// <summary>Which sides of the rows of a track are exercised, and by what first: the book of its programme, its boundary cases, or
/// companies that are drawn.</summary>
internal static class RowsExercised
{
    private const int Drawn = 150, Seed = 1;

    /// <summary>A line a row: track, row, what made it hold, what made it fail, what left it open.</summary>
    public static IEnumerable<string> Lines(Track track)
    {
        (string Name, Dictionary<string, RowSides> Rows)[] by =
            [("book", Seen(Book(track))), ("boundaries", Seen(Boundaries(track))), ("drawn", Seen(Companies(track)))];
        string First(string row, Func<RowSides, bool> seen)
            => by.FirstOrDefault(each => each.Rows.TryGetValue(row, out var sides) && seen(sides)).Name ?? "";
        return by[1].Rows.Keys.Order(StringComparer.Ordinal)
            .Select(row => string.Join(",", track.Id, row, First(row, sides => sides.Held), First(row, sides => sides.Failed),
                First(row, sides => sides.LeftOpen)));
    }

    private static Dictionary<string, RowSides> Seen(RowCoverage coverage) => coverage.Rows.ToDictionary(row => row.Row);

    private static RowCoverage Book(Track track)
    {
        var book = CaseBook.Read(Path.Combine(Approved.Root, "books", track.Id.Split('/')[0] + ".csv"));
        return new CaseBook(book.Name, [.. book.Cases.Where(c => c.Track == track.Id)]).Run(Catalogue.National).Coverage;
    }

    private static RowCoverage Boundaries(Track track)
    {
        var coverage = BoundaryCases.Of(track, Lang.Ja).Run(Catalogue.National).Coverage;
        coverage.Add(track);
        return coverage;
    }

    private static RowCoverage Companies(Track track)
    {
        var (coverage, assessor) = (new RowCoverage(), Assessor.For(track));
        foreach (var company in DrawnCompanies.For(track, Seed).Take(Drawn)) coverage.Add(assessor.Assess(company.Case, company.On));
        return coverage;
    }
}
