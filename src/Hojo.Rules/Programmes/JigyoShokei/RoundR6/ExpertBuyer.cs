using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.JigyoShokei.RoundR6.Common;
using static Hojo.Rules.Programmes.JigyoShokei.RoundR6.Experts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;

namespace Hojo.Rules.Programmes.JigyoShokei.RoundR6;

/// <summary>専門家活用枠 買い手支援類型.</summary>
internal static class ExpertBuyer
{
    private const string Type = "専門家活用枠 買い手支援類型";

    private static readonly Special HundredOku = new("hundred-oku", ("100億企業要件を満たす場合", "the ¥10 billion company condition is met"), ClaimsHundredOku.Is(true), Doc[Type, 1263, 1264])
    { Reading = ("要件の内容の記載がないため、要件を満たすとして申請するとの申告だけで見る。満たす者が通常の上限・補助率を選べるかの記載もない", "the condition is not described; the applicant's claim alone is looked at. Whether one who meets it may keep to the normal ceiling and rate is not stated either") };

    private static readonly Special DueDiligenceSpecial = WithDueDiligence(Type);

    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("補助上限", "ceiling"), Man(600), Doc[Type, 1252, 1264])
        .When(HundredOku.Text, HundredOku.When, Man(2_000)).When(("DD費用を申請する場合", "with due diligence costs"), DueDiligenceSpecial.When, Man(800));
    private static readonly Limit Cap = new("cap", ("補助上限まで", "at most the ceiling"), CapSum, Doc[Type, 1252, 1264])
    { Reading = ("DD費用の加算は「800万円を上限に」とあるため、100億企業要件の2,000万円には加算しない", "the addition for due diligence is 'up to 8 million yen', so it does not come on top of 20 million") };

    private static readonly Figure<Rate> TwoThirds = RateOf("rate", ("補助率", "rate"), 2, 3, Doc[Type, 1291, 1293]);
    private static readonly Figure<Rate> Half = RateOf("hundred-oku-rate", ("100億企業要件: 1,000万円以下の部分の補助率", "¥10 billion company: rate of the part up to ¥10,000,000"), 1, 2, Doc[Type, 1299, 1301]);
    private static readonly Figure<Yen> Width = SumOf("hundred-oku-step", ("100億企業要件: 補助率が変わる金額", "¥10 billion company: where the rate changes"), Man(1_000), Doc[Type, 1299, 1303]);
    private static readonly Figure<Rate> Third = RateOf("hundred-oku-rate-beyond", ("100億企業要件: 1,000万円超の部分の補助率", "¥10 billion company: rate of the part above ¥10,000,000"), 1, 3, Doc[Type, 1302, 1303]);

    private static readonly Figure<Rate> ClosureRate = RateOf("closure-rate", ("併用申請の廃業等の費用の補助率", "rate of closure costs in a joint application"), 2, 3, Doc[Closing, 1322, 1327])
        .When(HundredOku.Text, HundredOku.When, Fraction(1, 2));

    private static readonly Label ClosureReading = ("事業費の補助率に従う。100億企業要件の場合は補助率が2つあり、どちらによるかの記載がないため、1,000万円以下の部分の1/2によるものと読む(確度の低い読み)", "as the rate of the project cost. For a company of the 10 billion yen condition there are two, and which one is meant is not stated: 1/2 is taken (a reading of low confidence)");

    public static readonly Track Track = new("jigyo-shokei/r6/expert-buyer", ("事業承継・M&A補助金 専門家活用枠 買い手支援類型(令和6年度補正)", "Business succession and M&A subsidy, expert frame, buyer type (FY2024 supplement)"),
    [
        .. Experts.Head(),
        new Requirement("takes-over", ("補助事業期間に経営資源を譲り受ける者", "takes over management resources within the project period"), TakesOverInPeriod.Is(true), Doc[Experts.Frame, 1228, 1230]),
        .. JointRequirement(),
        HundredOku, DueDiligenceSpecial, CapSum, Cap,
        .. JointCap(),
        TwoThirds,
        new NotStated("rate-others", ("100億企業要件を満たさない者の補助率は、※に書かれていない", "the rate of those who do not meet the ¥10 billion condition is not spelled out"), Doc[Type, 1291, 1303])
        { Reading = ("「1/3・1/2、2/3」のうち1/3と1/2は※1の100億企業要件の補助率なので、その他の者は2/3と読む", "of '1/3, 1/2, 2/3' the first two are those of note 1, so 2/3 is read as the rate of all others") },
        Half, Width, Third,
        new NotStated("hundred-oku-base", ("補助率が変わる1,000万円が経費と補助金額のどちらの部分かの記載がない", "whether the ¥10,000,000 is a part of the cost or of the subsidy is not stated"), Doc[Type, 1299, 1303])
        { Reading = ("1,000万円は経費ではなく補助金額の部分と読む(省力化投資補助金などの書き方と同じ)。確認できる文書がなく、確度の低い読みである。経費の部分と読むと補助金額は少なくなる", "the 10 million yen is read as a part of the subsidy, not of the cost, as in leaflets of the same house. No document confirms it: a reading of low confidence. Read as a part of the cost it would give less") },
        ClosureRate,
        new NotStated("closure-rate-hundred-oku", ("100億企業要件の者が併用する場合の廃業等の費用の補助率の記載がない", "the rate of closure costs for a company of the ¥10 billion condition is not stated"), Doc[Closing, 1322, 1327]) { Reading = ClosureReading },
        WholeYen,
        .. Costs(),
        .. JointCosts(),
        .. Tail(),
    ],
    (Either(HundredOku.When, Stepped(Eligible, new(Half, Width), new(Third, null)), TwoThirds * Eligible).AtMost(Cap) + Added(ClosureRate)).Rounded(WholeYen));
}
