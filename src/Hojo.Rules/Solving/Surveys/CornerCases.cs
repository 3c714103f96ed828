using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Surveys;

/// <summary>The completions of a case that an amount can tell apart, each by its two corners: every fact at the end of its stretch
/// that makes the amount least, and at the end that makes it most.</summary>
internal sealed class CornerCases
{
    /// <summary>Beyond so many completions nobody waits for an exact answer.</summary>
    public const int Limit = 200_000;

    private readonly long[] _bare;
    private readonly int[] _slots;
    private readonly bool[] _falling, _moves;

    private CornerCases(Sheet sheet, IReadOnlyList<Fact> live, ValueInterval[][] stretches, Plan plan, Func<Fact, bool> falling)
    {
        (Live, Stretches, _bare) = (live, stretches, sheet.Cells.ToArray());
        plan.Suppose(_bare);
        _slots = [.. live.Select(sheet.Grid.Slot)];
        _falling = [.. live.Select(falling)];
        _moves = [.. live.Select(plan.Reads.Moves)];
    }

    /// <summary>The facts, not told, that the amount still waits for.</summary>
    public IReadOnlyList<Fact> Live { get; }

    /// <summary>The stretches of each.</summary>
    public ValueInterval[][] Stretches { get; }

    /// <summary>The corners, or <see langword="null"/> where there are too many completions to look at, or they do not stand for what
    /// lies between them.</summary>
    /// <param name="plan">The formula.</param>
    /// <param name="sheet">The case.</param>
    /// <param name="live">The facts, not told, that the amount still waits for.</param>
    /// <param name="limit">How many completions are too many.</param>
    /// <param name="cut">How a fact is cut, where that is to be finer than the formula needs.</param>
    /// <param name="falling">What falls as the fact rises, where that is not the amount itself.</param>
    public static CornerCases? Of(Plan plan, Sheet sheet, IReadOnlyList<Fact> live, int limit = Limit,
        Func<Fact, ValueInterval[]>? cut = null,
        Func<Fact, bool>? falling = null)
    {
        var reads = plan.Reads;
        if (live.Any(fact => ValueIntervals.IsTied(fact, sheet, reads))) return null;
        var stretches = live.Select(cut ?? (f => ValueIntervals.Of(f, sheet, reads))).ToArray();
        return stretches.Aggregate(1m, (n, s) => n * s.Length) > limit
            ? null
            : new(sheet, live, stretches, plan, falling ?? reads.Falling.Contains);
    }

    /// <summary>Every corner, in the same two arrays, which change from one to the next.</summary>
    /// <returns>The cells of both ends, and which stretch of each live fact they lie in.</returns>
    public IEnumerable<(long[] Low, long[] High, int[] At)> All()
    {
        var (low, high, at) = ((long[])_bare.Clone(), (long[])_bare.Clone(), new int[_slots.Length]);
        for (var k = 0; k < at.Length; k++) Put(k, at[k], low, high);
        while (true)
        {
            yield return (low, high, at);
            var next = 0;
            for (; next < at.Length; next++)
            {
                if (++at[next] == Stretches[next].Length) at[next] = 0;
                Put(next, at[next], low, high);
                if (at[next] > 0) break;
            }
            if (next == at.Length) yield break;
        }
    }

    /// <summary>The same, in their order, but of those that come to the same amounts the first alone.</summary>
    /// <param name="plans">The formulas.</param>
    /// <param name="beside">Facts that move what is asked for beside the formulas.</param>
    public IEnumerable<(long[] Low, long[] High, int[] At)> Distinct(IReadOnlyList<Plan> plans, IReadOnlyCollection<Fact>? beside = null)
    {
        var (low, high) = ((long[])_bare.Clone(), (long[])_bare.Clone());
        bool[] moves = [.. Live.Select(fact => plans.Any(plan => plan.Reads.Moves(fact)) || beside?.Contains(fact) == true)];
        foreach (var at in new DistinctCorners((long[])_bare.Clone(), _slots, Stretches, moves, plans).All())
        {
            for (var k = 0; k < at.Length; k++) Put(k, at[k], low, high);
            yield return (low, high, at);
        }
    }

    private void Put(int k, int stretch, long[] low, long[] high)
    {
        var (from, to) = Stretches[k][stretch];
        (low[_slots[k]], high[_slots[k]]) = _falling[k] ? (to, from) : (from, to);
    }

    /// <summary>Where each live fact may be for a corner's amount: one that moves it stands at its end,
    /// any other may be anywhere.</summary>
    public ValueInterval[] Within(int[] at, long[] corner)
        => [.. at.Select((n, k) => _moves[k] ? new ValueInterval(corner[_slots[k]], corner[_slots[k]]) : Stretches[k][n])];
}
