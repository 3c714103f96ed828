using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Vocabulary;

/// <summary>Which targets were missed, worked from the results and from what the adopted plan declares.</summary>
public static partial class ResultFacts
{
    /// <summary>事業場内最低賃金の基準値にも目標値にも届かなかった年, by plan year: below what is printed, or below one's own target.</summary>
    internal static IReadOnlyList<Condition> WageFloorMissed(int least, Fact<int> target, Bilingual text)
        => [.. ActualWageFloorGap.Select(gap => gap < least | new LinearTest(text, [(target, 1), (gap, -1)], 1))];

    /// <summary>Employees and officers each reach the target of the special; one of them that falls short misses it.</summary>
    private static bool? RaisedPayrollMissedElse(Case c)
        => (Below(c.Results.Payroll, c.Award.Targets.Raised.Payroll ?? c.Plan.Payroll),
            Below(c.Results.OfficersPayroll, c.Award.Targets.Raised.Payroll ?? c.Plan.Payroll)) switch
        {
            (true, _) or (_, true) => true,
            (false, false) => false,
            _ => null,
        };

    private static bool? RaisedPayrollPerHeadMissedElse(Case c)
        => Below(c.Results.PayrollPerHead, c.Award.Targets.Raised.PayrollPerHead ?? c.Plan.PayrollPerHead);

    private static bool? Below(Growth? reached, Growth? target)
        => reached is { } got && target is { } wanted ? got.Position < wanted.Position : null;

    /// <summary>One year below the target misses it; that it was reached is known once all years of the plan are.</summary>
    private static bool? RaisedWageFloorMissedElse(Case c)
    {
        if ((c.Award.Targets.Raised.WageFloorGap ?? c.Plan.WageFloorGap) is not { } target
            || (c.Award.PlanYears ?? c.Plan.Years) is not (>= 3 and <= 5 and var years)) return null;
        var all = new[] { c.Results.Year1, c.Results.Year2, c.Results.Year3, c.Results.Year4, c.Results.Year5 };
        int?[] gaps = [.. all.Take(years).Select(year => year.WageFloorGap ?? ActualWageFloorGapElse(year, c))];
        return gaps.Any(gap => gap < target) ? true : gaps.All(gap => gap is not null) ? false : null;
    }
}
