using Hojo.Model;
using NodaTime;
using static Hojo.Benchmarks.ByHand.Bounds;

namespace Hojo.Benchmarks.ByHand;

/// <summary>中小企業省力化投資補助金 一般型 written straight from the leaflet of 令和6年度補正, in decimal.</summary>
/// <remarks>Readings that are taken as the rows take them: a plan that "aims at 4%" is one of 4.0% or more; 小規模 is that of 持続化補助金;
/// 最低賃金引上げ特例事業者 are those to whom that special applies; machinery and systems are the only cost; the yen is cut once, at
/// the end.</remarks>
public static class ShoryokukaGeneralR6
{
    private const decimal StepAt = 15_000_000m;

    private static readonly Rate ThirtyPercent = new(30, 100);

    private enum Line
    {
        MadeToMeasure, // オーダーメイド・セミオーダーメイド性のある設備・システム
        Size,          // 中小企業など, whose range is not printed
        DeemedLarge,   // みなし大企業, of which nothing is printed
        Wages,         // 賃上げの要件, which the leaflet leaves out
        Productivity,  // 労働生産性 年平均成長率4%向上
        SameCosts,     // カタログ注文型とは、補助対象経費が異なれば併用可能
        Anything,      // ¥0 is no grant
    }

    /// <summary>How many lines are tested.</summary>
    public static int LineCount { get; } = Enum.GetValues<Line>().Length;

    /// <summary>Verdict and grant of a case at a moment in Japan; the leaflet prints the month of the start alone,
    /// 2025-03, and it is over once 第5回 has come, in 2025-12.</summary>
    public static HandJudgement Judge(Case c, JapanTime on)
    {
        var lines = new Lines();
        lines.Require(Line.MadeToMeasure, c.Shoryokuka.MadeToMeasure);
        lines.RequireOrLeaveOpen(Line.Size, IsSme(c.Applicant));
        lines.RequireOrLeaveOpen(Line.DeemedLarge, !IsDeemedLarge(c.Applicant.Ownership));
        lines.NotRead(Line.Wages, c.Applicant.MeetsRestOfGuideline);
        lines.Require(Line.Productivity, AtLeast(c.Plan.LaborProductivity, 4.0m));
        lines.Exclude(Line.SameCosts, c.Applicant.Record.SameCostsElsewhere);
        var (least, most) = End.Of(c, Grant);
        lines.RequireSome(Line.Anything, (least, most));
        var over = on.Date < new LocalDate(2025, 3, 1) || on.Date > new LocalDate(2025, 12, 31);
        return lines.Judged(over ? false : null, least == most ? least : null);
    }

    private static decimal Grant(Case c, ref End end)
    {
        var (applicant, plan) = (c.Applicant, c.Plan);
        var favoured = IsSmall(applicant.Employees, applicant.SmallScaleTrade) | applicant.Standing.Revitalising;
        var nearMinimum = plan.ClaimsMinimumWageSpecial & AtLeast(applicant.NearMinimumWageStaff, ThirtyPercent) & !favoured;
        var raised = plan.ClaimsRaisedCap & AtLeast(plan.Payroll, 6.0m) & AtLeast(plan.WageFloorGap, 50) & !nearMinimum;

        // Up to 1,500万円 of grant at 1/2 or 2/3, what is beyond at 1/3.
        var cost = end.Yen(c.Costs.Machinery);
        var (over, under) = end.Holds(favoured | nearMinimum) ? (2m, 3m) : (1m, 2m);
        var grant = cost * over / under;
        if (grant > StepAt) grant = StepAt + (cost - StepAt * under / over) / 3;
        return decimal.Floor(Math.Min(grant, Cap(end.People(applicant.Employees), end.Holds(raised))));
    }

    private static decimal Cap(int employees, bool raised) => employees switch
    {
        <= 5   => raised ? 10_000_000m : 7_500_000m,
        <= 20  => raised ? 20_000_000m : 15_000_000m,
        <= 50  => raised ? 40_000_000m : 30_000_000m,
        <= 100 => raised ? 65_000_000m : 50_000_000m,
        _      => raised ? 100_000_000m : 80_000_000m,
    };
}
