using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Programmes.SeichoKasokuka;

/// <summary>2次公募: a maker with sales of 45億円 that meets every line of 公募要領 Ver1.0 and invests 6億円.</summary>
internal static class Round02Cases
{
    public const string Track = "seicho-kasokuka/2";

    public static readonly JapanTime On = new(2026, 3, 2, 10, 0);

    public static readonly Case Base = new()
    {
        Applicant = new()
        {
            Industry = Industry.ManufacturingConstructionTransport, SoleProprietor = false, Capital = Yen.Of(90_000_000), Employees = 250,
            Sales = Yen.Of(4_500_000_000), AverageTaxableIncome = Yen.Of(200_000_000), PastAwards = [], AntisocialForces = false,
            HasGbizIdPrime = true,
            Ownership = new()
            {
                LargestLargeCompany = new(0, 1), AllLargeCompanies = new(0, 1), LargeCompanyOfficers = new(0, 1),
                DeemedLargeCompanies = new(0, 1), DeemedLargeOfficers = new(0, 1), ParentVotes = new(0, 1),
                SameGroupApplies = false, IdenticalApplies = false,
            },
            Record = new() { OverlapsOtherSupport = false },
        },
        Plan = new() { PayrollPerHead = Pct(5.0m), Payroll = Pct(6.0m) },
        Costs = new()
        {
            Buildings = Yen.Of(300_000_000), Outsourcing = Yen.Zero, Experts = Yen.Zero, ExpertTravel = Yen.Zero,
            ProfessorDays = 0, ConsultantDays = 0, OtherExpertDays = 0, EstimatedDays = 0, EarlyOrders = Yen.Zero,
        },
        SeichoKasokuka = new()
        {
            Declared = true, WagePlan = true, Machinery = Yen.Of(250_000_000), Software = Yen.Of(50_000_000), TargetsTotalPay = false,
            Applicant = new()
            {
                ListedCooperative = false, ExcludedBody = false, InJapan = true, ProfitBusiness = true, DomesticAccount = true,
                Capable = true, Suspended = false, SharesData = true, ChangedToQualify = false, AffiliateFilesSame = false,
            },
            Project = new()
            {
                MereRenewal = false, MostlyOutsourced = false, WithoutLabour = false, LetToOne = false, PrimaryIndustry = false,
                ByDismissals = false, Unfit = false, Amusement = false,
            },
            Joint = new() { Jointly = false, WithLessor = false },
        },
    };

    public static Growth Pct(decimal percent) => Growth.Of(new Percent(percent));

    public static Case But(Func<Applicant, Applicant>? a = null, Func<BusinessPlan, BusinessPlan>? p = null,
        Func<Costs, Costs>? c = null, Func<SeichoKasokukaPart, SeichoKasokukaPart>? s = null)
        => Base.But(a, p, c, s);

    public static Case But(this Case told, Func<Applicant, Applicant>? a = null, Func<BusinessPlan, BusinessPlan>? p = null,
        Func<Costs, Costs>? c = null, Func<SeichoKasokukaPart, SeichoKasokukaPart>? s = null)
        => told with
        {
            Applicant = a?.Invoke(told.Applicant) ?? told.Applicant,
            Plan = p?.Invoke(told.Plan) ?? told.Plan,
            Costs = c?.Invoke(told.Costs) ?? told.Costs,
            SeichoKasokuka = s?.Invoke(told.SeichoKasokuka) ?? told.SeichoKasokuka,
        };

    /// <summary>The base case with other costs, all in yen.</summary>
    public static Case Spending(long buildings, long machinery, long software, long outsourcing = 0, long early = 0) => But(
        c: c => c with { Buildings = Yen.Of(buildings), Outsourcing = Yen.Of(outsourcing), EarlyOrders = Yen.Of(early) },
        s: s => s with { Machinery = Yen.Of(machinery), Software = Yen.Of(software) });

    public static Case Applicant(Func<SeichoKasokukaApplicant, SeichoKasokukaApplicant> told)
        => But(s: s => s with { Applicant = told(s.Applicant) });

    public static Case Project(Func<SeichoKasokukaProject, SeichoKasokukaProject> told)
        => But(s: s => s with { Project = told(s.Project) });

    public static Case Joint(SeichoKasokukaJoint told) => But(s: s => s with { Joint = told });

    public static Assessment Assessed(this Case c, JapanTime? on = null)
        => Assessor.For(Catalogue.National.Track(Track)).Assess(c, on ?? On);

    public static void Grants(this Case c, long grant) => Assert.Equal(new YenRange(Yen.Of(grant)), c.Assessed().Grant!.Range);

    /// <summary>Everything passes, or this one row fails and no other, and the verdict follows.</summary>
    public static void Expect(this Case c, string row, bool passes)
    {
        var a = c.Assessed();
        Assert.Contains(a.Findings, f => f.Row == row);
        Assert.Equal(passes ? [] : [row], a.Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row));
        Assert.Equal(passes ? TrackVerdict.Eligible : TrackVerdict.NotEligible, a.Verdict);
    }
}
