using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Plans;

/// <summary>The tested rows of a track made ready for its grid. A row of one test is three numbers; the others are small trees.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed partial class RowPlan
{
    /// <summary>A row as it stands: a test, or a floor under the grant.</summary>
    private sealed record Row(int Number, bool MustHold, CompiledCondition? Test, CompiledCondition? Open, long Floor)
    {
        public bool IsPlain => Test is RangeTest && Open is null;
    }

    /// <summary>A row of one test.</summary>
    private readonly record struct Plain(int Slot, ulong Bit, bool MustHold, long Lo, long Hi);

    private readonly Row[] _rows, _trees, _floors;
    private readonly Plain[] _low, _high;

    public RowPlan(Track track, Grid grid)
    {
        Rows = [.. track.Rows.Where(r => r is Tested or Floor)];
        if (Rows.Count > RowSet.Capacity) throw new NotSupportedException($"{track.Id}: more than {RowSet.Capacity} tested rows");
        var tests = new ConditionCompiler(grid);
        _rows = [.. Rows.Select((row, k) => row switch
        {
            Tested t => new Row(k, t.MustHold, t.When.Fold(tests), t.Open?.Fold(tests), -1),
            Floor f => new Row(k, true, null, null, f.Least.Whole),
            _ => throw new InvalidOperationException(row.Id),
        })];
        (_low, _high) = (Plains(r => r.Number < 64), Plains(r => r.Number >= 64));
        (_trees, _floors) = ([.. _rows.Where(r => r.Test is not null && !r.IsPlain)], [.. _rows.Where(r => r.Test is null)]);
        Floors = [.. _floors.Select(r => r.Number)];
    }

    private Plain[] Plains(Func<Row, bool> half)
    {
        Row[] plain = [.. _rows.Where(r => r.IsPlain && half(r))];
        return Array.ConvertAll(plain,
            r => r.Test is RangeTest t ? new Plain(t.Slot, 1UL << (r.Number & 63), r.MustHold, t.Lo, t.Hi) : default);
    }

    /// <summary>The rows, in the document's order; sets of rows count them so.</summary>
    public IReadOnlyList<Provision> Rows { get; }

    /// <summary>The places of those that read the amount itself.</summary>
    public int[] Floors { get; }

    /// <summary>Each row held against a case whose grant lies between two ends.</summary>
    public void Judge(ReadOnlySpan<long> cells, long least, long most, out RowSet notMet, out RowSet unknown, out RowSet open)
    {
        ((ulong no, ulong un), open) = (Judge(_low, cells), default);
        var (no2, un2) = _high.Length > 0 ? Judge(_high, cells) : default;
        (notMet, unknown) = (new(no, no2), new(un, un2));
        foreach (var row in _trees)
        {
            var leftOpen = row.Open?.Run(cells) ?? Verdict.NotMet;
            var v = row.Test!.Run(cells);
            if (leftOpen == Verdict.Met) open.Add(row.Number);
            else if (v == Verdict.Unknown || leftOpen == Verdict.Unknown) unknown.Add(row.Number);
            else if ((v == Verdict.Met) != row.MustHold) notMet.Add(row.Number);
        }
        foreach (var row in _floors)
        {
            if (most < row.Floor) notMet.Add(row.Number);
            else if (least < row.Floor) unknown.Add(row.Number);
        }
    }

    /// <summary>Whether every floor that lies between two ends also lies between two amounts within them.</summary>
    public bool LeavesOpenAlike(long least, long most, long low, long high)
    {
        foreach (var row in _floors)
            if (least < row.Floor && row.Floor <= most && !(low < row.Floor && row.Floor <= high)) return false;
        return true;
    }

    private static (ulong NotMet, ulong Unknown) Judge(Plain[] rows, ReadOnlySpan<long> cells)
    {
        ulong notMet = 0, unknown = 0;
        for (var k = 0; k < rows.Length; k++)
        {
            ref readonly var row = ref rows[k];
            var v = cells[row.Slot];
            if (v == Fact.NotTold) unknown |= row.Bit;
            else if ((v >= row.Lo & v <= row.Hi) != row.MustHold) notMet |= row.Bit;
        }
        return (notMet, unknown);
    }
}
