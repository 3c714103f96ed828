using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Explaining;
using NodaTime.Text;

namespace Hojo.Tests.Programmes.Shoryokuka;

/// <summary>カタログ注文型 公募要領 10th revision (2025-12-19): p.7–9 and p.15–19.</summary>
public partial class Catalogue10Tests
{
    public const string Purchase = "shoryokuka/catalogue-10/purchase", Rental = "shoryokuka/catalogue-10/rental";

    public static readonly JapanTime On = new(2026, 3, 10, 12, 0);

    /// <summary>A wholesaler with 34 people that buys one product for 9,000,000円.</summary>
    public static readonly Case Base = new()
    {
        Applicant = General08Cases.Base.Applicant with { Industry = Industry.Wholesale, Capital = Yen.Of(30_000_000), Employees = 34 },
        Plan = new() { ClaimsRaisedCap = false, LaborProductivity = General08Cases.Pct(4.0m) },
        Costs = new() { Machinery = Yen.Of(9_000_000), HighestUnitPrice = Yen.Of(9_000_000), EarlyOrders = Yen.Zero },
        Shoryokuka = new()
        {
            Organisation = ShoryokukaOrganisation.Company, InJapan = true, SiteInJapan = true, CatalogueProduct = true, WithVendor = true,
            MatchesTrade = true, PlanIsSound = true, ShortOfHands = true, PaysAboveMinimumWage = true, WagePlanTold = true,
            WagePledge = true, ProductCeiling = Yen.Of(50_000_000), Installation = Yen.Zero, GrantsSoFar = Yen.Zero,
            PayrollByEnd = General08Cases.Pct(2.0m), WageFloorRise = 20,
            Barred = General08Cases.Base.Shoryokuka.Barred with { CatalogueVendor = false, RentedBefore = false },
            Project = General08Cases.Base.Shoryokuka.Project with
            {
                NewBusiness = false, OtherUse = false, PropertyIncome = false, InPrimaryIndustry = false, MereReplacement = false,
                ForOtherProject = false, SameTaskAsIt = false,
            },
        },
    };

    private static Case But(Func<Applicant, Applicant>? a = null, Func<BusinessPlan, BusinessPlan>? p = null,
        Func<Costs, Costs>? c = null, Func<ShoryokukaPart, ShoryokukaPart>? s = null)
        => Base with
        {
            Applicant = a?.Invoke(Base.Applicant) ?? Base.Applicant,
            Plan = p?.Invoke(Base.Plan) ?? Base.Plan,
            Costs = c?.Invoke(Base.Costs) ?? Base.Costs,
            Shoryokuka = s?.Invoke(Base.Shoryokuka) ?? Base.Shoryokuka,
        };

    private static Assessment Assessed(string track, Case c, JapanTime? on = null)
        => Assessor.For(Catalogue.National.Track(track)).Assess(c, on ?? On);

    private static void Grants(long grant, Case c, string track = Purchase)
        => Assert.Equal(new YenRange(Yen.Of(grant)), Assessed(track, c).Grant!.Range);

    private static void Expect(string row, bool passes, Case c, string track = Purchase)
    {
        var a = Assessed(track, c);
        Assert.Contains(a.Findings, f => f.Row == row);
        Assert.Equal(passes ? [] : [row],
            a.Findings.Where(f => f.Verdict != Verdict.Met && f.Kind != FindingKind.Special).Select(f => f.Row));
        Assert.Equal(passes ? TrackVerdict.Eligible : TrackVerdict.NotEligible, a.Verdict);
    }

    [Fact]
    public void Who_meets_every_line_may_apply()
    {
        Assert.Equal(TrackVerdict.Eligible, Assessed(Purchase, Base).Verdict);
        Assert.Equal(TrackVerdict.Eligible, Assessed(Rental, Base).Verdict);
    }

