using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>What stands in every guideline in the same words: the dates, and 辞退.</summary>
internal static partial class Fy2025
{
    private const string Reports = "３－５ 事業実施効果の報告";

    /// <summary>The papers that must be fresh when the application is filed, and ＧビズＩＤプライム.</summary>
    private static void Preparing(Func<string, Section> doc, int corporation, int soleProprietor, int account)
    {
        var papers = doc("交付申請に必要な書類");
        papers.DocumentAge("registry-extract", (corporation, "履歴事項全部証明書（発行から３カ月以内のもの）"), "法人: 履歴事項全部証明書", Length.Months(3));
        papers.DocumentAge("identity", (soleProprietor, "運転経歴証明書若しくは住民票（発行から３カ月"), "個人事業主: 運転経歴証明書又は住民票",
            Length.Months(3), "運転免許証は有効期限内であればよい");
        doc("① 「ＧビズＩＤ」とは").LeadTime("gbiz-lead", (account, "ＧビズＩＤプライムアカウント発行までの期間はおおむね２週間"),
            "GビズIDプライムアカウントの発行(おおむね2週間)", 14, HasGbizIdPrime.Is(true), "「おおむね2週間」は14日とみる。余裕を見ること");
    }

    /// <summary>交付申請期間, of which a guideline prints the first day alone.</summary>
    private static void Opens(Section period, int page)
    {
        period.Announces("opening", (page, "２０２５年３月３１日～"), "交付申請期間の始まり", Day(2025, 3, 31));
        period.Window("window-later", (page, "２０２５年３月３１日～"), "交付申請期間(これより後の締切)", On(2025, 3, 31), null,
            "公募要領は始まりだけを記し、終わりも締切の回数も記さない。リーフレットにある締切の後にも締切があるかは事務局に確かめる");
    }

    /// <summary>補助事業の実施: some six months, and not before the decision.</summary>
    private static void Carrying(Section schedule, int page, Section steps, int ordering)
    {
        schedule.Term("period", (page, "交付決定日～６ヶ月間程度"), "補助事業の実施期間の終わり(交付決定日から6か月間程度)", [(6, DecidedOn)],
            "詳細な締切は事務局が順次公表する", about: true);
        steps.NotBefore("orders-from", (ordering, "交付決定後に契約、発注を行うこと"), "ITツールの契約・発注ができる日(交付決定後)", DecidedOn,
            "交付決定日当日の契約・発注も交付決定の後であれば対象とみる");
    }

    /// <summary>事業計画期間前の効果報告: from a month on, and the office says until when.</summary>
    private static void ReportBefore(Section reports, int page)
        => reports.ReportPeriod("report-before", (page, "２０２６年３月～"), "効果報告(事業計画期間前)", DateSpan.From(new YearMonth(2026, 3)),
            "受付スケジュールは順次公表とあり、終わりの記載はない");

    private static void Report(Section reports, int page, int nth, string printed)
        => reports.ReportPeriod($"report-{nth}", (page, printed), $"効果報告({nth}年度目)",
            DateSpan.Between(new YearMonth(2026 + nth, 4), new YearMonth(2027 + nth, 1)));

    private static void Kept(Section notes, int page)
        => notes.Term("records", (page, "日の属する年度終了後５年間保管"), "補助対象事業に係る全ての書類の保管(完了日の属する年度終了後5年間)",
            [new(Length.Years(5), CompletedOn) { AfterFiscalYear = true }], Readings.FiscalYearFromApril);

    /// <summary>効果報告完了前の辞退 and 交付決定の取消し, with the charges that the rules of the grant add.</summary>
    /// <returns>The rounding of all that is repaid.</returns>
    private static Rounding Withdrawal(Section withdrawn, int page, Func<string, Section> rules, int added, (int First, int Last) late)
    {
        var dueYen = withdrawn.RoundsDown("due-whole-yen", Passage.Silent(page), "返還額の円未満切捨て", Yen(1), Readings.DueRoundedDown);
        var charges = GrantRules.Charges(rules, added, late, dueYen);
        withdrawn.Repays("withdrawal", (page, "交付された補助金の全部又は一部の返還が必要となる場合がある"),
            "効果報告完了前の辞退(ITツールの解約・利用停止、廃業、事業譲渡など)又は交付決定の取消し(不正、目的外使用、違反など): " +
            "補助金の全部又は一部の返還",
            Portion.Unstated(Withdrew.Is(true) | DecisionRevoked.Is(true)), dueYen,
            "複数のITツールの一部の解約も辞退とみなされる。額の記載がないため、0円から全額までとする", dailyCharges: charges,
            also: [rules("（補助金の返還）").At((added, "返還すべき金額があると"))]);
        return dueYen;
    }

    /// <summary>What stands in the guideline and in no row.</summary>
    private static void NotRead(Func<string, Section> doc, int first, int last, string parts)
        => doc("２．申請対象・要件").Requires("not-read", Passage.Silent(first, last), $"この要領のうち、まだ1行ずつ規定にしていない部分の要件も満たす: {parts}",
            MeetsRestOfGuideline.Is(true), "書類の提出、連絡、同意などの定めであり、申請者が公募要領を読んで申告する");
}
