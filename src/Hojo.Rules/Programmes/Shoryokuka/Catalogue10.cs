using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>カタログ注文型, the 10th revision of its guideline: from 2025-12-19 to the change of 2026-03-19. A product is bought (or leased), or
/// rented for a year; only the first has costs of installation, a least unit price and a least grant.</summary>
internal static partial class Catalogue10
{
    private const string Bought = "purchase", Rented = "rental";

    private static readonly Source Doc = ShoryokukaGuidelines.Catalogue10;
    private static readonly Source Rules = ShoryokukaGuidelines.Rules2026;

    public static readonly Round Round = Write();

    /// <summary>２回目以降の申請: something was granted under this type before.</summary>
    private static Condition IsLater => GrantsSoFar > Yen(0);

    private static Round Write()
    {
        var round = new RoundBuilder(Shoryokuka.Programme, "shoryokuka/catalogue-10", "カタログ注文型(2025年12月19日から)", Catalogue10English.Words);
        Purpose(round);
        var raised = round.Under(Doc, "② 賃上げの目標").Special("wage-special", (8, "(a)事業場内最低賃金を45円以上増加させること、(b)給与支給総額を6%以上増加させること"),
            "大幅な賃上げを行う場合の補助上限額の引き上げ",
            ClaimsRaisedCap.Is(true) & WageFloorRise >= 45 & PayrollByEnd >= Pct(6.0m) & WagePlanTold.Is(true),
            "申請時から補助事業実施期間終了時点までの増加で見る(年平均ではない)。賃金引き上げ計画を申請時に従業員に表明していること。" +
            "給与支給総額が適切でない特別な事情がある場合は、一人当たり賃金の増加率を給与支給総額の増加率として入力する");

        // ── ２－１ 補助率及び補助上限額 ───────────────── 補助上限額 ── 大幅な賃上げ ──
        var amounts = round.Under(Doc, "（１） 補助率及び補助上限額");
        var capTable = amounts.Table("cap-table", (7, "200万円 5人以下 (300万円) 500万円 6~20人以下"), "補助上限額", Employees, raised,
        [
            (UpTo(5),        Man(200),   Man(300)),
            (Between(6, 20), Man(500),   Man(750)),
            (AtLeast(21),    Man(1_000), Man(1_500)),
        ], also: [round.Under(Rules, "【カタログ注文型】").At((14, "21人以上 1,000万円 1,500万円"))]);
        var soFar = amounts.Deducts("grants-so-far", (7, "補助上限額から、前回までの累計交付額を差し引いた額とする"), "前回までの累計交付額を差し引く", GrantsSoFar);
        var cap = amounts.Limit("cap", (7, "補助上限額の範囲内で補助金が交付される"), "補助上限額(2回目以降は累計交付額を差し引いた額)まで", ((Amount)capTable).Less(soFar));
        amounts.Combines("own-ceiling", (7, "前回までの累計交付額を差し引いた額とする"), "2回目以降の申請は、補助上限額から累計交付額を差し引いた額まで",
            Relation.SharedCeiling("cap", usedByGrants: true), Shoryokuka.Catalogues);
        var half = amounts.Rate("rate", (7, "6~20人以下 1／2以下※3"), "補助率", Fraction(1, 2), reading: "「1/2以下」とあるが、製品毎の補助上限額に達しない限り1/2で計算する");
        var wholeYen = amounts.RoundsDown("whole-yen", Passage.Silent(7), "円未満切捨て", Yen(1), Readings.RoundedOnceAtTheEnd);
        round.Under(Doc, "（１） 補助率及び補助上限額", Bought).Floor("floor", (7, "補助額が25万円未満となる申請を行うことはできない"), "補助額が25万円以上(借用を除く)", Man(25));

        Applicants(round);
        Projects(round);
        Duties(round, Afterwards(round, raised));
        var (bought, rented) = Costs(round, half);
        round.Track(Bought, "中小企業省力化投資補助金 カタログ注文型(2025年12月19日から) 購入", bought.AtMost(cap).Rounded(wholeYen));
        round.Track(Rented, "中小企業省力化投資補助金 カタログ注文型(2025年12月19日から) 賃貸借", rented.AtMost(cap).Rounded(wholeYen));
        return round.Build();
    }

    // ── １－１ 目的、１－４ 公募受付期間 ─────────────────────────────────────────
    private static void Purpose(RoundBuilder round)
    {
        round.Under(Doc, "１－１．目的").Notes("purpose", (3, "簡易で即効性がある省力化投資を促進する"), "人手不足解消に効果がある汎用製品をカタログから選んで導入する経費の一部を補助し、賃上げにつなげる");
        var notice = round.Under(Transcripts.CatalogueRevision, "制度改定の要点");
        round.Under(Doc, "１－４．公募受付期間・登録有効期間").Window("window", (5, "令和8年9月末頃までの間に補助事業の申請を受け付けるものとする"), "公募期間(随時)",
            On(2025, 12, 19), At(2026, 3, 16, 17, 0),
            Reading.Resting(Transcripts.CatalogueRevision, "この改訂による受付は、改訂日の2025年12月19日からとみる。終わりは令和8年9月末頃とあるが、" +
                "2026年3月19日の制度改定の前の申請締切(3月16日17時、改定の要点の控えによる)で終わった"),
            also: [notice.At(Passage.Unpaged)]);
        notice.SucceededBy("カタログ注文型(2026年3月19日から)", Passage.Unpaged, On(2026, 3, 19));
        round.Under(Doc, "（１） 補助率及び補助上限額").Notes("headcount-day", (7, "交付申請時点での従業員数によることとする"), "補助上限額は交付申請時点での従業員数による");
    }
}
