using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Explaining;
using static Hojo.Tests.Programmes.Shoryokuka.General08Cases;

namespace Hojo.Tests.Programmes.Shoryokuka;

/// <summary>Inputs that were once answered wrongly, each with the value by the document:
/// the leaflet of 令和6年度補正 (S2) with its lines, 公募要領 with its pages.</summary>
public class OnceWrongTests
{
    /// <summary>A maker of parts in 前橋市 with 64 people; 165,000,000 at the stepped rates is 60,000,000,
    /// and 5,000万円 without the special.</summary>
    private static readonly Case Maebashi = new()
    {
        Applicant = new()
        {
            SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther, Employees = 64, NearMinimumWageStaff = new Rate(4, 64),
            Standing = new() { Revitalising = false }, Record = new() { SameCostsElsewhere = false },
        },
        Plan = new()
        {
            Payroll = Pct(6.2m), WageFloorGap = 55, ClaimsRaisedCap = true, ClaimsMinimumWageSpecial = false, LaborProductivity = Pct(4.5m),
        },
        Costs = new() { Machinery = Yen.Of(165_000_000) },
        Shoryokuka = new() { MadeToMeasure = true },
        Award = new() { Grant = Yen.Of(60_000_000) },
    };

    public static TheoryData<ProjectResults, long, long> Missed => new() // 60,000,000 − 50,000,000 S2:1623-1624
    {
        { new() { RaisedCapAchieved = false }, 10_000_000, 10_000_000 },
        { new() { Payroll = Pct(5.9m) }, 10_000_000, 10_000_000 }, // below 6.0%
        { new() { RaisedCapAchieved = true, Payroll = Pct(6.0m) }, 0, 0 },
        { new() { RaisedCapAchieved = true }, 0, 10_000_000 },
    };

    [Theory]
    [MemberData(nameof(Missed))]
    public void The_difference_to_the_ceiling_of_the_headcount_is_repaid(ProjectResults results, long least, long most)
    {
        var settled = Assessor.For(Catalogue.National.Track("shoryokuka/general-r6")).Settle(Maebashi with { Results = results });
        Assert.Equal(new YenRange(Yen.Of(least), Yen.Of(most)), settled.Total);
    }

    [Fact] // 「一般型」 2025年3月スタート S2:1787
    public void Before_it_starts_the_general_type_is_not_open()
        => Assert.Equal(TrackVerdict.NotOpen, Of("shoryokuka/general-r6", Maebashi, new(2024, 1, 1, 10, 0)).Verdict);

    /// <summary>Five people who buy a product of the catalogue for 100,000,000円.</summary>
    private static Case Five(long grantsSoFar) => new()
    {
        Applicant = new() { Employees = 5, Record = new() { SameCostsElsewhere = false } },
        Plan = new() { ClaimsRaisedCap = false, LaborProductivity = Pct(3.0m) },
        Costs = new() { Machinery = Yen.Of(100_000_000) },
        Shoryokuka = new()
        {
            CatalogueProduct = true, WithVendor = true, GrantsSoFar = Yen.Of(grantsSoFar), PayrollByEnd = Pct(6.0m), WageFloorRise = 45,
        },
    };

    [Fact] // 200万円 S2:1583, 補助上限額に達するまで S2:1613-1614
    public void A_ceiling_that_is_used_up_grants_nothing()
    {
        var a = Of("shoryokuka/catalogue-2025", Five(2_000_000), new(2025, 6, 1, 10, 0));
        Assert.Equal((TrackVerdict.NotEligible, new YenRange(Yen.Zero)), (a.Verdict, a.Grant!.Range));
    }

    [Fact] // 2025年2月現在: when it opened nobody printed
    public void Before_the_month_of_the_leaflet_nobody_knows_whether_it_was_open()
        => Assert.Equal(Verdict.Unknown, Of("shoryokuka/catalogue-2025", Five(0), new(2025, 2, 27, 23, 59)).Availability.Open);

