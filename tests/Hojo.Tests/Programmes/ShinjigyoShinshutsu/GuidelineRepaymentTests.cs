using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.GuidelineCases;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ５－１．（３）（４）（７） (p.16–18): what is paid back, against the applicant's own targets and of the whole grant.</summary>
public class GuidelineRepaymentTests
{
    private static readonly ProjectResults Kept = new()
    {
        Payroll = Pct(6.0),
        PayrollPerHead = Pct(5.0),
        Year1 = new() { WageFloorGap = 52 },
        Year2 = new() { WageFloorGap = 52 },
        Year3 = new() { WageFloorGap = 52 },
        Year4 = new() { WageFloorGap = 52 },
        Year5 = new() { WageFloorGap = 52 },
        ValueAddedIncreased = true,
        OperatingDeficit = false,
        BeyondControl = false,
        DecisionRevoked = false,
        Disposal = new() { Disposed = false },
    };

    [Fact]
    public void Nothing_is_due_where_every_target_is_met() => Due(Settled(Kept, 6.0, 5.0), 0, 0, 0, 0);

    // 補助金返還額=補助金交付額×（１-（年平均成長率／目標値）） p.16–17; 交付額 50,000,000
    [Theory] //  目標(総額) 目標(一人) 実績(総額) 実績(一人)   返還額
    [InlineData(6.0, 5.0, 3.0, 1.0, 25_000_000)] // 1 − 3/6 = 0.5, 1 − 1/5 = 0.8: the better one
    [InlineData(4.0, 5.0, 3.0, 3.5, 12_500_000)] // 0.25, 0.30
    [InlineData(4.0, 5.0, 4.0, 0.0,          0)] // one of the two suffices
    [InlineData(4.0, 5.0, 0.0, 5.0,          0)]
    [InlineData(4.0, 5.0, 0.0, -1.0, 50_000_000)] // ゼロ若しくはマイナス成長の場合は、全額返還
    [InlineData(1.0, 1.0, 1.5, 0.7, 20_000_000)] // never below the standard: 1 − 1.5/2.5 = 0.4; 1 − 0.7/2.8 = 0.75
    [InlineData(2.5, 2.8, 2.49, 0.0,   200_000)] // 1 − 2.49/2.5 = 0.004
    public void A_missed_target_costs_its_shortfall(double payroll, double perHead, double actual, double actualPerHead, long due)
        => Row(Settled(Kept with { Payroll = Pct(actual), PayrollPerHead = Pct(actualPerHead) }, payroll, perHead, raised: 0),
            "repay-wage", due);

    [Fact]
    public void The_special_is_paid_back_beside_the_shortfall_of_the_whole_grant() // 25,000,000 + 10,000,000
        => Due(Settled(Kept with { Payroll = Pct(3.0), PayrollPerHead = Pct(1.0) }, 6.0, 5.0), 25_000_000, 0, 10_000_000, 35_000_000);

    [Fact]
    public void One_year_below_the_floor_costs_a_fifth_of_the_whole_grant_and_the_special() // 50,000,000 ÷ 5 + 10,000,000
        => Due(Settled(Kept with { Year2 = new() { WageFloorGap = 28 } }, 6.0, 5.0), 0, 10_000_000, 10_000_000, 20_000_000);

    [Fact]
    public void No_more_than_the_grant_is_paid_back()
        => Due(Settled(Kept with { Payroll = Pct(-1.0), PayrollPerHead = Pct(-1.0) }, 6.0, 5.0), 50_000_000, 0, 10_000_000, 50_000_000);

    [Theory] // （４）: 付加価値額が増加していないかつ当該事業年度の営業利益赤字 p.17
    [InlineData(false, true,  false, 0)]
    [InlineData(false, false, false, 10_000_000)]
    [InlineData(true,  true,  false, 10_000_000)]
    [InlineData(true,  false, true,  0)] // 天災など
    public void A_year_of_deficit_without_growth_excuses_the_floor(bool increased, bool deficit, bool beyond, long due)
        => Row(Settled(Kept with
        {
            Year2 = new() { WageFloorGap = 29, OperatingDeficit = deficit }, ValueAddedIncreased = increased, BeyondControl = beyond,
        }, 6.0, 5.0, raised: 0), "repay-wage-floor", due);

