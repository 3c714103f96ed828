using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Programmes.Shikinguri.Shikinguri;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>早期経営改善計画策定支援事業, as its leaflet goes; the ceilings come from a third party.</summary>
internal static class SokiKeieiKaizen
{
    private const string Title = "早期経営改善計画策定支援事業";

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = Leaflet(Shikinguri.SokiKeieiKaizen, SokiKeieiKaizenEnglish.Words, digest: null);
        Planners(round);
        var scheme = round.Under(Doc, Title);
        scheme.Notes("plan", (2416, 2418, "資金計画やビジネスモデル俯瞰図、アクションプランなどの経営改善計画"),
            "資金計画、ビジネスモデル俯瞰図、アクションプランなどの経営改善計画");
        var wholeYen = scheme.RoundsDown("whole-yen", Passage.Silent(2418, 2420), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        round.Track("", "早期経営改善計画策定支援事業", Paid(round, scheme).Rounded(wholeYen));
        return round.Build();
    }

    private static void Planners(RoundBuilder round)
    {
        var scheme = round.Under(Doc, Title);
        scheme.Window("window", Passage.Silent(2350), "受付期間", null, null, "リーフレットに受付期間の記載がない");
        scheme.Announces("bank-planner-until", (2350, 2352, "計画策定支援の対象追加を2028年１月末まで延長"),
            "民間金融機関による計画策定支援の対象追加を延長する期限", Day(2028, 1, 31), "「2028年1月末」を2028年1月31日とみる");

        // A recognised expert settles it, whatever a bank does besides.
        var byBank = PlannedByBank.Is(true) & !RecognisedExpert.Is(true) & Asked.On <= round.DayOf("bank-planner-until");
        scheme.Requires("planner", (2416, 2424, "国が認定した専門家の支援を受け"),
            "国が認定した専門家の支援を受けて経営改善計画を策定する(税理士や中小企業診断士等のほか、民間金融機関も一定の条件で対象)",
            RecognisedExpert.Is(true) | byBank,
            "民間金融機関による支援の「一定の条件」は記載がないため、要確認とする。対象となるのは2028年1月末までで、照会日で見る", open: byBank);
    }

    private static Amount Paid(RoundBuilder round, Section scheme)
    {
        var others = Others(round);
        var planFee = scheme.Pays("plan-fee", (2418, 2420, "専門家への支払い費用"), "計画策定支援費用", PlanFee,
            "費用の区分は第三者の頁の3つの上限に対応させた");
        var duringFee = others.Pays("follow-up-fee", Passage.Unpaged, "伴走支援費用(期中)", FollowUpFee);
        var yearEndFee = others.Pays("year-end-fee", Passage.Unpaged, "伴走支援費用(決算期)", YearEndFollowUpFee);
        var twoThirds = scheme.Rate("rate", (2418, 2420, "専門家への支払い費用の2/3を補助"), "専門家への支払い費用に対する補助率", Fraction(2, 3));
        return Sum(
            (twoThirds * planFee).AtMost(Cap(others, "plan", "計画策定支援費用", 15)),
            (twoThirds * duringFee).AtMost(Cap(others, "follow-up", "伴走支援費用(期中)", 5)),
            (twoThirds * yearEndFee).AtMost(Cap(others, "year-end", "伴走支援費用(決算期)", 5)));
    }

    private static Limit Cap(Section others, string part, string fee, int man)
    {
        var sum = others.Sum(part + "-sum", Passage.Unpaged, fee + "の補助上限", Man(man));
        return others.Limit(part + "-cap", Passage.Unpaged, $"{fee}は{man}万円まで", sum,
            "第三者の頁の「15+5+5=25万」を、計画策定支援費用・伴走支援費用(期中)・伴走支援費用(決算期)の順の補助上限とみる。" +
            "リーフレットに上限の記載はない");
    }
}
