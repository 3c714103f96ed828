using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Programmes.Shoryokuka;

/// <summary>省力化投資補助金: figures typed from the leaflets (S2:1381-1975, S0:45-49)
/// and from the transcription of 一般型 第7回 (K: sim_data.js).</summary>
public class ShoryokukaFiguresTests
{
    private const string Catalogue2025 = "shoryokuka/catalogue-2025", Catalogue2026 = "shoryokuka/catalogue-2026",
        GeneralR6 = "shoryokuka/general-r6", GeneralR7 = "shoryokuka/general-r7";

    private static readonly LocalDateTime On = new(2025, 11, 10, 11, 0);

    private static readonly Case Base = new()
    {
        Applicant = new()
        {
            SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther, Employees = 30, NearMinimumWageStaff = new(0, 1),
            Standing = new() { Revitalising = false }, Record = new() { SameCostsElsewhere = false, OverlapsOtherSupport = false },
        },
        Plan = new()
        {
            Years = 5, Payroll = Pct(3.0m), PayrollPerHead = Pct(3.5m), WageFloorGap = 30, LaborProductivity = Pct(4.0m),
            ClaimsRaisedCap = false, ClaimsMinimumWageSpecial = false, ActionPlanPublished = true,
        },
        Costs = new()
        {
            Machinery = Yen.Of(9_000_000), Transport = Yen.Zero, TechnologyLicences = Yen.Zero, IntellectualProperty = Yen.Zero,
            Outsourcing = Yen.Zero, Experts = Yen.Zero, Cloud = Yen.Zero, IncludesEarlyOrders = false,
        },
        Shoryokuka = new()
        {
            CatalogueProduct = true, WithVendor = true, MadeToMeasure = true, GrantsSoFar = Yen.Zero,
            PayrollByEnd = Pct(2.0m), WageFloorRise = 20, WageFloorGrowth = Pct(2.0m),
        },
    };

    private static Growth Pct(decimal percent) => Growth.Of(new Percent(percent));

    private static Case But(Func<Applicant, Applicant>? a = null, Func<BusinessPlan, BusinessPlan>? p = null,
        Func<Costs, Costs>? c = null, Func<ShoryokukaPart, ShoryokukaPart>? l = null)
        => Base with
        {
            Applicant = a?.Invoke(Base.Applicant) ?? Base.Applicant,
            Plan = p?.Invoke(Base.Plan) ?? Base.Plan,
            Costs = c?.Invoke(Base.Costs) ?? Base.Costs,
            Shoryokuka = l?.Invoke(Base.Shoryokuka) ?? Base.Shoryokuka,
        };

    private static Costs Machines(Costs c, long yen) => c with { Machinery = Yen.Of(yen) };

    private static Assessment Assessed(string track, Case c, LocalDateTime? on = null)
        => Assessor.For(Catalogue.Track(track)!).Assess(c, on ?? On);

    private static void Grants(long grant, string track, Case c)
        => Assert.Equal(new YenRange(Yen.Of(grant)), Assessed(track, c).Grant!.Range);

    private static void Finds(string track, string row, Verdict verdict, Case c)
        => Assert.Equal(verdict, Assert.Single(Assessed(track, c).Findings, f => f.Row == row).Verdict);

    [Theory] //      人   2025年              2026年                 S2:1583-1604, S0:48
    [InlineData(      1, 2_000_000,  3_000_000,  5_000_000,  7_500_000)]
    [InlineData(      5, 2_000_000,  3_000_000,  5_000_000,  7_500_000)] // 5人以下
    [InlineData(      6, 5_000_000,  7_500_000,  7_500_000, 10_000_000)] // 6~20人
    [InlineData(     20, 5_000_000,  7_500_000,  7_500_000, 10_000_000)]
    [InlineData(     21, 10_000_000, 15_000_000, 10_000_000, 15_000_000)] // 21人以上
    public void Caps_of_the_catalogue_type(int employees, long standard, long raised, long standard2026, long raised2026)
    {
        var plain = But(a => a with { Employees = employees }, c: c => Machines(c, 100_000_000));
        var claimed = But(a => a with { Employees = employees }, p => p with { ClaimsRaisedCap = true }, c => Machines(c, 100_000_000),
            l => l with { PayrollByEnd = Pct(6.0m), WageFloorRise = 45, WageFloorGrowth = Pct(3.0m) });
        Grants(standard, Catalogue2025, plain);
        Grants(raised, Catalogue2025, claimed);
        Grants(standard2026, Catalogue2026, plain);
        Grants(raised2026, Catalogue2026, claimed);
    }

    [Theory] // 給与支給総額+6%以上かつ事業場内最低賃金+45円以上 S2:1634-1635; +3.0% from 2026-03-19
    [InlineData(true,  6.0,    45, 3.0,    15_000_000, 15_000_000)]
    [InlineData(true,  5.9999, 45, 3.0,    10_000_000, 10_000_000)]
    [InlineData(true,  6.0,    44, 3.0,    10_000_000, 15_000_000)]
    [InlineData(true,  6.0,    45, 2.9999, 15_000_000, 10_000_000)]
    [InlineData(false, 6.0,    45, 3.0,    10_000_000, 10_000_000)] // not claimed
    public void The_special_of_the_catalogue_type(bool claims, double payroll, int raise, double growth, long grant, long grant2026)
    {
        var c = But(p: p => p with { ClaimsRaisedCap = claims }, c: c => Machines(c, 100_000_000),
            l: l => l with { PayrollByEnd = Pct((decimal)payroll), WageFloorRise = raise, WageFloorGrowth = Pct((decimal)growth) });
        Grants(grant, Catalogue2025, c);
        Grants(grant2026, Catalogue2026, c);
    }

