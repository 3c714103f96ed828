using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>小規模事業者持続化補助金 一般型 通常枠 第20回公募, known at second hand: its dates and two limits. What nobody noted is worked as the
/// leaflet of 第17回 has it, and says so.</summary>
internal static class Round20
{
    private static readonly Source Leaflet = Leaflets.Jizokuka;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(Jizokuka.Standard, "jizokuka/20", "第20回", Round20English.Words);
        var noted = round.Under(Transcripts.Jizokuka20, "第20回の要点");
        noted.Window("window", Passage.Unpaged, "公募期間", On(2026, 11, 5), At(2026, 12, 15, 17, 0), "受付開始の時刻の控えがない");
        noted.Deadline("form-4-deadline", Passage.Unpaged, "事業支援計画書(様式4)発行の受付締切", Day(2026, 12, 4), done: SupportPlanIssued.Is(true));
        noted.LeavesRestOpen(Passage.Unpaged);
        var elsewhere = Machinery > Yen(0) | Exhibitions > Yen(0) | Travel > Yen(0) | ProductDevelopment > Yen(0) | Rent > Yen(0)
            | Consignment > Yen(0);
        noted.Requires("not-alone", Passage.Unpaged, "ウェブサイト関連費だけ、広報費だけの申請はできない",
            elsewhere | (Website.Is(Yen(0)) & Publicity.Is(Yen(0))), "この2つだけを合わせた申請ができるかは控えから分からないため、要確認とする",
            open: !elsewhere & Website > Yen(0) & Publicity > Yen(0));
        round.Under(Leaflet, "「小規模事業者持続化補助金（通常枠）」").Requires("small", (398, 403, "「商業・サービス業(宿泊業、娯楽業を除く)」の場合5人以下"),
            "小規模事業者: 商業・サービス業(宿泊業、娯楽業を除く)5人以下、製造業又はそれ以外の業種20人以下", SmallBusiness.Holds,
            "第20回の控えに定義はない。令和6年度補正のリーフレットの定義で見る。宿泊業・娯楽業は除かれるため20人以下とする");
        round.Track("", "小規模事業者持続化補助金 一般型 通常枠 第20回(二次資料)", Grant(round, noted));
        return round.Build();
    }

    private static Amount Grant(RoundBuilder round, Section noted)
    {
        noted.LeavesOut("amounts", Passage.Unpaged, "補助率、補助上限額、特例、経費の区分の控えがない", Reading.Resting(Leaflet,
            "令和6年度補正(第17回)のリーフレットの補助率2/3、補助上限50万円で計算し、特例による上乗せは計算しない。第20回の額は公募要領で確認する"));
        var outline = round.Under(Leaflet, "概 要");
        var rate = outline.Rate("rate", (461, "補助率 ２／３"), "補助率(第17回のもの)", Fraction(2, 3));
        var cap = outline.Limit("cap", (463, "補助上限 50万円"), "補助上限額まで(第17回のもの)",
            outline.Sum("cap-sum", (463, "補助上限 50万円"), "補助上限(第17回のもの)", Man(50)));
        var wholeYen = outline.RoundsDown("whole-yen", Passage.Silent(461, 463), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        var costs = round.Under(Leaflet, "【対象経費】");
        var others = Sum(
            costs.Pays("machinery", (590, "機械装置等費"), "機械装置等費", Machinery),
            costs.Pays("exhibitions", (590, "展示会等出展費"), "展示会等出展費", Exhibitions),
            costs.Pays("travel", (590, "旅費"), "旅費", Travel),
            costs.Pays("product-development", (590, "新商品開発費"), "新商品開発費", ProductDevelopment),
            costs.Pays("rent", (590, "借料"), "借料", Rent),
            costs.Pays("consignment", (590, 591, "委託・外注費"), "委託・外注費", Consignment));
        return Sum(
            rate * others,
            (rate * costs.Pays("website", (590, "ウェブサイト関連費"), "ウェブサイト関連費", Website)).AtMost(Most("web", "ウェブサイト関連費")),
            (rate * costs.Pays("publicity", (590, "広報費"), "広報費", Publicity)).AtMost(Most("publicity", "広報費")))
            .AtMost(cap).Rounded(wholeYen);

        Limit Most(string part, string cost) => noted.Limit(part + "-most", Passage.Unpaged, $"{cost}は30万円まで",
            noted.Sum(part + "-sum", Passage.Unpaged, $"{cost}の上限", Man(30)),
            "補助金の額の上限とみる(第17回のウェブサイト関連費の書き方による)。経費の額の上限であれば、補助金はその2/3までとなる");
    }
}
