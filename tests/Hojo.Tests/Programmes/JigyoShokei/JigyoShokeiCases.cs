using Hojo.Model;
using Hojo.Rules;
using NodaTime;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>The second entry of 事業承継・M&amp;A補助金: figures are typed from S2 (002_25f3c794d192b0f1.txt, with the line) and from the
/// notes on jGrants, never read from the rules.</summary>
internal static class JigyoShokeiCases
{
    private static readonly Yen None = Yen.Zero;

    /// <summary>A maker with 30 employees, nothing left untold, every row met, no special claimed, no cost yet.</summary>
    public static readonly Case Base = new()
    {
        Applicant = new()
        {
            SoleProprietor = false, Employees = 30, SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther, Ownership = Holders.NoLarge,
            MeetsRestOfGuideline = true,
        },
        Plan = new() { ClaimsRaisedCap = false },
        Costs = new() { IntellectualProperty = None, Outsourcing = None },
        JigyoShokei = new()
        {
            ToFamilyOrEmployee = true,
            MonthsUntilSuccession = 24,
            TakesOverInPeriod = true,
            HandsOverInPeriod = true,
            TakeoverPlanned = true,
            Integrates = true,
            ClosesBusiness = true,
            JoinsClosure = false,
            ClaimsHundredOku = false,
            Deficit = false,
            LowerMargin = false,
            ClosureAtTwoThirds = false,
            AdvisersRegistered = true,
            IncludesCostsOutsidePeriod = false,
            Equipment = None,
            Honoraria = None,
            Travel = None,
            Commissions = None,
            AdviserFees = None,
            DueDiligence = None,
            SystemFees = None,
            Insurance = None,
            ClosureSupport = None,
            StockDisposal = None,
            Demolition = None,
            Restoration = None,
            LeaseCancellation = None,
            Relocation = None,
            ClosedYears = 10,
            BlueReturnYears = 0,
            DealAttemptMonths = 6,
        },
    };

    public static Case But(this Case c, Func<JigyoShokeiPart, JigyoShokeiPart> part) => c with { JigyoShokei = part(c.JigyoShokei) };

    public static Case Raised(this Case c) => c with { Plan = c.Plan with { ClaimsRaisedCap = true } };

    public static Case Joined(this Case c, long closure) => c.But(b => b with { JoinsClosure = true, Demolition = Yen.Of(closure) });

    public static Assessment In(this Case c, string track, JapanTime? on = null)
        => Assessor.For(Catalogue.National.Track("jigyo-shokei/" + track)).Assess(c, on ?? new JapanTime(2025, 5, 20, 10, 0));

    /// <summary>The grant, where it is one amount.</summary>
    public static long Grant(this Case c, string track)
    {
        var range = c.In(track).Grant!.Range;
        Assert.True(range.IsPoint, $"one amount is expected, not {range}");
        return range.Least.Whole;
    }

    /// <summary>With costs that every frame counts, since ¥0 is no grant.</summary>
    public static Case Spending(this Case c) => c.But(b => b with { Commissions = Yen.Of(1_000_000), Demolition = Yen.Of(1_000_000) });

    /// <summary>One row fails, or none does; the leaflet has no window, so it is never "eligible".</summary>
    public static void Expect(this Case c, string track, string row, bool passes)
    {
        var a = c.Spending().In(track);
        Assert.Equal(passes ? Verdict.Met : Verdict.NotMet, Assert.Single(a.Findings, f => f.Row == row).Verdict);
        Assert.Equal(passes ? TrackVerdict.NeedsJudgement : TrackVerdict.NotEligible, a.Verdict);
    }
}
