using Hojo.Model;
using static Hojo.Tests.DoubleEntry.InvestmentCases;

namespace Hojo.Tests.DoubleEntry;

/// <summary>中小企業省力化投資補助金, typed a second time from the leaflet of 令和6年度補正 (S2:1376-1988)
/// and the table of 令和7年度補正 (S0:48-49, S1:65-66).</summary>
public class ShoryokukaTests
{
    private const string Catalogue2025 = "shoryokuka/catalogue-2025", Catalogue2026 = "shoryokuka/catalogue-2026",
        GeneralR6 = "shoryokuka/general-r6", GeneralR7 = "shoryokuka/general-r7";

    /// <summary>カタログ注文型's raise: at the end of the project against the application (S2:1632-1636; from 2026-03-19 facts.md:25).</summary>
    private static Case RaisingByEnd(Case c, double payroll = 6.0, int yen = 45, double floor = 3.0)
        => c.Plan(p => p with { ClaimsRaisedCap = true }) with
        {
            Shoryokuka = c.Shoryokuka with { PayrollByEnd = Pct(payroll), WageFloorRise = yen, WageFloorGrowth = Pct(floor) },
        };

    private static Case After(Case c, long grantsSoFar) => c with { Shoryokuka = c.Shoryokuka with { GrantsSoFar = Yen.Of(grantsSoFar) } };

    // カタログ注文型: 補助率 1/2 (S2:1606-1608, S0:48), so twice the cap reaches it
    [Theory] //                  人    補助上限額     大幅賃上げ
    [InlineData(Catalogue2025,   1,  2_000_000,  3_000_000)] // 5名以下   S2:1591,1585
    [InlineData(Catalogue2025,   5,  2_000_000,  3_000_000)]
    [InlineData(Catalogue2025,   6,  5_000_000,  7_500_000)] // 6～20名   S2:1593,1587
    [InlineData(Catalogue2025,  20,  5_000_000,  7_500_000)]
    [InlineData(Catalogue2025,  21, 10_000_000, 15_000_000)] // 21名以上  S2:1595,1589
    [InlineData(Catalogue2025, 500, 10_000_000, 15_000_000)]
    [InlineData(Catalogue2026,   1,  5_000_000,  7_500_000)] // 5人以下   S0:48, S1:65
    [InlineData(Catalogue2026,   5,  5_000_000,  7_500_000)]
    [InlineData(Catalogue2026,   6,  7_500_000, 10_000_000)] // 6~20人   S0:48, S1:65
    [InlineData(Catalogue2026,  20,  7_500_000, 10_000_000)]
    [InlineData(Catalogue2026,  21, 10_000_000, 15_000_000)] // 21人以上  S0:48, S1:65
    [InlineData(Catalogue2026, 500, 10_000_000, 15_000_000)]
    public void The_cap_of_the_catalogue_goes_by_headcount(string track, int employees, long cap, long raised)
    {
        Assert.Equal(cap, Buyer(employees, Huge).Grant(track));
        Assert.Equal(raised, RaisingByEnd(Buyer(employees, Huge)).Grant(track));
        Assert.Equal(cap, Buyer(employees, 2 * cap).Grant(track));
        Assert.Equal(cap - 1, Buyer(employees, 2 * cap - 1).Grant(track)); // cut to the yen
        Assert.Equal(1_850_000, Buyer(employees, 3_700_000).Grant(track)); // 3,700,000 × 1/2, small or not
    }

    [Theory] // +6% and +45円 (S2:1634-1635); from 2026-03-19 +6% and +3.0% (facts.md:25). 30 people.
    [InlineData(Catalogue2025, 6.0,    45, 0.0,    15_000_000)]
    [InlineData(Catalogue2025, 5.9999, 45, 0.0,    10_000_000)]
    [InlineData(Catalogue2025, 6.0,    44, 9.0,    10_000_000)]
    [InlineData(Catalogue2026, 6.0,     0, 3.0,    15_000_000)]
    [InlineData(Catalogue2026, 5.9999,  0, 3.0,    10_000_000)]
    [InlineData(Catalogue2026, 6.0,    99, 2.9999, 10_000_000)]
    public void The_raise_of_the_catalogue_takes_both(string track, double payroll, int yen, double floor, long cap)
        => Assert.Equal(cap, RaisingByEnd(Buyer(30, Huge), payroll, yen, floor).Grant(track));

    // several applications until the sum reaches the cap (S2:1613-1614); 2026:
    // from the second, twice the cap in all (facts.md:25). 10 people.
    [Theory]
    [InlineData(Catalogue2025,          0,  5_000_000)]
    [InlineData(Catalogue2025,  2_000_000,  3_000_000)]
    [InlineData(Catalogue2025,  5_000_000,          0)]
    [InlineData(Catalogue2026,          0,  7_500_000)]
    [InlineData(Catalogue2026,  7_500_000,  7_500_000)] // 15,000,000 in all
    [InlineData(Catalogue2026, 10_000_000,  5_000_000)]
    [InlineData(Catalogue2026, 15_000_000,          0)]
    public void Earlier_grants_of_the_catalogue_are_taken_off(string track, long before, long grant)
        => Assert.Equal(grant, After(Buyer(10, Huge), before).Grant(track));

