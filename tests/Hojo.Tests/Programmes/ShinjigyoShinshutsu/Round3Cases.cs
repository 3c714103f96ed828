using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>The second entry: one complete application that every row lets pass, and short words to vary it by. The figures in
/// these tests are typed from the documents (S2, S3 with the line), never read from the rules.</summary>
internal static class Round3Cases
{
    /// <summary>A moment inside the window of 第3回 (S3:9-10).</summary>
    public static readonly JapanTime On = new(2026, 3, 1, 12, 0);

    /// <summary>A maker in 東京 with 40 employees that buys machines for 40,000,000円; nothing is left untold.</summary>
    public static readonly Case Base = new()
    {
        Applicant = new()
        {
            Industry = Industry.ManufacturingConstructionTransport,
            SoleProprietor = false,
            Capital = Yen.Of(50_000_000),
            Employees = 40,
            FoundedOn = new(2010, 4, 1),
            AverageTaxableIncome = Yen.Of(30_000_000),
            Sales = Yen.Of(800_000_000),
            Ownership = new()
            {
                LargestLargeCompany = new Rate(0, 1),
                AllLargeCompanies = new Rate(0, 1),
                LargeCompanyOfficers = new Rate(0, 1),
                ParentVotes = new Rate(0, 1),
                SameGroupApplies = false,
            },
            Standing = new()
            {
                PartnershipDeclared = false,
                Kurumin = false,
                Eruboshi = false,
                AtotsugiKoshien = false,
                HealthManagement2025 = false,
                TechnicalInformationManagement = false,
                GrowthMatching = false,
                Revitalising = false,
                MissedWagePoint = false,
                ExcessiveInvestment = false,
                StalledPastProject = false,
                EasilyDone = false,
            },
            PastAwards = [],
            HouseholdMemberApplies = false,
            AntisocialForces = false,
            HasGbizIdPrime = true,
        },
        Plan = new()
        {
            Prefecture = Prefecture.Tokyo,
            Years = 5,
            ValueAdded = Pct(5.0),
            Payroll = Pct(3.0),
            PayrollPerHead = Pct(3.0),
            WageFloorGap = 40,
            ClaimsRaisedCap = false,
            Novelty = new()
            {
                NewToApplicant = true,
                OnlyMoreVolume = false,
                OnlyMadeBefore = false,
                OnlyOtherMethod = false,
                NoDifferentPerformance = false,
                NewCustomers = true,
                SameMarket = false,
                PartOfMarket = false,
                OnlyOtherArea = false,
            },
            NewSales = new()
            {
                OfSales = new Rate(20, 100),
                OfValueAdded = new Rate(20, 100),
                DivisionSales = Yen.Zero,
                OfDivisionSales = new Rate(0, 1),
                OfDivisionValueAdded = new Rate(0, 1),
            },
            ActionPlanPublished = true,
            BankFunded = false,
            BankConfirmation = false,
        },
        Costs = new()
        {
            Machinery = Yen.Of(40_000_000),
            Buildings = Yen.Zero,
            Transport = Yen.Zero,
            TechnologyLicences = Yen.Zero,
            IntellectualProperty = Yen.Zero,
            Outsourcing = Yen.Zero,
            Experts = Yen.Zero,
            ExpertDays = 0,
            Cloud = Yen.Zero,
            Advertising = Yen.Zero,
            ExpectedYearlySales = Yen.Of(200_000_000),
            IncludesEarlyOrders = false,
        },
    };

    public static Track Round1 => Catalogue.National.Track("shinjigyo-shinshutsu/1");

    public static Track Round3 => Catalogue.National.Track("shinjigyo-shinshutsu/3-digest");

    /// <summary>The case with some parts otherwise.</summary>
    public static Case But(this Case c, Func<Applicant, Applicant>? applicant = null, Func<BusinessPlan, BusinessPlan>? plan = null,
        Func<Costs, Costs>? costs = null)
        => c with
        {
            Applicant = applicant?.Invoke(c.Applicant) ?? c.Applicant,
            Plan = plan?.Invoke(c.Plan) ?? c.Plan, Costs = costs?.Invoke(c.Costs) ?? c.Costs,
        };

    public static Assessment Assessed(this Case c, JapanTime? on = null) => Assessor.For(Round3).Assess(c, on ?? On);

    public static Finding Row(this Assessment a, string row) => Assert.Single(a.Findings, f => f.Row == row);

    public static Finding Row(this Case c, string row) => c.Assessed().Row(row);

    /// <summary>The grant, where it is one amount.</summary>
    public static long Grant(this Case c)
    {
        var range = c.Assessed().Grant!.Range;
        Assert.True(range.IsPoint, $"one amount is expected, not {range}");
        return range.Least.Whole;
    }

    /// <summary>Everything passes, or this one row fails and no other, and the track's verdict follows.</summary>
    public static void Expect(this Case c, string row, bool passes)
    {
        var a = c.Assessed();
        Assert.Equal(passes ? Verdict.Met : Verdict.NotMet, a.Row(row).Verdict);
        Assert.Equal(passes ? [] : [row], a.Findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Row));
        Assert.Equal(passes ? TrackVerdict.Eligible : TrackVerdict.NotEligible, a.Verdict);
    }

    /// <summary>What is untold leaves this row, and so the track, open.</summary>
    public static void ExpectUnknown(this Case c, string row)
    {
        var a = c.Assessed();
        Assert.Equal(Verdict.Unknown, a.Row(row).Verdict);
        Assert.False(a.Row(row).AwaitsJudgement);
        Assert.Equal(TrackVerdict.NeedsInput, a.Verdict);
    }

    /// <summary>A growth of so many per cent a year: 3.9999 is 3.9999m, as decimal keeps 15 digits of a double.</summary>
    public static Growth Pct(double percent) => Growth.Of(new Percent((decimal)percent));

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static JapanTime At(string iso) => JapanTime.Parse(iso);
}
