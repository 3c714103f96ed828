using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.ItDonyu.Common;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>インボイス枠 インボイス対応類型: a rate that steps on the grant, and hardware at one half.</summary>
internal static class Invoice
{
    private const string Amounts = "２－３ 補助対象経費、補助率及び補助額";
    private const string Steps = "【補足２】";
    private const string Tools = "（２） 補助対象となるＩＴツールとその分類";
    private const string Applying = "（４） 申請単位と申請回数";

    private static readonly Applicants Who = new(InvoiceDoc, (232, 290));

    private static readonly Label Several = ("2機能以上", "two functions or more");

    private static readonly Figure<Rate> First = RateOf("rate-first", ("補助率(補助額50万円以下の部分)", "rate (the first ¥500,000 of the grant)"), 3, 4, InvoiceDoc[Steps, 628, 630]).When(("小規模事業者", "small business"), Applicants.Small, Fraction(4, 5));
    private static readonly Figure<Yen> FirstWidth = SumOf("rate-first-width", ("補助率が変わる補助額", "grant at which the rate changes"), Man(50), InvoiceDoc[Steps, 629, 631]);
    private static readonly Figure<Rate> Second = RateOf("rate-second", ("補助率(補助額50万円超の部分)", "rate (the grant beyond ¥500,000)"), 2, 3, InvoiceDoc[Steps, 631]);
    private static readonly Figure<Rate> Hardware = RateOf("rate-hardware", ("補助率(ハードウェア購入費)", "rate (hardware)"), 1, 2, InvoiceDoc[Amounts, 618, 619]);

    private static readonly Figure<Yen> SoftwareSum = SumOf("software-sum", ("ソフトウェア購入費・導入関連費の補助上限額", "ceiling for software and related costs"), Man(50), InvoiceDoc[Steps, 625, 627]).When(Several, Functions >= 2, Man(350));
    private static readonly Limit SoftwareCap = new("software-cap", ("1機能は50万円、2機能以上は350万円まで", "up to ¥500,000 with one function, ¥3,500,000 with two or more"), SoftwareSum, InvoiceDoc[Steps, 625, 627]);
    private static readonly Figure<Yen> ComputersSum = SumOf("computers-sum", ("PC・タブレット等の補助上限額", "ceiling for computers and tablets"), Man(10), InvoiceDoc[Amounts, 616]);
    private static readonly Limit ComputersCap = new("computers-cap", ("PC・タブレット等は10万円まで", "computers and tablets up to ¥100,000"), ComputersSum, InvoiceDoc[Amounts, 616]);
    private static readonly Figure<Yen> RegistersSum = SumOf("registers-sum", ("レジ・券売機の補助上限額", "ceiling for registers and ticket machines"), Man(20), InvoiceDoc[Amounts, 619]);
    private static readonly Limit RegistersCap = new("registers-cap", ("レジ・券売機は20万円まで", "registers and ticket machines up to ¥200,000"), RegistersSum, InvoiceDoc[Amounts, 619]);
    private static readonly Figure<Yen> ServicesSum = SumOf("services-sum", ("役務の補助対象経費の上限額", "ceiling for services"), Man(200), InvoiceDoc[Steps, 637]);
    private static readonly Limit ServicesCap = new("services-cap", ("役務の補助対象経費は200万円まで", "eligible services up to ¥2,000,000"), ServicesSum, InvoiceDoc[Steps, 637]);
    private static readonly Rounding Rounding = WholeYen(InvoiceDoc[Amounts, 622]);
    private static readonly Rounding DueYen = Common.DueYen(InvoiceDoc["（１） 効果報告完了前の辞退について", 1133, 1135]);

