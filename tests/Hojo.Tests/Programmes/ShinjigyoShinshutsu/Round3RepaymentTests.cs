using Hojo.Model;
using Hojo.Rules.Evaluation;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>返還 of 第3回: S3:49 (引上げ分), S3:183 (賃上げ要件), S3:184 (事業場内最賃水準要件).</summary>
public class Round3RepaymentTests
{
    /// <summary>All promises kept: nothing is due.</summary>
    private static readonly Results Kept = new()
    {
        Payroll = Pct(2.5),
        PayrollPerHead = Pct(2.8),
        WageFloorMissedYears = 0,
        RaisedCapAchieved = true,
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
    public void A_payroll_per_head_that_fell_short_of_the_prefectures_rate_costs_its_shortfall(Prefecture prefecture, double actual, long grant, long due)
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
    public void The_wage_repayment_is_waived_for_a_failed_business_or_a_force_beyond_control(bool increased, bool deficit, bool beyond, bool waived)
    {
        var results = Kept with { Payroll = Pct(0.0), PayrollPerHead = Pct(0.0), ValueAddedIncreased = increased, OperatingDeficit = deficit, BeyondControl = beyond };
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
        => Due("repay-wage-floor", Kept with { WageFloorMissedYears = missed }, grant, due, years: years);

    [Fact]
    public void The_wage_floor_repayment_is_never_waived_in_S3() // S3:184 names no exemption (audit 5)
    {
        var excused = Kept with { WageFloorMissedYears = 1, ValueAddedIncreased = false, OperatingDeficit = true, BeyondControl = true };
        Assert.Equal(Verdict.NotMet, Due("repay-wage-floor", excused, 25_000_000, 5_000_000).Exempted);
        Assert.Null(Assert.Single(Base.Assessed().Exposures, e => e.Row == "repay-wage-floor").Exempt);
    }

    [Theory] // 要件未達の場合、引上げ分の補助金全額返還 S3:49: the raised part, all of it, and no exemption
    [InlineData(true,          0)]
    [InlineData(false, 7_654_321)]
    public void The_raised_part_falls_due_in_full(bool achieved, long due)
    {
        var excused = Kept with { RaisedCapAchieved = achieved, ValueAddedIncreased = false, OperatingDeficit = true, BeyondControl = true };
        Due("repay-raised", excused, 47_654_321, due, raised: 7_654_321);
        Assert.Null(Assert.Single(Base.Assessed().Exposures, e => e.Row == "repay-raised").Exempt);
    }

    [Fact]
    public void Without_a_raised_part_nothing_of_it_falls_due()
        => Due("repay-raised", Kept with { RaisedCapAchieved = false }, 25_000_000, 0, raised: 0);

    [Fact]
    public void Results_untold_leave_the_whole_range_open()
    {
        var settled = Settled(new(), 25_000_000, 5_000_000, 5, Prefecture.Tokyo);
        Assert.Equal(["repay-raised", "repay-wage", "repay-wage-floor"], settled.Select(r => r.Row).Order(StringComparer.Ordinal));
        Range(settled, "repay-wage", 0, 25_000_000);
        Range(settled, "repay-wage-floor", 0, 25_000_000);
        Range(settled, "repay-raised", 0, 5_000_000);
    }

    [Fact]
    public void One_measure_told_bounds_the_other()
    {
        // 総額 1.5% of 2.5%: 40% short at most, whatever the growth per head was: 0 to 10,000,000
        Range(Settled(Kept with { Payroll = Pct(1.5), PayrollPerHead = null }, 25_000_000, 0, 5, Prefecture.Tokyo), "repay-wage", 0, 10_000_000);
        // the exemption untold: nothing or all
        Range(Settled(Kept with { Payroll = Pct(0.0), PayrollPerHead = Pct(0.0), BeyondControl = null }, 25_000_000, 0, 5, Prefecture.Tokyo), "repay-wage", 0, 25_000_000);
    }

    private static IReadOnlyList<RepaymentFinding> Settled(Results results, long grant, long raised, int years, Prefecture prefecture)
        => Assessor.For(Round3).Settle(Base.But(plan: p => p with { Years = years, Prefecture = prefecture }) with { Results = results }, Yen.Of(grant), Yen.Of(raised));

    private static RepaymentFinding Due(string row, Results results, long grant, long due, long raised = 0, int years = 5, Prefecture prefecture = Prefecture.Tokyo)
    {
        var finding = Assert.Single(Settled(results, grant, raised, years, prefecture), r => r.Row == row);
        Assert.Equal(new YenRange(Yen.Of(due)), finding.Due);
        return finding;
    }

    private static void Range(IReadOnlyList<RepaymentFinding> settled, string row, long least, long most)
        => Assert.Equal(new YenRange(Yen.Of(least), Yen.Of(most)), Assert.Single(settled, r => r.Row == row).Due);
}
