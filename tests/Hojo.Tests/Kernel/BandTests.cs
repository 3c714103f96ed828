using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;

namespace Hojo.Tests.Kernel;

/// <summary>表: every value of the fact finds one row.</summary>
public sealed class BandTests
{
    public static IEnumerable<object[]> Tables
        => EveryTrack.All.SelectMany(s => s.Track.Rows.OfType<Figure>().Where(f => f.By is not null)
            .Select(f => new object[] { s.Track.Id, f.Id }));

    [Theory, MemberData(nameof(Tables))]
    public void The_bands_of_a_table_cover_its_fact_once(string track, string table)
    {
        var assessor = EveryTrack.Of(track).Assessor;
        var figure = (Figure)assessor.Track[table];
        var (by, finder, untold) = (figure.By!, new RowFinder(figure, assessor.Grid), assessor.Grid.Read(new()));

        foreach (var value in Values(figure).Where(v => v >= by.Least && v <= by.Most))
        {
            var row = Assert.Single(Enumerable.Range(0, figure.Bands.Count), k => figure.Bands[k].Least <= value
                && value <= figure.Bands[k].Most);
            Assert.Equal((row, row), (figure.RowOf(value), finder.Of(untold.With(by, value).Cells)));
            Assert.All(Enumerable.Range(0, figure.Columns.Count + 1), column => Assert.NotEqual("", figure.Show(row, column).Ja));
        }
        Assert.Equal(figure.Bands.Count > 1 ? -1 : 0, finder.Of(untold.Cells));
    }

    /// <summary>All there are, or those about every edge where they are too many.</summary>
    private static IEnumerable<long> Values(Figure figure)
    {
        if (figure.By!.Most - figure.By.Least <= 20_000)
            for (var value = figure.By.Least; value <= figure.By.Most; value++) yield return value;
        foreach (var edge in figure.Bands.SelectMany(b => new[] { Math.Max(b.Least, figure.By.Least), Math.Min(b.Most, figure.By.Most) }))
            foreach (var near in new[] { -1, 0, 1 }) yield return edge + near;
    }
}
