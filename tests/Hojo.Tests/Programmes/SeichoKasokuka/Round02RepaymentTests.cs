using Hojo.Model;
using Hojo.Rules;
using NodaTime;
using static Hojo.Tests.Programmes.SeichoKasokuka.Round02Cases;

namespace Hojo.Tests.Programmes.SeichoKasokuka;

/// <summary>2次公募 公募要領 Ver1.0 p.2–3: what is paid back, of a grant of 300,000,000円.</summary>
public class Round02RepaymentTests
{
    private static readonly ProjectResults Kept = new()
    {
        PayrollPerHead = Pct(5.0m), Payroll = Pct(6.0m), BeyondControl = false, InputTax = Yen.Zero, Disposal = new() { Disposed = false },
    };

    private static readonly SeichoKasokukaOutcome Fair = new()
    {
        TargetsDeclared = true, BaseYearBelow = false, LabourCostGuidelineBroken = false, Misused = false,
    };

    [Fact] // 認められるケース p.3: +5% a year from the last closed year on, target 5%
    public void Nothing_is_due_where_pay_rises_as_promised()
        => Assert.Equal(new YenRange(Yen.Zero), Settled(Kept, Fair, perHead: 5.0m).Total);

    // 未達成率に応じて p.2: 1 − 実績 ÷ 目標; never below the standard rate of 4.5%
    [Theory] //  目標    実績    返還額
    [InlineData(5.0,  4.0,      60_000_000)] // 1 − 4/5
    [InlineData(4.5,  3.0,     100_000_000)] // 1 − 3/4.5
    [InlineData(4.5,  4.4999,        6_666)] // 300,000,000 × 0.0001/4.5 = 6,666.7
    [InlineData(3.0,  3.0,     100_000_000)] // a target below the standard is not one
    [InlineData(8.0,  6.0,      75_000_000)]
    [InlineData(5.0,  0.0,     300_000_000)]
    [InlineData(5.0, -1.0,     300_000_000)]
    [InlineData(5.0,  5.0,               0)]
    public void The_target_for_pay_per_head_missed(double target, double actual, long due)
    {
        var settled = Settled(Kept with { PayrollPerHead = Pct((decimal)actual), Payroll = Pct(0) }, Fair, (decimal)target);
        Row(settled, "repay-per-head", due, due);
        Row(settled, "repay-total", 0, 0);
    }

    [Theory]
    [InlineData(6.0, 4.5,  75_000_000)] // 1 − 4.5/6
    [InlineData(6.0, 6.0,           0)]
    [InlineData(6.0, 0.0, 300_000_000)]
    public void The_target_for_total_pay_missed(double target, double actual, long due)
    {
        var settled = Settled(Kept with { PayrollPerHead = Pct(0), Payroll = Pct((decimal)actual) }, Fair, 5.0m,
            (decimal)target, total: true);
        Row(settled, "repay-total", due, due);
        Row(settled, "repay-per-head", 0, 0); // 返還は掲げた目標で見る
    }

    [Fact] // 天災など事業者の責めに帰さない理由がある場合は返還を求めません p.2
    public void What_is_beyond_control_is_not_paid_back()
        => Assert.Equal(new YenRange(Yen.Zero),
            Settled(Kept with { PayrollPerHead = Pct(0), BeyondControl = true }, Fair, perHead: 5.0m).Total);

    [Fact] // 認められないケース p.3: the base year 15% below the last closed year; how much is not printed
    public void A_base_year_below_the_last_one_is_paid_back_in_a_share_that_is_not_stated()
        => Row(Settled(Kept, Fair with { BaseYearBelow = true }, perHead: 5.0m), "repay-base-year", 0, 300_000_000);

    [Fact] // 表明がされていなかった場合、交付決定の取消及び補助金の返還 p.2
    public void A_target_that_was_not_declared_costs_all()
        => Row(Settled(Kept, Fair with { TargetsDeclared = false }, perHead: 5.0m), "repay-undeclared", 300_000_000, 300_000_000);

    [Fact] // p.3, p.16
    public void The_guideline_on_labour_costs_and_misuse_may_cost_all()
    {
        Row(Settled(Kept, Fair with { LabourCostGuidelineBroken = true }, perHead: 5.0m), "repay-labour-cost", 0, 300_000_000);
        Row(Settled(Kept, Fair with { Misused = true }, perHead: 5.0m), "repay-misuse", 0, 300_000_000);
    }

    [Fact]
    public void No_more_than_the_grant_is_paid_back()
        => Assert.Equal(new YenRange(Yen.Of(300_000_000)),
            Settled(Kept with { PayrollPerHead = Pct(2.5m) }, Fair with { TargetsDeclared = false }, perHead: 5.0m).Total);

    private static Settlement Settled(ProjectResults results, SeichoKasokukaOutcome outcome, decimal perHead, decimal payroll = 6.0m,
        bool total = false)
        => Assessor.For(Catalogue.National.Track(Track)).Settle(Base with
        {
            Award = new()
            {
                DecidedOn = new LocalDate(2026, 10, 15), CompletedOn = new LocalDate(2028, 3, 31), Grant = Yen.Of(300_000_000),
                Targets = new() { PayrollPerHead = Pct(perHead), Payroll = Pct(payroll) },
            },
            Results = results,
            SeichoKasokuka = Base.SeichoKasokuka with { TargetsTotalPay = total, Outcome = outcome },
        });

    private static void Row(Settlement settled, string row, long least, long most)
        => Assert.Equal(new YenRange(Yen.Of(least), Yen.Of(most)), Assert.Single(settled.Rows, r => r.Row == row).Due);
}
