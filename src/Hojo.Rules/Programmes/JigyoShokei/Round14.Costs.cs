using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>What both guidelines say of costs, and 廃業費, which joins either frame.</summary>
internal static partial class Round14
{
    /// <summary>What is taken out: it bars nobody.</summary>
    private static Amount LessUncounted(Section costs, Passage period, Section cautions, int quotes, Amount all)
    {
        var outside = costs.Deducts("outside-period", period, "② 補助事業期間内に契約・発注・支払いの済まない経費(交付決定前の契約・発注を含む)を除く", CostsOutsidePeriod);
        var unquoted = cautions.Deducts("without-quotes", (quotes, "相見積を取得しない場合には、補助対象経費として"), "必要な相見積を取得しない経費を除く", CostsWithoutQuotes);
        return all.Less(outside).Less(unquoted);
    }

    /// <summary>税、支払い and rounding of the costs.</summary>
    private static Rounding CostRules(Func<string, Section> doc, int period, int tax)
    {
        doc(Costs).Binds("evidence", (period, "証拠書類等によって金額・支払い等が確認でき"), "③ 実績報告の証拠書類で金額・支払い等が確認できる");
        var terms = doc(CostTerms);
        terms.Notes("payment-means", (tax, "「クレジットカード1回払い」のみ対象となります"), "支払いは補助事業者名義の口座からの銀行振込か、クレジットカード1回払いに限る",
            Readings.SuchCostsAreLeftOut);
        terms.Notes("tax", (tax, "消費税額及び地方消費税額を減額する必要があります"), "補助対象経費から消費税額及び地方消費税額を減額する", "税抜の額を入力する");
        terms.Notes("two-quotes", (tax, "1件（案件・発注）50万円以上（税抜）の支払いを要するもの"),
            "1件50万円以上(税抜)は原則2者以上の見積の最低価格。外注費・委託費などは50万円未満でも必須");
        return terms.RoundsDown("costs-rounded", (tax, "1円未満の端数が生じる場合は、切捨てによる経費計上"), "経費の算出で生じる1円未満の端数は切捨て", Yen(1));
    }

    private static void Lodging(Section travel, int table, int fares)
    {
        travel.Notes("lodging", (table, "原則、宿泊料については、上表の金額が上限額となります"),
            "宿泊料の上限(1泊、税抜): 国内は甲地方10,900円・乙地方9,800円、海外は指定都市19,300円・甲16,100円・乙12,900円・丙11,600円", Readings.SuchCostsAreLeftOut);
        travel.Notes("fares", (fares, "交通費は1件当たり3千円（片道）以上の申請のみとなります"), "交通費は1件当たり3千円(片道)以上に限る。日当、タクシー代、グリーン車などは対象外",
            Readings.SuchCostsAreLeftOut);
    }

    /// <summary>廃業費, at the rate of the frame and up to 300万円.</summary>
    private static Amount Closure(RoundBuilder round, string track, Figure<Rate> rate)
    {
        var succession = track == Successors;
        var document = succession ? Guidelines.JigyoShokei14Succession : Guidelines.JigyoShokei14Experts;
        var (at, page) = succession ? (17, 19) : (20, 21);
        Section Doc(string heading) => round.Under(document, heading, track);

        var amounts = Doc(Amounts);
        var joined = amounts.Special("closure-joined", (page, "併用申請"), "廃業費の併用申請", JoinsClosure.Is(true) & ClosesBusiness.Is(true),
            "併用申請をしない場合、加算はない。廃業費は事業所又は事業の廃業・廃止を伴うものに限られ、伴わなければ数えない",
            also: [succession ? amounts.At((19, "少なくとも1つの事業所又は事業の廃")) : Doc(Deals).At((11, "補助事業期間内に廃業に関連する事業再編・事業統合が行われる予定であ"))]);
        var sum = amounts.Sum("closure-sum", (page, "廃業費の補助上限額は300万円とする"), "廃業費の補助上限額", Man(300));
        var cap = amounts.Limit("closure-cap", (page, "廃業費の補助上限額は300万円とする"), "廃業費の補助額は300万円まで", sum);
        var nothing = amounts.Sum("closure-not-joined", (page, "併用申請"), "併用申請をしない場合の加算", Yen(0));
        amounts.BarredBy("closure-added", succession ? (16, "「廃業・再チャレンジ枠」への別途の申請は不要である") : (page, "併用申請"),
            "同じ廃業費を廃業・再チャレンジ枠でも申請する(併用申請は、この枠の申請に廃業費を加えるもの)",
            Relation.Differing(amounts.Say("closure-added:what", "廃業費")), ["jigyo-shokei/14/closure"], SameCostsElsewhere,
            tells: RecordTells.Bars);
        return Either(joined.When, (rate * ClosureCosts(Doc, at, succession ? 18 : 20)).AtMost(cap), nothing);
    }

    private static Amount ClosureCosts(Func<string, Section> doc, int page, int rest)
    {
        var costs = doc(Costs);
        return Sum(
            costs.Pays("closure-support", (page, "廃業支援費"), "廃業支援費", ClosureSupport),
            costs.Pays("stock-disposal", (page, "在庫廃棄費"), "在庫廃棄費(対価を得る場合の処分費を除く)", StockDisposal),
            costs.Pays("demolition", (rest, "解体費"), "解体費", Demolition),
            costs.Pays("restoration", (rest, "原状回復費"), "原状回復費", Restoration),
            costs.Pays("lease-cancellation", (rest, "リースの解約費"), "リースの解約費(ファイナンスリースの解約金等を除く)", LeaseCancellation),
            costs.Pays("soil-survey", (rest, "土壌汚染調査費"), "土壌汚染調査費", SoilSurvey),
            costs.Pays("relocation", (rest, "移転・移設"), "移転・移設費", Relocation));
    }
}
