using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>専門家活用枠 買い手支援類型: experts, for buyers.</summary>
internal static partial class Leaflet202503
{
    private static Amount Buyer(RoundBuilder round, Amount others, (Amount Cost, Limit UpTo) dueDiligence,
        Func<Figure<Rate>, Amount> closure)
    {
        round.Under(Doc, "専門家活用枠", Buyers).Requires("takes-over", (1228, 1230, "補助事業期間に経営資源を譲り渡す、又は譲り受ける者"),
            "補助事業期間に経営資源を譲り受ける者", TakesOverInPeriod.Is(true));

        var ceiling = round.Under(Doc, "専門家活用枠 買い手支援類型", Buyers);
        var hundredOku = ceiling.Special("hundred-oku", (1263, 1264, "100億企業要件を満たす場合"), "100億企業要件を満たす場合", ClaimsHundredOku.Is(true),
            "要件の内容の記載がないため、要件を満たすとして申請するとの申告だけで見る。満たす者が通常の上限・補助率を選べるかの記載もない");
        var sum = ceiling.Sum("cap-sum", (1252, 1264, "600~800万円※1、2,000万円※2"), "補助上限", Man(600),
            raised: [new(hundredOku, Man(2_000))]);
        var cap = ceiling.Limit("cap", (1252, 1264, "600~800万円※1、2,000万円※2"), "補助上限まで", sum,
            "DD費用の加算は「800万円を上限に」とあるため、100億企業要件の2,000万円には加算しない");

        var rates = round.Under(Doc, "専門家活用枠 買手支援類型", Buyers);
        var twoThirds = rates.Rate("rate", (1291, 1293, "1/3・1/2、2/3"), "補助率", Fraction(2, 3));
        rates.LeavesOut("rate-others", (1291, 1303), "100億企業要件を満たさない者の補助率は、※に書かれていない",
            "「1/3・1/2、2/3」のうち1/3と1/2は※1の100億企業要件の補助率なので、その他の者は2/3と読む");
        var half = rates.Rate("hundred-oku-rate", (1299, 1301, "1,000万円以下の部分は1/2"), "100億企業要件: 1,000万円以下の部分の補助率", Fraction(1, 2));
        var width = rates.Sum("hundred-oku-step", (1299, 1303, "1,000万円以下の部分は1/2"), "100億企業要件: 補助率が変わる金額", Man(1_000));
        var third = rates.Rate("hundred-oku-rate-beyond", (1302, 1303, "1,000万円超の部分は1/3"),
            "100億企業要件: 1,000万円超の部分の補助率", Fraction(1, 3));
        rates.LeavesOut("hundred-oku-base", (1299, 1303), "補助率が変わる1,000万円が経費と補助金額のどちらの部分かの記載がない",
            "1,000万円は経費ではなく補助金額の部分と読む(省力化投資補助金などの書き方と同じ)。確認できる文書がなく、確度の低い読みである。" +
            "経費の部分と読むと補助金額は少なくなる");

        var joint = round.Under(Doc, Closing, Buyers);
        var closureRate = joint.Rate("closure-rate", (1322, 1327, "各事業における事業費の補助率に従う"), "併用申請の廃業等の費用の補助率", Fraction(2, 3),
            raised: [new(hundredOku, Fraction(1, 2))]);
        joint.LeavesOut("closure-rate-hundred-oku", (1322, 1327), "100億企業要件の者が併用する場合の廃業等の費用の補助率の記載がない",
            "事業費の補助率に従う。100億企業要件の場合は補助率が2つあり、どちらによるかの記載がないため、" +
            "1,000万円以下の部分の1/2によるものと読む(確度の低い読み)");
        return Either(hundredOku.When, Stepped(Sum(others, dueDiligence.Cost), new(half, width), new(third, null)).AtMost(cap),
            (twoThirds * others).AtMost(cap) + (twoThirds * dueDiligence.Cost).AtMost(dueDiligence.UpTo)) + closure(closureRate);
    }
}