    [Theory] // the old caps until the guideline of 2025-12-19, the new from 2026-03-19 (inventory.md:195); the old has no opening day
    [InlineData(Catalogue2025, "2025-06-01T12:00:00", true)]
    [InlineData(Catalogue2025, "2025-12-18T23:59:59", true)]
    [InlineData(Catalogue2025, "2025-12-19T00:00:00", false)]
    [InlineData(Catalogue2026, "2026-03-18T23:59:59", false)]
    [InlineData(Catalogue2026, "2026-03-20T09:00:00", true)]
    public void The_two_catalogues_follow_each_other(string track, string at, bool open)
        => Assert.Equal(open, Buyer(10, 3_000_000).IsOpen(track, at));

    // 一般型: the same caps in both years
    [Theory] //    人    補助上限額       大幅賃上げ
    [InlineData(   1,  7_500_000,  10_000_000)] // 5人以下      S2:1558,1564; S0:49, S1:66
    [InlineData(   5,  7_500_000,  10_000_000)]
    [InlineData(   6, 15_000_000,  20_000_000)] // 6～20人     S2:1559,1565
    [InlineData(  20, 15_000_000,  20_000_000)]
    [InlineData(  21, 30_000_000,  40_000_000)] // 21～50人    S2:1560,1566
    [InlineData(  50, 30_000_000,  40_000_000)]
    [InlineData(  51, 50_000_000,  65_000_000)] // 51～100人   S2:1561,1567
    [InlineData( 100, 50_000_000,  65_000_000)]
    [InlineData( 101, 80_000_000, 100_000_000)] // 101人以上    S2:1562,1569
    [InlineData( 800, 80_000_000, 100_000_000)]
    public void The_cap_of_the_general_type_goes_by_headcount(int employees, long cap, long raised)
        => Assert.All(new[] { GeneralR6, GeneralR7 },
            track => Assert.Equal((cap, raised), (Buyer(employees, Huge).Grant(track), Buyer(employees, Huge).Raising().Grant(track))));

    // 一般型 第1–4回: 1/2 or 2/3 up to 1,500万円 of subsidy, 1/3 above (S2:1487-1488, 1610-1611); 第5回から flat (S0:49). 101 people, not small.
    [Theory] //       who                経費       第1–4回       第5回から
    [InlineData("-",              30_000_000, 15_000_000, 15_000_000)] // the step itself
    [InlineData("-",              30_000_003, 15_000_001, 15_000_001)] // 3 × 1/3; 3 × 1/2 cut
    [InlineData("-",              60_000_000, 25_000_000, 30_000_000)] // 15,000,000 + 30,000,000 × 1/3
    [InlineData("-",             160_000_000, 58_333_333, 80_000_000)] // 15,000,000 + 130,000,000 × 1/3
    [InlineData("-",             225_000_000, 80_000_000, 80_000_000)] // 15,000,000 + 195,000,000 × 1/3
    [InlineData("-",             224_999_999, 79_999_999, 80_000_000)]
    [InlineData("revitalising",   22_500_000, 15_000_000, 15_000_000)] // 2/3 to the step
    [InlineData("revitalising",   60_000_000, 27_500_000, 40_000_000)] // 15,000,000 + 37,500,000 × 1/3
    [InlineData("revitalising",  217_500_000, 80_000_000, 80_000_000)] // 15,000,000 + 195,000,000 × 1/3
    [InlineData("near",           22_500_000, 15_000_000, 15_000_000)] // 最低賃金引き上げ特例 S2:1626-1630: only up to 1,500万円
    [InlineData("near",           60_000_000, 27_500_000, 40_000_000)]
    [InlineData("raising",       285_000_000, 100_000_000, 100_000_000)] // 15,000,000 + 255,000,000 × 1/3 = 1億円
    [InlineData("raising",       284_999_999,  99_999_999, 100_000_000)]
    [InlineData("raising",       165_000_000,  60_000_000,  82_500_000)]
    public void The_rate_of_the_general_type_is_stepped_until_the_fourth_round(string who, long cost, long stepped, long flat)
    {
        var plain = Buyer(101, cost);
        var c = who switch
        {
            "revitalising" => plain.Revitalising(),
            "near" => plain.NearMinimumWage(),
            "raising" => plain.Raising(),
            _ => plain,
        };
        Assert.Equal((stepped, flat), (c.Grant(GeneralR6), c.Grant(GeneralR7)));
    }

