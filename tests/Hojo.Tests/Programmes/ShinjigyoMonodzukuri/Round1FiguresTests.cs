using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Explaining;
using NodaTime;

namespace Hojo.Tests.Programmes.ShinjigyoMonodzukuri;

/// <summary>第1回: figures typed from the table of 北海道経済産業局 (S0:45-47)
/// and from the transcription of the guideline (K: sim_data.js).</summary>
public class Round1FiguresTests
{
    private const string Kakushin = "shinjigyo-monodzukuri/1/kakushin",
        Shinjigyo = "shinjigyo-monodzukuri/1/shinjigyo", Global = "shinjigyo-monodzukuri/1/global";

    private static readonly JapanTime On = new(2026, 10, 20, 10, 0);

    /// <summary>30 people in manufacturing, 1,000万円 of machinery, every goal met, nothing claimed.</summary>
    private static readonly Case Base = new()
    {
        Applicant = new()
        {
            SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther, Employees = 30, FoundedOn = new(2010, 4, 1),
            AverageTaxableIncome = Yen.Of(30_000_000), PastAwards = [], Standing = new() { Revitalising = false }, HasGbizIdPrime = true,
            Ownership = Holders.NoLarge,
        },
        Plan = new()
        {
            Years = 5, ValueAdded = Pct(4.0m), Payroll = Pct(3.5m), PayrollPerHead = Pct(3.5m),
            WageFloorGap = 30, ClaimsRaisedCap = false, ClaimsMinimumWageSpecial = false,
            Novelty = new() { NewToApplicant = true, NewCustomers = true },
        },
        Monodzukuri = new() { Innovative = true, Export = true },
        Costs = new()
        {
            Machinery = Yen.Of(20_000_000), Buildings = Yen.Zero, Transport = Yen.Zero,
            TechnologyLicences = Yen.Zero, IntellectualProperty = Yen.Zero,
            Outsourcing = Yen.Zero, Experts = Yen.Zero, Cloud = Yen.Zero, Advertising = Yen.Zero, IncludesEarlyOrders = false,
        },
    };

    private static Growth Pct(decimal percent) => Growth.Of(new Percent(percent));

    private static Case But(Func<Applicant, Applicant>? a = null, Func<BusinessPlan, BusinessPlan>? p = null, Func<Costs, Costs>? c = null)
        => Base with
        {
            Applicant = a?.Invoke(Base.Applicant) ?? Base.Applicant,
            Plan = p?.Invoke(Base.Plan) ?? Base.Plan, Costs = c?.Invoke(Base.Costs) ?? Base.Costs,
        };

    private static Assessment Assessed(string track, Case c, JapanTime? on = null)
        => Assessor.For(Catalogue.National.Track(track)).Assess(c, on ?? On);

    private static void Grants(long grant, string track, Case c)
        => Assert.Equal(new YenRange(Yen.Of(grant)), Assessed(track, c).Grant!.Range);

    private static void Finds(string track, string row, Verdict verdict, Case c)
        => Assert.Equal(verdict, Assert.Single(Assessed(track, c).Findings, f => f.Row == row).Verdict);

    [Theory] // the object of each frame S0:26: a domestic machine is no export
    [InlineData(Kakushin,  false, true,  true,  true)]
    [InlineData(Shinjigyo, true,  false, true,  true)]
    [InlineData(Shinjigyo, true,  true,  false, true)]
    [InlineData(Global,    true,  true,  true,  false)]
    public void Each_frame_has_an_object_of_its_own(string track, bool innovative, bool isNew, bool newCustomers, bool export)
    {
        Finds(track, "purpose", Verdict.Met, Base);
        var other = Base with
        {
            Monodzukuri = new() { Innovative = innovative, Export = export },
            Plan = Base.Plan with { Novelty = new() { NewToApplicant = isNew, NewCustomers = newCustomers } },
        };
        Finds(track, "purpose", Verdict.NotMet, other);
        Assert.Equal(TrackVerdict.NotEligible, Assessed(track, other).Verdict);
    }

    [Theory] // 取得におおむね2週間, 締切 2026-10-30 K:1097, 1292
    [InlineData("2026-10-16T10:00", Verdict.Met)]
    [InlineData("2026-10-17T10:00", Verdict.NotMet)]
    public void An_account_that_takes_two_weeks_is_begun_two_weeks_before(string on, Verdict verdict)
        => Assert.Equal(verdict, Assert.Single(Assessed(Global, But(a => a with { HasGbizIdPrime = false }), JapanTime.Parse(on)).Findings,
            f => f.Row == "gbiz").Verdict);

