using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Programmes.Monodzukuri;

/// <summary>One complete application that every row lets pass, and short words to vary it by. Figures in these tests are typed from
/// the leaflet (S2 with the line) and the guideline of 第20次 (G20 with the line).</summary>
internal static class LeafletFy2024Cases
{
    public const string ValueAdded = "monodzukuri/r6-leaflet/value-added";
    public const string Global = "monodzukuri/r6-leaflet/global";

    public static readonly JapanTime On = new(2025, 5, 1, 12, 0);

    /// <summary>A maker in 東京 with 40 employees that buys machines for 20,000,000円; nothing is left untold.</summary>
    public static readonly Case Base = new()
    {
        Applicant = new()
        {
            Employees = 40, Ownership = Holders.NoLarge, SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther,
            NearMinimumWageStaff = new Rate(0, 1), Standing = new() { Revitalising = false },
        },
        Plan = new()
        {
            Prefecture = Prefecture.Tokyo, Years = 5, ValueAdded = Pct(3.0),
            Payroll = Pct(2.0), PayrollPerHead = Pct(0.0), WageFloorGap = 30,
            ClaimsRaisedCap = false, ClaimsMinimumWageSpecial = false, ActionPlanPublished = true,
        },
        Costs = new()
        {
            Machinery = Yen.Of(20_000_000), TechnologyLicences = Yen.Zero, Experts = Yen.Zero, Transport = Yen.Zero, Cloud = Yen.Zero,
            Outsourcing = Yen.Zero, IntellectualProperty = Yen.Zero, Advertising = Yen.Zero,
        },
        Monodzukuri = new()
        {
            Innovative = true, OverseasBusiness = true, Export = false,
            RawMaterials = Yen.Zero, OverseasTravel = Yen.Zero, Interpretation = Yen.Zero,
        },
    };

    public static Case Of(int employees, long machinery = 200_000_000)
        => Base with
        {
            Applicant = Base.Applicant with { Employees = employees }, Costs = Base.Costs with { Machinery = Yen.Of(machinery) },
        };

    public static Case Planning(this Case c, Func<BusinessPlan, BusinessPlan> plan) => c with { Plan = plan(c.Plan) };

    /// <summary>大幅な賃上げ at both of its bounds (S2:118).</summary>
    public static Case Raised(this Case c) => c.Planning(p => p with { ClaimsRaisedCap = true, Payroll = Pct(6.0), WageFloorGap = 50 });

    /// <summary>最低賃金引上げ特例 at its bound (S2:123-124).</summary>
    public static Case MinimumWage(this Case c)
        => c.Planning(p => p with { ClaimsMinimumWageSpecial = true }) with
        {
            Applicant = c.Applicant with { NearMinimumWageStaff = new Rate(30, 100) },
        };

    public static Case Revitalising(this Case c) => c with { Applicant = c.Applicant with { Standing = new() { Revitalising = true } } };

    public static Assessment Assessed(this Case c, string track) => Assessor.For(Catalogue.National.Track(track)).Assess(c, On);

    public static long Grant(this Case c, string track)
    {
        var range = c.Assessed(track).Grant!.Range;
        Assert.True(range.IsPoint, $"one amount is expected, not {range}");
        return range.Least.Whole;
    }

    /// <summary>In both tracks this row, and no other, decides;
    /// without a window the leaflet never says more than "needs judgement".</summary>
    public static void Expect(this Case c, string row, bool passes)
    {
        foreach (var track in new[] { ValueAdded, Global })
        {
            var a = c.Assessed(track);
            Assert.Equal(passes ? [] : [row], a.Findings.Where(f => f.Verdict == Verdict.NotMet).Select(f => f.Row));
            Assert.Equal(passes ? Verdict.Met : Verdict.NotMet, Assert.Single(a.Findings, f => f.Row == row).Verdict);
            Assert.Equal(passes ? TrackVerdict.NeedsJudgement : TrackVerdict.NotEligible, a.Verdict);
        }
    }

    public static Growth Pct(double percent) => Growth.Of(new Percent((decimal)percent));
}
