using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Audit.Tests.Moved;

/// <summary>A printed figure or table with one of its cells moved, by a yen, a person, 0.0001% of growth, a hundredth of a rate; or with
/// the edge between two of its bands moved by a step of their fact.</summary>
internal static class MovedFigure
{
    public static IEnumerable<Move> Of(Figure figure, int steps) => figure switch
    {
        Figure<Yen> sums => Of(sums, Scales.Money, steps, sum => Yen.Of(sum.Whole + steps)),
        Figure<Rate> rates => Of(rates, Scales.Share, steps, rate => Hundredth(rate, steps)),
        Figure<int> counts => Of(counts, Scales.Count, steps, count => count + steps),
        Figure<Growth> growths => Of(growths, Scales.Growth, steps, growth => MovedGrowth.Of(growth, steps)),
        _ => [],
    };

    private static IEnumerable<Move> Of<T>(Figure<T> figure, Scale<T> scale, int steps, Func<T, T> move) where T : struct
    {
        for (var row = 0; row < figure.Bands.Count; row++)
            for (var column = 0; column <= figure.Columns.Count; column++)
                yield return Cell(figure, scale, row, column, move);
        for (var row = 1; row < figure.Bands.Count; row++)
            if (figure.Bands[row].Name is null) yield return Edge(figure, scale, row, steps * (long)figure.By!.StepsABound);
    }

    private static Move Cell<T>(Figure<T> figure, Scale<T> scale, int row, int column, Func<T, T> move) where T : struct
        => new($"{figure.Show(row, column).Ja} ({row + 1}, {column + 1})", now =>
        {
            var cells = Cells(figure);
            cells[row][column] = move(cells[row][column]);
            return Made(figure, scale, figure.Bands, cells, now);
        });

    /// <summary>The band above begins so many cells later.</summary>
    private static Move Edge<T>(Figure<T> figure, Scale<T> scale, int row, long cells) where T : struct
        => new($"{figure.By!.Id} {figure.Bands[row].Show(figure.By).Ja} ({row + 1})", now =>
        {
            Band[] bands = [.. figure.Bands.Select((band, k)
                => new Band(k == row ? band.Least + cells : band.Least, k == row - 1 ? band.Most + cells : band.Most, band.Name))];
            return Made(figure, scale, bands, Cells(figure), now);
        });

    /// <summary>In force where the columns of the table stand now.</summary>
    private static Figure<T> Made<T>(Figure<T> figure, Scale<T> scale, IReadOnlyList<Band> bands, T[][] cells, Rebased now) where T : struct
        => new(figure.Id, figure.Text, figure.Citation, scale, Figures.None, figure.By, bands,
            [.. figure.Columns.Select(column => new Column(column.Name, now.Condition(column.When)))], cells);

    private static T[][] Cells<T>(Figure<T> figure) where T : struct
        => [.. Enumerable.Range(0, figure.Bands.Count)
            .Select(row => Enumerable.Range(0, figure.Columns.Count + 1).Select(column => figure.At(row, column)).ToArray())];

    private static Rate Hundredth(Rate rate, int steps) => new(rate.Numerator * 100 + steps * rate.Denominator, rate.Denominator * 100);
}
