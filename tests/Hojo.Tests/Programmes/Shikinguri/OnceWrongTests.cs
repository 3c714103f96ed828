using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Programmes.Shikinguri;

/// <summary>Inputs that were once answered wrongly, each with the value by the document: S2 with its lines.</summary>
public class OnceWrongTests
{
    [Fact] // 小規模事業者 S2:422: 500 people in manufacturing are none by the general range
    public void A_loan_for_the_small_is_not_for_five_hundred_people()
    {
        var a = Asked.Of("marukei/2025", new Case
        {
            Applicant = new() { Employees = 500, SmallScaleTrade = SmallScaleTrade.ManufacturingAndOther, MeetsRestOfGuideline = true },
            Shikinguri = new() { Requested = Yen.Of(12_000_000), SchemeBalance = Yen.Of(3_500_000), MonthsInDistrict = 72 },
        }, new(2025, 6, 10, 10, 0));
        Assert.Equal(TrackVerdict.NeedsJudgement, a.Verdict);
        Assert.True(a.Row("size").AwaitsJudgement);
    }

    [Fact] // プロパー融資は保証付融資額の1割以上 (信用保証協会の頁), 2.8億円 S2:2376: a tenth of the 280,000,000 that can be had, not of the 500,000,000 asked for
    public void A_tenth_is_one_of_what_can_be_had()
    {
        var a = Asked.Of("kyocho-shien-hosho/2025", new ShikinguriPart
        {
            Requested = Yen.Of(500_000_000), SchemeBalance = Yen.Zero, Association = false, ProperLoan = Yen.Of(28_000_000),
            ProperLoanMonths = 12, ActionPlan = false,
        });
        Assert.Equal(280_000_000, a.Amount());
        Assert.DoesNotContain(a.Findings, f => f.Verdict == Verdict.NotMet);
    }
}
