using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.JigyoShokei.RoundR6.Common;
using static Hojo.Rules.Programmes.JigyoShokei.RoundR6.Experts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;

namespace Hojo.Rules.Programmes.JigyoShokei.RoundR6;

/// <summary>専門家活用枠 売り手支援類型.</summary>
internal static class ExpertSeller
{
    private const string Type = "専門家活用枠 売り手支援類型";

    private static readonly Special DueDiligenceSpecial = WithDueDiligence(Type);
    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("補助上限", "ceiling"), Man(600), Doc[Type, 1257, 1262]).When(("DD費用を申請する場合", "with due diligence costs"), DueDiligenceSpecial.When, Man(800));
    private static readonly Limit Cap = new("cap", ("補助上限まで", "at most the ceiling"), CapSum, Doc[Type, 1257, 1262]);

    private static readonly Special Struggling = new("struggling", ("※2: ①赤字、②営業利益率の低下(物価高影響等)のいずれかに該当する場合の補助率", "the rate where ① in deficit or ② the operating margin fell, by rising prices or the like"), SellerDeficit.Is(true) | LowerMargin.Is(true), Doc[Type, 1304, 1307])
    { Reading = ("赤字と営業利益率の低下の定義の記載がないため、申請者の申告による。該当するかは事務局が審査する", "neither is defined; as declared by the applicant, and the office judges") };
    private static readonly Figure<Rate> Rate = RateOf("rate", ("補助率", "rate"), 1, 2, Doc[Type, 1295, 1307]).When(Struggling.Text, Struggling.When, Fraction(2, 3));

    public static readonly Track Track = new("jigyo-shokei/r6/expert-seller", ("事業承継・M&A補助金 専門家活用枠 売り手支援類型(令和6年度補正)", "Business succession and M&A subsidy, expert frame, seller type (FY2024 supplement)"),
    [
        .. Experts.Head(),
        new Requirement("hands-over", ("補助事業期間に経営資源を譲り渡す者", "hands over management resources within the project period"), HandsOverInPeriod.Is(true), Doc[Experts.Frame, 1228, 1230]),
        .. JointRequirement(),
        DueDiligenceSpecial, CapSum, Cap,
        .. JointCap(),
        Struggling, Rate,
        new Note("closure-rate", ("併用申請の廃業等の費用は、専門家活用枠の事業費の補助率に従う", "closure costs of a joint application follow the rate of this frame"), Doc[Closing, 1322, 1327]),
        WholeYen,
        .. Costs(),
        .. JointCosts(),
        .. Tail(),
    ],
    ((Rate * Eligible).AtMost(Cap) + Added(Rate)).Rounded(WholeYen));
}
