using Hojo.Model;
using Hojo.Rules;
using NodaTime;

namespace Hojo.Tests.Programmes.ItDonyu;

/// <summary>A service company of 30 that passes every test of every track.</summary>
internal static class ItCases
{
    public const string Normal = "it-donyu/2025/normal", Large = "it-donyu/2025/normal-large", Invoice = "it-donyu/2025/invoice",
        Trade = "it-donyu/2025/electronic-trade", Security = "it-donyu/2025/security", Multi = "it-donyu/2025/multi-company";

    public static readonly JapanTime On = new(2025, 6, 10, 15, 0);

    public static readonly Case Base = new()
    {
        Applicant = new()
        {
            Industry = Industry.Services,
            SmallScaleTrade = SmallScaleTrade.CommerceAndServices,
            SoleProprietor = false,
            Capital = Yen.Of(10_000_000),
            Employees = 30,
            AverageTaxableIncome = Yen.Of(10_000_000),
            NearMinimumWageStaff = new Rate(0, 1),
            Ownership = new()
            {
                LargestLargeCompany = new Rate(0, 1), AllLargeCompanies = new Rate(0, 1),
                LargeCompanyOfficers = new Rate(0, 1), SameGroupApplies = false,
            },
            Record = new() { AppliedInThisCall = false, SameCostsElsewhere = false, OverlapsOtherSupport = false },
            AntisocialForces = false,
            HasGbizIdPrime = true,
            MeetsRestOfGuideline = true,
        },
        Plan = new() { Years = 3, Payroll = Pct(2.0), WageFloorGap = 35, LaborProductivity = Pct(6.0), ClaimsMinimumWageSpecial = false },
        Costs = new() { IncludesEarlyOrders = false },
        ItDonyu = new()
        {
            Organisation = ItOrganisation.Company,
            OperatesInJapan = true,
            PaysMinimumWage = true,
            SecurityAction = true,
            AwardedBefore = false,
            AwardedWithinTwelveMonths = false,
            SecurityServiceBefore = false,
            FirstYearProductivity = Pct(5.0),
            WageRuleExempt = false,
            WagePlanDeclared = true,
            Processes = 4,
            GeneralProcess = false,
            Functions = 2,
            ServicesExcessive = false,
            Software = Yen.Of(2_000_000),
            Options = Yen.Zero,
            Services = Yen.Zero,
            Computers = Yen.Zero,
            Registers = Yen.Zero,
            SecurityService = Yen.Of(1_000_000),
            Barred = new()
            {
                OwnedByDeemedLarge = false, OfficersFromDeemedLarge = false, RegisteredVendor = false,
                Suspended = false, AmusementBusiness = false, LabourProsecution = false,
                ReligiousCorporation = false, Unincorporated = false, Misconduct = false,
            },
            Trade = new()
            {
                Orderer = true, SingleSoftware = true, FreeAccounts = true,
                AccountsLimited = true, ReceiversQualify = true, EligibleCloud = Yen.Of(1_000_000),
            },
            Group = new()
            {
                Members = 10, MembersQualify = true, IncludesBarred = false, IncludesAwarded = false,
                AwardedWithinTwelveMonths = false, AppliesElsewhere = false,
                FoundationTotal = Yen.Of(100_000_000), SmallMembers = 0, SmallFirst = Yen.Zero,
                OtherMembers = 0, OtherFirst = Yen.Zero, SeveralFunctionMembers = 0, Second = Yen.Zero,
                ComputerMembers = 0, Computers = Yen.Zero, RegisterMembers = 0, Registers = Yen.Zero,
                AnalysisMembers = 0, Analysis = Yen.Zero, Coordination = Yen.Zero,
            },
        },
    };

    public static Growth Pct(double percent) => Growth.Of(new Percent((decimal)percent));

    public static Case But(this Case c, Func<ItDonyuPart, ItDonyuPart>? tool = null, Func<Applicant, Applicant>? applicant = null,
        Func<BusinessPlan, BusinessPlan>? plan = null)
        => c with
        {
            ItDonyu = tool?.Invoke(c.ItDonyu) ?? c.ItDonyu,
            Applicant = applicant?.Invoke(c.Applicant) ?? c.Applicant, Plan = plan?.Invoke(c.Plan) ?? c.Plan,
        };

    public static Assessment Assessed(this Case c, string track, JapanTime? on = null)
        => Assessor.For(Catalogue.National.Track(track)).Assess(c, on ?? On);

    public static long Grant(this Case c, string track)
    {
        var range = c.Assessed(track).Grant!.Range;
        Assert.True(range.IsPoint, $"one amount is expected, not {range}");
        return range.Least.Whole;
    }

    /// <summary>Everything passes, or this one row fails and no other.</summary>
    public static void Expect(this Case c, string track, string row, bool passes)
    {
        var a = c.Assessed(track);
        Assert.Equal(passes ? [] : [row], a.Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row));
        Assert.Contains(row, a.Findings.Select(f => f.Row));
        Assert.Equal(passes ? TrackVerdict.Eligible : TrackVerdict.NotEligible, a.Verdict);
    }
}
