using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Audit.Tests.Moved;

/// <summary>A printed figure or table with one of its cells moved: by a yen, a person, 0.0001% of growth, a hundredth of a rate.</summary>
internal static class MovedFigure
{
    public static IEnumerable<MovedRow> Of(Figure figure, int steps) => figure switch
    {
        Figure<Yen> sums => Cells(sums, Scales.Money, steps, sum => Yen.Of(sum.Whole + steps)),
        Figure<Rate> rates => Cells(rates, Scales.Share, steps, rate => Hundredth(rate, steps)),
        Figure<int> counts => Cells(counts, Scales.Count, steps, count => count + steps),
        Figure<Growth> growths => Cells(growths, Scales.Growth, steps, growth => Finest(growth, steps)),
        _ => [],
    };

    private static IEnumerable<MovedRow> Cells<T>(Figure<T> figure, Scale<T> scale, int steps, Func<T, T> move) where T : struct
    {
        for (var row = 0; row < figure.Bands.Count; row++)
            for (var column = 0; column <= figure.Columns.Count; column++)
                if (Moved(figure, scale, row, column, move) is { } moved)
                    yield return new(figure, $"{figure.Show(row, column).Ja} ({row + 1}, {column + 1})", steps, moved);
    }

    /// <summary><see langword="null"/> where the table would not be one: a raised amount below its standard one.</summary>
    private static Figure<T>? Moved<T>(Figure<T> figure, Scale<T> scale, int row, int column, Func<T, T> move) where T : struct
    {
        var cells = Enumerable.Range(0, figure.Bands.Count)
            .Select(r => Enumerable.Range(0, figure.Columns.Count + 1).Select(c => figure.At(r, c)).ToArray()).ToArray();
        try
        {
            cells[row][column] = move(cells[row][column]);
            return new(figure.Id, figure.Text, figure.Citation, scale, Figures.None, figure.By, figure.Bands, figure.Columns, cells);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Growth Finest(Growth growth, int steps)
        => Scales.Growth.Value(Scales.Growth.Cell(growth) + steps * (long)Scales.Growth.StepsABound);

    private static Rate Hundredth(Rate rate, int steps) => new(rate.Numerator * 100 + steps * rate.Denominator, rate.Denominator * 100);
}
