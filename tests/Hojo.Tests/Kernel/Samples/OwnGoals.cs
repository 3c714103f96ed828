using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using static Hojo.Rules.Language.Figures;
using static Hojo.Tests.Kernel.Samples.SampleFacts;
using static Hojo.Tests.Kernel.SampleTracks;

namespace Hojo.Tests.Kernel.Samples;

/// <summary>返還 by the applicant's own targets, of the whole grant beside a raised part, as a difference, and with what is charged by the
/// day.</summary>
internal static class OwnGoals
{
    public static readonly Fact<Yen> Machinery = Money("machinery", Ja("機械装置費"), _ => null);
    public static readonly Fact<bool> Claims = Stated("claims", Ja("特例の希望"), _ => null);
    public static readonly Fact<int> Area = Count("area", Ja("地域"), ("", ""), 1, 2, _ => null);
    public static readonly Fact<int> Years = Count("years", Ja("計画年数"), ("年", "years"), 3, 5, _ => null);
    public static readonly Fact<int>[] Gap = [.. Enumerable.Range(1, 5)
        .Select(k => Count($"gap-{k}", Ja($"{k}年目の差"), ("円", "yen"), -1_000, 10_000, _ => null))];
    public static readonly Fact<bool> Excused = Stated("excused", Ja("免除の理由"), _ => null);
    public static readonly Fact<bool> Raised = Stated("raised", Ja("大幅賃上げの達成"), _ => null);
    public static readonly Fact<bool> Cheated = Stated("cheated", Ja("不正"), _ => null);

    private static readonly Special Special = new("special", Ja("賃上げ特例"), Claims.Is(true), At("特例"));
    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", Ja("補助上限額"), Man(5_000), At("補助上限額"))
        .When(Special.Text, Special.When, Man(7_000));
    private static readonly Figure<Yen> OrdinarySum = SumOf("ordinary-sum", Ja("特例のない補助上限額"), Man(5_000), At("補助上限額"));
    private static readonly Limit Cap = new("cap", Ja("補助上限額まで"), CapSum, At("補助上限額"));
    private static readonly Limit OrdinaryCap = new("ordinary-cap", Ja("特例のない補助上限額まで"), OrdinarySum, At("補助上限額"));
    private static readonly Figure<Rate> Half = RateOf("rate", Ja("補助率"), 1, 2, At("補助率"));
    private static readonly Rounding WholeYen = new("whole-yen", Ja("円未満切捨て"), Yen(1), At("補助率"));
    private static readonly Rounding DueYen = new("due-whole-yen", Ja("返還額の円未満切捨て"), Yen(1), At("返還"));

    /// <summary>基準値 by the area: 3.1% and 3.8%.</summary>
    private static readonly Figure<Growth> Table = new("table", Ja("最低賃金の年平均成長率"), At("基準値"), Scales.Growth, None, Area,
        [UpTo(1), AtLeast(2)], [], [[Pct(3.1m)], [Pct(3.8m)]]);

    private static readonly DailyCharge Added = new("added", Ja("加算金"), new(10.95m), new(AwardFacts.PaidOn, 0, ResultFacts.RepaidOn),
        DueYen, At("加算金")) { When = Cheated.Is(true) };
    private static readonly DailyCharge Late = new("late", Ja("延滞金"), new(10.95m),
        new(ResultFacts.RepaymentOrderedOn, 21, ResultFacts.RepaidOn), DueYen, At("延滞金")) { Over = Added };

    public static readonly Sample Sample = new(
        new("test/own-goals", Ja("目標値による返還"),
        [
            Special, CapSum, OrdinarySum, Cap, OrdinaryCap, Half, WholeYen, DueYen, Table, Added, Late,
            new Repayment("wage", Ja("賃上げ要件"), Portion.Lesser(
                Portion.Shortfall(ResultFacts.ActualPayroll, AwardFacts.TargetPayroll, Pct(2.5m)),
                Portion.Shortfall(ResultFacts.ActualPayrollPerHead, AwardFacts.TargetPayrollPerHead, Table)), DueYen, At("返還"))
            {
                Exempt = Excused.Is(true),
            },
            new Repayment("first-term", Ja("引上げ額"), Portion.Whole(Raised.Is(false)), DueYen, At("返還")) { OnlyRaisedBy = Special },
            new Repayment("second-term", Ja("引上げ額を除く部分"), Portion.Greater(
                Portion.Shortfall(ResultFacts.ActualPayrollPerHead, AwardFacts.TargetPayrollPerHead, Pct(6.0m)),
                Portion.Years(Years, [.. Gap.Select(gap => gap < 50)])), DueYen, At("返還"))
            {
                ExceptRaisedBy = Special, Exempt = Excused.Is(true),
            },
            new Repayment("difference", Ja("補助上限額との差額"), Portion.Whole(Raised.Is(false)), DueYen, At("返還"))
            {
                OnlyAbove = (Half * (Amount)Machinery).AtMost(OrdinaryCap).Rounded(WholeYen), DailyCharges = [Added, Late],
            },
        ],
        (Half * (Amount)Machinery).AtMost(Cap).Rounded(WholeYen)),
        s => s[Claims] == 1 ? 70_000_000 : 50_000_000, _ => new(1, 2), Machinery);
}
