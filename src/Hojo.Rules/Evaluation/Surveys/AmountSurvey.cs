using Hojo.Model;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Evaluation.Plans;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Surveys;

/// <summary>What an amount can still be: both ends, each with a completion of the case that attains it.</summary>
/// <param name="Range">The ends.</param>
/// <param name="Exact">False where there were too many completions to look at, so that the range only holds the exact one.</param>
/// <param name="Live">The facts, not told, that the amount still waits for.</param>
/// <param name="Least">A completion with the lower end.</param>
/// <param name="Most">A completion with the upper end.</param>
/// <param name="LeastAt">What each live fact may be for the lower end: the whole stretch where any value of it will do.</param>
/// <param name="MostAt">The same for the upper end.</param>
internal sealed record AmountSurvey(YenRange Range, bool Exact, IReadOnlyList<Fact> Live, Sheet? Least, Sheet? Most, IReadOnlyList<Stretch> LeastAt, IReadOnlyList<Stretch> MostAt)
{
    /// <summary>Beyond so many completions a plain interval is given instead.</summary>
    public const int Limit = 200_000;

    public static AmountSurvey Of(Amount formula, Plan plan, Sheet sheet)
    {
        var live = LiveAmount.In(formula, sheet);
        var reads = new Reads().Amount(formula);
        // What the formula names but no longer reads is supposed at its least: it cannot matter, and the plan wants a number.
        var bare = reads.Turns.Keys.Where(f => !sheet.IsTold(f) && !live.Contains(f)).Aggregate(sheet, (s, f) => s.With(f, f.Least));
        var stretches = live.Select(f => Stretches.Of(f, sheet, reads)).ToArray();
        if (stretches.Aggregate(1m, (n, s) => n * s.Length) > Limit) return new(Interval.Of(formula, sheet), Exact: false, live, null, null, [], []);

        var least = long.MaxValue;
        var most = -1L;
        long[]? leastAt = null, mostAt = null;
        Stretch[] leastIn = [], mostIn = [];
        var falling = live.Select(reads.Falling.Contains).ToArray();
        var moves = live.Select(f => reads.Rising.Contains(f) || reads.Falling.Contains(f)).ToArray();
        var slots = live.Select(sheet.Grid.Slot).ToArray();
        foreach (var at in Completions.Of(stretches))
        {
            var low = Corner(bare, slots, at, k => falling[k]);
            var high = Corner(bare, slots, at, k => !falling[k]);
            if (Solve(plan, low) is var a && a < least) (least, leastAt, leastIn) = (a, low, at);
            if (Solve(plan, high) is var b && b > most) (most, mostAt, mostIn) = (b, high, at);
        }
        return new(new(Yen.Of(least), Yen.Of(most)), Exact: true, live, new(sheet.Grid, leastAt!), new(sheet.Grid, mostAt!), Within(leastIn, leastAt!), Within(mostIn, mostAt!));

        // A fact that moves the amount stands at its end of the stretch; any other may be anywhere in it.
        Stretch[] Within(Stretch[] stretch, long[] cells) => [.. stretch.Select((s, k) => moves[k] ? new Stretch(cells[slots[k]], cells[slots[k]]) : s)];
    }

    private static long[] Corner(Sheet sheet, int[] slots, Stretch[] at, Func<int, bool> end)
    {
        var cells = sheet.Cells.ToArray();
        for (var k = 0; k < slots.Length; k++) cells[slots[k]] = end(k) ? at[k].To : at[k].From;
        return cells;
    }

    private static long Solve(Plan plan, long[] cells) => plan.TrySolve(cells, 0, out var amount, out _) ? amount : throw new InvalidOperationException("a completion left the amount open");
}
