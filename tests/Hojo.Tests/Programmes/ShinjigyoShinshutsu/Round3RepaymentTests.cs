using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>返還 of 第3回: S3:49 (引上げ分), S3:183 (賃上げ要件), S3:184 (事業場内最賃水準要件).</summary>
public partial class Round3RepaymentTests
{
    /// <summary>All promises kept, those of the special too: nothing is due.</summary>
    private static readonly ProjectResults Kept = new()
    {
        Payroll = Pct(6.0),
        PayrollPerHead = Pct(2.8),
        Year1 = Gap(50),
        Year2 = Gap(50),
        Year3 = Gap(50),
        Year4 = Gap(50),
        Year5 = Gap(50),
        ValueAddedIncreased = true,
        OperatingDeficit = false,
        BeyondControl = false,
    };

    [Fact]
    public void Nothing_is_due_where_every_promise_is_kept()
    {
        Due("repay-wage", Kept, 25_000_000, 0);
        Due("repay-wage-floor", Kept, 25_000_000, 0);
        Due("repay-raised", Kept, 25_000_000, 0, raised: 5_000_000);
    }

    // 補助金交付額×未達成率 S3:183, 未達成率 = 1 − 実績 ÷ 目標; 総額 against 2.5% (S3:102), the other measure standing still
    [Theory] //  実績        交付額         返還額
    [InlineData( 2.5,  25_000_000,          0)]
    [InlineData( 3.1,  25_000_000,          0)]
    [InlineData( 2.4,  25_000_000,  1_000_000)] // 1 − 2.4/2.5 = 0.04
    [InlineData( 2.0,  25_000_000,  5_000_000)] // 0.2
    [InlineData( 1.5,  25_000_000, 10_000_000)] // 0.4
    [InlineData( 1.25, 25_000_000, 12_500_000)] // 0.5
    [InlineData( 1.0,  33_157_894, 19_894_736)] // 0.6 → 19,894,736.4
    [InlineData( 0.01, 25_000_000, 24_900_000)] // 0.996
    [InlineData( 0.0,  25_000_000, 25_000_000)] // all
    [InlineData(-3.0,  25_000_000, 25_000_000)] // all, not more
    public void A_payroll_that_fell_short_of_two_and_a_half_per_cent_costs_its_shortfall(double actual, long grant, long due)
        => Due("repay-wage", Kept with { Payroll = Pct(actual), PayrollPerHead = Pct(0.0) }, grant, due);

    // 一人当たり against the prefecture's rate (S3:101, 103); the total standing still
    [Theory] //                  実績       交付額        返還額
    [InlineData(Prefecture.Tokyo, 2.8, 10_000_000,         0)]
    [InlineData(Prefecture.Tokyo, 2.1, 10_000_000, 2_500_000)] // 1 − 2.1/2.8 = 1/4
    [InlineData(Prefecture.Tokyo, 1.0, 10_000_000, 6_428_571)] // 1 − 1.0/2.8 = 9/14 → 6,428,571.4…
    [InlineData(Prefecture.Chiba, 2.8, 31_000_000, 3_000_000)] // 1 − 2.8/3.1 = 3/31
    [InlineData(Prefecture.Osaka, 2.8, 29_000_000, 1_000_000)] // 1 − 2.8/2.9 = 1/29
    public void A_payroll_per_head_that_fell_short_of_the_prefectures_rate_costs_its_shortfall(Prefecture prefecture, double actual,
        long grant, long due)
        => Due("repay-wage", Kept with { Payroll = Pct(0.0), PayrollPerHead = Pct(actual) }, grant, due, prefecture: prefecture);

