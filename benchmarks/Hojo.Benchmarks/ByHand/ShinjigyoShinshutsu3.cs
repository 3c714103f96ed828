using Hojo.Model;
using NodaTime;
using static Hojo.Benchmarks.ByHand.Bounds;

namespace Hojo.Benchmarks.ByHand;

/// <summary>中小企業新事業進出補助金 第3回 written straight from its page, in decimal and without any of Hojo's rules: what a portal
/// would otherwise write. It is the yardstick for the speed of the rows, and a second opinion on their answers.</summary>
/// <remarks>Lines that need a fact which is not told are neither met nor not met; the operators <c>&amp;</c>, <c>|</c> and <c>!</c> of
/// <c>bool?</c> carry that through.</remarks>
public static class ShinjigyoShinshutsu3
{
    private static readonly LocalDate Opens = new(2025, 12, 23);
    private static readonly JapanTime Closes = new(2026, 3, 26, 18, 0);

    // No reference day is printed for the next two; the deadline is taken for both.
    private static readonly LocalDate RecentFrom = new(2024, 11, 26);
    private static readonly LocalDate LastFounding = new(2025, 3, 26);

    private static readonly Rate Half = new(1, 2), TwoThirds = new(2, 3), Tenth = new(10, 100), ThreeTwentieths = new(15, 100);

    /// <summary>Verdict and grant of a case at a moment in Japan.</summary>
    public static HandJudgement Judge(Case c, JapanTime on)
    {
        var (applicant, plan, costs) = (c.Applicant, c.Plan, c.Costs);
        var (ownership, novelty) = (applicant.Ownership, plan.Novelty);
        var lines = new Lines();

        lines.Require(Line.CoreCost, Over(costs.Machinery, 0) | Over(costs.Buildings, 0));
        lines.Require(Line.Size, RightSize(applicant));

        // 申請できない事業者
        lines.Exclude(Line.RecentAward, AdoptedRecently(applicant.PastAwards, applicant.Record.RecentAdoption));
        lines.Exclude(Line.RevokedAward, AdoptionRevoked(applicant.PastAwards, applicant.Record.AdoptionRevoked));
        lines.Exclude(Line.NoEmployees, AtMost(applicant.Employees, 0));
        lines.Exclude(Line.UnderOneYear, applicant.FoundedOn is { } founded ? founded > LastFounding : null);
        lines.Exclude(Line.LargestLargeCompany, AtLeast(ownership.LargestLargeCompany, Half));
        lines.Exclude(Line.AllLargeCompanies, AtLeast(ownership.AllLargeCompanies, TwoThirds));
        lines.Exclude(Line.LargeCompanyOfficers, AtLeast(ownership.LargeCompanyOfficers, Half));
        lines.Exclude(Line.TaxableIncome, Over(applicant.AverageTaxableIncome, 1_500_000_000));
        // Line 180 rejects plural applications only, so one of a group may apply. The page says 50% or more, the guidelines of the
        // sister programmes more than 50%: at exactly a half the office has to say whether plural applications count as one.
        var (sameGroup, half) = (ownership.SameGroupApplies, ownership.ParentVotes == Half);
        if (half && sameGroup == true) lines.LeaveOpen(Line.ParentVotes);
        else lines.Exclude(Line.ParentVotes, AtLeast(ownership.ParentVotes, Half) & sameGroup);
        lines.Exclude(Line.Household, applicant.HouseholdMemberApplies);
        lines.Exclude(Line.AntisocialForces, applicant.AntisocialForces);

        // 基本要件
        lines.Require(Line.NewProduct, novelty.NewToApplicant);
        lines.Exclude(Line.MoreVolume, novelty.OnlyMoreVolume);
        lines.Exclude(Line.MadeBefore, novelty.OnlyMadeBefore);
        lines.Exclude(Line.OtherMethod, novelty.OnlyOtherMethod);
        lines.Exclude(Line.NoDifferentPerformance, novelty.NoDifferentPerformance);
        lines.Require(Line.NewMarket, novelty.NewCustomers);
        lines.Exclude(Line.SameMarket, novelty.SameMarket);
        lines.Exclude(Line.PartOfMarket, novelty.PartOfMarket);
        lines.Exclude(Line.OtherArea, novelty.OnlyOtherArea);
        lines.Require(Line.NewSales, NewSalesEnough(applicant.Sales, plan.NewSales));
        lines.Require(Line.PlanYears, plan.Years is { } years ? years is >= 3 and <= 5 : null);
        lines.Require(Line.ValueAdded, AtLeast(plan.ValueAdded, 4.0m));
        lines.Require(Line.Wage, MinimumWages.KeptUpWithBy(plan) | AtLeast(plan.Payroll, 2.5m));
        lines.Require(Line.WageFloor, AtLeast(plan.WageFloorGap, 30));
        lines.Require(Line.ActionPlan, plan.ActionPlanPublished);
        lines.Require(Line.Bank, !plan.BankFunded | plan.BankConfirmation);

        // 重要事項
        lines.Exclude(Line.EarlyOrders, costs.IncludesEarlyOrders);
        if (half && sameGroup == true) lines.LeaveOpen(Line.SameGroup);
        else lines.Exclude(Line.SameGroup, sameGroup == true && ownership.ParentVotes is null ? null : sameGroup);

        var grant = Grant(c);
        lines.Require(Line.Anything, grant is { } exact ? exact > 0 : GrantsSome(c));
        return lines.Judged(OpenOn(on), grant);
    }

