using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第17回: what has to be done or kept after adoption.</summary>
internal static partial class Round17
{
    // ── １０．補助事業者の義務 ────────────────────────────────────────────────
    private static void Afterwards(RoundBuilder round)
    {
        var duties = round.Under(Doc, "１０．補助事業者の義務");
        duties.Binds("no-early-spending", (23, "「補助金交付決定通知書」の受領前は、補助対象となる経費支出等はできません"),
            "交付決定通知書の受領前は発注・契約・支出をしない");
        duties.NotBefore("orders-from", (23, "「補助金交付決定通知書」に記載された交付決定日から可能です"),
            "発注・契約・支出ができる日(交付決定通知書に記載された交付決定日から)", DecidedOn);
        duties.Binds("changes", (23, "補助事業の内容等を変更、又は本事業を中止、廃止等する際には事前の承認が必要です"),
            "内容の変更、中止、廃止、承継は事前に承認を得る");
        duties.Binds("report-in-time", (23, "定められた期日までに実績報告書等を提出しなければなりません"),
            "期日までに実績報告書等を提出(提出がなければ交付決定を取消し)");
        duties.Binds("disposal", (24, "処分制限期間内に当該財産を処分する場合には、必ず補助金事務局へ承認を申請"),
            "処分制限財産の処分には承認が必要。補助金の全部又は一部の納付、承認なしの処分は返還(加算金付き)");
        duties.Binds("tax-deduction", (24, "消費税等仕入控除税額を減額して申請しなければなりません"), "課税事業者は消費税等相当額をあらかじめ経費から減額");
        duties.Term("records", (24, "補助事業の終了日の属する年度の終了後５年間"), "関係帳簿と証拠書類を終了日の属する年度の終了後5年間保存",
            [new(Length.Years(5), CompletedOn) { AfterFiscalYear = true }], Readings.FiscalYearFromApril);
        duties.Term("one-year-report", (24, "補助事業終了から１年後の状況について"), "終了から1年後の状況について「事業効果等状況報告」",
            [new(Length.Years(1), CompletedOn)], "示す日は報告する状況の基準となる1年後の日で、提出期限は事務局が指定する");
    }

    // ── １３．その他 ──────────────────────────────────────────────────────────
    private static void Others(RoundBuilder round)
    {
        var others = round.Under(Doc, "その他");
        var form = ProfitForm(round);
        var profitYen = form.RoundsUp("profit-whole-yen", (25, "円未満切上げ"), "収益納付の納付額の円未満切上げ", Yen(1));
        var ownShare = form.Deducts("profit-own-share", (25, "控除額（Ｅ）＝補助事業対象経費（Ｂ）－補助金額（Ａ）"), "収益額から自己負担額(補助対象経費−補助金額)を控除", AwardedCosts,
            "収益額−(補助対象経費−補助金額)を、収益額+補助金額−補助対象経費として計算する");
        others.Repays("profit-return", (37, "収益納付による補助金の減額交付"), "収益納付: (収益額−自己負担額)×補助金額÷補助対象経費を、交付する補助金から減額",
            Portion.Quotient(((Amount)ProjectProfit + Awarded.Grant).Less(ownShare), AwardedCosts), profitYen,
            "算式は公募要領になく、交付規程の様式第8の別紙4による。収益額は補助事業の実施期間内のもので、0円又はマイナスなら0円とする。補助金額は別紙3(5)の額、すなわち交付額(確定額)",
            exempt: ProjectProfit <= Yen(0), consequence: Consequence.ProfitReturned,
            also: [form.At((25, "「納付額（Ｆ）」＝（「補助事業に係る収益額（Ｄ）」－「控除額（Ｅ）」）"))]);
        others.Binds("orders", (37, "補助金の返還命令等の指示がなされた場合には、これに従わなければなりません"),
            "実地検査により補助金の返還命令等の指示がなされた場合は従う");
        var missed = round.Under(Doc, "賃金引上げに係る申請内容未達時の対応");
        missed.MinusPoint("missed-wage-point", (38, "未達が報告されてから 18 ヵ月の間"), "賃上げの未達が報告されてから18か月の減点", MissedWagePoint.Is(true),
            "持続化補助金も減点の対象に挙げられているため、過去の未達で減点中の申請者にも当てはまるとみる");
        missed.Binds("missed-wage", (38, "正当な理由が認められない限り大幅に減点します"),
            "賃上げ特例・加点の要件が未達の場合、未達の報告から18か月間、中小企業庁所管の補助金で大幅に減点(やむを得ない理由を除く)");
    }
}
