using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.GuidelineCases;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;
using Programme = Hojo.Rules.Programmes.ShinjigyoShinshutsu.ShinjigyoShinshutsu;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ３．（１）（２） (p.11) and ６．補助対象経費 (p.23–26): the grant worked by hand.</summary>
public class GuidelineGrantTests
{
    [Theory] // 補助金額 p.11: 経費200,000,000の1/2は100,000,000
    [InlineData( 20, false, 25_000_000)]
    [InlineData( 21, false, 40_000_000)]
    [InlineData( 50, false, 40_000_000)]
    [InlineData( 51, false, 55_000_000)]
    [InlineData(100, false, 55_000_000)]
    [InlineData(101, false, 70_000_000)]
    [InlineData( 20, true,  30_000_000)]
    [InlineData( 21, true,  50_000_000)]
    [InlineData( 51, true,  70_000_000)]
    [InlineData(101, true,  90_000_000)]
    public void The_ceiling_goes_by_the_headcount_and_the_special(int employees, bool special, long ceiling)
        => Assert.Equal(ceiling, Costing(c => c with { Machinery = Yen.Of(200_000_000) })
            .But(a => a with { Employees = employees }, p => p with { ClaimsRaisedCap = special, Payroll = Pct(6.0), WageFloorGap = 50 })
                .Granted());

    [Theory] // 補助下限額750万円 p.11, 35
    [InlineData(15_000_000, true)]
    [InlineData(14_999_999, false)] // 7,499,999.5 → 7,499,999
    public void Below_the_minimum_grant_nothing_is_granted(long cost, bool passes)
        => Costing(c => c with { Machinery = Yen.Of(cost) }).Decides("floor", passes);

    [Fact]
    public void Machinery_or_buildings_are_required() // p.23
        => Costing(c => c with { Machinery = Yen.Zero, Cloud = Yen.Of(40_000_000) }).Decides("core-cost", passes: false);

    // 補助上限額 p.25–26, on the part of the grant; and, with the other reading laid over it, on the cost.
    // 外注費: 18,000,000 + 2,000,000, which is 10% of 20,000,000.
    // On the cost: G = (36,000,000 + G/10) × 1/2 → 36,000,000 × 10/19 = 18,947,368.4.
    // 専門家経費: 40 days at 40,000 → 800,000 of the grant; on the cost 1,000,000 × 1/2 = 500,000.
    public static TheoryData<Func<Costs, Costs>, long, long> Limited => new()
    {
        { c => c with { Machinery = Yen.Of(36_000_000), Outsourcing = Yen.Of(4_000_000) }, 20_000_000, 18_947_368 },
        {
            c => c with { Machinery = Yen.Of(36_000_000), Experts = Yen.Of(1_600_000), ExpertDays = 40, ProfessorDays = 40 },
            18_800_000, 18_500_000
        },
        // 10,000,000 + 1,111,111 + 1,000,000 + 500,000 (5% of 10,000,000) = 12,611,111.
        // On the cost: (20,000,000 + G/10 + 1,000,000 + 500,000) × 1/2 → 21,500,000 × 10/19 = 11,315,789.4
        {
            c => c with
            {
                Machinery = Yen.Of(20_000_000), Outsourcing = Yen.Of(2_222_222), Experts = Yen.Of(2_000_000),
                ExpertDays = 40, ProfessorDays = 40,
                Advertising = Yen.Of(1_000_000), ExpectedYearlySales = Yen.Of(10_000_000),
            },
            12_611_111, 11_315_789
        },
        // beyond each limit: 外注費 10,000,000 → G = 18,000,000 + G/10 = 20,000,000; 専門家経費 3,000,000 → 1,000,000 more
        { c => c with { Machinery = Yen.Of(36_000_000), Outsourcing = Yen.Of(10_000_000) }, 20_000_000, 18_947_368 },
        {
            c => c with { Machinery = Yen.Of(36_000_000), Experts = Yen.Of(3_000_000), ExpertDays = 60, ProfessorDays = 60 },
            19_000_000, 18_500_000
        },
    };

    [Theory]
    [MemberData(nameof(Limited))]
    public void Limits_of_a_category_are_limits_on_the_grant_and_can_be_read_as_limits_on_the_cost(Func<Costs, Costs> costs, long grant,
        long onCosts)
    {
        var told = Costing(costs);
        Assert.Equal(grant, told.Granted());
        var cautious = Assessor.For(Guideline.With([.. Programme.Round3LimitsOnCosts])).Assess(told, On);
        Assert.Equal(new YenRange(Yen.Of(onCosts)), cautious.Grant!.Range);
    }

    [Theory] // 謝金単価 p.25: 5万円, 4万円, 2万円, 見積 5万円まで; 20,000,000 of machinery beside it
    [InlineData(10, 0, 0, 0, 10_250_000)] // 500,000 × 1/2
    [InlineData(0, 10, 0, 0, 10_200_000)]
    [InlineData(0, 0, 10, 0, 10_100_000)]
    [InlineData(0, 0, 0, 10, 10_250_000)]
    [InlineData(3, 5, 7, 0, 10_245_000)]  // (150,000 + 200,000 + 140,000) × 1/2
    public void A_day_of_an_expert_costs_by_kind(int professors, int consultants, int others, int estimated, long grant)
        => Assert.Equal(grant, Costing(c => c with
        {
            Machinery = Yen.Of(20_000_000), Experts = Yen.Of(1_000_000), ExpertDays = professors + consultants + others + estimated,
            ProfessorDays = professors, ConsultantDays = consultants, OtherExpertDays = others, EstimatedDays = estimated,
        }).Granted());

    [Fact]
    public void Travel_of_experts_does_not_go_by_the_day() // (400,000 + 100,000) × 1/2
        => Assert.Equal(10_250_000, Costing(c => c with
        {
            Machinery = Yen.Of(20_000_000), Experts = Yen.Of(600_000), ExpertTravel = Yen.Of(100_000), ExpertDays = 10, ConsultantDays = 10,
        }).Granted());

    [Fact]
    public void Orders_before_the_decision_are_taken_out_and_refuse_nobody() // p.36: (40,000,000 − 4,000,000) × 1/2
    {
        var told = Complete.But(costs: c => c with { IncludesEarlyOrders = true, EarlyOrders = Yen.Of(4_000_000) });
        Assert.Equal(18_000_000, told.Granted());
        Assert.Equal(TrackVerdict.Eligible, told.ByGuideline().Verdict);
        var howMuch = Complete.But(costs: c => c with { IncludesEarlyOrders = true }).ByGuideline();
        Assert.Equal(TrackVerdict.NeedsInput, howMuch.Verdict); // all of it would leave less than the minimum
        Assert.Contains(howMuch.Questions, q => q.Fact == "costs.earlyOrders");
        Assert.Equal(20_000_000, Complete.But(costs: c => c with { IncludesEarlyOrders = false }).Granted());
    }

    private static Case Costing(Func<Costs, Costs> costs) => Complete.But(costs: costs);
}