    [Theory] //       人   上限額      大幅賃上げ   S0:45
    [InlineData(       1,  7_500_000,  8_500_000)] // 5人以下 750万円 (850万円)
    [InlineData(       5,  7_500_000,  8_500_000)]
    [InlineData(       6, 10_000_000, 12_500_000)] // 6~20人 1,000万円 (1,250万円)
    [InlineData(      20, 10_000_000, 12_500_000)]
    [InlineData(      21, 15_000_000, 25_000_000)] // 21~50人 1,500万円 (2,500万円)
    [InlineData(      50, 15_000_000, 25_000_000)]
    [InlineData(      51, 25_000_000, 35_000_000)] // 51人以上 2,500万円 (3,500万円)
    [InlineData(   1_000, 25_000_000, 35_000_000)]
    public void Caps_of_innovative_products(int employees, long standard, long raised)
    {
        Grants(standard, Kakushin, But(a => a with { Employees = employees }, c: c => c with { Machinery = Yen.Of(400_000_000) }));
        Grants(raised, Kakushin, But(a => a with { Employees = employees }, p => p with { ClaimsRaisedCap = true },
            c => c with { Machinery = Yen.Of(400_000_000) }));
    }

    [Theory] //       人   上限額      大幅賃上げ   S0:46, for S0:47 the same (merged cell)
    [InlineData(       1, 25_000_000, 30_000_000)] // 20人以下 2,500万円 (3,000万円)
    [InlineData(      20, 25_000_000, 30_000_000)]
    [InlineData(      21, 40_000_000, 50_000_000)] // 21~50人 4,000万円 (5,000万円)
    [InlineData(      50, 40_000_000, 50_000_000)]
    [InlineData(      51, 55_000_000, 70_000_000)] // 51~100人 5,500万円 (7,000万円)
    [InlineData(     100, 55_000_000, 70_000_000)]
    [InlineData(     101, 70_000_000, 90_000_000)] // 101人以上 7,000万円 (9,000万円)
    public void Caps_of_new_business_and_global(int employees, long standard, long raised)
    {
        foreach (var track in new[] { Shinjigyo, Global })
        {
            Grants(standard, track, But(a => a with { Employees = employees }, c: c => c with { Machinery = Yen.Of(400_000_000) }));
            Grants(raised, track, But(a => a with { Employees = employees }, p => p with { ClaimsRaisedCap = true },
                c => c with { Machinery = Yen.Of(400_000_000) }));
        }
    }

    [Theory] // 20,000,000 at 1/2 or 2/3, below every ceiling of its band; S0:45-47
    [InlineData(Kakushin,  30, SmallScaleTrade.ManufacturingAndOther,   false, false, 10_000_000)]
    [InlineData(Kakushin,  30, SmallScaleTrade.ManufacturingAndOther,   false, true,  13_333_333)] // 13,333,333.3
    [InlineData(Kakushin,  30, SmallScaleTrade.ManufacturingAndOther,   true,  false, 13_333_333)]
    [InlineData(Shinjigyo, 30, SmallScaleTrade.ManufacturingAndOther,   true,  false, 10_000_000)] // 1/2 for 再生 too, K:1185
    [InlineData(Shinjigyo,  3, SmallScaleTrade.CommerceAndServices,     false, false, 10_000_000)] // and for small businesses
    [InlineData(Shinjigyo,  3, SmallScaleTrade.CommerceAndServices,     true,  true,  13_333_333)] // who may use the special here
    [InlineData(Global,    30, SmallScaleTrade.ManufacturingAndOther,   false, false, 13_333_333)]
    [InlineData(Global,     3, SmallScaleTrade.CommerceAndServices,     true,  true,  13_333_333)]
    public void Rates(string track, int employees, SmallScaleTrade trade, bool revitalising, bool special, long grant)
        => Grants(grant, track,
            But(a => a with { Employees = employees, SmallScaleTrade = trade, Standing = new() { Revitalising = revitalising } },
                p => p with { ClaimsMinimumWageSpecial = special }));

