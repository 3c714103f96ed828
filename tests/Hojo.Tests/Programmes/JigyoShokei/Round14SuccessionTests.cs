using System.Globalization;
using Hojo.Model;
using NodaTime;
using NodaTime.Text;
using static Hojo.Tests.Programmes.JigyoShokei.Round14Cases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>14次 事業承継促進枠, 6. 補助対象事業 and 7. 申請単位 (S 12–17).</summary>
public class Round14SuccessionTests
{
    private const string Track = "succession";

    [Theory] // S 12: 2026年4月3日から5年後の2031年4月2日まで
    [InlineData("2026-04-02", false)]
    [InlineData("2026-04-03", true)]
    [InlineData("2031-04-02", true)]
    [InlineData("2031-04-03", false)]
    public void The_succession_is_complete_within_five_years(string on, bool passes)
        => Base.Heir(h => h with { On = LocalDatePattern.Iso.Parse(on).Value }).Expect14(Track, "succession-time", passes);

    [Theory] // S 12: 通算3年以上, or 親族であり代表経験が無い者
    [InlineData(3, false, true,  true)]
    [InlineData(2, false, false, false)]
    [InlineData(0, true,  false, true)]
    [InlineData(0, true,  true,  false)]
    [InlineData(3, true,  true,  true)]
    public void The_successor_has_three_years_or_is_family(int years, bool relative, bool represented, bool passes)
        => Base.Heir(h => h with { SuccessorYears = years, SuccessorIsRelative = relative, SuccessorRepresented = represented })
            .Expect14(Track, "successor", passes);

    [Fact] // S 12–13
    public void What_the_succession_must_be()
    {
        Base.But(b => b with { ToFamilyOrEmployee = false }).Expect14(Track, "succession-kind", false);
        Base.Heir(h => h with { WithinBusiness = false }).Expect14(Track, "succession-kind", false);
        Base.Heir(h => h with { SeveralRepresentatives = true }).Expect14(Track, "several-representatives", false);
        Base.Heir(h => h with { SuccessorChosen = false }).Expect14(Track, "successor-chosen", false);
        Base.Heir(h => h with { SuccessorInBusiness = false }).Expect14(Track, "successor-in-business", false);
        Base.Heir(h => h with { SuccessorInBusiness = false, SuccessorIsRelative = true, SuccessorRepresented = false })
            .Expect14(Track, "successor-in-business", true);
        Base.Heir(h => h with { SupporterConfirms = false }).Expect14(Track, "confirmed", false);
        Base.Heir(h => h with { BothPass = false }).Expect14(Track, "both-pass", false);
    }

    [Fact] // S 13
    public void What_is_no_real_succession()
    {
        Base.Substance(s => s with { WithinGroup = true }).Expect14(Track, "within-group", false);
        Base.Substance(s => s with { GoodsOrPropertyOnly = true }).Expect14(Track, "goods-only", false);
        Base.Substance(s => s with { Dormant = true }).Expect14(Track, "dormant", false);
        Base.Substance(s => s with { JustOpened = true }).Expect14(Track, "just-opened", false);
        Base.Substance(s => s with { FranchiseOrBranch = true }).Expect14(Track, "franchise", false);
        Base.Substance(s => s with { MembersChangePlaces = true }).Expect14(Track, "members-change-places", false);
    }

    [Theory] // S 14: 付加価値額 or 1人当たりの付加価値額 3%/年
    [InlineData("3.0", "0",    true)]
    [InlineData("2.9999", "0", false)]
    [InlineData("0", "3.0",    true)]
    [InlineData("0", "2.9999", false)]
    public void Value_added_grows_by_three_per_cent(string valueAdded, string perHead, bool passes)
        => (Base with { Plan = Base.Plan with { ValueAdded = Of(valueAdded), ValueAddedPerHead = Of(perHead) } })
            .Expect14(Track, "productivity", passes);

    [Fact] // S 14–15
    public void What_the_project_must_be()
    {
        Base.Heir(h => h with { LedBySuccessor = false }).Expect14(Track, "led-by-successor", false);
        Base.Heir(h => h with { GoesOn = false }).Expect14(Track, "goes-on", false);
        Base.Heir(h => h with { UsesResources = false }).Expect14(Track, "uses-resources", false);
        Base.Heir(h => h with { OverlapsFees = true }).Expect14(Track, "overlapping-fees", false);
        Base.Heir(h => h with { PrimaryIndustry = true }).Expect14(Track, "primary-industry", false);
    }

    [Theory] // S 15
    [InlineData(true,  true,  true)]
    [InlineData(true,  false, false)]
    [InlineData(false, false, true)]
    public void A_sole_proprietor_applies_with_the_successor(bool sole, bool joint, bool passes)
        => Base.Company(a => a with { SoleProprietor = sole }).Heir(h => h with { JointWithSuccessor = joint })
            .Expect14(Track, "joint-with-successor", passes);

    [Theory] // S 16–17: 過半数を超えていない, 2/3超, 所有していない, 100%
    [InlineData("holding-before",     1, 2,     67, 100, false, 1, 1, true)]
    [InlineData("holding-before",   501, 1_000, 67, 100, false, 1, 1, false)]
    [InlineData("holding-successor",  0, 1,      2,   3, false, 1, 1, false)]
    [InlineData("holding-successor",  0, 1, 6_667, 10_000, false, 1, 1, true)]
    [InlineData("holding-owner",      0, 1,      1,   1, true,  1, 1, false)]
    [InlineData("holding-after",      0, 1,      1,   1, false, 99, 100, false)]
    [InlineData("holding-after",      0, 1,      1,   1, false, 1, 1, true)]
    public void A_holding_company_may_take_the_shares(string row, int before, int ofBefore, int own, int ofOwn, bool owners, int after,
        int ofAfter, bool passes)
        => Base.Heir(h => h with
        {
            Holding = new()
            {
                Taken = true, Before = new(before, ofBefore), Successors = new(own, ofOwn), Owners = owners, After = new(after, ofAfter),
            },
        }).Expect14(Track, row, passes);

    private static Growth Of(string percent) => Growth.Of(new Percent(decimal.Parse(percent, CultureInfo.InvariantCulture)));
}
