using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Plans;

/// <summary>The tested rows of a track made ready for its grid. A row of one test is three numbers; the others are small trees.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class RowPlan
{
    /// <summary>A row of one test.</summary>
    private readonly record struct Plain(int Slot, ulong Bit, bool MustHold, long Lo, long Hi);

    private readonly RowTest[] _tests;
    private readonly int[] _trees;
    private readonly Plain[] _low, _high;

    public RowPlan(Track track, Grid grid)
    {
        Rows = track.ByKind.Judged;
        if (Rows.Count > RowSet.Capacity) throw new NotSupportedException($"{track.Id}: more than {RowSet.Capacity} tested rows");
        var tests = new RowTests(grid);
        _tests = [.. Rows.Select(row => row.Fold(tests)!)];
        (_low, _high) = (Plains(0, Math.Min(64, _tests.Length)), Plains(64, _tests.Length));
        int[] all = [.. Enumerable.Range(0, _tests.Length)];
        _trees = Array.FindAll(all, k => _tests[k].IsOnCase && _tests[k].Plain is null);
        Floors = Array.FindAll(all, k => !_tests[k].IsOnCase);
    }

    private Plain[] Plains(int from, int until)
    {
        var plain = new List<Plain>();
        for (var k = from; k < until; k++)
            if (_tests[k].Plain is { } test) plain.Add(new(test.Slot, 1UL << (k & 63), _tests[k].MustHold, test.Lo, test.Hi));
        return [.. plain];
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
        foreach (var k in _trees) Note(k, _tests[k].Says(cells, least, most), ref notMet, ref unknown, ref open);
        foreach (var k in Floors) Note(k, _tests[k].Says(cells, least, most), ref notMet, ref unknown, ref open);
    }

    /// <summary>What one row may still come to, in a case whose grant lies between two ends.</summary>
    public RowOutcomes Of(int k, ReadOnlySpan<long> cells, long least, long most) => _tests[k].Says(cells, least, most);

    /// <summary>Marks the places, not told, that one row still waits for.</summary>
    public void Waits(int k, ReadOnlySpan<long> cells, Span<bool> on) => _tests[k].Waits(cells, on);

    /// <summary>Whether every floor that lies between two ends also lies between two amounts within them.</summary>
    public bool LeavesOpenAlike(long least, long most, long low, long high)
    {
        foreach (var k in Floors)
            if (_tests[k].Floor is var floor && least < floor && floor <= most && !(low < floor && floor <= high)) return false;
        return true;
    }

    private static void Note(int k, RowOutcomes says, ref RowSet notMet, ref RowSet unknown, ref RowSet open)
    {
        if (says == RowOutcomes.Holds) return;
        if (says == RowOutcomes.Fails) notMet.Add(k);
        else if (says == RowOutcomes.StaysOpen) open.Add(k);
        else unknown.Add(k);
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
