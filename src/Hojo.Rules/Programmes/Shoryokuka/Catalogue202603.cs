using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>カタログ注文型 from 2026-03-19. What the notice of that day does not change stands as the leaflet before it has it.</summary>
internal static class Catalogue202603
{
    private static readonly Source Outline = Leaflets.Hokkaido;
    private static readonly Source Before = Leaflets.Shoryokuka;

    private static readonly Reading Unchanged = new("改定のお知らせの変更点に挙がらないため、令和6年度補正のリーフレットのとおり続くとみる",
        "not among the changes that the notice lists, so it is read to stand as in the leaflet before")
    { RestsOn = [Before] };

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(Shoryokuka.Programme, "shoryokuka/catalogue-2026", "カタログ注文型(2026年3月19日から)",
            Catalogue202603English.Words);
        Purpose(round);

        // ── 2026年3月19日の改定 ─────────────────────────────────────────────────
        var notice = round.Under(Transcripts.CatalogueRevision, "制度改定の要点");
        notice.Window("window", Passage.Unpaged, "公募期間(随時)", On(2026, 3, 19), null,
            Reading.Resting(Before, "令和6年度補正のリーフレットの「随時公募受付」が続くとみる。終わりの日は定まっていない。" +
                "2027年3月末頃までとされるが、改定の要点の控えにはないため、その前は受付中、その頃からは要確認とし、締切とはしない"),
            rollingUntil: DateSpan.Part(new YearMonth(2027, 3), MonthPart.End));
        var raised = notice.Special("wage-special", Passage.Unpaged, "大幅賃上げ特例",
            ClaimsRaisedCap.Is(true) & PayrollByEnd >= Pct(6.0m) & WageFloorGrowth >= Pct(3.0m),
            Reading.Resting(Before, "事業場内最低賃金は+45円から+3.0%に変わった。申請時と補助事業実施期間終了時点で比較する。給与支給総額は従来の要件(+6%以上)のまま"));
        var twice = notice.Rate("cumulative-times", Passage.Unpaged, "累計補助上限額の倍数", Fraction(2, 1));
        var soFar = notice.Deducts("grants-so-far", Passage.Unpaged, "これまでの各申請における補助額の合計を差し引く", GrantsSoFar);
        notice.Combines("own-ceiling", Passage.Unpaged, "2回目以降の申請は、累計補助上限額(補助上限額の2倍)の残りまで",
            Relation.SharedCeiling("cumulative-cap", usedByGrants: true), Shoryokuka.Catalogues);
        notice.Notes("profit-return", Passage.Unpaged, "収益納付は撤廃された");

        // ── 枠・類型、補助上限額、補助率 ───────────────── 補助上限額 ── 大幅賃上げ ──
        var amounts = round.Under(Outline, "省力化投資補助金 カタログ注文型");
        var inTohoku = round.Under(Leaflets.Tohoku, "投資補助金 カタログ注文型");
        var capTable = amounts.Table("cap-table", (48, "5人以下 500万円 (750万円) 6~20人 750万円"), "補助上限額", Employees, raised,
        [
            (UpTo(5),        Man(500),   Man(750)),
            (Between(6, 20), Man(750),   Man(1_000)),
            (AtLeast(21),    Man(1_000), Man(1_500)),
        ], also: [inTohoku.At((65, "5人以下 500万円 (750万円) 6~20人 750万円"))]);
        var cap = amounts.Limit("cap", (48, "21人以上 1,000万円 (1,500万円)"), "補助上限額まで", capTable, "2回目以降も、1回の申請の補助額は補助上限額までとみる");
        var cumulativeCap = notice.Limit("cumulative-cap", Passage.Unpaged, "2回目以降の累計補助上限額(補助上限額の2倍)の残りまで",
            (twice * (Amount)capTable).Less(soFar),
            "累計は申請時に定まる補助上限額の2倍までとし、これまでの補助額(改定前のものを含む)を差し引く。1回目は補助上限額が先に効く");
        var half = amounts.Rate("rate", (48, "(1,500万円) 1/2"), "補助率", Fraction(1, 2), also: [inTohoku.At((65, "(1,500万円) 1/2"))]);
        amounts.Withdraws("rate-or-less", 48, "補助率が「1/2以下」と印字されていたこと");
        var wholeYen = round.Under(Outline, "枠・類型、補助上限額、補助率")
            .RoundsDown("whole-yen", Passage.Silent(42, 48), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);