    [Theory] // （４）: both of that year p.17; 50,000,000 ÷ 5, whatever the plan came to in the end
    [InlineData(false, true,  0)]
    [InlineData(true,  true,  10_000_000)]
    [InlineData(false, false, 10_000_000)]
    public void Value_added_is_looked_at_by_year(bool increased, bool deficit, long due)
        => Assert.All([true, false], whole => Row(Settled(Kept with
        {
            Year2 = new() { WageFloorGap = 29, OperatingDeficit = deficit, ValueAddedIncreased = increased },
            ValueAddedIncreased = whole, BeyondControl = false,
        }, 6.0, 5.0, raised: 0), "repay-wage-floor", due));

    [Theory] // （３）: 付加価値額が増加していないかつ事業計画期間の過半数が営業利益赤字 p.16
    [InlineData(5, 3, 0)]
    [InlineData(5, 2, 25_000_000)]
    [InlineData(4, 3, 0)]
    [InlineData(4, 2, 25_000_000)]
    [InlineData(3, 2, 0)]
    [InlineData(3, 1, 25_000_000)]
    public void Most_years_in_deficit_without_growth_excuse_the_wages(int years, int deficits, long due)
    {
        YearResult Year(int k) => new() { WageFloorGap = 30, OperatingDeficit = k <= deficits };
        Row(Settled(Kept with
        {
            Payroll = Pct(3.0), PayrollPerHead = Pct(1.0), ValueAddedIncreased = false,
            Year1 = Year(1), Year2 = Year(2), Year3 = Year(3), Year4 = Year(4), Year5 = Year(5),
        }, 6.0, 5.0, raised: 0, years), "repay-wage", due);
    }

    [Fact]
    public void Targets_that_were_not_declared_cost_the_whole_grant() // p.16
        => Row(Settled(Kept, 6.0, 5.0, declared: false), "repay-undeclared", 50_000_000);

    [Fact]
    public void Without_targets_in_the_award_the_plan_stands() // 18,000,000 × (1 − 3.0/4.0)
    {
        var told = Complete
            .But(plan: p => p with { Payroll = Pct(4.0), PayrollPerHead = Pct(5.0), Prefecture = Prefecture.Aichi, Years = 4 })
            .Told(p => p with { WageTargetsDeclared = true }) with
        {
            Award = new() { Grant = Yen.Of(18_000_000), RaisedPart = Yen.Zero },
            Results = Kept with { Payroll = Pct(3.0), PayrollPerHead = Pct(3.5), ReportMissing = false },
        };
        Row(Assessor.For(Guideline).Settle(told), "repay-wage", 4_500_000);
    }

    private static Settlement Settled(ProjectResults results, double payroll, double perHead, long raised = 10_000_000, int years = 5,
        bool declared = true)
        => Assessor.For(Guideline).Settle(Complete.Told(p => p with { WageTargetsDeclared = declared }) with
        {
            Award = new()
            {
                Grant = Yen.Of(50_000_000), RaisedPart = Yen.Of(raised), PlanYears = years,
                Targets = new() { Payroll = Pct(payroll), PayrollPerHead = Pct(perHead) },
            },
            Results = results with { ReportMissing = false },
        });

    private static void Due(Settlement settled, long wage, long floor, long raised, long total)
    {
        Row(settled, "repay-wage", wage);
        Row(settled, "repay-wage-floor", floor);
        Row(settled, "repay-raised", raised);
        Assert.Equal(new YenRange(Yen.Of(total)), settled.Total);
    }

    private static void Row(Settlement settled, string row, long due)
        => Assert.Equal(new YenRange(Yen.Of(due)), Assert.Single(settled.Rows, r => r.Row == row).Due);
}
