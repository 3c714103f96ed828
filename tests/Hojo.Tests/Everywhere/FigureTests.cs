using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tests.Everywhere;

/// <summary>Every figure and table of the catalogue.</summary>
public class FigureTests
{
    private static readonly (Track Track, Figure Figure)[] Figures =
        [.. Catalogue.National.Tracks.SelectMany(t => t.Rows.OfType<Figure>().Select(f => (t, f)))];

    /// <summary>The rate of closure costs follows that of the frame,
    /// and a ¥10 billion company's is 1/2 where others have 2/3 (S2 L1299-1301, L1322-1327).</summary>
    private static readonly string[] Printed = ["jigyo-shokei/r6/expert-buyer closure-rate: 100億企業要件を満たす場合"];

    [Fact]
    public void A_special_column_is_nowhere_below_the_standard_one()
        => Assert.Equal(Printed, Figures.SelectMany(f => Lower(f.Figure).Select(where => $"{f.Track.Id} {f.Figure.Id}: {where}")));

    private static IEnumerable<string> Lower(Figure figure)
        => from row in Enumerable.Range(0, figure.Bands.Count)
           from column in Enumerable.Range(1, figure.Columns.Count)
           where figure switch
           {
               Figure<Yen> sums => sums.At(row, column) < sums.At(row, 0),
               Figure<Rate> rates => (Fraction)rates.At(row, column) < rates.At(row, 0),
               _ => throw new InvalidOperationException($"{figure.Id}: which way is up?"),
           }
           select figure.Columns[column - 1].Name.Ja;
}
