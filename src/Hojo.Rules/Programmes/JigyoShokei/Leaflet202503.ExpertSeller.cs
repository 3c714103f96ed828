using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>専門家活用枠 売り手支援類型: experts, for sellers.</summary>
internal static partial class Leaflet202503
{
    private static Amount Seller(RoundBuilder round, Amount others, (Amount Cost, Limit UpTo) dueDiligence,
        Func<Figure<Rate>, Amount> closure)
    {
        round.Under(Doc, "専門家活用枠", Sellers).Requires("hands-over", (1228, 1230, "補助事業期間に経営資源を譲り渡す、又は譲り受ける者"),
            "補助事業期間に経営資源を譲り渡す者", HandsOverInPeriod.Is(true));

        var ceiling = round.Under(Doc, "専門家活用枠 売り手支援類型", Sellers);
        var sum = ceiling.Sum("cap-sum", (1257, 1262, "600~800万円※1"), "補助上限", Man(600));
        var cap = ceiling.Limit("cap", (1257, 1262, "600~800万円※1"), "補助上限まで", sum);

        var rates = round.Under(Doc, "専門家活用枠 売手支援類型", Sellers);
        var struggling = rates.Special("struggling", (1304, 1307, "①赤字、②営業利益率の低下(物価高影響等)のいずれかに該当する場合"),
            "※2: ①赤字、②営業利益率の低下(物価高影響等)のいずれかに該当する場合の補助率", SellerDeficit.Is(true) | LowerMargin.Is(true),
            "赤字と営業利益率の低下の定義の記載がないため、申請者の申告による。該当するかは事務局が審査する");
        var rate = rates.Rate("rate", (1295, 1297, "1/2・2/3"), "補助率", Fraction(1, 2), raised: [new(struggling, Fraction(2, 3))]);
        return (rate * others).AtMost(cap) + (rate * dueDiligence.Cost).AtMost(dueDiligence.UpTo) + closure(rate);
    }
}
