using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第17回 １０．補助事業者の義務 and １３．その他: what has to be done or kept after adoption.</summary>
internal static class Round17Duties
{
    /// <summary>１０．補助事業者の義務.</summary>
    public static IEnumerable<Provision> Rows(Source doc) =>
    [
        new Duty("no-early-spending", ("交付決定通知書の受領前は発注・契約・支出をしない", "no orders, contracts or payments before the notice of decision"), doc["１０．補助事業者の義務", 1166, 1170]),
        new NotBefore("orders-from", ("発注・契約・支出ができる日(交付決定通知書に記載された交付決定日から)", "orders, contracts and payments may begin (the day in the notice of decision)"), DecidedOn, doc["１０．補助事業者の義務", 1167, 1168]),
        new Duty("changes", ("内容の変更、中止、廃止、承継は事前に承認を得る", "changes, suspension, abandonment and succession need approval beforehand"), doc["１０．補助事業者の義務", 1172, 1180]),
        new Duty("report-in-time", ("期日までに実績報告書等を提出(提出がなければ交付決定を取消し)", "the report in time, or the decision is revoked"), doc["１０．補助事業者の義務", 1182, 1185]),
        new Duty("disposal", ("処分制限財産の処分には承認が必要。補助金の全部又は一部の納付、承認なしの処分は返還(加算金付き)", "disposal of restricted assets needs approval and may mean repayment of all or part; without approval, repayment with a surcharge"), doc["１０．補助事業者の義務", 1197, 1206]),
        new Duty("tax-deduction", ("課税事業者は消費税等相当額をあらかじめ経費から減額", "taxable businesses take consumption tax off the costs"), doc["１０．補助事業者の義務", 1208, 1210]),
        new Term("records", ("関係帳簿と証拠書類を終了日の属する年度の終了後5年間保存", "books and evidence are kept for 5 years after the fiscal year of the end"), [new(Length.Years(5), CompletedOn) { AfterFiscalYear = true }], doc["１０．補助事業者の義務", 1212, 1222]) { Reading = ("年度は4月から翌年3月までとみる", "the fiscal year is read as April to March") },
        new Term("one-year-report", ("終了から1年後の状況について「事業効果等状況報告」", "a report on the effects one year after the end"), [new(Length.Years(1), CompletedOn)], doc["１０．補助事業者の義務", 1224, 1231])
        { Reading = ("示す日は報告する状況の基準となる1年後の日で、提出期限は事務局が指定する", "the day is that of the state reported on; the office names the day by which it is due") },
    ];

    /// <summary>１３．その他.</summary>
    public static IEnumerable<Provision> Others(Source doc) =>
    [
        .. Round17Repayments.Profit,
        new Point("missed-wage-point", ("賃上げの未達が報告されてから18か月の減点", "missed an earlier wage promise (for 18 months)"), MissedWagePoint.Is(true), doc["賃金引上げに係る申請内容未達時の対応", 1976, 1991]) { IsDeduction = true, Reading = ("持続化補助金も減点の対象に挙げられているため、過去の未達で減点中の申請者にも当てはまるとみる", "this subsidy is named among those that take the points, so it holds for earlier misses too") },
        new Duty("missed-wage", ("賃上げ特例・加点の要件が未達の場合、未達の報告から18か月間、中小企業庁所管の補助金で大幅に減点(やむを得ない理由を除く)", "a missed wage special or point counts heavily against applications for 18 months from the report, but for reasons beyond control"), doc["賃金引上げに係る申請内容未達時の対応", 1976, 1991]),
    ];
}
