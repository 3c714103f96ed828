using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Explaining;

namespace Hojo.Tests.Programmes.Shoryokuka;

/// <summary>一般型 第8回: a maker with 40 people that meets every line and buys one machine for 9,000,000円.</summary>
internal static class General08Cases
{
    public const string Track = "shoryokuka/general-8";

    public static readonly JapanTime On = new(2026, 10, 1, 10, 0);

    public static readonly Case Base = new()
    {
        Applicant = new()
        {
            Industry = Industry.ManufacturingConstructionTransport, SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther,
            SoleProprietor = false, Capital = Yen.Of(50_000_000), Employees = 40, EmployeesAtEnd = 42,
            AverageTaxableIncome = Yen.Of(30_000_000), NearMinimumWageStaff = new(0, 1), PastAwards = [],
            HouseholdMemberApplies = false, AntisocialForces = false, HasGbizIdPrime = true,
            Ownership = new()
            {
                LargestLargeCompany = new(0, 1), AllLargeCompanies = new(0, 1), LargeCompanyOfficers = new(0, 1),
                DeemedLargeCompanies = new(0, 1), DeemedLargeOfficers = new(0, 1), ParentVotes = new(0, 1),
                SameGroupApplies = false, IdenticalApplies = false,
            },
            Standing = new()
            {
                Revitalising = false, Kurumin = false, Eruboshi = false, GrowthMatching = false, HealthyCompany2026 = false,
                ContinuityPlanCertified = false, MissedWagePoint = false,
            },
            Record = new() { SameCostsElsewhere = false, OverlapsOtherSupport = false },
        },
        Plan = new()
        {
            Years = 5, ValueAdded = Pct(3.0m), Payroll = Pct(3.0m), PayrollPerHead = Pct(3.5m), WageFloorGap = 30,
            LaborProductivity = Pct(4.0m), ClaimsRaisedCap = false, ClaimsMinimumWageSpecial = false, ActionPlanPublished = true,
            BankFunded = false,
        },
        Costs = new()
        {
            Machinery = Yen.Of(9_000_000), HighestUnitPrice = Yen.Of(9_000_000), Transport = Yen.Zero, TechnologyLicences = Yen.Zero,
            IntellectualProperty = Yen.Zero, Outsourcing = Yen.Zero, Experts = Yen.Zero, ExpertDays = 0, Cloud = Yen.Zero,
            EarlyOrders = Yen.Zero,
        },
        Shoryokuka = new()
        {
            Organisation = ShoryokukaOrganisation.Company, InJapan = true, SiteInJapan = true, SiteSettled = true, FullYearStaff = true,
            SavingIndexShown = true, PaybackShown = true, MadeToMeasure = true,
            Barred = new()
            {
                LargeJointVenture = false, TourismAward = false, SizeMadeToFit = false, Passive = false, Suspended = false,
                LabourProsecution = false, RelatedOffence = false, Misconduct = false,
            },
            Project = new()
            {
                OutsourcedTask = false, ForOthers = false, LeasedOut = false, ByDismissals = false, UnfitProject = false,
                Amusement = false, CopiedPlan = false, Infeasible = false,
            },
        },
    };

    public static Growth Pct(decimal percent) => Growth.Of(new Percent(percent));

    public static Case But(Func<Applicant, Applicant>? a = null, Func<BusinessPlan, BusinessPlan>? p = null,
        Func<Costs, Costs>? c = null, Func<ShoryokukaPart, ShoryokukaPart>? s = null)
        => Base with
        {
            Applicant = a?.Invoke(Base.Applicant) ?? Base.Applicant,
            Plan = p?.Invoke(Base.Plan) ?? Base.Plan,
            Costs = c?.Invoke(Base.Costs) ?? Base.Costs,
            Shoryokuka = s?.Invoke(Base.Shoryokuka) ?? Base.Shoryokuka,
        };

    /// <summary>The same with other facts told, as a case file names and writes them: <c>plan.years=3 costs.cloud=0</c>.</summary>
    public static Case Told(Case c, string facts) => facts.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(fact => fact.Split('=', 2)).Aggregate(c, (told, fact) => told.With(fact[0], fact[1]));

    public static Case Machines(this Case c, long yen) => c with { Costs = c.Costs with { Machinery = Yen.Of(yen) } };

    public static Assessment Assessed(this Case c, JapanTime? on = null)
        => Assessor.For(Catalogue.National.Track(Track)).Assess(c, on ?? On);

    public static void Grants(this Case c, long grant) => Assert.Equal(new YenRange(Yen.Of(grant)), c.Assessed().Grant!.Range);

    /// <summary>Everything passes, or this one row fails and no other, and the verdict follows.</summary>
    public static void Expect(this Case c, string row, bool passes)
    {
        var a = c.Assessed();
        Assert.Contains(a.Findings, f => f.Row == row);
        Assert.Equal(passes ? [] : [row],
            a.Findings.Where(f => f.Verdict != Verdict.Met && f.Kind != FindingKind.Special).Select(f => f.Row));
        Assert.Equal(passes ? TrackVerdict.Eligible : TrackVerdict.NotEligible, a.Verdict);
    }
}
