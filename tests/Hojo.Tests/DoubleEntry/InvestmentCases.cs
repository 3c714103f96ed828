using Hojo.Model;
using Hojo.Rules;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.DoubleEntry;

/// <summary>One told case for the investment subsidies, and short words to ask it.
/// Cost categories are named in the case; none is left untold.</summary>
internal static class InvestmentCases
{
    /// <summary>So large a cost that every cap is reached at every rate.</summary>
    public const long Huge = 1_000_000_000;

    /// <summary>An applicant that asks for no special, with costs of machinery only. In 商業・サービス業 it is small up to 5 people.</summary>
    public static Case Buyer(int employees, long machinery, SmallScaleTrade trade = SmallScaleTrade.CommerceAndServices) => new()
    {
        Applicant = new()
        {
            SmallScaleTrade = trade,
            Employees = employees,
            FoundedOn = new(2010, 4, 1),
            AverageTaxableIncome = Yen.Of(30_000_000),
            NearMinimumWageStaff = new Rate(0, 1),
            Standing = new() { Revitalising = false },
            PastAwards = [],
            Record = new() { SameCostsElsewhere = false, OverlapsOtherSupport = false },
            HasGbizIdPrime = true,
            SoleProprietor = false,
            Capital = Yen.Of(30_000_000),
            Ownership = Holders.NoLarge,
            MeetsRestOfGuideline = true,
        },
        Plan = new()
        {
            Prefecture = Prefecture.Tokyo,
            Years = 5,
            ValueAdded = Pct(5),
            Payroll = Pct(4),
            PayrollPerHead = Pct(4),
            WageFloorGap = 40,
            LaborProductivity = Pct(5),
            ClaimsRaisedCap = false,
            ClaimsMinimumWageSpecial = false,
            ActionPlanPublished = true,
        },
        Costs = new()
        {
            Machinery = Yen.Of(machinery),
            Buildings = Yen.Zero,
            Transport = Yen.Zero,
            TechnologyLicences = Yen.Zero,
            IntellectualProperty = Yen.Zero,
            Outsourcing = Yen.Zero,
            Experts = Yen.Zero,
            Cloud = Yen.Zero,
            Advertising = Yen.Zero,
            IncludesEarlyOrders = false,
        },
        Shoryokuka = new() { CatalogueProduct = true, WithVendor = true, MadeToMeasure = true, GrantsSoFar = Yen.Zero },
        Monodzukuri = new()
        {
            Innovative = true,
            OverseasBusiness = true,
            Export = false,
            RawMaterials = Yen.Zero,
            OverseasTravel = Yen.Zero,
            Interpretation = Yen.Zero,
        },
    };

    public static Case Plan(this Case c, Func<BusinessPlan, BusinessPlan> plan) => c with { Plan = plan(c.Plan) };

    public static Case Costing(this Case c, Func<Costs, Costs> costs) => c with { Costs = costs(c.Costs) };

    public static Case Revitalising(this Case c)
        => c with { Applicant = c.Applicant with { Standing = c.Applicant.Standing with { Revitalising = true } } };

    /// <summary>大幅賃上げ: asked for, with pay and wage floor as told.</summary>
    public static Case Raising(this Case c, double payroll = 6.0, int gap = 50)
        => c.Plan(p => p with { ClaimsRaisedCap = true, Payroll = Pct(payroll), WageFloorGap = gap });

    /// <summary>最低賃金引上げ特例: asked for, with so many of a thousand near the minimum wage.</summary>
    public static Case NearMinimumWage(this Case c, int ofThousand = 300)
        => c.Plan(p => p with { ClaimsMinimumWageSpecial = true }) with
        {
            Applicant = c.Applicant with { NearMinimumWageStaff = new Rate(ofThousand, 1000) },
        };

    public static Assessment On(this Case c, string track, string at = "2026-10-20T12:00:00")
        => Assessor.For(Catalogue.National.Track(track)).Assess(c, JapanTime.Parse(at));

    /// <summary>The grant, where it is one amount.</summary>
    public static long Grant(this Case c, string track)
    {
        var range = c.On(track).Grant!.Range;
        Assert.True(range.IsPoint, $"one amount is expected, not {range}");
        return range.Least.Whole;
    }

    /// <summary>The one requirement that reads this fact: whether it is met.</summary>
    public static bool Meets(this Case c, string track, string fact)
    {
        var verdict = Assert.Single(c.On(track).Findings, f => f.Read.Any(v => v.Fact == fact)).Verdict;
        Assert.NotEqual(Verdict.Unknown, verdict);
        return verdict == Verdict.Met;
    }

    /// <summary>Whether the one requirement with this word in its text is met.</summary>
    public static bool MeetsRow(this Case c, string track, string word)
    {
        var verdict = Assert.Single(c.On(track).Findings, f => f.Text.ToString().Contains(word, StringComparison.Ordinal)).Verdict;
        Assert.NotEqual(Verdict.Unknown, verdict);
        return verdict == Verdict.Met;
    }

    /// <summary>Whether the moment lies in the track's window.</summary>
    public static bool IsOpen(this Case c, string track, string at) => c.On(track, at).Verdict != TrackVerdict.NotOpen;

    public static Growth Pct(double percent) => Growth.Of(new Percent((decimal)percent));

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
