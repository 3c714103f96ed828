using Hojo.Model;
using Hojo.Rules.Evaluation.Asking;
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

    /// <summary>What one row may still come to, in a case whose grant lies between two ends.</summary>
    public Prospect Of(int k, ReadOnlySpan<long> cells, long least, long most)
    {
        ref readonly var row = ref _rows[k];
        if (row.Floor >= 0) return most < row.Floor ? Prospect.Fails : least >= row.Floor ? Prospect.Holds : Prospect.Holds | Prospect.Fails;
        var v = row.Test is { } test ? test.Run(cells) : cells[row.Slot] is var cell && cell == Fact.NotTold ? Verdict.Unknown : cell >= row.Lo && cell <= row.Hi ? Verdict.Met : Verdict.NotMet;
        var may = v == Verdict.Unknown ? Prospect.Holds | Prospect.Fails : (v == Verdict.Met) == row.MustHold ? Prospect.Holds : Prospect.Fails;
        return (row.Open?.Run(cells) ?? Verdict.NotMet) switch
        {
            Verdict.Met => Prospect.StaysOpen,
            Verdict.Unknown => may | Prospect.StaysOpen,
            _ => may,
        };
    }

    /// <summary>Marks the places, not told, that one row still waits for; a floor waits for what the amount does.</summary>
    public void Waits(int k, ReadOnlySpan<long> cells, Span<bool> on)
    {
        ref readonly var row = ref _rows[k];
        if (row.Floor >= 0 || row.Open?.Run(cells) == Verdict.Met) return;
        if (row.Test is not null) row.Test.Waits(cells, on);
        else if (cells[row.Slot] == Fact.NotTold) on[row.Slot] = true;
        row.Open?.Waits(cells, on);
    }

    /// <summary>Each row held against a case whose grant lies between two ends.</summary>
    public void Judge(ReadOnlySpan<long> cells, long least, long most, out RowSet notMet, out RowSet unknown, out RowSet open)
    {
        var (no, un, op) = Judge(cells, least, most, 0, Math.Min(64, _rows.Length));
        var (no2, un2, op2) = _rows.Length > 64 ? Judge(cells, least, most, 64, _rows.Length) : default;
        (notMet, unknown, open) = (new(no, no2), new(un, un2), new(op, op2));
    }

    private (ulong NotMet, ulong Unknown, ulong Open) Judge(ReadOnlySpan<long> cells, long least, long most, int from, int to)
    {
        ulong notMet = 0, unknown = 0, open = 0, bit = 1;
        for (var k = from; k < to; k++, bit <<= 1)
        {
            ref readonly var row = ref _rows[k];
            if (row.Floor >= 0)
            {
                if (most < row.Floor) notMet |= bit;
                else if (least < row.Floor) unknown |= bit;
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
