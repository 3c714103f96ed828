using Hojo.Model;
using NodaTime;
using static Hojo.Benchmarks.ByHand.Bounds;

namespace Hojo.Benchmarks.ByHand;

/// <summary>ものづくり補助金 製品・サービス高付加価値化枠 written straight from the leaflet of 令和6年度補正, in decimal.</summary>
/// <remarks>Readings that are taken as the rows take them: bands by headcount, 小規模, and who is barred from 大幅な賃上げ (those who apply for
/// the minimum wage special) are those of the guideline of round 20; that 大幅な賃上げ needs the ceiling to be reached is no test, since
/// a raised ceiling changes nothing below it; the yen is cut once, at the end.</remarks>
public static class MonodzukuriValueAddedR6
{
    private static readonly Rate ThirtyPercent = new(30, 100);

    private enum Line
    {
        Innovative, // 革新的な新製品・新サービスの開発による高付加価値化
        CoreCost,   // 機械装置・システム構築費（必須）
        Size,       // 中小企業・小規模事業者等, whose range is not printed
        DeemedLarge, // みなし大企業, of which nothing is printed
        ValueAdded, // ①付加価値額の年平均成長率が+3.0%以上
        Wage,       // ②1人あたり給与支給総額、又は給与支給総額+2.0%以上
        WageFloor,  // ③事業所内最低賃金が最低賃金+30円以上
        ActionPlan, // ④一般事業主行動計画を公表等(従業員21名以上の場合のみ)
        PlanYears,  // 3~5年の事業計画
        Anything,   // ¥0 is no grant
    }

    /// <summary>How many lines are tested.</summary>
    public static int LineCount { get; } = Enum.GetValues<Line>().Length;

    /// <summary>Verdict and grant of a case at a moment in Japan; the leaflet prints no days on which the call is open,
    /// and it is over once 第23次 has opened on 2026-02-06.</summary>
    public static HandJudgement Judge(Case c, JapanTime on)
    {
        var (applicant, plan) = (c.Applicant, c.Plan);
        var lines = new Lines();
        lines.Require(Line.Innovative, c.Monodzukuri.Innovative);
        lines.RequireOrLeaveOpen(Line.Size, IsSme(applicant));
        lines.RequireOrLeaveOpen(Line.DeemedLarge, !IsDeemedLarge(applicant.Ownership));
        lines.Require(Line.CoreCost, Over(c.Costs.Machinery, 0));
        lines.Require(Line.ValueAdded, AtLeast(plan.ValueAdded, 3.0m));
        lines.Require(Line.Wage, MinimumWages.KeptUpWithBy(plan) | AtLeast(plan.Payroll, 2.0m));
        // ※最低賃金引上げ特例適用事業者の場合、基本要件は①、②、④のみ
        lines.Require(Line.WageFloor, AtLeast(plan.WageFloorGap, 30) | NearMinimumWage(applicant, plan));
        lines.Require(Line.ActionPlan, !AtLeast(applicant.Employees, 21) | plan.ActionPlanPublished);
        lines.Require(Line.PlanYears, plan.Years is { } years ? years is >= 3 and <= 5 : null);
        var (least, most) = End.Of(c, Grant);
        lines.RequireSome(Line.Anything, (least, most));
        return lines.Judged(on.Date > new LocalDate(2026, 2, 6) ? false : null, least == most ? least : null);
    }

    private static decimal Grant(Case c, ref End end)
    {
        var (applicant, plan, costs) = (c.Applicant, c.Plan, c.Costs);
        var twoThirds =
            IsSmall(applicant.Employees, applicant.SmallScaleTrade) | applicant.Standing.Revitalising | NearMinimumWage(applicant, plan);
        var raised = plan.ClaimsRaisedCap & AtLeast(plan.Payroll, 6.0m) & AtLeast(plan.WageFloorGap, 50)
            & AtLeast(applicant.Employees, 1) & !applicant.Standing.Revitalising & !plan.ClaimsMinimumWageSpecial;

        var all = end.Yen(costs.Machinery) + end.Yen(costs.TechnologyLicences) + end.Yen(costs.Experts) + end.Yen(costs.Transport)
            + end.Yen(costs.Cloud) + end.Yen(c.Monodzukuri.RawMaterials) + end.Yen(costs.Outsourcing) + end.Yen(costs.IntellectualProperty);
        var grant = end.Holds(twoThirds) ? all * 2 / 3 : all / 2;
        return decimal.Floor(Math.Min(grant, Cap(end.People(applicant.Employees), end.Holds(raised))));
    }

    /// <summary>最低賃金引上げ特例: not without employees, nor for the small, nor for those under revitalisation.</summary>
    private static bool? NearMinimumWage(Applicant applicant, BusinessPlan plan)
        => plan.ClaimsMinimumWageSpecial & AtLeast(applicant.NearMinimumWageStaff, ThirtyPercent) & AtLeast(applicant.Employees, 1)
            & !IsSmall(applicant.Employees, applicant.SmallScaleTrade) & !applicant.Standing.Revitalising;

    // 補助上限額, and with 100万円, 250万円, 1,000万円, 1,000万円 more
    private static decimal Cap(int employees, bool raised) => employees switch
    {
        <= 5  => raised ? 8_500_000m : 7_500_000m,
        <= 20 => raised ? 12_500_000m : 10_000_000m,
        <= 50 => raised ? 25_000_000m : 15_000_000m,
        _     => raised ? 35_000_000m : 25_000_000m,
    };
}
