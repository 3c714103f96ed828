using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Explaining;

namespace Hojo.Tests.Programmes.Shoryokuka;

/// <summary>一般型, up to 第4回 and from 第5回 on.</summary>
public partial class ShoryokukaFiguresTests
{
    [Theory] //      人   上限額       大幅賃上げ    S2:1550-1572, S0:49
    [InlineData(      1,   7_500_000,  10_000_000)] // 5名以下
    [InlineData(      5,   7_500_000,  10_000_000)]
    [InlineData(      6,  15_000_000,  20_000_000)] // 6~20名
    [InlineData(     20,  15_000_000,  20_000_000)]
    [InlineData(     21,  30_000_000,  40_000_000)] // 21~50名
    [InlineData(     50,  30_000_000,  40_000_000)]
    [InlineData(     51,  50_000_000,  65_000_000)] // 51~100名
    [InlineData(    100,  50_000_000,  65_000_000)]
    [InlineData(    101,  80_000_000, 100_000_000)] // 101名以上
    public void Caps_of_the_general_type(int employees, long standard, long raised)
    {
        foreach (var track in new[] { GeneralR6, GeneralR7 })
        {
            Grants(standard, track, But(a => a with { Employees = employees }, c: c => Machines(c, 900_000_000)));
            Grants(raised, track, But(a => a with { Employees = employees },
                p => p with { ClaimsRaisedCap = true, Payroll = Pct(6.0m), WageFloorGap = 50 }, c => Machines(c, 900_000_000)));
        }
    }

    [Theory] // 30人, S2:1574-1611: 1/2 (2/3) up to 1,500万円 of grant, 1/3 beyond; from round 5 flat
    [InlineData(30_000_000, false, 15_000_000, 15_000_000)] // exactly the step
    [InlineData(30_000_001, false, 15_000_000, 15_000_000)] // 15,000,000.3 and 15,000,000.5
    [InlineData(30_000_003, false, 15_000_001, 15_000_001)] // 15,000,001 and 15,000,001.5
    [InlineData(48_000_000, false, 21_000_000, 24_000_000)] // 15,000,000 + 18,000,000 × 1/3
    [InlineData(22_500_000, true,  15_000_000, 15_000_000)] // × 2/3
    [InlineData(40_500_000, true,  21_000_000, 27_000_000)] // 15,000,000 + 18,000,000 × 1/3; × 2/3
    public void The_rate_steps_until_round_four(long cost, bool revitalising, long grant, long flat)
    {
        var c = But(a => a with { Standing = new() { Revitalising = revitalising } }, c: c => Machines(c, cost));
        Grants(grant, GeneralR6, c);
        Grants(flat, GeneralR7, c);
    }

    [Theory] // 最低賃金引上げ特例 S2:1628-1630: claimed, 30%以上, not small or under revitalisation; 6,000,000 × 1/2 or 2/3
    [InlineData(21, false, true,  30, 4_000_000)]
    [InlineData(21, false, true,  29, 3_000_000)]
    [InlineData(21, false, false, 30, 3_000_000)]
    [InlineData(20, false, false,  0, 4_000_000)] // small: 2/3 by itself
    [InlineData(21, true,  false,  0, 4_000_000)]
    public void The_minimum_wage_special(int employees, bool revitalising, bool claims, int percent, long grant)
    {
        foreach (var track in new[] { GeneralR6, GeneralR7 })
            Grants(grant, track, But(a => a with
            {
                Employees = employees, NearMinimumWageStaff = new(percent, 100), Standing = new() { Revitalising = revitalising },
            }, p => p with { ClaimsMinimumWageSpecial = claims }, c => Machines(c, 6_000_000)));
    }

