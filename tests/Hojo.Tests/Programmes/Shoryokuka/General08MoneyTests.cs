using Hojo.Model;
using static Hojo.Tests.Programmes.Shoryokuka.General08Cases;

namespace Hojo.Tests.Programmes.Shoryokuka;

/// <summary>一般型 第8回 公募要領 p.8–11, p.19–24: ceilings, rates, limits of categories.</summary>
public class General08MoneyTests
{
    [Theory] //  人   上限額       大幅賃上げ   p.8
    [InlineData(  1,   7_500_000,  10_000_000)] // 5人以下
    [InlineData(  5,   7_500_000,  10_000_000)]
    [InlineData(  6,  15_000_000,  20_000_000)] // 6〜20人
    [InlineData( 20,  15_000_000,  20_000_000)]
    [InlineData( 21,  30_000_000,  40_000_000)] // 21〜50人
    [InlineData( 50,  30_000_000,  40_000_000)]
    [InlineData( 51,  50_000_000,  65_000_000)] // 51〜100人
    [InlineData(100,  50_000_000,  65_000_000)]
    [InlineData(101,  80_000_000, 100_000_000)] // 101人以上
    public void Ceilings(int employees, long standard, long raised)
    {
        But(a => a with { Employees = employees }).Machines(900_000_000).Grants(standard);
        But(a => a with { Employees = employees }, Raising).Machines(900_000_000).Grants(raised);
    }

    [Theory] // 1人当たり給与支給総額 6.0%以上, +50円以上; not with the minimum wage special, nor under revitalisation (p.9, p.11)
    [InlineData(6.0,    50, false, false, 40_000_000)]
    [InlineData(5.9999, 50, false, false, 30_000_000)]
    [InlineData(6.0,    49, false, false, 30_000_000)]
    [InlineData(6.0,    50, true,  false, 30_000_000)]
    [InlineData(6.0,    50, false, true,  30_000_000)]
    public void The_raised_ceiling(double perHead, int gap, bool nearMinimum, bool revitalising, long grant)
        => But(a => a with
                {
                    NearMinimumWageStaff = new(nearMinimum ? 30 : 0, 100), Standing = a.Standing with { Revitalising = revitalising },
                },
                p => Raising(p) with
                {
                    PayrollPerHead = Pct((decimal)perHead), WageFloorGap = gap, ClaimsMinimumWageSpecial = nearMinimum,
                })
            .Machines(900_000_000).Grants(grant);

    [Fact]
    public void Total_pay_is_not_looked_at() // 90,000,000円 × 1/2 = 45,000,000円, at most 40,000,000円
        => But(p: p => Raising(p) with { PayrollPerHead = Pct(6.2m), Payroll = Pct(3.0m), WageFloorGap = 55 })
            .Machines(90_000_000).Grants(40_000_000);

    [Theory] // 小規模 p.15: 製造業その他 20人以下 now and at the end; 21,670,000円 × 2/3 = 14,446,666.67円, × 1/2 = 10,835,000円
    [InlineData(18, 20, 14_446_666)]
    [InlineData(18, 21, 10_835_000)]
    [InlineData(18, 22, 10_835_000)]
    [InlineData(20, 20, 14_446_666)]
    [InlineData(21, 20, 10_835_000)]
    public void Small_until_the_project_ends(int employees, int atEnd, long grant)
        => But(a => a with { Employees = employees, EmployeesAtEnd = atEnd }).Machines(21_670_000).Grants(grant);

