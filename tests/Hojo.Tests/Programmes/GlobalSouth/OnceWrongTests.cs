using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Programmes.GlobalSouth;

/// <summary>Inputs that were once answered wrongly, each with the value by the document: S1 with its lines.</summary>
public class OnceWrongTests
{
    /// <summary>A maker of water treatment in 大阪府 with a project in ベトナム.</summary>
    private static Case Osaka(long cost, bool quantified) => new()
    {
        GlobalSouth = new()
        {
            SmallOrMedium = true, InGlobalSouth = true, InAsean = true, Cost = Yen.Of(cost), GreenTransformation = false,
            DigitalTransformation = true, SpecifiedCriticalGoods = false, BenefitsPartnerCountry = true, EffectQuantified = quantified,
            ProvenInJapan = true, NotYetApplied = true, IssueClear = true, ReverseInnovation = true, JobsInJapan = true, VitalGoods = false,
            SupplyResilience = false, SimilarProjectByApplicant = false, SimilarProjectSubsidiaryShare = new(0, 1),
            SimilarProjectGrandchildParentShare = new(0, 1), SimilarProjectGrandchildShare = new(0, 1), SubmitsGovernmentLetter = false,
        },
    };

    [Fact] // 公募:3月末~ S1:219-220
    public void Before_the_end_of_March_a_large_demonstration_is_not_open()
        => Assert.Equal(TrackVerdict.NotOpen, Of("large-asean", Osaka(1_000_000_000, true), new(2026, 3, 1, 10, 0)).Verdict);

    [Fact] // 大型実証事業のみに適用される要件 S1:297; 630,000,000 × 2/3
    public void What_is_asked_of_large_demonstrations_refuses_no_small_one()
    {
        var a = Of("small", Osaka(630_000_000, false), new(2026, 4, 28, 10, 0));
        var effect = Assert.Single(a.Findings, f => f.Row == "effect-in-figures");
        Assert.Equal((Verdict.Unknown, true), (effect.Verdict, effect.AwaitsJudgement));
        Assert.DoesNotContain(a.Findings, f => f.Verdict == Verdict.NotMet);
        Assert.Equal(new YenRange(Yen.Of(420_000_000)), a.Grant!.Range);
    }

    private static Assessment Of(string track, Case c, JapanTime on)
        => Assessor.For(Catalogue.National.Track("global-south/r7/" + track)).Assess(c, on);
}