    [Theory] // the revision of 2025-12-19; 申請締切 2026-03-16 17:00; the change of 2026-03-19
    [InlineData(2025, 12, 18, 12, 0, TrackVerdict.NotOpen)]
    [InlineData(2025, 12, 20,  0, 0, TrackVerdict.Eligible)]
    [InlineData(2026,  3, 16, 17, 0, TrackVerdict.Eligible)]
    [InlineData(2026,  3, 16, 17, 1, TrackVerdict.NotOpen)]
    [InlineData(2026,  3, 19, 12, 0, TrackVerdict.NotOpen)]
    public void The_window(int year, int month, int day, int hour, int minute, TrackVerdict verdict)
        => Assert.Equal(verdict, Assessed(Purchase, Base, new(year, month, day, hour, minute)).Verdict);

    [Theory] // 2-3 (1) p.11: no 特定事業者 here; (3) 300人以下 p.12
    [InlineData(ShoryokukaOrganisation.Company,       100_000_000, 101, true)]
    [InlineData(ShoryokukaOrganisation.Company,       100_000_001, 100, true)]
    [InlineData(ShoryokukaOrganisation.Company,       100_000_001, 101, false)]
    [InlineData(ShoryokukaOrganisation.Care,                    0, 300, true)]
    [InlineData(ShoryokukaOrganisation.Care,                    0, 301, false)]
    [InlineData(ShoryokukaOrganisation.NonProfit,               0, 301, false)]
    [InlineData(ShoryokukaOrganisation.Dentistry,               0,  10, false)] // 一般型 only
    [InlineData(ShoryokukaOrganisation.Neither,                 0,  10, false)]
    public void Applicants_by_size(ShoryokukaOrganisation organisation, long capital, int employees, bool passes)
        => Expect("size", passes, But(a => a with { Capital = Yen.Of(capital), Employees = employees },
            s: s => s with { Organisation = organisation }));

    [Fact] // 10,000人, capital 100億円, wholly owned by a large company
    public void A_subsidiary_of_a_large_company_may_not()
    {
        var a = Assessed(Purchase, But(a => a with
        {
            Employees = 10_000, Capital = Yen.Of(10_000_000_000),
            Ownership = a.Ownership with
            {
                LargestLargeCompany = new(1, 1), AllLargeCompanies = new(1, 1), LargeCompanyOfficers = new(1, 1),
            },
        }));
        Assert.Equal(TrackVerdict.NotEligible, a.Verdict);
        Assert.Equal(["size", "large-company-half", "large-company-two-thirds", "large-company-officers"],
            a.Findings.Where(f => f.Verdict == Verdict.NotMet && f.Kind != FindingKind.Special).Select(f => f.Row));
    }

    [Theory] // 2-4 (2) p.13: 10か月, asked on 2026-03-10
    [InlineData("2025-05-10", false)]
    [InlineData("2025-05-09", true)]
    public void Ten_months_after_a_decision(string decidedOn, bool passes) => Expect("monodzukuri-recent", passes, But(a => a with
    {
        PastAwards =
        [
            new(AwardedProgramme.Monodzukuri)
            {
                Status = AwardStatus.Decided, DecidedOn = LocalDatePattern.Iso.Parse(decidedOn).Value, CoversSameCosts = false,
            },
        ],
    }));

    [Theory] // 4-1, 4-2 p.19, 3-2 p.15
    [InlineData("new-business")]
    [InlineData("property-income")]
    [InlineData("primary-industry")]
    [InlineData("mere-replacement")]
    [InlineData("other-use")]
    public void Projects_that_do_not_count(string row) => Expect(row, false, But(s: s => s with
    {
        Project = s.Project with
        {
            NewBusiness = row == "new-business", PropertyIncome = row == "property-income", InPrimaryIndustry = row == "primary-industry",
            MereReplacement = row == "mere-replacement", OtherUse = row == "other-use",
        },
    }));

    [Fact]
    public void What_is_asked_of_the_application()
    {
        Expect("trade", false, But(s: s => s with { MatchesTrade = false }));
        Expect("short-of-hands", false, But(s: s => s with { ShortOfHands = false }));
        Expect("minimum-wage", false, But(s: s => s with { PaysAboveMinimumWage = false }));
        Expect("listed-product", false, But(s: s => s with { CatalogueProduct = false }));
        Expect("joint", false, But(s: s => s with { WithVendor = false }));
        Expect("rented-before", false, But(s: s => s with { Barred = s.Barred with { RentedBefore = true } }), Rental);
    }
}