    [Theory] // small: 5 in commerce and services, 20 elsewhere; 6,000,000 × 1/2 or 2/3
    [InlineData( 5, SmallScaleTrade.CommerceAndServices,     4_000_000)]
    [InlineData( 6, SmallScaleTrade.CommerceAndServices,     3_000_000)]
    [InlineData(20, SmallScaleTrade.LodgingAndEntertainment, 4_000_000)]
    [InlineData(21, SmallScaleTrade.LodgingAndEntertainment, 3_000_000)]
    [InlineData(20, SmallScaleTrade.ManufacturingAndOther,   4_000_000)]
    [InlineData(21, SmallScaleTrade.ManufacturingAndOther,   3_000_000)]
    public void Small_businesses_have_two_thirds(int employees, SmallScaleTrade trade, long grant)
        => Grants(grant, Kakushin,
            But(a => a with { Employees = employees, SmallScaleTrade = trade }, c: c => c with { Machinery = Yen.Of(6_000_000) }));

    [Theory] // K:1188-1191: who cannot use the raised ceiling
    [InlineData(Kakushin,  true,  false, 15_000_000)]
    [InlineData(Kakushin,  false, true,  15_000_000)]
    [InlineData(Shinjigyo, true,  true,  50_000_000)]
    [InlineData(Global,    false, true,  40_000_000)]
    [InlineData(Global,    true,  false, 50_000_000)]
    public void Bars_of_the_raised_ceiling(string track, bool minimumWage, bool revitalising, long cap)
        => Grants(cap, track, But(a => a with { Standing = new() { Revitalising = revitalising } },
            p => p with { ClaimsRaisedCap = true, ClaimsMinimumWageSpecial = minimumWage },
            c => c with { Machinery = Yen.Of(400_000_000) }));

    [Theory] // 補助下限額 K:1063, 1066, 1069
    [InlineData(Kakushin,   2_000_000, Verdict.Met)]
    [InlineData(Kakushin,   1_999_998, Verdict.NotMet)]
    [InlineData(Shinjigyo, 15_000_000, Verdict.Met)]
    [InlineData(Shinjigyo, 14_999_998, Verdict.NotMet)]
    [InlineData(Global,    11_250_000, Verdict.Met)]
    [InlineData(Global,    11_249_998, Verdict.NotMet)]
    public void Floors(string track, long cost, Verdict verdict)
        => Finds(track, "floor", verdict, But(c: c => c with { Machinery = Yen.Of(cost) }));

    [Fact]
    public void A_worked_example_of_each_track() // 1,200万 + 300万 + 30万 + 20万 + 10万 + 240万 + 100万 + 50万 + 50万 = 2,000万
    {
        var c = But(c: _ => new()
        {
            Machinery = Yen.Of(12_000_000), Buildings = Yen.Of(3_000_000), Transport = Yen.Of(300_000),
            TechnologyLicences = Yen.Of(200_000), IntellectualProperty = Yen.Of(100_000),
            Outsourcing = Yen.Of(2_400_000), Experts = Yen.Of(1_000_000),
            Cloud = Yen.Of(500_000), Advertising = Yen.Of(500_000), IncludesEarlyOrders = false,
        });
        Grants(10_000_000, Kakushin, c);  // × 1/2, below 1,500万
        Grants(10_000_000, Shinjigyo, c); // × 1/2, below 4,000万
        Grants(13_333_333, Global, c);    // × 2/3 = 13,333,333.3
        foreach (var track in new[] { Kakushin, Shinjigyo, Global }) Assert.Equal(TrackVerdict.Eligible, Assessed(track, c).Verdict);
    }

    [Theory] // K:1291 and facts L23
    [InlineData("value-added", 3.9999, 3.5,    3.5,    30, Verdict.NotMet)]
    [InlineData("value-added", 4.0,    3.5,    3.5,    30, Verdict.Met)]
    [InlineData("wage",        4.0,    3.5,    3.5,    30, Verdict.Met)]
    [InlineData("wage",        4.0,    3.4999, 3.4999, 30, Verdict.NotMet)]
    [InlineData("wage",        4.0,    3.5,    3.4999, 30, Verdict.Unknown)] // the records part: left to the office
    [InlineData("wage",        4.0,    3.4999, 3.5,    30, Verdict.Unknown)]
    [InlineData("wage-floor",  4.0,    3.5,    3.5,    29, Verdict.NotMet)]
    [InlineData("wage-floor",  4.0,    3.5,    3.5,    30, Verdict.Met)]
    public void Goals(string row, double valueAdded, double payroll, double perHead, int gap, Verdict verdict)
    {
        foreach (var track in new[] { Kakushin, Shinjigyo, Global })
            Finds(track, row, verdict, But(p: p => p with
            {
                ValueAdded = Pct((decimal)valueAdded), Payroll = Pct((decimal)payroll),
                PayrollPerHead = Pct((decimal)perHead), WageFloorGap = gap,
            }));
    }