    [Theory] // S3:100 いずれか: the measure that was met better counts
    [InlineData(1.5, 2.1,  6_250_000)] // 40% short, 25% short: 25,000,000 × 1/4
    [InlineData(2.0, 1.4,  5_000_000)] // 20% short, 50% short: 25,000,000 × 1/5
    [InlineData(2.5, 0.0,          0)] // met, nothing
    [InlineData(0.0, 2.8,          0)]
    [InlineData(-1.0, -1.0, 25_000_000)]
    public void The_better_of_the_two_measures_counts(double payroll, double perHead, long due)
        => Due("repay-wage", Kept with { Payroll = Pct(payroll), PayrollPerHead = Pct(perHead) }, 25_000_000, due);

    [Theory] // 付加価値額が増加せず営業利益赤字の場合等は除く S3:183: both, or a reason beyond control
    [InlineData(false, true,  false, true)]
    [InlineData(true,  true,  false, false)]
    [InlineData(false, false, false, false)]
    [InlineData(true,  false, false, false)]
    [InlineData(true,  false, true,  true)]
    public void The_wage_repayment_is_waived_for_a_failed_business_or_a_force_beyond_control(bool increased, bool deficit,
        bool beyond, bool waived)
    {
        var results = Kept with
        {
            Payroll = Pct(0.0), PayrollPerHead = Pct(0.0), ValueAddedIncreased = increased,
            OperatingDeficit = deficit, BeyondControl = beyond,
        };
        Assert.Equal(waived ? Verdict.Met : Verdict.NotMet, Due("repay-wage", results, 25_000_000, waived ? 0 : 25_000_000).Exempted);
        Assert.NotNull(Assert.Single(Base.Assessed().Exposures, e => e.Row == "repay-wage").Exempt);
    }

    // 補助金交付額÷事業計画期間年数 S3:184, for each year missed (a reading)
    [Theory] //   交付額  年数 未達   返還額
    [InlineData(25_000_000, 5, 0,          0)]
    [InlineData(25_000_000, 5, 1,  5_000_000)]
    [InlineData(25_000_000, 5, 2, 10_000_000)]
    [InlineData(25_000_000, 5, 5, 25_000_000)]
    [InlineData(24_000_000, 3, 1,  8_000_000)]
    [InlineData(24_000_000, 4, 3, 18_000_000)]
    [InlineData(25_000_000, 3, 1,  8_333_333)] // 8,333,333.3…
    [InlineData(25_000_000, 3, 2, 16_666_666)] // 16,666,666.6…
    [InlineData(25_000_001, 4, 1,  6_250_000)] // 6,250,000.25
    public void Each_year_below_the_wage_floor_costs_its_part_of_the_grant(long grant, int years, int missed, long due)
        => Due("repay-wage-floor", Missed(missed), grant, due, years: years);

    [Fact]
    public void The_wage_floor_repayment_is_never_waived_in_S3() // S3:184 names no exemption (audit 5)
    {
        var excused = Missed(1) with { ValueAddedIncreased = false, OperatingDeficit = true, BeyondControl = true };
        Assert.Equal(Verdict.NotMet, Due("repay-wage-floor", excused, 25_000_000, 5_000_000).Exempted);
        Assert.Null(Assert.Single(Base.Assessed().Exposures, e => e.Row == "repay-wage-floor").Exempt);
    }

    [Theory] // 要件未達の場合、引上げ分の補助金全額返還 S3:49: 6.0% and +50円 (S3:47-48), the raised part, all of it, and no exemption
    [InlineData(6.0,  50,         0)]
    [InlineData(5.99, 50, 7_654_321)]
    [InlineData(6.0,  49, 7_654_321)] // in one year of five
    [InlineData(5.99, 49, 7_654_321)]
    public void The_raised_part_falls_due_in_full(double payroll, int gap, long due)
    {
        var excused = Kept with
        {
            Payroll = Pct(payroll), Year4 = Gap(gap), ValueAddedIncreased = false, OperatingDeficit = true, BeyondControl = true,
        };
        Due("repay-raised", excused, 47_654_321, due, raised: 7_654_321);
        Assert.Null(Assert.Single(Base.Assessed().Exposures, e => e.Row == "repay-raised").Exempt);
    }

