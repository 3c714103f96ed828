using Hojo.Model;
using static Hojo.Tests.Programmes.JigyoShokei.Round14Cases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>14次 専門家活用枠, 6. 補助対象事業 and 7. 申請単位 (E 11–17).</summary>
public class Round14DealTests
{
    private static readonly string[] Tracks = ["expert-buyer", "expert-seller"];

    [Fact] // E 11–12
    public void A_buyer_takes_over_with_synergy_for_the_region_and_with_due_diligence()
    {
        Base.But(b => b with { TakesOverInPeriod = false }).Expect14("expert-buyer", "takes-over", false);
        Base.Deal(d => d with { Synergy = false }).Expect14("expert-buyer", "synergy", false);
        Base.Deal(d => d with { LeadsRegion = false }).Expect14("expert-buyer", "leads-region", false);
        Base.Deal(d => d with { CarriesOutDueDiligence = false }).Expect14("expert-buyer", "carries-out-due-diligence", false);
    }

    [Fact] // E 11–12
    public void A_seller_hands_over_what_a_third_party_continues()
    {
        Base.But(b => b with { HandsOverInPeriod = false }).Expect14("expert-seller", "hands-over", false);
        Base.Deal(d => d with { ContinuedByThirdParty = false }).Expect14("expert-seller", "continued", false);
        Base.Deal(d => d with { CarriesOutDueDiligence = false }).Expect14("expert-seller", "continued", true); // the buyer's alone
    }

    [Fact] // E 13, 15
    public void What_is_no_real_takeover()
    {
        foreach (var track in Tracks)
        {
            Base.Substance(s => s with { WithinGroup = true }).Expect14(track, "within-group", false);
            Base.Substance(s => s with { GoodsOrPropertyOnly = true }).Expect14(track, "goods-only", false);
            Base.Substance(s => s with { Dormant = true }).Expect14(track, "dormant", false);
            Base.Substance(s => s with { JustOpened = true }).Expect14(track, "just-opened", false);
            Base.Deal(d => d with { BetweenRelatives = true }).Expect14(track, "relatives", false);
            Base.Deal(d => d with { PriceUnreasonable = true }).Expect14(track, "price", false);
            Base.Deal(d => d with { Form = DealForm.BusinessTransfer, NoGoingConcern = true }).Expect14(track, "no-going-concern", false);
            Base.Deal(d => d with { NoGoingConcern = true }).Expect14(track, "no-going-concern", true); // of business transfers only
        }
    }

    [Theory] // E 15: 過半数にならない場合 (吸収分割、事業譲渡の場合は除く); 前に過半数の場合
    [InlineData(DealForm.ShareTransfer,    1,   2, false)]
    [InlineData(DealForm.ShareTransfer,  501, 1_000, true)]
    [InlineData(DealForm.AbsorptionSplit,  1,   2, true)]
    [InlineData(DealForm.BusinessTransfer, 0,   1, true)]
    public void The_buyer_has_the_majority_afterwards(DealForm form, int votes, int of, bool passes)
    {
        foreach (var track in Tracks)
            Base.Deal(d => d with { Form = form, VotesAfter = new(votes, of) }).Expect14(track, "majority-after", passes);
    }

    [Theory]
    [InlineData(1,       2, true)]
    [InlineData(501, 1_000, false)]
    public void And_had_none_before(int votes, int of, bool passes)
    {
        foreach (var track in Tracks)
            Base.Deal(d => d with { VotesBefore = new(votes, of) }).Expect14(track, "majority-before", passes);
    }

    [Theory] // E 13: 不動産業は1名以上; 以外でも引継ぎがなければ事務局が判断する可能性
    [InlineData(true,  1, Verdict.Met)]
    [InlineData(true,  0, Verdict.NotMet)]
    [InlineData(false, 1, Verdict.Met)]
    [InlineData(false, 0, Verdict.Unknown)]
    public void Staff_passes_with_the_business(bool realEstate, int staff, Verdict verdict)
    {
        foreach (var track in Tracks)
            Base.Deal(d => d with { RealEstate = realEstate, StaffTakenOver = staff }).Expect14(track, "staff", verdict);
    }

