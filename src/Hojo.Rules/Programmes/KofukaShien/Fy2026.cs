using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules.Programmes.KofukaShien;

/// <summary>海外から稼ぐための高付加価値化支援事業 令和8年度, as announced: support that is not money.</summary>
internal static class Fy2026
{
    private static readonly Source Doc = Leaflets.Hokkaido;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(KofukaShien.Programme, "kofuka-shien/2026", "令和8年度", Fy2026English.Words);
        var title = round.Under(Doc, "海外から稼ぐための高付加価値化支援事業（北海道経済産業局独自事業）");
        title.Notes("purpose", (103, 105, "商品の高付加価値化及び知財の戦略的活用による海外市場での競争力強化を支援する"),
            "Do★食輸出Platformにおいて、商品の高付加価値化と知財の戦略的活用による海外市場での競争力強化を支援(セミナー、専門家の伴走支援)");
        title.LeavesOut("details", 106, "制度詳細は検討中", "対象者・費用負担の記載がないため、要件は判定しない");
        title.Announces("recruitment", (106, "令和8年4月以降に募集予定"), "募集(予定)", DateSpan.From(new YearMonth(2026, 4)),
            "「令和8年4月以降」であり、この月より後のこともある。事業の開始ではなく募集の時期である");
        title.Window("window", (106, "令和8年4月以降に募集予定"), "募集期間", DateSpan.From(new YearMonth(2026, 4)), null,
            "「令和8年4月以降」とだけあり、始まりの月も終わりも決まらない");
        title.OfFiscalYear(2026, (106, "令和8年4月以降に募集予定"));

        round.Under(Doc, "（１）セミナーの開催").Notes("seminar", 110, "(1)セミナーの開催");
        round.Under(Doc, "【想定テーマ】").Notes("themes", (112, 117, "販路と顧客を広げるマーケティング戦略"),
            "想定テーマ: 今後求められる高付加価値化、価値を生む商品開発の視点、販路と顧客を広げるマーケティング戦略、地域連携と共創による価値創出");
        var experts = round.Under(Doc, "（２）専門家による伴走支援");
        experts.Prints("firms", (119, 121, "支援企業数：2～3社程度"), "(2)専門家による伴走支援: 支援企業数", "2~3社程度");
        experts.Prints("times", (122, "支援回数：各4回程度"), "(2)専門家による伴走支援: 支援回数", "各4回程度");
        round.Track("", "海外から稼ぐための高付加価値化支援事業", grant: null);
        return round.Build();
    }
}
