using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Surveys;

/// <summary>The completions of a case that an amount can tell apart, each by its two corners: every fact at the end of its stretch
/// that makes the amount least, and at the end that makes it most.</summary>
internal sealed class Corners
{
    /// <summary>Beyond so many completions nobody waits for an exact answer.</summary>
    public const int Limit = 200_000;

    private readonly Sheet _bare;
    private readonly Stretch[][] _stretches;
    private readonly int[] _slots;
    private readonly bool[] _falling, _moves;

    private Corners(Sheet bare, IReadOnlyList<Fact> live, Stretch[][] stretches, Reads reads)
    {
        (_bare, Live, _stretches) = (bare, live, stretches);
        _slots = [.. live.Select(bare.Grid.Slot)];
        _falling = [.. live.Select(reads.Falling.Contains)];
        _moves = [.. live.Select(f => reads.Rising.Contains(f) || reads.Falling.Contains(f))];
    }

    /// <summary>The facts, not told, that the amount still waits for.</summary>
    public IReadOnlyList<Fact> Live { get; }

    /// <summary>The corners, or <see langword="null"/> where there are too many completions to look at.</summary>
    public static Corners? Of(Amount formula, Sheet sheet)
    {
        var live = LiveAmount.In(formula, sheet);
        var reads = new Reads().Amount(formula);
        var stretches = live.Select(f => Stretches.Of(f, sheet, reads)).ToArray();
        if (stretches.Aggregate(1m, (n, s) => n * s.Length) > Limit) return null;
        // What the formula names but no longer reads is supposed at its least: it cannot matter, and the plan wants a number.
        var bare = reads.Turns.Keys.Where(f => !sheet.IsTold(f) && !live.Contains(f)).Aggregate(sheet, (s, f) => s.With(f, f.Least));
        return new(bare, live, stretches, reads);
    }

    public IEnumerable<(long[] Low, long[] High, Stretch[] At)> All()
        => Completions.Of(_stretches).Select(at => (Corner(at, k => _falling[k]), Corner(at, k => !_falling[k]), at));

    /// <summary>Where each live fact may be for a corner's amount: one that moves it stands at its end, any other may be anywhere.</summary>
    public Stretch[] Within(Stretch[] at, long[] corner) => [.. at.Select((s, k) => _moves[k] ? new Stretch(corner[_slots[k]], corner[_slots[k]]) : s)];

    private long[] Corner(Stretch[] at, Func<int, bool> atItsTop)
    {
        var cells = _bare.Cells.ToArray();
        for (var k = 0; k < _slots.Length; k++) cells[_slots[k]] = atItsTop(k) ? at[k].To : at[k].From;
        return cells;
    }
}