    [Theory] // E 14
    [InlineData(DealForm.ShareTransfer,            false, true,  true)]
    [InlineData(DealForm.ThirdPartyAllotment,      false, true,  true)]
    [InlineData(DealForm.ShareExchange,            false, true,  true)]
    [InlineData(DealForm.AbsorptionMerger,         false, true,  true)]
    [InlineData(DealForm.AbsorptionSplit,          false, true,  true)]
    [InlineData(DealForm.BusinessTransfer,         false, true,  true)]
    [InlineData(DealForm.ShareTransferToNewParent, false, false, true)]
    [InlineData(DealForm.ConsolidationMerger,      false, false, true)]
    [InlineData(DealForm.ShareTransfer,            true,  true,  false)]
    [InlineData(DealForm.ThirdPartyAllotment,      true,  true,  false)]
    [InlineData(DealForm.BusinessTransfer,         true,  true,  true)]
    [InlineData(DealForm.ShareExchange,            true,  false, false)]
    [InlineData(DealForm.AbsorptionMerger,         true,  false, false)]
    public void Each_side_has_its_forms(DealForm form, bool sole, bool buyer, bool seller)
    {
        var c = Base.Company(a => a with { SoleProprietor = sole }).Deal(d => d with { Form = form });
        c.Expect14("expert-buyer", "form", buyer);
        c.Expect14("expert-seller", "form", seller);
    }

    [Theory] // E 6, 17; E 15 speaks of 対象会社の単独申請
    [InlineData(DealForm.ShareTransfer,    true,  Verdict.Met)]
    [InlineData(DealForm.ShareTransfer,    false, Verdict.Unknown)]
    [InlineData(DealForm.BusinessTransfer, false, Verdict.Met)]
    public void A_seller_of_shares_applies_with_its_shareholder(DealForm form, bool joint, Verdict verdict)
        => Base.Deal(d => d with { Form = form, JointWithShareholder = joint })
            .Expect14("expert-seller", "joint-with-shareholder", verdict);

    [Fact] // E 12, 17; S 7
    public void One_application_each_and_no_other_subsidy()
    {
        var applied = Base.Company(a => a with { PastAwards = null, Record = a.Record with { AppliedInThisCall = true } });
        var overlaps = Base.Company(a => a with { PastAwards = null, Record = a.Record with { OverlapsOtherSupport = true } });
        foreach (var track in Tracks)
        {
            applied.Expect14(track, "one-application", false);
            overlaps.Expect14(track, "other-support", false);
        }
        applied.Expect14("succession", "with-other-frames", false);
        overlaps.Expect14("succession", "other-support", false);
    }

    [Fact] // S 16: 「廃業・再チャレンジ枠」への別途の申請は不要
    public void Closure_costs_are_applied_for_once()
    {
        var twice = Base.Company(a => a with { PastAwards = null, Record = a.Record with { SameCostsElsewhere = true } });
        foreach (var track in Tracks) twice.Expect14(track, "closure-added", false);
        twice.Expect14("succession", "closure-added", false);
    }

    [Theory] // S 7: 専門家活用枠、PMI推進枠との同一公募回での申請は不可; 廃業 is joined
    [InlineData("jigyo-shokei/14/expert-buyer",   false)]
    [InlineData("jigyo-shokei/14/pmi-investment", false)]
    [InlineData("jigyo-shokei/13/expert-buyer",   true)]
    [InlineData("jigyo-shokei/14/closure",        true)]
    public void Succession_goes_with_no_other_frame(string track, bool passes)
        => Base.Company(a => a with
        {
            PastAwards =
            [
                new(AwardedProgramme.JigyoShokei)
                {
                    Track = track, Status = AwardStatus.Applied, AppliedOn = new(2026, 3, 2), CoversSameCosts = false,
                },
            ],
        }).Expect14("succession", "with-other-frames", passes);
}
