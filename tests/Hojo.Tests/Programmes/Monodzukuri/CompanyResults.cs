using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Explaining;
using static Hojo.Tests.Programmes.Monodzukuri.GuidelineCases;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>What came of an awarded company, in short words.</summary>
internal static class CompanyResults
{
    public static Case After(this Case c, Func<ProjectResults, ProjectResults> results) => c with { Results = results(c.Results) };

    /// <summary>1人あたり給与支給総額 of the employees (第23次).</summary>
    public static Case Paid(this Case c, decimal perHead) => c.After(r => r with { PayrollPerHead = Pct(perHead) });

    /// <summary>給与支給総額 of employees and officers, and 1人あたり of each (第20次).</summary>
    public static Case Paid(this Case c, decimal total, decimal officers, decimal perHead, decimal officersPerHead)
        => c.After(r => r with
        {
            Payroll = Pct(total), OfficersPayroll = Pct(officers), PayrollPerHead = Pct(perHead),
            OfficersPayrollPerHead = Pct(officersPerHead),
        });

    /// <summary>事業所内最低賃金 above the minimum wage, by plan year.</summary>
    public static Case Floors(this Case c, params int[] gaps)
    {
        YearResult Year(YearResult of, int k) => of with { WageFloorGap = k <= gaps.Length ? gaps[k - 1] : null };
        return c.EachYear(Year);
    }

    /// <summary>付加価値額 did not increase, and these plan years closed with an operating deficit.</summary>
    public static Case Losing(this Case c, params int[] years)
        => c.EachYear((year, k) => year with { OperatingDeficit = years.Contains(k) }).After(r => r with { ValueAddedIncreased = false });

    /// <summary>Of each plan year: whether it closed with an operating deficit, and whether 付加価値額 fell short of the base year's.</summary>
    public static Case ByYear(this Case c, int[] deficits, int[] fell)
        => c.EachYear((year, k) => year with { OperatingDeficit = deficits.Contains(k), ValueAddedIncreased = !fell.Contains(k) });

    /// <summary>付加価値額 at the end of the plan, above the base year's or not.</summary>
    public static Case Whole(this Case c, bool increased) => c.After(r => r with { ValueAddedIncreased = increased });

    /// <summary>All that is to be paid back.</summary>
    public static YenRange? Total(this Case c, string track) => Assessor.For(Catalogue.National.Track(track)).Settle(c).Total;

    private static Case EachYear(this Case c, Func<YearResult, int, YearResult> year)
        => c.After(r => r with
        {
            Year1 = year(r.Year1, 1), Year2 = year(r.Year2, 2), Year3 = year(r.Year3, 3), Year4 = year(r.Year4, 4),
            Year5 = year(r.Year5, 5),
        });
}
