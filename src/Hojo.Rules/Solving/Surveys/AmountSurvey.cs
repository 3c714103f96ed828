using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Surveys;

/// <summary>What an amount can still be: both ends, each with a completion of the case that attains it.</summary>
/// <param name="Range">The ends.</param>
/// <param name="Exact">False where corners do not tell, so that the range only holds the exact one.</param>
/// <param name="Live">The facts, not told, that the amount still waits for.</param>
/// <param name="Least">A completion with the lower end.</param>
/// <param name="Most">A completion with the upper end.</param>
/// <param name="LeastAt">What each live fact may be for the lower end: the whole stretch where any value of it will do.</param>
/// <param name="MostAt">The same for the upper end.</param>
internal sealed record AmountSurvey(YenRange Range, bool Exact, IReadOnlyList<Fact> Live, Sheet? Least, Sheet? Most,
    IReadOnlyList<ValueInterval> LeastAt, IReadOnlyList<ValueInterval> MostAt)
{
    public static AmountSurvey Of(Plan plan, Sheet sheet)
    {
        if (plan.TrySolve(sheet.Cells, 0, out var amount, out _)) return Settled(plan, sheet, amount);
        var waits = plan.Waits(sheet);
        if (CornerCases.Of(plan, sheet, waits) is { } corners)
            return Of(corners, corners.Distinct([plan]), sheet, cells => plan.Solve(cells));
        var (least, most) = plan.Reach(sheet.Cells);
        return new(new(Yen.Of(least), Yen.Of(most)), Exact: false, waits, null, null, [], []);
    }

    /// <summary>自己負担額: the costs as claimed, less the grant. A cost lifts it, and whatever else lifts the grant lowers it.</summary>
    /// <param name="plan">All that is granted.</param>
    /// <param name="costs">The costs.</param>
    /// <param name="sheet">The case.</param>
    /// <param name="granted">What that plan gives, where it is surveyed already.</param>
    public static AmountSurvey? Of(Plan plan, IReadOnlyCollection<Fact<Yen>> costs, Sheet sheet, AmountSurvey? granted)
    {
        if (costs.Count > 0 && costs.All(sheet.IsTold) && (granted ?? Of(plan, sheet)) is { Range.IsPoint: true } all)
            return Settled(plan, sheet, costs.Sum(cost => sheet[cost]) - all.Range.Least.Whole);
        // One more yen of cost brings no more than a yen of grant, so that the least cost is the least share: but for a rounding to more
        // than a yen, or several of them on a circle, and for a cost that makes room for others.
        var tips = plan.Reads.Roundings.Any(r => r.Unit.Whole > 1) || (plan.Roundings > 1 && plan.Reads.Circles.Count > 0);
        if (costs.Count == 0 || costs.Any(cost => !sheet.IsTold(cost) && (tips || plan.IsSteepIn(cost)))) return null;
        int[] slots = [.. costs.Select(sheet.Grid.Slot)];
        Fact[] waits = [.. plan.Waits(sheet).Union(costs.Where(cost => !sheet.IsTold(cost)))];
        var corners = CornerCases.Of(plan, sheet, waits, falling: fact => !plan.Reads.Falling.Contains(fact)
            && !costs.Contains(fact));
        return corners is null ? null
            : Of(corners, corners.Distinct([plan], costs), sheet, cells => slots.Sum(slot => cells[slot]) - plan.Solve(cells));
    }

    /// <summary>Of an amount that waits for nothing. What the formula names and does not read then is supposed: it cannot matter.</summary>
    private static AmountSurvey Settled(Plan plan, Sheet sheet, long amount)
    {
        var told = plan.Supposed(sheet);
        return new(new(Yen.Of(amount)), Exact: true, [], told, told, [], []);
    }

    private static AmountSurvey Of(CornerCases corners, IEnumerable<(long[] Low, long[] High, int[] At)> all, Sheet sheet,
        Func<long[], long> amount)
    {
        var (least, most) = (long.MaxValue, long.MinValue);
        long[] leastAt = [], mostAt = [];
        ValueInterval[] leastIn = [], mostIn = [];
        foreach (var (low, high, at) in all)
        {
            if (amount(low) is var a && a < least) (least, leastAt, leastIn) = (a, (long[])low.Clone(), corners.Within(at, low));
            if (amount(high) is var b && b > most) (most, mostAt, mostIn) = (b, (long[])high.Clone(), corners.Within(at, high));
        }
        var range = new YenRange(Yen.Of(least), Yen.Of(most));
        return range.IsPoint
            ? new(range, Exact: true, [], new(sheet.Grid, leastAt), new(sheet.Grid, leastAt), [], []) // whatever else is told
            : new(range, Exact: true, corners.Live, new(sheet.Grid, leastAt), new(sheet.Grid, mostAt), leastIn, mostIn);
    }
}
