using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.ItDonyu.Common;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>通常枠, 補助金申請額5万円以上150万円未満; and the rows that it shares with the band from 150万円.</summary>
internal static class Normal
{
    private const string Amounts = "２－３ 補助対象経費、補助率及び補助額";
    private const string Tools = "（２） 補助対象となるＩＴツールとその分類";

    public static readonly Applicants Who = new(NormalDoc, (250, 309));

    // ２－３
    private static readonly Special NearMinimumWage = new("near-minimum-wage", ("最低賃金近傍の事業者", "a business near the minimum wage"), ClaimsMinimumWageSpecial.Is(true) & NearMinimumWageStaff >= Fraction(30, 100), NormalDoc[Amounts, 719, 728])
    { Reading = ("3か月以上、地域別最低賃金+50円以内で雇用している従業員の割合で見る。賃金状況報告シートでそれを示して2/3を希望する事業者に適用する。見る期間の定めはない", "the share of employees paid within ¥50 of the regional minimum for 3 months or more; applies to those who claim it and show it by the form; no period is named") };

    public static readonly Figure<Rate> Rate = RateOf("rate", ("補助率", "rate"), 1, 2, NormalDoc[Amounts, 718, 728]).When(NearMinimumWage.Text, NearMinimumWage.When, Fraction(2, 3));

    private static readonly Figure<Yen> ServicesSum = SumOf("services-sum", ("役務の補助対象経費の上限額", "ceiling for services"), Man(200), NormalDoc[Tools, 619, 632]);
    public static readonly Limit ServicesCap = new("services-cap", ("役務の補助対象経費は200万円まで", "eligible services up to ¥2,000,000"), ServicesSum, NormalDoc[Tools, 619, 632]);
    public static readonly Rounding Rounding = WholeYen(NormalDoc[Amounts, 731]);
    public static readonly Rounding DueYen = Common.DueYen(NormalDoc["（１） 効果報告完了前の辞退について", 1205, 1214]);