    [Theory] // 商業・サービス業 5人以下, 宿泊業・娯楽業 20人以下 p.15; 6,000,000円 × 2/3 or 1/2
    [InlineData(SmallScaleTrade.CommerceAndServices,      5, 4_000_000)]
    [InlineData(SmallScaleTrade.CommerceAndServices,      6, 3_000_000)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, 20, 4_000_000)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, 21, 3_000_000)]
    public void Small_goes_by_the_trade(SmallScaleTrade trade, int employees, long grant)
        => But(a => a with { SmallScaleTrade = trade, Employees = employees, EmployeesAtEnd = employees })
            .Machines(6_000_000).Grants(grant);

    [Theory] // 特定非営利活動法人、社会福祉法人及び医療法人は、従業員が20人以下の場合、補助率が2/3 p.15, whatever the trade
    [InlineData(ShoryokukaOrganisation.NonProfit,     20, 4_000_000)]
    [InlineData(ShoryokukaOrganisation.NonProfit,     21, 3_000_000)]
    [InlineData(ShoryokukaOrganisation.SocialWelfare, 20, 4_000_000)]
    [InlineData(ShoryokukaOrganisation.Dentistry,     20, 4_000_000)]
    [InlineData(ShoryokukaOrganisation.Cooperative,    5, 3_000_000)]
    public void Small_corporations_of_other_kinds(ShoryokukaOrganisation organisation, int employees, long grant)
        => But(a => a with
        {
            Employees = employees, EmployeesAtEnd = employees, SmallScaleTrade = SmallScaleTrade.CommerceAndServices,
        }, s: s => s with { Organisation = organisation }).Machines(6_000_000).Grants(grant);

    [Theory] // 最低賃金の特例 30%以上 p.11–12; 再生事業者 2/3 p.8; flat over 15,000,000円 (p.8): 60,000,000円 × 1/2 or 2/3, at most 30,000,000円
    [InlineData(false, true,  30,  6_000_000,  4_000_000)]
    [InlineData(false, true,  29,  6_000_000,  3_000_000)]
    [InlineData(false, false, 30,  6_000_000,  3_000_000)]
    [InlineData(true,  false,  0,  6_000_000,  4_000_000)]
    [InlineData(false, false,  0, 48_000_000, 24_000_000)]
    [InlineData(true,  false,  0, 42_000_000, 28_000_000)]
    public void Rates(bool revitalising, bool claims, int percent, long cost, long grant)
        => But(a => a with { NearMinimumWageStaff = new(percent, 100), Standing = a.Standing with { Revitalising = revitalising } },
            p => p with { ClaimsMinimumWageSpecial = claims }).Machines(cost).Grants(grant);

    [Theory] // ▲ 1/3 and ◎ 1/2 of the total of eligible costs, itself included (p.19): machinery 2,000,000円 or 6,000,000円
    [InlineData(6_000_000, 1_999_999, 0,         3_999_999)] // 7,999,999 × 1/2 = 3,999,999.5
    [InlineData(6_000_000, 3_000_000, 0,         4_500_000)] // 3,000,000 is 1/3 of 9,000,000
    [InlineData(6_000_000, 3_000_001, 0,         4_500_000)]
    [InlineData(2_000_000, 0,         1_999_999, 1_999_999)] // 3,999,999 × 1/2
    [InlineData(2_000_000, 0,         2_000_000, 2_000_000)] // 2,000,000 is 1/2 of 4,000,000
    [InlineData(2_000_000, 0,         2_000_001, 2_000_000)]
    public void Shares_of_the_total(long machinery, long licences, long outsourcing, long grant)
    {
        But(c: c => c with { Machinery = Yen.Of(machinery), TechnologyLicences = Yen.Of(licences), Outsourcing = Yen.Of(outsourcing) })
            .Grants(grant);
        But(c: c => c with { Machinery = Yen.Of(machinery), IntellectualProperty = Yen.Of(licences), Outsourcing = Yen.Of(outsourcing) })
            .Grants(grant);
    }

    [Theory] // 専門家経費 1日上限5万円 p.21; machinery 1,000,000円
    [InlineData(200_000, 3, 575_000)]
    [InlineData(200_000, 4, 600_000)]
    [InlineData(200_000, 5, 600_000)]
    public void Experts_a_day(long experts, int days, long grant)
        => But(c: c => c with { Machinery = Yen.Of(1_000_000), Experts = Yen.Of(experts), ExpertDays = days }).Grants(grant);

    [Theory] // 機械装置・システム構築費以外は総額で500万円（税抜き）まで p.24; machinery 20,000,000円, cloud 2,000,000円
    [InlineData(2_999_999, 12_499_999)] // 24,999,999 × 1/2
    [InlineData(3_000_000, 12_500_000)]
    [InlineData(3_000_001, 12_500_000)]
    public void All_but_machinery(long transport, long grant)
        => But(c: c => c with { Machinery = Yen.Of(20_000_000), Cloud = Yen.Of(2_000_000), Transport = Yen.Of(transport) }).Grants(grant);

    [Fact]
    public void What_was_ordered_early_is_taken_out_and_refuses_nobody() // p.21; (20,000,000 − 5,000,000) × 1/2
    {
        var c = But(c: c => c with { Machinery = Yen.Of(20_000_000), EarlyOrders = Yen.Of(5_000_000) });
        c.Grants(7_500_000);
        Assert.Equal(TrackVerdict.Eligible, c.Assessed().Verdict);
        But(c: c => c with { EarlyOrders = null, IncludesEarlyOrders = false }).Grants(4_500_000);
    }

    private static BusinessPlan Raising(BusinessPlan p) => p with { ClaimsRaisedCap = true, PayrollPerHead = Pct(6.0m), WageFloorGap = 50 };
}
