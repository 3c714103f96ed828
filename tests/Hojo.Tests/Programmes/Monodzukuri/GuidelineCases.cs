using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Explaining;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>第20次 and 第23次: a maker in Tokyo with 40 people that meets every line of both frames and
/// buys a machine for 20,000,000円.</summary>
internal static class GuidelineCases
{
    public const string Products20 = "monodzukuri/20/value-added", Global20 = "monodzukuri/20/global";
    public const string Products23 = "monodzukuri/23/value-added", Global23 = "monodzukuri/23/global";

    public static readonly string[] All = [Products20, Global20, Products23, Global23];

    public static readonly Case Base = new()
    {
        Applicant = new()
        {
            Industry = Industry.ManufacturingConstructionTransport, SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther,
            SoleProprietor = false, Capital = Yen.Of(50_000_000), Employees = 40, EmployeesAtEnd = 40,
            AverageTaxableIncome = Yen.Of(30_000_000), NearMinimumWageStaff = new(0, 1), PastAwards = [],
            AntisocialForces = false, HasGbizIdPrime = true,
            Ownership = new()
            {
                LargestLargeCompany = new(0, 1), AllLargeCompanies = new(0, 1), LargeCompanyOfficers = new(0, 1),
                DeemedLargeCompanies = new(0, 1), DeemedLargeOfficers = new(0, 1), ParentVotes = new(0, 1),
                SameGroupApplies = false, IdenticalApplies = false,
            },
            Standing = new()
            {
                PartnershipDeclared = false, Kurumin = false, Eruboshi = false, HealthManagement2025 = false,
                TechnicalInformationManagement = false, GrowthMatching = false, Revitalising = false, MissedWagePoint = false,
                StalledPastProject = false, ContinuityPlanCertified = false,
            },
            Record = new() { OverlapsOtherSupport = false },
        },
        Plan = new()
        {
            Prefecture = Prefecture.Tokyo, Years = 5, ValueAdded = Pct(3.0m), Payroll = Pct(2.0m), PayrollPerHead = Pct(3.5m),
            OfficersPayroll = Pct(2.0m), OfficersPayrollPerHead = Pct(3.5m), WageFloorGap = 30, ClaimsRaisedCap = false,
            ClaimsMinimumWageSpecial = false, ActionPlanPublished = true,
        },
        Costs = new()
        {
            Machinery = Yen.Of(20_000_000), HighestUnitPrice = Yen.Of(20_000_000), Transport = Yen.Zero, TechnologyLicences = Yen.Zero,
            IntellectualProperty = Yen.Zero, Outsourcing = Yen.Zero, Experts = Yen.Zero, ExpertTravel = Yen.Zero, ProfessorDays = 0,
            ConsultantDays = 0, EstimatedDays = 0, Cloud = Yen.Zero, Advertising = Yen.Zero, EarlyOrders = Yen.Zero,
        },
        Monodzukuri = new()
        {
            Organisation = MonodzukuriOrganisation.Company, InJapan = true, SiteExists = true, TotalOutlay = Yen.Of(22_000_000),
            ActionPlanPledged = false, Innovative = true, OverseasBusiness = true,
            RawMaterials = Yen.Zero, OverseasTravel = Yen.Zero, Interpretation = Yen.Zero,
            Overseas = new()
            {
                Kind = OverseasKind.Inbound, FeasibilityStudied = true, OverseasExpertise = true, PreparationPapers = true,
                SiteAbroad = true, HalfAbroad = true, MachineryAtHome = true, ForeignCustomers = new(1, 2), SalesExceedGrant = true,
                RightsToResults = true, TiedPartner = false, SubsidiaryOutsourcing = Yen.Zero, SubsidiaryMachinery = Yen.Zero,
                Travellers = 0,
            },
            Barred = new()
            {
                PastReportMissing = false, CopiedBefore = false, FalseStatement = false, ChangedToFit = false, NotItsOwn = false,
                Suspended = false,
            },
            Project = new()
            {
                MainPartOutsourced = false, NoRealLabour = false, LentForLong = false, ByDismissals = false, Improper = false,
                Amusement = false, LikeOthers = false, Impracticable = false,
            },
            Points = new()
            {
                InnovationPlan = false, DxCertified = false, JStartup = false, NewExporter = false, InsuranceByChoice = false,
                TookOver = false, RecentRise = 0, DecidedOnce = false, MissedBasics = false,
            },
        },
    };

    public static Growth Pct(decimal percent) => Growth.Of(new Percent(percent));

    /// <summary>A day on which the call takes applications.</summary>
    public static JapanTime On(string track)
        => track.StartsWith("monodzukuri/20", StringComparison.Ordinal) ? new(2025, 7, 10, 10, 0) : new(2026, 4, 20, 10, 0);

    public static Case But(Func<Applicant, Applicant>? a = null, Func<BusinessPlan, BusinessPlan>? p = null,
        Func<Costs, Costs>? c = null, Func<MonodzukuriPart, MonodzukuriPart>? m = null)
        => Base.And(a, p, c, m);

    public static Case And(this Case of, Func<Applicant, Applicant>? a = null, Func<BusinessPlan, BusinessPlan>? p = null,
        Func<Costs, Costs>? c = null, Func<MonodzukuriPart, MonodzukuriPart>? m = null)
        => of with
        {
            Applicant = a?.Invoke(of.Applicant) ?? of.Applicant,
            Plan = p?.Invoke(of.Plan) ?? of.Plan,
            Costs = c?.Invoke(of.Costs) ?? of.Costs,
            Monodzukuri = m?.Invoke(of.Monodzukuri) ?? of.Monodzukuri,
        };

    public static MonodzukuriPart Abroad(this MonodzukuriPart m, Func<MonodzukuriOverseas, MonodzukuriOverseas> change)
        => m with { Overseas = change(m.Overseas) };

    public static Assessment Answer(this Case c, string track)
        => Assessor.For(Catalogue.National.Track(track)).Assess(c, On(track));

    public static void Grants(this Case c, string track, long grant)
        => Assert.Equal(new YenRange(Yen.Of(grant)), c.Answer(track).Grant!.Range);

    /// <summary>In each of these tracks everything passes, or this one row fails and no other.</summary>
    public static void Judged(this Case c, string row, bool passes, params string[] tracks)
        => Assert.All(tracks.Length == 0 ? All : tracks, track =>
        {
            var a = c.Answer(track);
            Assert.Contains(a.Findings, f => f.Row == row);
            Assert.Equal(passes ? [] : [row],
                a.Findings.Where(f => f.Verdict != Verdict.Met && f.Kind != FindingKind.Special).Select(f => f.Row));
            Assert.Equal(passes ? TrackVerdict.Eligible : TrackVerdict.NotEligible, a.Verdict);
        });
}
