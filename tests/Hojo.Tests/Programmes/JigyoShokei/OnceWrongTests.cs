using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.JigyoShokei.JigyoShokeiCases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>Inputs that were once answered wrongly, each with the value by the document:
/// 14次 公募要領 (S, E) with its pages, the leaflet (S2) with its lines.</summary>
public class OnceWrongTests
{
    /// <summary>10,000 people and 100億円 of capital, without a deal or a successor.</summary>
    private static readonly Case Large = new()
    {
        Applicant = new() { SoleProprietor = false, Employees = 10_000, Capital = Yen.Of(10_000_000_000) },
        JigyoShokei = new()
        {
            ClosedYears = 3, ToFamilyOrEmployee = false, MonthsUntilSuccession = 600, TakesOverInPeriod = false, HandsOverInPeriod = false,
            TakeoverPlanned = false, Integrates = false, ClaimsHundredOku = true, BlueReturnYears = 0, ClosesBusiness = false,
            DealAttemptMonths = 3, ClosureSupport = Yen.Zero, StockDisposal = Yen.Zero, Demolition = Yen.Zero,
            Restoration = Yen.Of(4_500_000), LeaseCancellation = Yen.Zero,
        },
    };

    [Theory]
    [InlineData("succession",   "size", "succession-kind")] // S 11: 親族内承継又は従業員承継
    [InlineData("expert-buyer", "size", "takes-over")]      // E 11: 着手及び実施
    public void Without_a_succession_or_a_deal_nobody_may_apply(string track, params string[] rows)
    {
        var a = Assessor.For(Catalogue.National.Track("jigyo-shokei/14/" + track)).Assess(Large, Round14Cases.Open);
        Assert.Equal(TrackVerdict.NotEligible, a.Verdict);
        Assert.Subset(a.Findings.Where(f => f.Verdict == Verdict.NotMet).Select(f => f.Row).ToHashSet(), rows.ToHashSet());
    }

    [Fact] // 600万円 S2:1252; the 200万円 more are for due diligence E 21, 58: 6,000,000 + 1 × 2/3
    public void One_yen_of_due_diligence_lifts_no_other_ceiling()
        => Assert.Equal(6_000_000,
            Base.But(b => b with { Honoraria = Yen.Of(12_000_000), DueDiligence = Yen.Of(1) }).Grant("r6/expert-buyer"));

    [Fact] // E 21: 600万円; 15,000,000 × 2/3 = 10,000,000
    public void A_buyer_without_due_diligence_has_six_million()
        => Assert.Equal(6_000_000, Round14Cases.Base.But(b => b with { Commissions = Yen.Of(15_000_000) }).Grant14("expert-buyer"));

    // それぞれの補助上限に加算 S2:1274-1279: 16,000,000 × 1/2 and 3,000,000 × 1/2; the frame of its own counts the same 3,000,000 once more
    [Fact]
    public void Closure_costs_that_are_joined_are_not_claimed_again_beside()
    {
        var joined = Base.But(b => b with { Equipment = Yen.Of(16_000_000), Restoration = Yen.Of(3_000_000), JoinsClosure = true });
        Assert.Equal(9_500_000, joined.Grant("r6/succession"));
        Assert.Contains(joined.In("r6/closure").Findings, f => f.Row == "joined" && f.Verdict == Verdict.NotMet);
    }
}