    [Theory] // 小規模 2/3 (S2:1574-1581, S0:49), of 9,000,000; who is small: the 20人/5人 of facts.md:11
    [InlineData(SmallScaleTrade.CommerceAndServices,      5, 6_000_000)]
    [InlineData(SmallScaleTrade.CommerceAndServices,      6, 4_500_000)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,   20, 6_000_000)]
    [InlineData(SmallScaleTrade.ManufacturingAndOther,   21, 4_500_000)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, 20, 6_000_000)]
    [InlineData(SmallScaleTrade.LodgingAndEntertainment, 21, 4_500_000)]
    public void Small_applicants_have_two_thirds_of_the_general_type(SmallScaleTrade trade, int employees, long grant)
        => Assert.All(new[] { GeneralR6, GeneralR7 }, track => Assert.Equal(grant, Buyer(employees, 9_000_000, trade).Grant(track)));

    [Theory] // +6% a year and +50円, not with the minimum wage special (S2:1619-1624); 30% near the minimum wage (S2:1628-1629). 30 people.
    [InlineData(6.0,    50,   0, 40_000_000)]
    [InlineData(5.9999, 50,   0, 30_000_000)]
    [InlineData(6.0,    49,   0, 30_000_000)]
    [InlineData(6.0,    50, 300, 30_000_000)]
    [InlineData(6.0,    50, 299, 40_000_000)]
    public void The_raise_of_the_general_type_takes_both(double payroll, int gap, int near, long cap)
        => Assert.Equal(cap, Buyer(30, Huge).Raising(payroll, gap).NearMinimumWage(near).Grant(GeneralR6));

    [Theory] // what is repaid is the difference from the cap of the headcount (S2:1623-1624)
    [InlineData(  5,        Huge,  2_500_000)]
    [InlineData( 20,        Huge,  5_000_000)]
    [InlineData( 50,        Huge, 10_000_000)]
    [InlineData(100,        Huge, 15_000_000)]
    [InlineData(101,        Huge, 20_000_000)]
    [InlineData(100, 165_000_000, 10_000_000)] // 60,000,000 − 50,000,000
    public void The_raise_missed_is_repaid(int employees, long cost, long repaid)
        => Assert.Equal(repaid, Assert.Single(Buyer(employees, cost).Raising().On(GeneralR6).Exposures).Most.Most.Whole);

    [Theory] // 労働生産性: 3% for the catalogue (S2:1508-1509), 4% for the general type (S2:1512-1513, facts.md:27)
    [InlineData(Catalogue2025, 3.0, true)]
    [InlineData(Catalogue2025, 2.9999, false)]
    [InlineData(Catalogue2026, 3.0, true)]
    [InlineData(Catalogue2026, 2.9999, false)]
    [InlineData(GeneralR6, 4.0, true)]
    [InlineData(GeneralR6, 3.9999, false)]
    [InlineData(GeneralR7, 4.0, true)]
    [InlineData(GeneralR7, 3.9999, false)]
    public void The_plan_reaches_the_productivity(string track, double growth, bool met)
        => Assert.Equal(met,
            Buyer(10, 3_000_000).Plan(p => p with { LaborProductivity = Pct(growth) }).Meets(track, "plan.laborProductivity"));

    [Theory] // 第5回から: 1人当たり給与 3.5% a year (facts.md:26)
    [InlineData(3.5, true)]
    [InlineData(3.4999, false)]
    public void The_plan_of_the_general_type_reaches_the_pay_from_the_fifth_round(double growth, bool met)
        => Assert.Equal(met,
            Buyer(10, 3_000_000).Plan(p => p with { PayrollPerHead = Pct(growth) }).Meets(GeneralR7, "plan.payrollPerHead"));

    [Theory] // 一般型: costs other than machinery up to 500万円 (facts.md:27); besides 20,000,000 of machinery, at 1/2. 60 people.
    [InlineData(4_999_998, 12_499_999)]
    [InlineData(5_000_000, 12_500_000)]
    [InlineData(8_000_000, 12_500_000)]
    public void Other_costs_count_up_to_five_million(long outsourcing, long grant)
        => Assert.Equal(grant, Buyer(60, 20_000_000).Costing(c => c with { Outsourcing = Yen.Of(outsourcing) }).Grant(GeneralR7));

    [Theory] // 従業員が0名 (facts.md:27: ≥1 employee)
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void The_general_type_takes_somebody_employed_from_the_fifth_round(int employees, bool met)
        => Assert.Equal(met, Buyer(employees, 3_000_000).MeetsRow(GeneralR7, "0名"));

    [Theory] // 18 months from 交付決定, 20 from 採択発表 (facts.md:27), whichever is first
    [InlineData("2027-01-20", "2027-02-10", "2028-08-10")]
    [InlineData("2027-01-20", "2027-06-10", "2028-09-20")]
    public void The_project_ends_by_the_earlier_of_two_months(string adopted, string decided, string last)
        => Assert.Contains((Buyer(10, 3_000_000) with { Award = new() { AdoptedOn = Day(adopted), DecidedOn = Day(decided) } })
            .On(GeneralR7).Dates, d => d.Day == Day(last));
}