    /// <summary>補助対象経費に補助率を乗じて得られた額の合計.</summary>
    public static readonly Amount Worked = Rate * Sum(Software, Options, Services.AtMost(ServicesCap));

    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("補助上限額", "ceiling"), Yen(1_499_999), NormalDoc[Amounts, 720]);
    private static readonly Limit Cap = new("cap", ("補助額150万円未満", "a grant under ¥1,500,000"), CapSum, NormalDoc[Amounts, 720])
    { Reading = ("「150万円未満」なので1,499,999円までとする。リーフレットは「5万円〜150万円」とするが、公募要領による", "'under ¥1,500,000' is at most ¥1,499,999; the leaflet prints '¥50,000 to ¥1,500,000', and the guideline decides") };

    /// <summary>The rows before the figures.</summary>
    public static readonly IReadOnlyList<Provision> Opening =
    [
        .. Heading,
        new Note("purpose", ("生産性の向上に資するITツール(ソフトウェア、サービス)の導入費用を支援", "supports IT tools (software, services) that raise productivity"), Leaflet["・生産性の向上に資するITツール（ソフトウェア、サービス）の導入費用を支援します。", 185]),
        new Note("examples", ("活用例: 勤怠・労務管理ツール、会計ツール", "examples: attendance and payroll, accounting"), Leaflet["＜補助金の活用例＞", 213, 229]),
        .. Who.Definitions(), Who.Size(), Who.SmallNote(311, 327),
        .. Who.Requirements(347, 355, 363),
        new Requirement("plan-years", ("(ク) 3年間の事業計画", "a plan of 3 years"), Years.Is(3), NormalDoc["（２） 申請要件", 365]),
        new Requirement("first-year-productivity", ("(ク)一 1年後の労働生産性+3%以上(過去の交付決定があれば4%以上)", "labour productivity rises by 3% in a year (4% after an earlier award)"), FirstYearProductivity >= Pct(4.0m) | (AwardedBefore.Is(false) & FirstYearProductivity >= Pct(3.0m)), NormalDoc["（２） 申請要件", 366, 369])
        { Reading = ("過去の交付決定: IT導入補助金2022、2023の通常枠(A・B類型)・複数社連携、2024の通常枠・複数社連携", "earlier awards: 2022; 2023 normal (A, B) and multi-company; 2024 normal and multi-company") },
        new Requirement("labor-productivity", ("(ク)二 労働生産性の年平均成長率3%以上(過去の交付決定があれば4%以上)", "labour productivity grows by 3% a year (4% after an earlier award)"), LaborProductivity >= Pct(4.0m) | (AwardedBefore.Is(false) & LaborProductivity >= Pct(3.0m)), NormalDoc["（２） 申請要件", 370, 373]),
        new Criterion("plan-reasonable", ("(ク)三 労働生産性の向上の目標が実現可能かつ合理的", "the productivity goals can be reached and are reasonable"), NormalDoc["（２） 申請要件", 374]),
        new Note("payroll-definition", ("給与支給総額: 全従業員(非常勤を含む)及び役員に支払った給与等(福利厚生費・法定福利費・退職金を除く)", "total pay: wages of all employees and officers, without welfare, social insurance and retirement pay"), NormalDoc["（２） 申請要件", 375, 379]),
        new Exclusion("services-excessive", ("(タ) 役務費用の割合がITツールに比して著しく高額", "services out of proportion to the tool"), ServicesExcessive.Is(true), NormalDoc["（２） 申請要件", 407]) { Reading = ("申請者の申告による。該当するかは事務局が審査する", "as declared by the applicant; the office judges") },
    ];

    /// <summary>２－１－２ and the classes of cost.</summary>
    public static readonly IReadOnlyList<Provision> Barred =
    [
        .. Who.DeemedLarge(525, 552), .. Who.Others((553, 569), (570, 576)),
        new Expense("software", ("大分類Ⅰ ソフトウェア(クラウド利用料は最大2年分)", "software; cloud fees for up to 2 years"), Software, NormalDoc[Tools, 607, 611]),
        new Expense("options", ("大分類Ⅱ オプション(機能拡張、データ連携ツール、セキュリティ。最大1年分)", "options: extensions, data links, security; up to 1 year"), Options, NormalDoc[Tools, 613, 617]),
        new Expense("services", ("大分類Ⅲ 役務(導入・活用コンサルティング、導入設定・マニュアル作成・導入研修、保守サポート最大2年分)", "services: consulting, set-up, manuals, training, support for up to 2 years"), Services, NormalDoc[Tools, 619, 638]),
        ServicesSum, ServicesCap,
        new Note("registered-tools", ("事務局に登録されたITツールに限る。ハードウェアは対象外", "only tools registered with the office; no hardware"), NormalDoc["（１） 補助対象経費", 590, 598]),
    ];

    /// <summary>Ineligible costs, and what limits a second application.</summary>
    public static readonly IReadOnlyList<Provision> Limits =
    [
        new Note("ineligible-costs", ("対象外: 顧客が実質負担する費用、交通費・宿泊費、申請代行費、消費税、金額の定まらないもの、無償のもの、リース・レンタル、中古品", "not eligible: costs borne by customers, travel, filing fees, consumption tax, unfixed prices, what is free, leases, second-hand goods"), NormalDoc["（５） 補助対象外となる経費", 699, 708])
        { Reading = ("経費は消費税を除いた額を入力する", "costs are stated without consumption tax") },
        new Exclusion("early-orders", ("(ケ) 交付決定前に購入したITツール", "tools bought before the decision"), IncludesEarlyOrders.Is(true), NormalDoc["（５） 補助対象外となる経費", 709]) { Reading = ("該当する経費は除いて入力する。含むと申告された経費のままでは申請できないものとする", "such costs are to be left out; with them included the costs cannot be claimed as stated") },
    ];

    /// <summary>The dates and what comes after the award.</summary>
    public static readonly IReadOnlyList<Provision> Closing =
    [
        new Announced("opening", ("交付申請期間の始まり", "applications open"), Day(2025, 3, 31), NormalDoc["（３） 交付申請期間", 887, 891]),
        .. Dates.Preparing(NormalDoc, 1909, 829, 835),
        .. Closings,
        new Note("one-application", ("1法人・1個人事業主当たり1申請(インボイス枠とセキュリティ対策推進枠の申請は可能)", "one application each; the invoice and security tracks may be applied for as well"), NormalDoc["（４） 申請単位と申請回数", 895, 903]),
        Besides.Once(NormalDoc[Besides.Heading, 895, 899], Besides.Normal),
        Besides.With(NormalDoc[Besides.Heading, 899, 918], Besides.Invoice, Besides.Trade, Besides.Security),
        Besides.After2024(("通常枠・複数社連携", "normal, multi-company"), NormalDoc[Besides.Heading, 904, 905], "it-donyu/2024/normal", "it-donyu/2024/multi-company"),
        new Exclusion("recent-award", ("IT導入補助金2024の通常枠・複数社連携の交付決定日から12か月以内", "within 12 months of an award of 2024 (normal, multi-company)"), AwardedWithinTwelveMonths.Is(true), NormalDoc["（４） 申請単位と申請回数", 904, 905]),
        new Exclusion("security-service-before", ("お助け隊サービスのITツールについて過去の交付決定又は他の枠の申請がある", "the security service was awarded before or is applied for elsewhere"), SecurityServiceBefore.Is(true), NormalDoc["（４） 申請単位と申請回数", 906, 909]) { Reading = ("この申請にお助け隊サービスのITツールを含む場合に「はい」とする", "to be stated only where this application includes the service") },
        .. Dates.Carrying(NormalDoc, "３－４ 補助事業の実施及び実績報告", 1059, 1064, 1074),
        Dates.BeforeThePlan(NormalDoc, "３－５ 事業実施効果の報告", 1187, 1191),
        .. Dates.Reporting(NormalDoc, "３－５ 事業実施効果の報告", [(1, 1192), (2, 1193), (3, 1195)], 1252),
        DueYen, Withdrawal(DueYen, NormalDoc["（１） 効果報告完了前の辞退について", 1205, 1214]),
        NotRead(NormalDoc["２．申請対象・要件", 242, 1250], ("申請要件(オ)(カ)(ケ)〜(セ)(ソ)(ツ)、審査項目、加点・減点(３－３)、提出書類、留意事項(４)、別紙", "requirements on consents and filing, review, points, documents, notes and annexes")),
    ];

    public static readonly Track Track = new("it-donyu/2025/normal", ("IT導入補助金2025 通常枠(5万円〜150万円未満)", "IT adoption subsidy 2025, normal track (¥50,000 to under ¥1,500,000)"),
    [
        .. Opening, .. Barred,
        new Requirement("processes", ("業務プロセスを1種類以上含む", "one kind of business process or more"), Processes >= 1, NormalDoc["（３） 交付申請時のＩＴツールの要件", 641, 646]) { Reading = ("汎用プロセス(汎P-07)だけでは申請できない(L671–672)", "the general-purpose process alone is not enough (L671-672)") },
        new Note("wage-points", ("この申請額では賃上げ目標は加点項目であり、必須ではない", "in this band the wage goal earns points and is not required"), NormalDoc["（４） 申請要件", 679, 688]),
        new Note("voluntary", ("150万円以上の要件を満たす場合も、5万円以上150万円未満の申請とすることができる", "those who meet the conditions of the higher band may apply in this one"), NormalDoc["（４） 申請要件", 695, 696]),
        .. Limits,
        NearMinimumWage, Rate, CapSum, Cap,
        new Floor("floor", ("補助額5万円以上", "a grant of ¥50,000 or more"), Man(5), NormalDoc[Amounts, 720]),
        Rounding,
        .. Closing,
    ],
    Worked.AtMost(Cap).Rounded(Rounding));

    /// <summary>The special that raises the rate, for the other band.</summary>
    public static Special Special => NearMinimumWage;
}
