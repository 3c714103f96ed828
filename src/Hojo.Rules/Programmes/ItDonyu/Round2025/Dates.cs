using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>The dates that stand in every guideline of 2025 in the same words; only their lines differ.</summary>
internal static class Dates
{
    private const string Papers = "履歴事項全部証明書（発行から３カ月以内のもの）";

    /// <summary>ＧビズＩＤプライム and the papers that must be fresh when the application is filed.</summary>
    public static IEnumerable<Provision> Preparing(Source doc, int account, int corporation, int soleProprietor) =>
    [
        new LeadTime("gbiz-lead", ("GビズIDプライムアカウントの発行(おおむね2週間)", "GbizID Prime account (about two weeks)"), 14, doc["ＧビズＩＤプライムアカウント発行までの期間", account])
        { Done = HasGbizIdPrime.Is(true), Reading = ("「おおむね2週間」は14日とみる。余裕を見ること", "'about two weeks' is taken as 14 days; allow for more") },
        new DocumentAge("registry-extract", ("法人: 履歴事項全部証明書", "corporations: extract from the company register"), Length.Months(3), doc[Papers, corporation]),
        new DocumentAge("identity", ("個人事業主: 運転経歴証明書又は住民票", "sole proprietors: driving record or residence certificate"), Length.Months(3), doc["運転免許証（有効期限内のもの）、運転経歴証明書若しくは住民票", soleProprietor, soleProprietor + 1])
        { Reading = ("運転免許証は有効期限内であればよい", "a driving licence only has to be valid") },
    ];

    /// <summary>補助事業の実施: not before the decision, and some six months.</summary>
    public static IEnumerable<Provision> Carrying(Source doc, string schedule, int first, int last, int ordering) =>
    [
        new Term("period", ("補助事業の実施期間の終わり(交付決定日から6か月間程度)", "end of the project period (about 6 months from the decision)"), [(6, DecidedOn)], doc[schedule, first, last])
        { About = true, Reading = ("詳細な締切は事務局が順次公表する", "the office publishes the exact closing days one by one") },
        new NotBefore("orders-from", ("ITツールの契約・発注ができる日(交付決定後)", "tools may be contracted and ordered (after the decision)"), DecidedOn, doc["ＩＴツールの契約、発注", ordering, ordering + 1])
        { Reading = ("交付決定日当日の契約・発注も交付決定の後であれば対象とみる", "a contract on the day of the decision counts where it follows the decision") },
    ];

    /// <summary>効果報告期間 of the plan years, and how long papers are kept.</summary>
    public static IEnumerable<Provision> Reporting(Source doc, string reports, IEnumerable<(int Year, int Line)> years, int kept) =>
    [
        .. years.Select(y => Report(doc, reports, y.Year, y.Line)),
        new Term("records", ("補助対象事業に係る全ての書類の保管(完了日の属する年度終了後5年間)", "all papers are kept for 5 years after the fiscal year of completion"), [new(Length.Years(5), CompletedOn) { AfterFiscalYear = true }], doc["年度終了後５年間保管", kept, kept + 1])
        { Reading = ("年度は4月から翌年3月までとみる", "the fiscal year is read as April to March") },
    ];

    /// <summary>事業計画期間前の効果報告: from a month on, and the office says until when.</summary>
    public static ReportPeriod BeforeThePlan(Source doc, string reports, int first, int last) => new(
        "report-before", ("効果報告(事業計画期間前)", "report of effect (before the plan years)"), DateSpan.From(new YearMonth(2026, 3)), doc[reports, first, last])
    { Reading = ("受付スケジュールは順次公表とあり、終わりの記載はない", "its schedule is to be published, and no end is stated") };

    private static ReportPeriod Report(Source doc, string reports, int nth, int line) => new(
        nth switch { 1 => "report-1", 2 => "report-2", _ => "report-3" },
        ($"効果報告({nth}年度目)", $"report of effect (year {nth})"),
        DateSpan.Between(new YearMonth(2026 + nth, 4), new YearMonth(2027 + nth, 1)),
        doc[reports, line]);
}