    [Theory]
    [InlineData(2, Verdict.NotMet)]
    [InlineData(3, Verdict.Met)]
    [InlineData(5, Verdict.Met)]
    [InlineData(6, Verdict.NotMet)]
    public void Plan_years(int years, Verdict verdict) => Finds(Kakushin, "plan-years", verdict, But(p: p => p with { Years = years }));

    [Fact]
    public void Exclusions_at_their_edges() // K:1219, 1227, 1292, 1302; deadline 2026-10-30
    {
        Finds(Kakushin, "recent-award", Verdict.NotMet,
            But(a => a with { PastAwards = [new(AwardedProgramme.Monodzukuri, new(2025, 6, 30)) { Status = AwardStatus.Completed }] }));
        Finds(Kakushin, "recent-award", Verdict.Met,
            But(a => a with { PastAwards = [new(AwardedProgramme.Monodzukuri, new(2025, 6, 29)) { Status = AwardStatus.Completed }] }));
        Finds(Kakushin, "taxable-income", Verdict.Met, But(a => a with { AverageTaxableIncome = Yen.Of(1_500_000_000) }));
        Finds(Kakushin, "taxable-income", Verdict.NotMet, But(a => a with { AverageTaxableIncome = Yen.Of(1_500_000_001) }));
        Finds(Global, "no-employees", Verdict.NotMet, But(a => a with { Employees = 0 }));
        Finds(Global, "no-employees", Verdict.Met, But(a => a with { Employees = 1 }));
        Finds(Shinjigyo, "under-one-year", Verdict.Met, But(a => a with { FoundedOn = new(2025, 10, 30) }));
        Finds(Shinjigyo, "under-one-year", Verdict.NotMet, But(a => a with { FoundedOn = new(2025, 10, 31) }));
    }

    [Fact]
    public void A_claimed_special_waits_for_the_office() // no conditions are printed, S0:44-47
    {
        Assert.Equal(TrackVerdict.NeedsJudgement, Assessed(Kakushin, But(p: p => p with { ClaimsRaisedCap = true })).Verdict);
        Assert.Equal(TrackVerdict.NeedsJudgement, Assessed(Shinjigyo, But(p: p => p with { ClaimsMinimumWageSpecial = true })).Verdict);
        // this track has none
        Assert.Equal(TrackVerdict.Eligible, Assessed(Global, But(p: p => p with { ClaimsMinimumWageSpecial = true })).Verdict);
    }

    [Theory] // 受付 2026-09-30〜10-30 18:00
    [InlineData(2026,  9, 29, 23, 59, TrackVerdict.NotOpen)]
    [InlineData(2026,  9, 30, 12,  0, TrackVerdict.NeedsJudgement)] // no hour of opening is printed
    [InlineData(2026, 10,  1,  0,  0, TrackVerdict.Eligible)]
    [InlineData(2026, 10, 30, 18,  0, TrackVerdict.Eligible)]
    [InlineData(2026, 10, 30, 18,  1, TrackVerdict.NotOpen)]
    public void Window(int year, int month, int day, int hour, int minute, TrackVerdict verdict)
        => Assert.Equal(verdict, Assessed(Global, Base, new(year, month, day, hour, minute)).Verdict);

    [Theory] // K:1295: 10 and 12 months, or 14 and 16
    [InlineData(Kakushin,  2027, 12, 20)]
    [InlineData(Shinjigyo, 2028,  4, 20)]
    [InlineData(Global,    2028,  4, 20)]
    public void Period(string track, int year, int month, int day)
    {
        var a = Assessed(track, Base with { Award = new() { AdoptedOn = new(2027, 1, 31), DecidedOn = new(2027, 2, 20) } });
        Assert.Equal(new LocalDate(year, month, day), Assert.Single(a.Dates, d => d.Row == "period").Day);
    }
}