    [Theory] // 21人以上: 1,000万円 in all until 2026-03-16 (S2:1613-1614); 2,000万円 in all and 1,000万円 each after
    [InlineData(          0, 10_000_000, 10_000_000)]
    [InlineData(  4_000_000,  6_000_000, 10_000_000)]
    [InlineData( 10_000_000,          0, 10_000_000)]
    [InlineData( 10_000_001,          0,  9_999_999)]
    [InlineData( 20_000_000,          0,          0)]
    [InlineData( 30_000_000,          0,          0)]
    public void Later_applications_have_what_is_left(long soFar, long grant, long grant2026)
    {
        var c = But(c: c => Machines(c, 100_000_000), l: l => l with { GrantsSoFar = Yen.Of(soFar) });
        Grants(grant, Catalogue2025, c);
        Grants(grant2026, Catalogue2026, c);
    }

    [Fact]
    public void A_worked_example_of_the_catalogue_type() // 9,000,000 × 1/2 = 4,500,000; 9,000,001 × 1/2 = 4,500,000.5
    {
        Grants(4_500_000, Catalogue2025, Base);
        Grants(4_500_000, Catalogue2026, But(c: c => Machines(c, 9_000_001)));
        Assert.Equal(TrackVerdict.Eligible, Assessed(Catalogue2025, Base).Verdict);
        Assert.Equal(TrackVerdict.Eligible, Assessed(Catalogue2026, Base, new(2026, 4, 1, 9, 0)).Verdict); // 随時公募受付 S2:1484
    }

    [Theory] // 申請締切 2026-03-16 17:00; 改定後 2026-03-19
    [InlineData(2026, 3, 16, 17, 0, TrackVerdict.Eligible, TrackVerdict.NotOpen)]
    [InlineData(2026, 3, 16, 17, 1, TrackVerdict.NotOpen,  TrackVerdict.NotOpen)]
    [InlineData(2026, 3, 18, 23, 59, TrackVerdict.NotOpen, TrackVerdict.NotOpen)]
    [InlineData(2026, 3, 19, 12, 0, TrackVerdict.NotOpen,  TrackVerdict.NeedsJudgement)] // no hour is printed for the first day
    [InlineData(2026, 3, 20,  0, 0, TrackVerdict.NotOpen,  TrackVerdict.Eligible)]       // 随時公募受付 S2:1484
    [InlineData(2027, 3, 20, 23, 59, TrackVerdict.NotOpen, TrackVerdict.Eligible)]
    [InlineData(2027, 3, 21,  0, 0, TrackVerdict.NotOpen,  TrackVerdict.NeedsJudgement)] // 2027年3月末頃まで: no day, so never closed
    [InlineData(2028, 4,  1,  0, 0, TrackVerdict.NotOpen,  TrackVerdict.NeedsJudgement)]
    public void Windows_of_the_catalogue_type(int year, int month, int day, int hour, int minute, TrackVerdict before, TrackVerdict after)
    {
        var on = new LocalDateTime(year, month, day, hour, minute);
        Assert.Equal((before, after), (Assessed(Catalogue2025, Base, on).Verdict, Assessed(Catalogue2026, Base, on).Verdict));
    }

    [Theory] // S2:1508-1513
    [InlineData(Catalogue2025, 2.9999, Verdict.NotMet)]
    [InlineData(Catalogue2025, 3.0,    Verdict.Met)]
    [InlineData(Catalogue2026, 2.9999, Verdict.NotMet)]
    [InlineData(Catalogue2026, 3.0,    Verdict.Met)]
    [InlineData(GeneralR6,     3.9999, Verdict.NotMet)]
    [InlineData(GeneralR6,     4.0,    Verdict.Met)]
    [InlineData(GeneralR7,     3.9999, Verdict.NotMet)]
    [InlineData(GeneralR7,     4.0,    Verdict.Met)]
    public void Labour_productivity(string track, double growth, Verdict verdict)
        => Finds(track, "productivity", verdict, But(p: p => p with { LaborProductivity = Pct((decimal)growth) }));

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
        var settled = Assessor.For(Catalogue.Track(GeneralR6)!).Settle(c with
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

    [Fact]
    public void What_an_application_must_be()
    {
        foreach (var track in new[] { Catalogue2025, Catalogue2026 })
        {
            Finds(track, "listed-product", Verdict.NotMet, But(l: l => l with { CatalogueProduct = false }));
            Finds(track, "joint", Verdict.NotMet, But(l: l => l with { WithVendor = false }));
        }
        foreach (var track in new[] { GeneralR6, GeneralR7 })
            Finds(track, "made-to-measure", Verdict.NotMet, But(l: l => l with { MadeToMeasure = false }));
        // S2:1617
        foreach (var track in new[] { Catalogue2025, Catalogue2026, GeneralR6, GeneralR7 })
            Finds(track, "same-costs", Verdict.NotMet, But(a: a => a with { Record = new() { SameCostsElsewhere = true } }));
    }

    [Fact]
    public void Without_dates_in_the_leaflets_the_office_has_the_last_word()
    {
        Assert.Equal(TrackVerdict.NeedsJudgement, Assessed(GeneralR6, Base).Verdict);
        Assert.Equal(TrackVerdict.NeedsJudgement, Assessed(GeneralR7, Base, new(2026, 3, 1, 12, 0)).Verdict);
    }

    [Fact]
    public void What_the_catalogue_type_said_before_the_change_it_says_or_withdraws_after()
        => Assert.Empty(Continuity.Silent(Catalogue.Track(Catalogue2025)!, Catalogue.Track(Catalogue2026)!));
}
