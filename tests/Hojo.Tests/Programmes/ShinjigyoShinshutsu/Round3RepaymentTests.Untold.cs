using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>What is not told yet leaves a range of what falls due.</summary>
public partial class Round3RepaymentTests
{
    [Fact]
    public void Two_of_five_years_reported_leave_the_other_three_open()
    {
        // year 2 missed: 25,000,000 ÷ 5 at least; years 3 to 5 may be missed too: 4 × 5,000,000
        var results = Kept with { Year2 = Gap(29), Year3 = new(), Year4 = new(), Year5 = new() };
        var settled = Settled(results, 25_000_000, 0, 5, Prefecture.Tokyo);
        Range(settled, "repay-wage-floor", 5_000_000, 20_000_000);
        Assert.Equal(["results.year3.wageFloorGap", "results.year4.wageFloorGap", "results.year5.wageFloorGap"],
            settled.Questions.Select(q => q.Fact));
        Range(Settled(results with { Year3 = Gap(30) }, 25_000_000, 0, 5, Prefecture.Tokyo), "repay-wage-floor", 5_000_000, 15_000_000);
        Range(Settled(results with { Year3 = Gap(29) }, 25_000_000, 0, 5, Prefecture.Tokyo), "repay-wage-floor", 10_000_000, 20_000_000);
    }

    [Fact]
    public void A_plan_whose_years_are_not_told_is_one_of_three_to_five()
    {
        // year 1 missed, the rest kept: 30,000,000 ÷ 5 to ÷ 3
        var c = Base.But(plan: p => p with { Years = null }) with
        {
            Award = new() { Grant = Yen.Of(30_000_000), RaisedPart = Yen.Zero }, Results = Kept with { Year1 = Gap(29) },
        };
        Range(Assessor.For(Round3).Settle(c), "repay-wage-floor", 6_000_000, 10_000_000);
    }

    [Fact]
    public void Without_the_grant_only_parts_of_it_are_given()
    {
        var settled = Assessor.For(Round3)
            .Settle(Base with { Results = Kept with { Payroll = Pct(1.5), PayrollPerHead = Pct(0.0), Year1 = Gap(29) } });
        Assert.Null(settled.Total);
        Assert.All(settled.Rows, r => Assert.True(r.Due is null && r.Exact is null && r.Base is null));
        // 1 − 1.5 ÷ 2.5 = 2/5; one of the five years of the plan
        Assert.Equal([new(1, 1), new(2, 5), new(1, 5)], settled.Rows.Select(r => r.Portion.Most));
        Assert.Equal(["award.grant", "award.raisedPart"], settled.Questions.Select(q => q.Fact));
    }

    [Fact]
    public void A_raised_part_that_is_not_told_may_be_all_of_it_or_none()
    {
        var c = Base.But(plan: p => p with { ClaimsRaisedCap = true, Payroll = Pct(6.0), WageFloorGap = 50 }) with
        {
            Award = new() { Grant = Yen.Of(30_000_000), PlanYears = 5 }, Results = Kept with { Year1 = Gap(49) },
        };
        var settled = Assessor.For(Round3).Settle(c);
        Range(settled, "repay-raised", 0, 30_000_000);
        Assert.Equal("award.raisedPart", Assert.Single(settled.Questions).Fact);
        // never claimed: nothing was raised
        Range(Assessor.For(Round3).Settle(c.But(plan: p => p with { ClaimsRaisedCap = false })), "repay-raised", 0, 0);
    }

    [Fact]
    public void Results_untold_leave_the_whole_range_open()
    {
        var settled = Settled(new(), 25_000_000, 5_000_000, 5, Prefecture.Tokyo);
        Assert.Equal(["repay-raised", "repay-wage", "repay-wage-floor"], settled.Rows.Select(r => r.Row).Order(StringComparer.Ordinal));
        Range(settled, "repay-wage", 0, 20_000_000);
        Range(settled, "repay-wage-floor", 0, 20_000_000);
        Range(settled, "repay-raised", 0, 5_000_000);
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(25_000_000)), settled.Total);
    }

    [Fact]
    public void One_measure_told_bounds_the_other()
    {
        // 総額 1.5% of 2.5%: 40% short at most, whatever the growth per head was: 0 to 10,000,000
        Range(Settled(Kept with { Payroll = Pct(1.5), PayrollPerHead = null }, 25_000_000, 0, 5, Prefecture.Tokyo),
            "repay-wage", 0, 10_000_000);
        // the exemption untold: nothing or all
        Range(Settled(Kept with { Payroll = Pct(0.0), PayrollPerHead = Pct(0.0), BeyondControl = null }, 25_000_000, 0, 5,
            Prefecture.Tokyo), "repay-wage", 0, 25_000_000);
    }
}