    /// <summary>Whether there is a grant at all, where it is not settled: at both ends of what is not told.
    /// A cap is always more than that.</summary>
    private static bool? GrantsSome(Case c)
        => Grant(Supposed(c, Yen.Zero, 0)) > 0 ? true : Grant(Supposed(c, Yen.Of(100_000_000_000), 10_000)) > 0 ? null : false;

    private static Case Supposed(Case c, Yen yen, int days) => c with
    {
        Applicant = c.Applicant with { Employees = 1 },
        Plan = c.Plan with { ClaimsRaisedCap = false },
        Costs = c.Costs with
        {
            Machinery = c.Costs.Machinery ?? yen, Buildings = c.Costs.Buildings ?? yen, Transport = c.Costs.Transport ?? yen,
            TechnologyLicences = c.Costs.TechnologyLicences ?? yen, IntellectualProperty = c.Costs.IntellectualProperty ?? yen,
            Cloud = c.Costs.Cloud ?? yen, Outsourcing = c.Costs.Outsourcing ?? yen, Experts = c.Costs.Experts ?? yen,
            ExpertDays = c.Costs.ExpertDays ?? days, Advertising = c.Costs.Advertising ?? yen,
            ExpectedYearlySales = c.Costs.ExpectedYearlySales ?? yen,
        },
    };

    /// <summary>補助金額 in yen; <see langword="null"/> where a fact that it needs is not told.</summary>
    public static long? Grant(Case c)
    {
        var costs = c.Costs;
        if (Cap(c.Applicant.Employees, Raised(c.Plan)) is not { } cap
            || costs.Machinery is not { } machinery || costs.Buildings is not { } buildings || costs.Transport is not { } transport
            || costs.TechnologyLicences is not { } licences || costs.IntellectualProperty is not { } property
            || costs.Cloud is not { } cloud
            || costs.Outsourcing is not { } outsourcing || costs.Experts is not { } experts || costs.ExpertDays is not { } days
            || costs.Advertising is not { } advertising || costs.ExpectedYearlySales is not { } sales) return null;

        var rest = machinery.Amount + buildings.Amount + transport.Amount + licences.Amount + property.Amount + cloud.Amount
            + Math.Min(experts.Amount, Math.Min(1_000_000m, 50_000m * days))
            + Math.Min(advertising.Amount, sales.Amount * 5 / 100);
        var grant = Math.Min(cap, (rest + outsourcing.Amount) / 2);
        // Outsourcing counts up to a tenth of the grant that it is itself part of: g = (rest + g/10)/2, so g = rest × 10/19.
        if (outsourcing.Amount * 10 > grant) grant = Math.Min(grant, rest * 10 / 19);
        return (long)decimal.Floor(grant);
    }

    private static bool? OpenOn(JapanTime on)
    {
        if (on.Date < Opens || on > Closes) return false;
        return on.Date == Opens ? null : true; // no hour is printed for the first day
    }

