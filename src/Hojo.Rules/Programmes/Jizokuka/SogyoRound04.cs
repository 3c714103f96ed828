using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>小規模事業者持続化補助金 創業型 第4回公募, known at second hand: its dates, and that one year counts now. What nobody noted is worked as
/// the leaflet of 第1回 has it, and says so.</summary>
internal static class SogyoRound04
{
    private static readonly Source Leaflet = Leaflets.JizokukaSogyo;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(Jizokuka.StartUp, "jizokuka-sogyo/4", "第4回", SogyoRound04English.Words);
        var noted = round.Under(Transcripts.JizokukaSogyo4, "第4回の要点");
        noted.Window("window", Passage.Unpaged, "公募期間", On(2026, 11, 5), At(2026, 12, 15, 17, 0), "一般型の第20回と同じ日程。受付開始の時刻の控えがない");
        noted.Deadline("form-4-deadline", Passage.Unpaged, "事業支援計画書(様式4)発行の受付締切", Day(2026, 12, 4), done: SupportPlanIssued.Is(true),
            reading: "一般型の第20回と同じ日程とみる");
        noted.LeavesRestOpen(Passage.Unpaged);
        noted.Requires("founded-window", Passage.Unpaged, "創業後1年以内",
            FoundedOn >= round.Closes.Minus(Length.Years(1)) & FoundedOn <= round.Closes,
            "1年は、締切の日の1年前の応当日から締切の日までとし、両日を含むとみる(第1回の3か年の数え方による)");
        round.Under(Leaflet, "【事業目的】").Requires("small", (635, 640, "「商業・サービス業(宿泊業、娯楽業を除く)」の場合5人以下"),
            "小規模事業者: 商業・サービス業(宿泊業、娯楽業を除く)5人以下、製造業又はそれ以外の業種20人以下", SmallBusiness.Holds,
            "第4回の控えに定義はない。令和6年度補正のリーフレットの定義で見る。宿泊業・娯楽業は除かれるため20人以下とする");
        round.Track("", "小規模事業者持続化補助金 創業型 第4回(二次資料)", Grant(round, noted));
        return round.Build();
    }

    private static Amount Grant(RoundBuilder round, Section noted)
    {
        noted.LeavesOut("amounts", Passage.Unpaged, "補助率、補助上限額、特例、経費の区分とその上限の控えがない", Reading.Resting(Leaflet,
            "令和6年度補正(第1回)のリーフレットの補助率2/3、補助上限200万円で計算し、特例による上乗せと経費の区分ごとの上限は計算しない。" +
            "第4回の額は公募要領で確認する"));
        var rates = round.Under(Leaflet, "【補助率】");
        var rate = rates.Rate("rate", (629, 631, "【補助率】２／３"), "補助率(第1回のもの)", Fraction(2, 3));
        var most = round.Under(Leaflet, "【補助上限】");
        var cap = most.Limit("cap", (642, 644, "【補助上限】200万円"), "補助上限額まで(第1回のもの)",
            most.Sum("cap-sum", (642, 644, "【補助上限】200万円"), "補助上限(第1回のもの)", Man(200)));
        var wholeYen = rates.RoundsDown("whole-yen", Passage.Silent(629, 631), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        var costs = round.Under(Leaflet, "対象経費");
        return (rate * Sum(
            costs.Pays("machinery", (823, "機械装置等費"), "機械装置等費", Machinery),
            costs.Pays("publicity", (823, "広報費"), "広報費", Publicity),
            costs.Pays("website", (823, "ウェブサイト関連費"), "ウェブサイト関連費", Website),
            costs.Pays("exhibitions", (823, "展示会等出展費"), "展示会等出展費", Exhibitions),
            costs.Pays("travel", (823, "旅費"), "旅費", Travel),
            costs.Pays("product-development", (823, "新商品開発費"), "新商品開発費", ProductDevelopment),
            costs.Pays("rent", (824, "借料"), "借料", Rent),
            costs.Pays("consignment", (824, "委託・外注費"), "委託・外注費", Consignment))).AtMost(cap).Rounded(wholeYen);
    }
}
