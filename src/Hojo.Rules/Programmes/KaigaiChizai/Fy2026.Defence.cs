using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.OverseasIpFacts;

namespace Hojo.Rules.Programmes.KaigaiChizai;

/// <summary>(3) 海外侵害対策支援事業 and (4) 海外知財訴訟保険事業.</summary>
internal static partial class Fy2026
{
    // ── (3) ───────────────────────────────────────────────────────────────────
    private static void Infringements(RoundBuilder round, Rounding wholeYen)
    {
        var line = round.Under(Doc, "(3) 海外侵害対策支援事業", Infringement);
        line.Notes("line", 71, "海外での知財侵害への対策費用を助成");
        line.Requires("eligible", 71, "中小事業者等", SmallBusiness.Is(true) | University.Is(true),
            "「事業目的」の記載により中小・スタートアップ企業や大学等とみる。当たるかは申請者が申告する");
        line.NamesSmes((71, "中小事業者等の海外での知財侵害"), "「中小事業者等」の範囲", University.Is(true));
        line.LeavesOut("figures-2026", (79, 91), "令和8年度の補助率・補助上限額の記載がない",
            Reading.Resting(Transcripts.KaigaiChizai, "jGrantsの令和4年度の記録の額を用いる。令和8年度の額は要確認"));
        var cost = line.Pays("countermeasures", 71, "海外での知財侵害への対策費用", CountermeasureCost,
            "経費の区分の記載がないため、総額(税抜)を入力する");

        var noted = Noted(round, Infringement);
        var sum = noted.Sum("cap-sum", Passage.Unpaged, "模倣品対策 400万円、冒認商標・防衛型 500万円", Man(400),
            [new(noted.Say("cap-sum:defence", "冒認商標・防衛型"), SquattingOrDefence.Is(true), Man(500))]);
        var cap = noted.Limit("cap", Passage.Unpaged, "補助上限額まで", sum);
        var twoThirds = noted.Rate("rate", Passage.Unpaged, "補助率", Fraction(2, 3));
        round.Track(Infringement, "(3) 海外侵害対策支援事業", (twoThirds * cost).AtMost(cap).Rounded(wholeYen));
    }

    // ── (4) ───────────────────────────────────────────────────────────────────
    private static void Insurances(RoundBuilder round, Rounding wholeYen)
    {
        var line = round.Under(Doc, "(4) 海外知財訴訟保険事業", Insurance);
        line.Notes("line", 73, "海外知財訴訟費用保険制度加入者の掛金の一部を補助");
        line.Requires("eligible", 73, "中小企業者等", SupportActSme.Is(true),
            "(2)と同じ「中小企業者等(中小企業支援法第2条)」とみる。当たるかは申請者が申告する");
        line.NamesSmes((73, "中小企業者等が海外において"), "「中小企業者等」の範囲");
        line.LeavesOut("figures-2026", (72, 93), "令和8年度の補助率の記載がない",
            Reading.Resting(Transcripts.KaigaiChizaiOthers, "商工会等の紹介頁の割合を用いる。令和8年度の割合と上限は要確認"));
        var premium = line.Pays("premium", (73, "海外知財訴訟費用保険制度加入者の掛金"), "海外知財訴訟費用保険の掛金", Premium);

        var noted = round.Under(Transcripts.KaigaiChizaiOthers, "知財", Insurance);
        var rate = noted.Rate("rate", Passage.Unpaged, "掛金の補助率(2年目から1/3)", Fraction(1, 3),
            [new(noted.Say("rate:first-year", "初年度"), FirstYearInsured.Is(true), Fraction(1, 2))]);
        noted.Prints("insured-sum", Passage.Unpaged, "保険金額", "500万円~5,000万円", "「500–5,000万」を保険金額とみる");
        noted.Prints("deductible", Passage.Unpaged, "免責金額", "10万円");
        round.Track(Insurance, "(4) 海外知財訴訟保険事業", (rate * premium).Rounded(wholeYen));
    }
}