    /// <summary>賃上げ特例: for who asks for it and promises both.</summary>
    private static bool? Raised(BusinessPlan plan) => plan.ClaimsRaisedCap & AtLeast(plan.Payroll, 6.0m) & AtLeast(plan.WageFloorGap, 50);

    private static decimal? Cap(int? employees, bool? raised) => (employees, raised) switch
    {
        (null, _) or (_, null) => null,
        ( <= 20, false)  => 25_000_000m,
        ( <= 20, true)   => 30_000_000m,
        ( <= 50, false)  => 40_000_000m,
        ( <= 50, true)   => 50_000_000m,
        ( <= 100, false) => 55_000_000m,
        ( <= 100, true)  => 70_000_000m,
        (_, false)       => 70_000_000m,
        (_, true)        => 90_000_000m,
    };

    /// <summary>中小企業者 or 特定事業者の一部. While the industry is not told, the line is settled only if it is
    /// settled alike for all of them.</summary>
    private static bool? RightSize(Applicant applicant)
    {
        if (applicant.Industry is { } told) return RightSize(applicant, told);
        var first = RightSize(applicant, Industry.ManufacturingConstructionTransport);
        for (var industry = Industry.Wholesale; industry <= Industry.Other; industry++)
            if (RightSize(applicant, industry) != first) return null;
        return first;
    }

    private static bool? RightSize(Applicant applicant, Industry industry)
    {
        var (capital, employees, employeesOfSpecified) = industry switch
        {
            Industry.ManufacturingConstructionTransport => (300_000_000, 300, 500),
            Industry.Wholesale                          => (100_000_000, 100, 400),
            Industry.Services                           => ( 50_000_000, 100, 300),
            Industry.Retail                             => ( 50_000_000,  50, 300),
            Industry.RubberProducts                     => (300_000_000, 900, 500),
            Industry.SoftwareAndInformation             => (300_000_000, 300, 500),
            Industry.Inns                               => ( 50_000_000, 200, 500),
            Industry.Other                              => (300_000_000, 300, 500),
            _ => throw new ArgumentOutOfRangeException(nameof(industry), industry, "no row of the table"),
        };
        var sole = applicant.SoleProprietor; // has no capital, so only the headcount is looked at
        return (!sole & AtMost(applicant.Capital, capital))
            | AtMost(applicant.Employees, employees)
            | ((sole | AtMost(applicant.Capital, 999_999_999)) & AtMost(applicant.Employees, employeesOfSpecified));
    }

    private static bool? AdoptedRecently(IReadOnlyList<PastAward>? awards, bool? stated)
    {
        if (awards is null) return stated;
        bool? recent = false;
        for (var k = 0; k < awards.Count; k++)
        {
            if (awards[k].Programme is not (AwardedProgramme.ShinjigyoShinshutsu or AwardedProgramme.JigyoSaikochiku
                or AwardedProgramme.Monodzukuri))
                continue;
            if (awards[k].Status is AwardStatus.Applied or AwardStatus.Rejected) continue;
            if (awards[k].AdoptedOn >= RecentFrom) return true;
            if (awards[k].AdoptedOn is null) recent = stated;
        }
        return recent;
    }

    private static bool? AdoptionRevoked(IReadOnlyList<PastAward>? awards, bool? stated)
    {
        if (awards is null) return stated;
        bool? revoked = false;
        for (var k = 0; k < awards.Count; k++)
        {
            if (awards[k].Programme != AwardedProgramme.JigyoSaikochiku) continue;
            if (awards[k].Status == AwardStatus.Revoked) return true;
            if (awards[k].Status is null) revoked = stated;
        }
        return revoked;
    }

    private static bool? NewSalesEnough(Yen? sales, NewSales share)
        => AtLeast(share.OfSales, Tenth) | AtLeast(share.OfValueAdded, ThreeTwentieths)
            | (AtLeast(sales, 1_000_000_000) & AtLeast(share.DivisionSales, 300_000_000)
                & (AtLeast(share.OfDivisionSales, Tenth) | AtLeast(share.OfDivisionValueAdded, ThreeTwentieths)));
}
