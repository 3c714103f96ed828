using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>小規模事業者持続化補助金 共同・協業型 第3回公募, known at second hand: its last day and its ceiling. The money of the track is that
/// ceiling, not a grant.</summary>
internal static class KyodoRound03
{
    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(Jizokuka.Joint, "jizokuka-kyodo/3", "第3回", KyodoRound03English.Words);
        var noted = round.Under(Transcripts.JizokukaKyodo3, "第3回の要点");
        noted.Window("window", Passage.Unpaged, "公募期間", DateSpan.To(new YearMonth(2026, 9)), On(2026, 9, 30),
            "始まりの日と締切の時刻の控えがない。始まりは締切の月以前とみる");
        noted.BoundsWindow("after-second", Passage.Unpaged, "第2回の締切(2026年2月27日)の後の公募", Day(2026, 2, 28), null,
            "回の順から、第2回の締切の後に始まったとみる");
        noted.LeavesRestOpen(Passage.Unpaged);
        noted.LeavesOut("amounts", Passage.Unpaged, "補助率、定額の額、経費の控えがない", "補助金額は計算せず、補助上限額だけを示す");
        var wholeYen = noted.RoundsDown("whole-yen", Passage.Unpaged, "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        var cap = noted.Sum("cap-sum", Passage.Unpaged, "補助上限額", Man(3_000));
        round.Under(Leaflets.JizokukaKyodo, "小規模事業者持続化補助金（共同・協業型）").Requires("body", (999, 1008, "次の①から④のいずれかに該当する機関を指す"),
            "地域振興等機関: ①商工会・商工会議所、②都道府県中小企業団体中央会、③法人化されている商店街等組織、④地域の企業の販路開拓につながる支援を事業として行っている法人",
            !Body.Is(PromotionBody.Other), "第3回の控えに定義はない。令和6年度補正のリーフレットの定義で見る");
        round.Track("", "小規模事業者持続化補助金 共同・協業型 第3回(補助上限額、二次資料)", ((Amount)cap).Rounded(wholeYen), noted.Say("ceiling", "補助上限額"));
        return round.Build();
    }
}