    [Fact]
    public void A_year_after_the_plan_is_no_year_of_it()
        => Due("repay-raised", Kept with { Year4 = Gap(0), Year5 = Gap(0) }, 47_654_321, 0, raised: 7_654_321, years: 3);

    // 交付額 50,000,000, of which 10,000,000 raised: 給与 1.5% of 2.5% is short by 0.4, and of 6.0%; one of five years below +30円
    [Theory] //               給与   1年目    引上げ分      賃上げ 0.4×40,000,000  最賃 40,000,000÷5        計
    [InlineData(false, false, 1.5, 29, 10_000_000, 16_000_000, 8_000_000, 34_000_000)]
    // 付加価値額が増加せず赤字: the raised part and the floor are due all the same
    [InlineData(false, true,  1.5, 29, 10_000_000,          0, 8_000_000, 18_000_000)]
    [InlineData(false, false, 0.0, 29, 10_000_000, 40_000_000, 8_000_000, 50_000_000)] // 58,000,000 would be more than was granted
    [InlineData(true,  false, 6.0, 50,          0,          0,         0,          0)]
    public void The_rows_add_up_to_the_grant_at_most(bool increased, bool deficit, double payroll, int gap, long raised, long wage,
        long floor, long total)
    {
        var results = Kept with
        {
            Payroll = Pct(payroll), PayrollPerHead = Pct(0.0), Year1 = Gap(gap),
            ValueAddedIncreased = increased, OperatingDeficit = deficit,
        };
        var settled = Settled(results, 50_000_000, 10_000_000, 5, Prefecture.Tokyo);
        Range(settled, "repay-raised", raised, raised);
        Range(settled, "repay-wage", wage, wage);
        Range(settled, "repay-wage-floor", floor, floor);
        Assert.Equal(new YenRange(Yen.Of(total)), settled.Total);
        Assert.Equal(raised + wage + floor > 50_000_000, settled.IsBounded);
        Assert.Empty(settled.Questions);
    }

    [Fact]
    public void A_raised_part_beyond_the_grant_is_refused()
    {
        var c = Base with { Award = new() { Grant = Yen.Of(10), RaisedPart = Yen.Of(11) } };
        Assert.Equal("award.raisedPart", Assert.Throws<FactOutOfRangeException>(() => Assessor.For(Round3).Settle(c)).Fact.Id);
    }

    [Fact]
    public void Without_a_raised_part_nothing_of_it_falls_due()
        => Due("repay-raised", Kept with { Payroll = Pct(5.0) }, 25_000_000, 0, raised: 0);

    private static YearResult Gap(int gap) => new() { WageFloorGap = gap };

    /// <summary>So many years below +30円, from the first on.</summary>
    private static ProjectResults Missed(int years)
    {
        YearResult Year(int k) => Gap(k <= years ? 29 : 30);
        return Kept with { Year1 = Year(1), Year2 = Year(2), Year3 = Year(3), Year4 = Year(4), Year5 = Year(5) };
    }

    private static Settlement Settled(ProjectResults results, long grant, long raised, int years, Prefecture prefecture)
        => Assessor.For(Round3).Settle(Base.But(plan: p => p with { Prefecture = prefecture }) with
        {
            Award = new() { Grant = Yen.Of(grant), RaisedPart = Yen.Of(raised), PlanYears = years }, Results = results,
        });

    private static RepaymentFinding Due(string row, ProjectResults results, long grant, long due, long raised = 0, int years = 5,
        Prefecture prefecture = Prefecture.Tokyo)
    {
        var finding = Assert.Single(Settled(results, grant, raised, years, prefecture).Rows, r => r.Row == row);
        Assert.Equal(new YenRange(Yen.Of(due)), finding.Due);
        return finding;
    }

    private static void Range(Settlement settled, string row, long least, long most)
        => Assert.Equal(new YenRange(Yen.Of(least), Yen.Of(most)), Assert.Single(settled.Rows, r => r.Row == row).Due);
}
