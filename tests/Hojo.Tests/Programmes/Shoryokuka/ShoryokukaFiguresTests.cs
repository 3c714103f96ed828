using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Explaining;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Programmes.Shoryokuka;

/// <summary>省力化投資補助金: figures typed from the leaflets (S2:1381-1975, S0:45-49)
/// and from the transcription of 一般型 第7回 (K: sim_data.js).</summary>
public partial class ShoryokukaFiguresTests
{
    private const string Catalogue2025 = "shoryokuka/catalogue-2025", Catalogue2026 = "shoryokuka/catalogue-2026",
        GeneralR6 = "shoryokuka/general-r6", GeneralR7 = "shoryokuka/general-r7";

    private static readonly JapanTime On = new(2025, 11, 10, 11, 0);

    private static readonly Case Base = new()
    {
        Applicant = new()
        {
            SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther, Employees = 30, Ownership = Holders.NoLarge,
            MeetsRestOfGuideline = true, NearMinimumWageStaff = new(0, 1),
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

    private static Assessment Assessed(string track, Case c, JapanTime? on = null)
        => Assessor.For(Catalogue.National.Track(track)).Assess(c, on ?? On);

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

    [Theory] // 改訂 2025-12-19; 改定後 2026-03-19
    [InlineData(2025, 12, 18, 23, 59, TrackVerdict.Eligible, TrackVerdict.NotOpen)] // the revision of 2025-12-19 takes its place
    [InlineData(2025, 12, 19, 0, 0, TrackVerdict.NotOpen, TrackVerdict.NotOpen)]
    [InlineData(2026, 3, 16, 17, 0, TrackVerdict.NotOpen, TrackVerdict.NotOpen)]
    [InlineData(2026, 3, 16, 17, 1, TrackVerdict.NotOpen,  TrackVerdict.NotOpen)]
    [InlineData(2026, 3, 18, 23, 59, TrackVerdict.NotOpen, TrackVerdict.NotOpen)]
    [InlineData(2026, 3, 19, 12, 0, TrackVerdict.NotOpen,  TrackVerdict.NeedsJudgement)] // no hour is printed for the first day
    [InlineData(2026, 3, 20,  0, 0, TrackVerdict.NotOpen,  TrackVerdict.Eligible)]       // 随時公募受付 S2:1484
    [InlineData(2027, 3, 20, 23, 59, TrackVerdict.NotOpen, TrackVerdict.Eligible)]
    [InlineData(2027, 3, 21,  0, 0, TrackVerdict.NotOpen,  TrackVerdict.NeedsJudgement)] // 2027年3月末頃まで: no day, so never closed
    [InlineData(2028, 4,  1,  0, 0, TrackVerdict.NotOpen,  TrackVerdict.NeedsJudgement)]
    public void Windows_of_the_catalogue_type(int year, int month, int day, int hour, int minute, TrackVerdict before, TrackVerdict after)
    {
        var on = new JapanTime(year, month, day, hour, minute);
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
        => Assert.Empty(Continuity.Silent(Catalogue.National.Track(Catalogue2025), Catalogue.National.Track(Catalogue2026)));
}
