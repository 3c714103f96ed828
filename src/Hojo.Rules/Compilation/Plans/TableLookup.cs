using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Plans;

/// <summary>A figure made ready: find the cell, read its number.</summary>
internal sealed class TableLookup
{
    private readonly RowFinder _rows;
    private readonly CompiledCondition[] _when;

    private TableLookup(Figure figure, Grid grid, long[] over, Divisor[] under)
    {
        (_rows, Numerator, Denominator) = (new(figure, grid), over, under);
        _when = [.. figure.Columns.Select(c => c.When.Fold(new ConditionCompiler(grid)))];
    }

    public static TableLookup Of(Figure<Yen> figure, Grid grid, long d)
        => new(figure, grid, Array.ConvertAll(figure.Values, v => checked(v.Whole * d)), []);

    public static TableLookup Of(Figure<Rate> figure, Grid grid)
        => new(figure, grid, Array.ConvertAll(figure.Values, v => (long)v.Numerator),
            Array.ConvertAll(figure.Values, v => new Divisor(v.Denominator)));

    public long[] Numerator { get; }

    public Divisor[] Denominator { get; }

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

    /// <summary>The cells of the least and of the greatest value that may be: the same one where it does not matter which.</summary>
    public (int Least, int Most) Reach(ReadOnlySpan<long> cells) => Reach(cells, []);

    /// <summary>The same, with what is known of columns already; <see langword="null"/> for one that is tested here.</summary>
    public (int Least, int Most) Reach(ReadOnlySpan<long> cells, ReadOnlySpan<Verdict?> known)
    {
        var (first, last) = _rows.Possible(cells);
        int width = _when.Length + 1, least = -1, most = -1;
        for (var column = 1; column <= width; column++)
        {
            var verdict = column == width ? Verdict.Met // the standard column last
                : (column <= known.Length ? known[column - 1] : null) ?? _when[column - 1].Run(cells);
            if (verdict == Verdict.NotMet) continue;
            for (var row = first; row <= last; row++)
            {
                var cell = row * width + column % width;
                if (least < 0 || Below(cell, least)) least = cell;
                if (most < 0 || Below(most, cell)) most = cell;
            }
            if (verdict == Verdict.Met) break;
        }
        return (least, most);
    }

    /// <summary>Marks what decides between the cells that may be.</summary>
    public void Waits(ReadOnlySpan<long> cells, Span<bool> on)
    {
        _rows.Mark(cells, on);
        foreach (var when in _when)
        {
            when.Waits(cells, on);
            if (when.Run(cells) == Verdict.Met) break;
        }
    }

    private bool Below(int a, int b)
        => Denominator.Length == 0
            ? Numerator[a] < Numerator[b]
            : Numerator[a] * Denominator[b].Value < Numerator[b] * Denominator[a].Value;
}