    public static readonly Track Track = new("it-donyu/2025/invoice", ("IT導入補助金2025 インボイス枠 インボイス対応類型", "IT adoption subsidy 2025, invoice track, invoice type"),
    [
        .. Heading,
        new Note("purpose", ("インボイス制度への対応に特化し、会計・受発注・決済ソフトとPC・タブレット・レジ・券売機等の導入費用を支援", "for the invoice system: accounting, ordering and payment software, computers, tablets, registers, ticket machines"), Leaflet["・令和5年10月1日に開始されたインボイス制度への対応に特化した支援枠で、会計・受", 189, 191]),
        new Note("no-floor", ("補助下限は無く、小規模事業者は最大4/5", "no minimum grant; small businesses up to 4/5"), Leaflet["・小規模事業者は最大4/5補助し、補助下限は無く、安価なITツール導入も支援します。", 193]),
        .. Who.Definitions(), Who.Size(), Who.SmallNote(293, 309),
        .. Who.Requirements(333, 345, 351),
        new Exclusion("services-excessive", ("(ソ) 役務費用の割合がITツールに比して著しく高額", "services out of proportion to the tool"), ServicesExcessive.Is(true), InvoiceDoc["（２） 申請要件", 384]) { Reading = ("申請者の申告による。該当するかは事務局が審査する", "as declared by the applicant; the office judges") },
        .. Who.DeemedLarge(402, 429), .. Who.Others((432, 446), (447, 453)),

        // ２－２
        new Expense("software", ("大分類Ⅰ ソフトウェア(最大2年分)", "software; up to 2 years"), Software, InvoiceDoc[Tools, 485, 491]),
        new Expense("options", ("大分類Ⅱ オプション(最大1年分)", "options; up to 1 year"), Options, InvoiceDoc[Tools, 493, 497]),
        new Expense("services", ("大分類Ⅲ 役務(コンサルティング、導入設定・研修、保守サポート最大2年分)", "services: consulting, set-up, training, support for up to 2 years"), Services, InvoiceDoc[Tools, 499, 521]),
        new Expense("computers", ("大分類Ⅳ PC・タブレット・プリンター・スキャナー・複合機", "computers, tablets, printers, scanners"), Computers, InvoiceDoc[Tools, 523, 525]),
        new Expense("registers", ("大分類Ⅳ POSレジ・モバイルPOSレジ・券売機", "registers, mobile registers, ticket machines"), Registers, InvoiceDoc[Tools, 527, 529]),
        new Requirement("functions", ("インボイス制度に対応し、会計・受発注・決済の機能を1種類以上含む", "invoice-ready, with one function or more among accounting, orders and payment"), Functions >= 1, InvoiceDoc["（３） 交付申請時のＩＴツールの要件", 532, 538]),
        new Requirement("with-software", ("オプション・役務・ハードウェアはソフトウェアとあわせて申請する", "options, services and hardware are applied for together with software"), Software > Yen(0), InvoiceDoc["（３） 交付申請時のＩＴツールの要件", 539, 542]),
        new Note("hardware", ("ハードウェアは申請するソフトウェアの使用に資する必要最低限の機器一式。レジは事前登録されたパッケージから選ぶ", "hardware serves the software, no more than is needed; registers come from registered packages"), InvoiceDoc["【補足１】 補助対象となるハードウェアについて", 545, 584]),
        new Note("ineligible-costs", ("対象外: 顧客が実質負担する費用、交通費・宿泊費、申請代行費、消費税、金額の定まらないもの、無償のもの、リース・レンタル、中古品", "not eligible: costs borne by customers, travel, filing fees, consumption tax, unfixed prices, what is free, leases, second-hand goods"), InvoiceDoc["（４） 補助対象外となる経費", 588, 597]) { Reading = ("経費は消費税を除いた額を入力する", "costs are stated without consumption tax") },
        new Exclusion("early-orders", ("(ケ) 交付決定前に購入したITツール", "tools bought before the decision"), IncludesEarlyOrders.Is(true), InvoiceDoc["（４） 補助対象外となる経費", 598]) { Reading = ("該当する経費は除いて入力する", "such costs are to be left out") },

        // ２－３
        SoftwareSum, SoftwareCap, Hardware, ComputersSum, ComputersCap, RegistersSum, RegistersCap, Rounding, First, FirstWidth, Second,
        new Duty("outgrown", ("交付決定後に小規模事業者でなくなった場合、50万円以下の補助率は4/5から3/4に変わる。補助対象経費の上限は申請時の金額", "a small business that outgrows the definition before completion falls from 4/5 to 3/4; the eligible cost stays bounded by that applied for"), InvoiceDoc[Steps, 632, 636]),
        ServicesSum, ServicesCap,

        new Announced("opening", ("交付申請期間の始まり", "applications open"), Day(2025, 3, 31), InvoiceDoc["（３） 交付申請期間", 801, 805]),
        .. Dates.Preparing(InvoiceDoc, 1535, 756, 762),
        .. Closings,
        new Note("one-application", ("1法人・1個人事業主当たり1申請(通常枠とセキュリティ対策推進枠の申請は可能)", "one application each; the normal and security tracks may be applied for as well"), InvoiceDoc[Applying, 810, 816]),
        Besides.Once(InvoiceDoc[Besides.Heading, 810, 813], Besides.Invoice),
        Besides.With(InvoiceDoc[Besides.Heading, 813, 831], [.. Besides.Normal, Besides.Security]),
        Besides.After2024(("インボイス枠・複数社連携", "invoice, multi-company"), InvoiceDoc[Besides.Heading, 817, 819], "it-donyu/2024/invoice", "it-donyu/2024/electronic-trade", "it-donyu/2024/multi-company"),
        new Exclusion("recent-award", ("IT導入補助金2024のインボイス枠・複数社連携の交付決定日から12か月以内", "within 12 months of an award of 2024 (invoice, multi-company)"), AwardedWithinTwelveMonths.Is(true), InvoiceDoc[Applying, 817, 819]),
        new Exclusion("security-service-before", ("お助け隊サービスのITツールについて過去の交付決定又は他の枠の申請がある", "the security service was awarded before or is applied for elsewhere"), SecurityServiceBefore.Is(true), InvoiceDoc[Applying, 820, 822]) { Reading = ("この申請にお助け隊サービスのITツールを含む場合に「はい」とする", "to be stated only where this application includes the service") },
        .. Dates.Carrying(InvoiceDoc, "３－４ 補助事業の実施及び実績報告", 957, 962, 976),
        Dates.BeforeThePlan(InvoiceDoc, "３－５ 事業実施効果の報告", 1108, 1110),
        .. Dates.Reporting(InvoiceDoc, "３－５ 事業実施効果の報告", [(1, 1111), (3, 1113)], 1163),
        DueYen, Withdrawal(DueYen, InvoiceDoc["（１） 効果報告完了前の辞退について", 1133, 1135]),
        NotRead(InvoiceDoc["２．申請対象・要件", 224, 1198], ("申請要件(オ)(カ)(ク)〜(セ)(チ)、審査項目、加点・減点(３－３)、提出書類、留意事項(４)、別紙", "requirements on consents and filing, review, points, documents, notes and annexes")),
    ],
    Sum(
        Stepped(Sum(Software, Options, Services.AtMost(ServicesCap)), new(First, FirstWidth), new(Second, null)).AtMost(SoftwareCap),
        (Hardware * Computers).AtMost(ComputersCap),
        (Hardware * Registers).AtMost(RegistersCap)).Rounded(Rounding));
}