    [Fact] // 中小企業等 S0:48: no table, so the office judges who is beyond the general one, and whom a large company owns
    public void A_wholly_owned_company_of_ten_thousand_people_is_left_to_the_office()
    {
        var a = Of("shoryokuka/catalogue-2026", Five(0) with
        {
            Applicant = new()
            {
                Employees = 10_000, Capital = Yen.Of(10_000_000_000), Industry = Industry.ManufacturingConstructionTransport,
                SoleProprietor = false, Record = new() { SameCostsElsewhere = false },
                Ownership = new()
                {
                    LargestLargeCompany = new(1, 1), AllLargeCompanies = new(1, 1), LargeCompanyOfficers = new(3, 3),
                    ParentVotes = new(1, 1), SameGroupApplies = false,
                },
            },
            Shoryokuka = new()
            {
                CatalogueProduct = true, WithVendor = true, GrantsSoFar = Yen.Zero, PayrollByEnd = Pct(6.0m), WageFloorGrowth = Pct(3.0m),
            },
        }, new(2026, 3, 20, 10, 0));
        Assert.Equal(TrackVerdict.NeedsJudgement, a.Verdict);
        Assert.Equal(["size", "deemed-large"], a.Findings.Where(f => f.AwaitsJudgement).Select(f => f.Row));
    }

    [Fact] // カタログ注文型 第10版: 4.0% from the second application on; 1,000万円 − 300万円; 100 → 110 in three years is 3.2%
    public void The_second_application_to_the_catalogue_asks_for_more()
    {
        var first = new PastAward(AwardedProgramme.Shoryokuka, new(2025, 4, 27))
        {
            Track = "shoryokuka/catalogue-2025", Status = AwardStatus.Completed, AppliedOn = new(2025, 3, 12), DecidedOn = new(2025, 4, 27),
            CompletedOn = new(2025, 10, 30), Granted = Yen.Of(3_000_000), CoversSameCosts = false,
        };
        var c = Catalogue10Tests.Base;
        var a = Of(Catalogue10Tests.Purchase, c with
        {
            Applicant = c.Applicant with { PastAwards = [first] },
            Plan = c.Plan with { LaborProductivity = Growth.Between(Yen.Of(100), Yen.Of(110), 3) },
            Costs = c.Costs with { Machinery = Yen.Of(18_000_000), HighestUnitPrice = Yen.Of(18_000_000) },
            Shoryokuka = c.Shoryokuka with { GrantsSoFar = null },
        }, Catalogue10Tests.On);
        Assert.Equal((TrackVerdict.NotEligible, new YenRange(Yen.Of(7_000_000))), (a.Verdict, a.Grant!.Range));
        Assert.Contains(a.Findings, f => f.Verdict == Verdict.NotMet && f.Read.Any(r => r.Fact == "plan.laborProductivity"));
    }

    [Fact] // 一般型 第8回 p.10–11: the special looks at pay per head, 6.0% and +50円; 40人 4,000万円, half of 90,000,000
    public void Pay_in_all_is_nothing_to_the_special()
        => But(p: p => p with { Payroll = Pct(3.0m), PayrollPerHead = Pct(6.2m), WageFloorGap = 55, ClaimsRaisedCap = true })
            .Machines(90_000_000).Grants(40_000_000);

    [Fact] // 一般型 第8回: small at the application, no longer at the end: 21,670,000 × 1/2
    public void A_business_that_outgrows_small_has_a_half()
        => But(a => a with { Employees = 18, EmployeesAtEnd = 22 }, p => p with { Payroll = Pct(4.0m), PayrollPerHead = Pct(4.0m) })
            .Machines(21_670_000).Grants(10_835_000);

    [Fact] // 一般型 第8回 p.12: (40,000,000 − 10,000,000) × (1 − 4.8/6.0) + 10,000,000
    public void Both_formulas_of_the_general_type_add_up()
    {
        YearResult year = new() { WageFloorGap = 52, OperatingDeficit = false };
        var settled = Assessor.For(Catalogue.National.Track(Track)).Settle(But(p: p => p with
        {
            PayrollPerHead = Pct(6.0m), Payroll = Pct(6.0m), WageFloorGap = 55, ClaimsRaisedCap = true,
        }) with
        {
            Award = new() { DecidedOn = new(2026, 12, 1), Grant = Yen.Of(40_000_000), RaisedPart = Yen.Of(10_000_000), PlanYears = 5 },
            Results = new()
            {
                PayrollPerHead = Pct(4.8m), Payroll = Pct(4.8m), Year1 = year, Year2 = year, Year3 = year, Year4 = year, Year5 = year,
                ValueAddedIncreased = true, BeyondControl = false, OperatingDeficit = false, ReportMissing = false,
                DecisionRevoked = false, InputTax = Yen.Zero, Disposal = new() { Disposed = false },
            },
        });
        Assert.Equal(new YenRange(Yen.Of(16_000_000)), settled.Total);
    }

    private static Assessment Of(string track, Case c, JapanTime on) => Assessor.For(Catalogue.National.Track(track)).Assess(c, on);
}
