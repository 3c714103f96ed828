using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>令和6年度補正, as far as its leaflet of March 2025 goes: every row is provisional. The leaflet names no number of a call.</summary>
internal static partial class Leaflet202503
{
    private const string Successors = "succession", Buyers = "expert-buyer", Sellers = "expert-seller", Experts = "pmi-expert",
        Investors = "pmi-investment", Closers = "closure";

    public static readonly Round Round = Write();

    private static Source Doc => Leaflets.JigyoShokei;

    /// <summary>枠・類型 that 廃業・再チャレンジ枠 may be joined to.</summary>
    private static string[] Joinable => [Successors, Buyers, Sellers, Investors];

    private static Round Write()
    {
        var round = new RoundBuilder(JigyoShokei.Programme, "jigyo-shokei/r6", "令和6年度補正(2025年3月のリーフレット)", Leaflet202503English.Words);
        FirstPage(round);
        Flow(round);
        LeftOut(round);
        var wholeYen = round.Under(Doc, "補助率").RoundsDown("whole-yen", Passage.Silent(1281, 1327), "円未満切捨て", Yen(1),
            Readings.RoundedOnceAtTheEnd);

        var outside = OutsidePeriod(round);
        var (alone, added) = Closure(round, outside);
        var (others, dueDiligence, upTo) = ExpertFrame(round);
        var (experts, integration) = (others.Less(outside), PmiFrame(round).Less(outside));
        round.Track(Successors, "事業承継・M&A補助金 事業承継促進枠(令和6年度補正)", Succession(round, outside, added).Rounded(wholeYen));
        round.Track(Buyers, "事業承継・M&A補助金 専門家活用枠 買い手支援類型(令和6年度補正)",
            Buyer(round, experts, (dueDiligence, upTo), added).Rounded(wholeYen));
        round.Track(Sellers, "事業承継・M&A補助金 専門家活用枠 売り手支援類型(令和6年度補正)",
            Seller(round, experts, (dueDiligence, upTo), added).Rounded(wholeYen));
        round.Track(Experts, "事業承継・M&A補助金 PMI推進枠 PMI専門家活用類型(令和6年度補正)", PmiExpert(round, integration).Rounded(wholeYen));
        round.Track(Investors, "事業承継・M&A補助金 PMI推進枠 事業統合投資類型(令和6年度補正)",
            PmiInvestment(round, integration, added).Rounded(wholeYen));
        round.Track(Closers, "事業承継・M&A補助金 廃業・再チャレンジ枠 単独申請(令和6年度補正)", alone.Rounded(wholeYen));
        return round.Build();
    }

    /// <summary>一定の賃上げ, in two frames with the same words.</summary>
    private static Special Raised(Section cell, int first, int last)
        => cell.Special("wage-special", (first, last, "一定の賃上げを実施する場合、補助上限を1,000万円に引き上げ"), "一定の賃上げを実施する場合の補助上限の引上げ",
            ClaimsRaisedCap.Is(true), "「一定の賃上げ」の内容の記載がないため、実施して引上げを希望するとの申告だけで見る");

    /// <summary>補助率 of two frames with the same words.</summary>
    private static Figure<Rate> RateOrSmall(Section cell, Passage at, int first, int last)
    {
        var small = cell.Special("small-business", (first, last, "小規模事業者に該当する場合:2/3"), "小規模事業者に該当する場合の補助率", SmallBusiness.Holds,
            Reading.Resting(Leaflets.Jizokuka, "この文書に小規模事業者の定義はない。同じ冊子の持続化補助金の定義" +
                "(商業・サービス業5人以下、宿泊業・娯楽業と製造業その他20人以下)で見る"));
        return cell.Rate("rate", at, "補助率", Fraction(1, 2), raised: [new(small, Fraction(2, 3))]);
    }
}
