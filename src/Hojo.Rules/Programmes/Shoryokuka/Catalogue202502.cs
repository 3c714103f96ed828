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

/// <summary>カタログ注文型 until 2025-12-18, as the leaflets of 令和6年度補正 have it.</summary>
internal static class Catalogue202502
{
    private static readonly Source Doc = Leaflets.Shoryokuka;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(Shoryokuka.Programme, "shoryokuka/catalogue-2025", "カタログ注文型(2025年12月18日まで)",
            Catalogue202502English.Words);

        round.Under(Doc, "中小企業省力化投資補助金とは").Notes("purpose", (1397, 1399, "賃上げにつなげることを目的とした補助金です"),
            "人手不足解消に効果のあるロボットやIoTなどの製品や設備・システムの導入を支援し、賃上げにつなげる");
        var product = CatalogueLeaflet.Products(round);
        CatalogueLeaflet.Terms(round);
        Catalogue(round);

        var wages = round.Under(Doc, "【大幅賃上げ特例】の適用要件");
        var raised = wages.Special("wage-special", (1634, 1635, "①給与支給総額+6%以上かつ、②事業場内最低賃金+45円以上"), "大幅賃上げ特例",
            ClaimsRaisedCap.Is(true) & PayrollByEnd >= Pct(6.0m) & WageFloorRise >= 45,
            Reading.Resting(Transcripts.CatalogueRevision, "事業終了時に給与支給総額+6%以上(年平均の記載はない)かつ事業場内最低賃金+45円以上とする計画を、申請時に策定する。" +
                "どこからの増加かの記載がないため申請時からとみる(後の改定のお知らせは「申請時と補助事業実施期間終了時点で比較」とする)"));
        var dueYen = wages.RoundsDown("due-whole-yen", Passage.Silent(1636), "返還額・減額の円未満切捨て", Yen(1), Readings.DueOrReducedRoundedDown);
        wages.Repays("reduced", (1636, "いずれか一方でも未達の場合、補助額の減額"), "給与支給総額と事業場内最低賃金のいずれか一方でも未達の場合、補助額の減額",
            Portion.Unstated(ClaimsRaisedCap.Is(true) & (ActualPayrollByEnd < Pct(6.0m) | ActualWageFloorRise < 45)), dueYen,
            "大幅賃上げを希望した事業者の減額とみる。返還ではなく確定時の減額で、額の記載がないため、0円から全額までとする", consequence: Consequence.Reduced);

        // ── 補助率と補助上限額 ──────────────────────────────────────────────────
        var rates = round.Under(Doc, "カタログ注文型");
        var half = rates.Rate("rate", (1467, 1468, "補助率 1/2以下"), "補助率", Fraction(1, 2));
        rates.Notes("rate-or-less", (1467, 1468, "1/2以下"), "補助率は「1/2以下」と印字されている", "最も高い1/2で計算する");
        var amounts = round.Under(Doc, "補助率と補助上限額");
        var wholeYen = amounts.RoundsDown("whole-yen", Passage.Silent(1606, 1608), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        var capTable = amounts.Table("cap-table", (1583, 1604, "200万円 500万円 1,000万円"), "補助上限額", Employees, raised,
        [
            (UpTo(5),        Man(200),   Man(300)),
            (Between(6, 20), Man(500),   Man(750)),
            (AtLeast(21),    Man(1_000), Man(1_500)),
        ]);
        amounts.LeavesOut("profit-return", (1541, 1617), "収益納付の有無の記載がない",
            Reading.Resting(Transcripts.CatalogueRevision, "後の改定で撤廃されたので、それまでは求められたとみられる"));

        var soFar = amounts.Deducts("grants-so-far", (1613, "各申請における補助額の合計"), "これまでの各申請における補助額の合計を差し引く", GrantsSoFar);
        var cap = amounts.Limit("cap", (1613, 1614, "補助額の合計が補助上限額に達するまでは"), "補助上限額の残りまで", ((Amount)capTable).Less(soFar),
            "各申請の補助額の合計が補助上限額に達するまで複数回申請できるので、1回の補助額は上限額からこれまでの補助額を引いた残りまでとする");
        amounts.Combines("own-ceiling", (1613, 1614, "補助上限額に達するまでは、複数回の応募・交付申請が可能です"),
            "各申請における補助額の合計が補助上限額に達するまで、複数回の応募・交付申請ができる",
            Relation.SharedCeiling("cap", usedByGrants: true), Shoryokuka.Catalogues);
        round.Under(Doc, "カタログ注文型・一般型").LeavesOut("digest", 1616, "必ず公募要領を確認する必要がある");

        round.Track("", "中小企業省力化投資補助金 カタログ注文型(2025年12月18日まで)", (half * product).AtMost(cap).Rounded(wholeYen));
        return round.Build();
    }

    // ── 受付とカタログ ────────────────────────────────────────────────────────
    private static void Catalogue(RoundBuilder round)
    {
        round.Under(Doc, "カタログ注文型 随時申請").Window("window", (1547, 1548, "随時申請受付中"), "公募期間(随時)",
            DateSpan.To(new YearMonth(2025, 2)), At(2026, 3, 16, 17, 0),
            "開始日の記載はない。「2025年2月現在」のリーフレットが随時受付中とするので、始まりは2025年2月以前とみて、" +
            "3月からは受付中、それより前は要確認とする。" +
            "終わりは改定前の申請締切による(それまでの公募期間は2026年9月末頃までとされていた)",
            also: [round.Under(Transcripts.CatalogueRevision, "制度改定の要点").At(Passage.Unpaged)]);
        round.Under(ShoryokukaGuidelines.Catalogue10, "改訂履歴").BoundsWindow("revised", (1, "10 令和7年12月19日 全般"), "公募要領の第10回の改訂の前日まで",
            null, On(2025, 12, 18), "改訂日からは改訂後の公募要領によるとみる");
        var list = round.Under(Doc, "対象製品のリスト（カタログ）");
        list.Requires("listed-product", (1507, 1508, "対象製品のリスト（カタログ）から選んで導入し"), "カタログに登録された省力化製品を選んで導入する", CatalogueProduct.Is(true));
        list.NamesSmes((1507, "中小企業などが省力化製品を対象製品のリスト"), "中小企業など");
        list.LeavesOut("exclusions", (1507, 1509), "申請できない事業者の記載がない", "判定しない。従業員0名は「5名以下」の行で計算する");
        round.Under(Doc, "補助対象（カタログ掲載）製品のカテゴリ").Notes("listed", (1711, 1768, "製品のカテゴリ　※2025年２月現在"),
            "カタログ掲載製品のカテゴリ(2025年2月現在): 清掃・配膳ロボット、券売機・自動精算機、スチームコンベクションオーブン、無人搬送車、" +
            "自動倉庫、測量機、5軸制御マシニングセンタなど",
            "一覧は随時追加されるため、登録の有無は申請時のカタログで確かめる");
        round.Under(Doc, "「販売事業者」登録申請").Announces("vendors", (1770, 1774, "２０２５年２月２８日以降"), "販売事業者の登録申請の受付開始", Day(2025, 2, 28));
        round.Under(Doc, "効果報告期間").Yearly("reports", (1849, 1906, "効果報告の提出（毎年）"),
            "効果報告を毎年、3年間(製品の使用状況、生産性の向上状況、賃上げ状況)", 3, CompletedOn,
            "図では補助事業実施期間の後に置かれ、起算日の記載がない。補助事業の完了日の翌日から1年ごととみる");
    }
}
