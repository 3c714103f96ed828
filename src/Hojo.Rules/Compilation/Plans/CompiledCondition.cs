using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Plans;

/// <summary>A condition made ready for one grid: places instead of facts, and nothing to look up.</summary>
internal abstract class CompiledCondition
{
    public abstract Verdict Run(ReadOnlySpan<long> cells);

    /// <summary>Marks the places, not told, that an unknown verdict still waits for; a settled one waits for none.</summary>
    public void Waits(ReadOnlySpan<long> cells, Span<bool> on)
    {
        if (Run(cells) == Verdict.Unknown) Mark(cells, on);
    }

    protected abstract void Mark(ReadOnlySpan<long> cells, Span<bool> on);

    protected static Verdict Of(bool met) => met ? Verdict.Met : Verdict.NotMet;
}

internal sealed class RangeTest(int slot, long lo, long hi) : CompiledCondition
{
    public int Slot => slot;

    public long Lo => lo;

    public long Hi => hi;

    public override Verdict Run(ReadOnlySpan<long> cells)
    {
        var v = cells[slot];
        return v == Fact.NotTold ? Verdict.Unknown : Of(v >= lo && v <= hi);
    }

    protected override void Mark(ReadOnlySpan<long> cells, Span<bool> on) => on[slot] = true;
}

/// <summary>Single bounds, of which all or any have to hold.</summary>
internal sealed class RangesTest((int Slot, long Lo, long Hi)[] parts, bool any) : CompiledCondition
{
    private readonly Verdict _settles = Of(any), _else = Of(!any);

    public override Verdict Run(ReadOnlySpan<long> cells)
    {
        var verdict = _else;
        foreach (var (slot, lo, hi) in parts)
        {
            var v = cells[slot];
            if (v == Fact.NotTold) verdict = Verdict.Unknown;
            else if ((v >= lo & v <= hi) == any) return _settles;
        }
        return verdict;
    }

    protected override void Mark(ReadOnlySpan<long> cells, Span<bool> on)
    {
        foreach (var (slot, _, _) in parts) on[slot] |= cells[slot] == Fact.NotTold;
    }
}

internal sealed class TableTest : CompiledCondition
{
    private readonly int _slot;
    private readonly RowFinder _rows;
    private readonly Edge _edge;
    private readonly long[] _bounds;
    private readonly long _least = long.MaxValue, _most = long.MinValue;

    public TableTest(int slot, RowFinder rows, Edge edge, long[] bounds)
    {
        (_slot, _rows, _edge, _bounds) = (slot, rows, edge, bounds);
        foreach (var bound in bounds) (_least, _most) = (Math.Min(_least, bound), Math.Max(_most, bound));
    }

    public override Verdict Run(ReadOnlySpan<long> cells)
    {
        var v = cells[_slot];
        if (v == Fact.NotTold) return Verdict.Unknown;
        var row = _rows.Of(cells);
        if (row >= 0) return Of(_edge == Edge.AtLeast ? v >= _bounds[row] : v <= _bounds[row]);
        if (_edge == Edge.AtLeast) return v >= _most ? Verdict.Met : v < _least ? Verdict.NotMet : Verdict.Unknown;
        return v <= _least ? Verdict.Met : v > _most ? Verdict.NotMet : Verdict.Unknown;
    }

    protected override void Mark(ReadOnlySpan<long> cells, Span<bool> on)
    {
        if (cells[_slot] == Fact.NotTold) on[_slot] = true;
        _rows.Mark(cells, on);
    }
}

internal sealed class SumTest((int Slot, int Weight, long Least, long Most)[] terms, long bound) : CompiledCondition
{
    public override Verdict Run(ReadOnlySpan<long> cells)
    {
        long least = 0, most = 0;
        foreach (var (slot, weight, low, high) in terms)
        {
            var v = cells[slot];
            var told = v != Fact.NotTold;
            least += weight * (told ? v : weight > 0 ? low : high);
            most += weight * (told ? v : weight > 0 ? high : low);
        }
        return least >= bound ? Verdict.Met : most < bound ? Verdict.NotMet : Verdict.Unknown;
    }

    protected override void Mark(ReadOnlySpan<long> cells, Span<bool> on)
    {
        foreach (var (slot, _, _, _) in terms) on[slot] |= cells[slot] == Fact.NotTold;
    }
}

internal abstract class Joined(CompiledCondition[] parts) : CompiledCondition
{
    protected CompiledCondition[] Parts => parts;

    protected override void Mark(ReadOnlySpan<long> cells, Span<bool> on)
    {
        foreach (var part in parts) part.Waits(cells, on);
    }
}

internal sealed class AllTest(CompiledCondition[] parts) : Joined(parts)
{
    public override Verdict Run(ReadOnlySpan<long> cells)
    {
        var verdict = Verdict.Met;
        foreach (var part in Parts)
        {
            var v = part.Run(cells);
            if (v == Verdict.NotMet) return v;
            if (v == Verdict.Unknown) verdict = v;
        }
        return verdict;
    }
}

internal sealed class AnyTest(CompiledCondition[] parts) : Joined(parts)
{
    public override Verdict Run(ReadOnlySpan<long> cells)
    {
        var verdict = Verdict.NotMet;
        foreach (var part in Parts)
        {
            var v = part.Run(cells);
            if (v == Verdict.Met) return v;
            if (v == Verdict.Unknown) verdict = v;
        }
        return verdict;
    }
}

internal sealed class NotTest(CompiledCondition inner) : CompiledCondition
{
    public override Verdict Run(ReadOnlySpan<long> cells) => (Verdict)(-(sbyte)inner.Run(cells));

    protected override void Mark(ReadOnlySpan<long> cells, Span<bool> on) => inner.Waits(cells, on);
}

/// <summary>Finds the row of a table: straight by number where each row is one choice, else down the bands.</summary>
internal sealed class RowFinder
{
    private readonly int _slot = -1;
    private readonly long[] _tops = [];
    private readonly long _first;
    private readonly bool _direct;

    public RowFinder(Figure figure, Grid grid)
    {
        if (figure.By is not { } by || figure.Bands.Count == 1) return;
        (_slot, _first, _tops) = (grid.Slot(by), figure.Bands[0].Least, [.. figure.Bands.Select(b => b.Most)]);
        _direct = figure.Bands.All(b => b.Least == b.Most);
    }

    /// <summary>The first and the last row that may be.</summary>
    public (int First, int Last) Possible(ReadOnlySpan<long> cells)
        => Of(cells) is var row && row >= 0 ? (row, row) : (0, _tops.Length - 1);

    /// <summary>Marks the fact of the table, where it is not told.</summary>
    public void Mark(ReadOnlySpan<long> cells, Span<bool> on)
    {
        if (_slot >= 0 && cells[_slot] == Fact.NotTold) on[_slot] = true;
    }

    /// <summary>The row, or −1 where its fact is not told.</summary>
    public int Of(ReadOnlySpan<long> cells)
    {
        if (_slot < 0) return 0;
        var v = cells[_slot];
        if (v == Fact.NotTold) return -1;
        if (_direct) return (int)(v - _first);
        var row = 0;
        while (v > _tops[row]) row++;
        return row;
    }
}
