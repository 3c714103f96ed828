using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Plans;

/// <summary>The tested rows of a track made ready for its grid. A row of one test is three numbers; the others are small trees.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class RowPlan
{
    /// <summary>A row of one test.</summary>
    private readonly record struct Plain(int Slot, ulong Bit, bool MustHold, long Lo, long Hi);

    private readonly record struct Tree(int Row, bool MustHold, Test Test, Test? Open);

    private readonly Plain[] _low, _high;
    private readonly Tree[] _trees;
    private readonly (int Row, long Least)[] _floors;

    public RowPlan(Track track, Grid grid)
    {
        Rows = [.. track.Rows.Where(r => r is Tested or Floor)];
        if (Rows.Count > RowSet.Capacity) throw new NotSupportedException($"{track.Id}: more than {RowSet.Capacity} tested rows");
        var tests = new Tests(grid);
        var trees = Rows.Select((row, k) => (row, k)).Where(r => r.row is Tested).Select(r => ((Tested)r.row) is var t ? new Tree(r.k, t.MustHold, t.When.As(tests), t.Open?.As(tests)) : default).ToLookup(t => t is { Test: RangeTest, Open: null });
        var plain = trees[true].ToLookup(t => t.Row < 64, t => (RangeTest)t.Test is var r ? new Plain(r.Slot, 1UL << (t.Row & 63), t.MustHold, r.Lo, r.Hi) : default);
        (_low, _high) = ([.. plain[true]], [.. plain[false]]);
        _trees = [.. trees[false]];
        _floors = [.. Rows.Select((row, k) => (k, (row as Floor)?.Least.Whole ?? -1)).Where(f => f.Item2 >= 0)];
    }

    /// <summary>The rows, in the document's order; sets of rows count them so.</summary>
    public IReadOnlyList<Provision> Rows { get; }

    public void Judge(ReadOnlySpan<long> cells, long? grant, out RowSet notMet, out RowSet unknown, out RowSet open)
    {
        ((ulong no, ulong un), open) = (Judge(_low, cells), default);
        var (no2, un2) = _high.Length > 0 ? Judge(_high, cells) : default;
        (notMet, unknown) = (new(no, no2), new(un, un2));
        foreach (ref readonly var row in _trees.AsSpan())
        {
            var leftOpen = row.Open?.Run(cells) ?? Verdict.NotMet;
            var v = row.Test.Run(cells);
            if (leftOpen == Verdict.Met) open.Add(row.Row);
            else if (v == Verdict.Unknown || leftOpen == Verdict.Unknown) unknown.Add(row.Row);
            else if ((v == Verdict.Met) != row.MustHold) notMet.Add(row.Row);
        }
        foreach (var (row, least) in _floors)
        {
            if (grant is not { } g) unknown.Add(row);
            else if (g < least) notMet.Add(row);
        }
    }

    private static (ulong NotMet, ulong Unknown) Judge(Plain[] rows, ReadOnlySpan<long> cells)
    {
        ulong notMet = 0, unknown = 0;
        foreach (ref readonly var row in rows.AsSpan())
        {
            var v = cells[row.Slot];
            if (v == Fact.NotTold) unknown |= row.Bit;
            else if ((v >= row.Lo & v <= row.Hi) != row.MustHold) notMet |= row.Bit;
        }
        return (notMet, unknown);
    }
}
