using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Plans;

/// <summary>The tested rows of a track made ready for its grid. A row of one test is three numbers; the others are small trees.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class RowPlan
{
    private readonly record struct Row(int Slot, bool MustHold, long Lo, long Hi, Test? Test, Test? Open, long Floor);

    private readonly Row[] _rows;

    public RowPlan(Track track, Grid grid)
    {
        Rows = [.. track.Rows.Where(r => r is Tested or Floor)];
        if (Rows.Count > RowSet.Capacity) throw new NotSupportedException($"{track.Id}: more than {RowSet.Capacity} tested rows");
        var tests = new Tests(grid);
        _rows = [.. Rows.Select(row => row switch
        {
            Tested t => t.When.As(tests) switch
            {
                RangeTest r when t.Open is null => new Row(r.Slot, t.MustHold, r.Lo, r.Hi, null, null, -1),
                var test => new Row(0, t.MustHold, 0, 0, test, t.Open?.As(tests), -1),
            },
            Floor f => new Row(0, true, 0, 0, null, null, f.Least.Whole),
            _ => throw new InvalidOperationException(row.Id),
        })];
    }

    /// <summary>The rows, in the document's order; sets of rows count them so.</summary>
    public IReadOnlyList<Provision> Rows { get; }

    public void Judge(ReadOnlySpan<long> cells, long? grant, out RowSet notMet, out RowSet unknown, out RowSet open)
    {
        var (no, un, op) = Judge(cells, grant, 0, Math.Min(64, _rows.Length));
        var (no2, un2, op2) = _rows.Length > 64 ? Judge(cells, grant, 64, _rows.Length) : default;
        (notMet, unknown, open) = (new(no, no2), new(un, un2), new(op, op2));
    }

    private (ulong NotMet, ulong Unknown, ulong Open) Judge(ReadOnlySpan<long> cells, long? grant, int from, int to)
    {
        ulong notMet = 0, unknown = 0, open = 0, bit = 1;
        for (var k = from; k < to; k++, bit <<= 1)
        {
            ref readonly var row = ref _rows[k];
            if (row.Floor >= 0)
            {
                if (grant is not { } g) unknown |= bit;
                else if (g < row.Floor) notMet |= bit;
            }
            else if (row.Test is null)
            {
                var v = cells[row.Slot];
                if (v == Fact.NotTold) unknown |= bit;
                else if ((v >= row.Lo & v <= row.Hi) != row.MustHold) notMet |= bit;
            }
            else
            {
                var leftOpen = row.Open?.Run(cells) ?? Verdict.NotMet;
                var v = row.Test.Run(cells);
                if (leftOpen == Verdict.Met) open |= bit;
                else if (v == Verdict.Unknown || leftOpen == Verdict.Unknown) unknown |= bit;
                else if ((v == Verdict.Met) != row.MustHold) notMet |= bit;
            }
        }
        return (notMet, unknown, open);
    }
}