    [Theory] // 大幅賃上げ特例 S2:1621-1623: +6%以上, +50円以上, 最低賃金引上げ特例事業者は除く; K:942 bars revitalisation from round 7
    [InlineData(6.0,    50, false, false, 40_000_000, 40_000_000)]
    [InlineData(5.9999, 50, false, false, 30_000_000, 30_000_000)]
    [InlineData(6.0,    49, false, false, 30_000_000, 30_000_000)]
    [InlineData(6.0,    50, true,  false, 30_000_000, 30_000_000)]
    [InlineData(6.0,    50, false, true,  40_000_000, 30_000_000)]
    [InlineData(6.0,    50, true,  true,  40_000_000, 30_000_000)] // the minimum wage special is not for them, so it bars nothing
    public void The_raised_ceiling(double payroll, int gap, bool minimumWage, bool revitalising, long r6, long r7)
    {
        var c = But(a => a with { NearMinimumWageStaff = new(1, 2), Standing = new() { Revitalising = revitalising } },
            p => p with
            {
                ClaimsRaisedCap = true, ClaimsMinimumWageSpecial = minimumWage, Payroll = Pct((decimal)payroll), WageFloorGap = gap,
            },
            c => Machines(c, 900_000_000));
        Grants(r6, GeneralR6, c);
        Grants(r7, GeneralR7, c);
    }

    [Fact]
    public void What_exceeds_the_standard_ceiling_is_repaid() // S2:1623-1624: 40,000,000 − 30,000,000
    {
        var c = But(p: p => p with { ClaimsRaisedCap = true, Payroll = Pct(6.0m), WageFloorGap = 50 }, c: c => Machines(c, 900_000_000));
        Assert.Equal(Yen.Of(10_000_000), Assert.Single(Assessed(GeneralR6, c).Exposures, e => e.Row == "repay-raised").Most.Most);
        var settled = Assessor.For(Catalogue.National.Track(GeneralR6)).Settle(c with
        {
            Award = new() { Grant = Yen.Of(40_000_000), RaisedPart = Yen.Of(10_000_000) }, Results = new() { RaisedCapAchieved = false },
        });
        Assert.Equal(new YenRange(Yen.Of(10_000_000)), Assert.Single(settled.Rows).Due);
        Assert.Equal(new YenRange(Yen.Of(10_000_000)), settled.Total);
    }

    [Theory] // K:980: 500万円 for all other costs; 9,000,000 of machinery at 1/2
    [InlineData(4_999_999, 6_999_999)] // 13,999,999 × 1/2 = 6,999,999.5
    [InlineData(5_000_000, 7_000_000)]
    [InlineData(5_000_002, 7_000_000)]
    public void Other_costs_have_a_limit_from_round_seven(long other, long grant)
        => Grants(grant, GeneralR7, But(c: c => c with { Transport = Yen.Of(1_000_000), Outsourcing = Yen.Of(other - 1_000_000) }));

    [Theory] // K:1047-1048
    [InlineData("wage",         3.5,    30, 30, true,  Verdict.Met)]
    [InlineData("wage",         3.4999, 30, 30, true,  Verdict.NotMet)]
    [InlineData("wage-floor",   3.5,    29, 30, true,  Verdict.NotMet)]
    [InlineData("wage-floor",   3.5,    30, 30, true,  Verdict.Met)]
    [InlineData("action-plan",  3.5,    30, 21, false, Verdict.NotMet)]
    [InlineData("action-plan",  3.5,    30, 20, false, Verdict.Met)]
    [InlineData("no-employees", 3.5,    30,  0, true,  Verdict.NotMet)]
    [InlineData("no-employees", 3.5,    30,  1, true,  Verdict.Met)]
    public void Goals_from_round_five(string row, double perHead, int gap, int employees, bool published, Verdict verdict)
        => Finds(GeneralR7, row, verdict, But(a => a with { Employees = employees },
            p => p with { PayrollPerHead = Pct((decimal)perHead), WageFloorGap = gap, ActionPlanPublished = published }));

    [Theory]
    [InlineData(499_999, Verdict.NotMet)]
    [InlineData(500_000, Verdict.Met)]
    public void Machinery_is_required_from_round_seven(long cost, Verdict verdict)
        => Finds(GeneralR7, "core-cost", verdict, But(c: c => Machines(c, cost)));
}
