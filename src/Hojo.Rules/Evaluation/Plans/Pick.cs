using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Plans;

/// <summary>A figure made ready: find the cell, read its number.</summary>
internal sealed class Pick
{
    private readonly RowFinder _rows;
    private readonly Test[] _when;

    private Pick(Figure figure, Grid grid, long[] over, Divisor[] under)
    {
        (_rows, Over, Under) = (new(figure, grid), over, under);
        _when = [.. figure.Columns.Select(c => c.When.As(new Tests(grid)))];
    }

    public static Pick Of(Figure<Yen> figure, Grid grid, long d) => new(figure, grid, [.. figure.Values.Select(v => checked(v.Whole * d))], []);

    public static Pick Of(Figure<Rate> figure, Grid grid) => new(figure, grid, [.. figure.Values.Select(v => (long)v.Over)], [.. figure.Values.Select(v => new Divisor(v.Under))]);

    public long[] Over { get; }

    public Divisor[] Under { get; }

    /// <summary>The cell, or −1 where it is not told which.</summary>
    public int Cell(ReadOnlySpan<long> cells)
    {
        var row = _rows.Of(cells);
        if (row < 0) return -1;
        var cell = row * (_when.Length + 1);
        for (var c = 0; c < _when.Length; c++)
        {
            var v = _when[c].Run(cells);
            if (v == Verdict.Unknown) return -1;
            if (v == Verdict.Met) return cell + c + 1;
        }
        return cell;
    }

    /// <summary>Of the cells that are still possible, the one with the least number, or the most.</summary>
    public int Cell(ReadOnlySpan<long> cells, End end)
    {
        var (row, columns) = (_rows.Of(cells), _when.Length + 1);
        var best = -1;
        for (int at = row < 0 ? 0 : row, last = row < 0 ? Over.Length / columns - 1 : row; at <= last; at++)
        {
            var settled = false;
            for (var c = 0; c < _when.Length && !settled; c++)
            {
                var v = _when[c].Run(cells);
                if (v != Verdict.NotMet) best = Better(best, at * columns + c + 1, end);
                settled = v == Verdict.Met;
            }
            if (!settled) best = Better(best, at * columns, end);
        }
        return best;
    }

    private int Better(int best, int other, End end)
    {
        if (best < 0) return other;
        var more = Under.Length == 0 ? Over[other] > Over[best] : Over[other] * Under[best].Value > Over[best] * Under[other].Value;
        return more == (end == End.Most) ? other : best;
    }
}