        var product = CatalogueLeaflet.Products(round, Unchanged);
        CatalogueLeaflet.Terms(round, Unchanged);
        Afterwards(round);
        round.Track("", "中小企業省力化投資補助金 カタログ注文型(2026年3月19日から)", (half * product).AtMost(cap).AtMost(cumulativeCap).Rounded(wholeYen));
        return round.Build();
    }

    // ── 補助金制度等のご案内 ────────────────────────────────────────────────────
    private static void Purpose(RoundBuilder round)
    {
        round.Under(Outline, "補助金制度等のご案内").LeavesOut("digest", (3, 14), "施策の概要資料と改定の要点によるものであり、公募要領で確認する必要がある",
            "改定のお知らせは全文を行単位で読んでいない。2回目以降の申請に追加された要件など、ここにない事項がありうる");
        round.Under(Outline, "ものづくり商業サービス省力化・革新的開発・新事業・海外展開促進事業").Prints("budget", (9, 11, "2,960億円 (中小企業等事業再構築促進基金を活用"),
            "予算(新事業進出・ものづくり補助金と共通、中小企業等事業再構築促進基金を活用)", "2,960億円");
        round.Under(Outline, "事業目的").LeavesOut("exclusions", (18, 32), "申請できない事業者の記載がない", "判定しない。従業員0名は「5人以下」の行で計算する");
        var catalogue = round.Under(Outline, "①カタログ注文型");
        catalogue.NamesSmes((32, "中小企業等が選択して導入"), "中小企業等");
        catalogue.Notes("purpose", (30, 32, "簡易で即効性がある省力化投資を促進する"),
            "人手不足解消に効果がある汎用製品をカタログに掲載し、選択して導入できるようにすることで、簡易で即効性がある省力化投資を促進する");
        catalogue.Notes("listed", (32, "スチームコンベクションオープン、無人搬送車等"), "製品の例: 清掃ロボット、自動券売機、スチームコンベクションオーブン、無人搬送車等",
            "原文は「オープン」と印字しているが、オーブンとみる");
        catalogue.Requires("listed-product", (32, "汎用製品を「カタログ」に掲載し、中小企業等が選択して導入"), "カタログに掲載された汎用製品を選択して導入する", CatalogueProduct.Is(true));
        catalogue.Withdraws("vendors", 32, "2025年2月28日の販売事業者の登録申請の受付開始(令和6年度補正のリーフレットの告知)");
    }

    // ── 減額と報告: 令和6年度補正のリーフレット ─────────────────────────────────────
    private static void Afterwards(RoundBuilder round)
    {
        var wages = round.Under(Before, "【大幅賃上げ特例】の適用要件");
        var dueYen = wages.RoundsDown("due-whole-yen", Passage.Silent(1636), "返還額・減額の円未満切捨て", Yen(1), Readings.DueOrReducedRoundedDown);
        wages.Repays("reduced", (1636, "いずれか一方でも未達の場合、補助額の減額"), "正当な理由なく賃上げの目標を達成できなかった場合、補助額の減額",
            Portion.Unstated(ClaimsRaisedCap.Is(true) & (ActualPayrollByEnd < Pct(6.0m) | ActualWageFloorGrowth < Pct(3.0m))), dueYen,
            Reading.Resting(Before, "大幅賃上げを希望した事業者の減額とみる。返還ではなく確定時の減額で、額の記載がないため、0円から全額までとする。" +
                "「自己の責によらない正当な理由」がある場合は改定のお知らせにより除かれる"),
            exempt: BeyondControl.Is(true), consequence: Consequence.Reduced);
        round.Under(Before, "効果報告期間").Yearly("reports", (1849, 1906, "効果報告の提出（毎年）"),
            "効果報告を毎年、3年間(製品の使用状況、生産性の向上状況、賃上げ状況)", 3, CompletedOn,
            Reading.Resting(Before, "改定のお知らせの変更点に挙がらないため続くとみる。図では補助事業実施期間の後に置かれ、起算日の記載がない。" +
                "補助事業の完了日の翌日から1年ごととみる"));
    }
}
