using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.ItDonyu.Common;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>インボイス枠 電子取引類型: the ordering side, large companies included, pays for what its suppliers use free of charge.</summary>
internal static class ElectronicTrade
{
    private const string Amounts = "２－３ 補助対象経費、補助率及び補助額";
    private const string Asked = "（３） 交付申請時のＩＴツールの要件";

    private static readonly Applicants Who = new(TradeDoc, (269, 327));

    private static readonly Figure<Rate> Rate = RateOf("rate", ("補助率(その他の事業者等)", "rate (others)"), 1, 2, TradeDoc[Amounts, 545, 552]).When(("中小企業・小規模事業者等", "SME"), Who.Sme, Fraction(2, 3));
    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("補助上限額", "ceiling"), Man(350), TradeDoc[Amounts, 546]);
    private static readonly Limit Cap = new("cap", ("補助額350万円まで(下限なし)", "a grant up to ¥3,500,000 (no minimum)"), CapSum, TradeDoc[Amounts, 546]);
    private static readonly Rounding Rounding = WholeYen(TradeDoc[Amounts, 550]);
    private static readonly Rounding DueYen = Common.DueYen(TradeDoc["（１） 効果報告完了前の辞退について", 1052, 1061]);

    public static readonly Track Track = new("it-donyu/2025/electronic-trade", ("IT導入補助金2025 インボイス枠 電子取引類型", "IT adoption subsidy 2025, invoice track, electronic trade type"),
    [
        .. Heading,
        new Note("purpose", ("発注者(大企業を含む)が費用を負担してインボイス対応済の受発注ソフトを導入し、受注者である中小企業等が無償で利用できるケースを支援", "an orderer, large companies included, pays for invoice-ready ordering software that its SME suppliers use free of charge"), Leaflet["・取引関係における発注者(大企業を含む)が費用を負担してインボイス対応済の受発注", 207, 209]),
        .. Who.Definitions(),
        new Note("sme-definition", ("中小企業・小規模事業者等に当たるかで補助率が変わる。大企業も申請できる", "the definition decides the rate; large companies may apply"), TradeDoc["２－１－１ 申請の対象となる事業者及び申請の要件", 263, 327]) { Reading = ("リーフレットの「大企業: 1/2」は、公募要領の「その他の事業者等」と同じとみる", "'large company: 1/2' of the leaflet is read as the 'others' of the guideline") },
        .. Who.Requirements(368, 376, 386),
        new Requirement("receivers", ("(チ)(ツ) 取引先が対象外の者でなく申請に同意し、適格請求書発行事業者である", "the receivers are not barred, agree, and are registered invoice issuers"), ReceiversQualify.Is(true), TradeDoc["（２） 申請要件", 424, 447]),
        .. Who.Others((457, 470), (471, 477)),

        // ２－２
        new Expense("cloud", ("クラウド利用費(最大2年分)のうち取引先のアカウントの割合に当たる額", "cloud fee (up to 2 years), by the receivers' share of accounts"), EligibleCloud, TradeDoc["【補足 1】 補助対象経費の算出方法について", 558, 567])
        { Reading = ("利用費×取引先である中小企業等が利用するアカウントの数÷契約する受注側アカウントの総数(利用予定のないものを含む)を、申請者が計算し円未満を切り捨てて入力する。自己負担額はこの額との差であり、利用費の全額との差ではない", "the fee × accounts used by SME receivers ÷ all receivers' accounts in the contract (unused ones included), worked out by the applicant and rounded down to the yen; the own share shown is of this sum, not of the whole fee") },
        new Note("only-software", ("クラウド型のソフトウェアだけが対象。オプション・役務等は対象外", "cloud software only; no options or services"), TradeDoc["（２） 補助対象となるＩＴツールとその分類", 494, 506]),
        new Requirement("orderer", ("(ア)(イ) 申請者が受発注機能の発注側であり、ITツールの導入者である", "the applicant orders, and buys the tool"), Orderer.Is(true), TradeDoc[Asked, 511, 512]),
        new Requirement("single-software", ("(ウ) 申請するITツールはソフトウェア1つのみ", "one software only"), SingleSoftware.Is(true), TradeDoc[Asked, 513]),
        new Requirement("free-accounts", ("(エ) アカウントを受注側の全ての利用者に無償で発行", "accounts are free for all receivers"), FreeAccounts.Is(true), TradeDoc[Asked, 514, 515]),
        new Duty("accounts-used", ("(オ)(カ) 申請した利用期間以上利用し、アカウントを管理簿等で管理する", "the tool is used for the period applied for, and accounts are recorded"), TradeDoc[Asked, 516, 518]),
        new Note("ineligible-costs", ("対象外: 顧客が実質負担する費用、交通費・宿泊費、申請代行費、消費税、金額の定まらないもの、無償のもの、リース・レンタル、中古品", "not eligible: costs borne by customers, travel, filing fees, consumption tax, unfixed prices, what is free, leases, second-hand goods"), TradeDoc["（４） 補助対象外となる経費", 523, 533]) { Reading = ("経費は消費税を除いた額を入力する", "costs are stated without consumption tax") },
        new Exclusion("early-orders", ("(ケ) 交付決定前に購入したITツール", "tools bought before the decision"), IncludesEarlyOrders.Is(true), TradeDoc["（４） 補助対象外となる経費", 534]) { Reading = ("該当する経費は除いて入力する", "such costs are to be left out") },

        // ２－３
        Rate, CapSum, Cap, Rounding,
        new Requirement("accounts-limited", ("発行できる受注側アカウントの上限数が契約で定められている", "the contract limits the number of receivers' accounts"), AccountsLimited.Is(true), TradeDoc["【補足 1】 補助対象経費の算出方法について", 569, 570]),
        new Duty("actuals", ("費用やアカウント数の変更は実績値で報告する。交付決定された補助額は超えない", "changes in fees and accounts are reported as they are; the grant never exceeds the award"), TradeDoc["【補足 1】 補助対象経費の算出方法について", 574, 579]),

        new Announced("opening", ("交付申請期間の始まり", "applications open"), Day(2025, 3, 31), TradeDoc["（３） 交付申請期間", 753, 757]),
        .. Dates.Preparing(TradeDoc, 1461, 686, 695),
        .. Closings,
        new Note("one-application", ("1法人・1個人事業主当たり1申請(通常枠とセキュリティ対策推進枠の申請は可能)", "one application each; the normal and security tracks may be applied for as well"), TradeDoc["（４） 申請単位と申請回数", 762, 768]),
        Besides.Once(TradeDoc[Besides.Heading, 763, 765], Besides.Trade),
        Besides.With(TradeDoc[Besides.Heading, 765, 782], [.. Besides.Normal, Besides.Security]),
        Besides.After2024(("インボイス枠・複数社連携", "invoice, multi-company"), TradeDoc[Besides.Heading, 769, 771], "it-donyu/2024/invoice", "it-donyu/2024/electronic-trade", "it-donyu/2024/multi-company"),
        new Exclusion("recent-award", ("IT導入補助金2024のインボイス枠・複数社連携の交付決定日から12か月以内", "within 12 months of an award of 2024 (invoice, multi-company)"), AwardedWithinTwelveMonths.Is(true), TradeDoc["（４） 申請単位と申請回数", 769, 771]),
        .. Dates.Carrying(TradeDoc, "３－４ 補助事業の実施及び実績報告", 912, 917, 928),
        Dates.BeforeThePlan(TradeDoc, "３－５ 事業実施効果の報告", 1033, 1037),
        .. Dates.Reporting(TradeDoc, "３－５ 事業実施効果の報告", [(1, 1039), (3, 1040)], 1089),
        DueYen, Withdrawal(DueYen, TradeDoc["（１） 効果報告完了前の辞退について", 1052, 1061]),
        NotRead(TradeDoc["２．申請対象・要件", 261, 1122], ("申請要件(オ)(カ)(ク)〜(セ)(タ)、審査項目、加点・減点(３－３)、提出書類、留意事項(４)、別紙", "requirements on consents and filing, review, points, documents, notes and annexes")),
    ],
    (Rate * EligibleCloud).AtMost(Cap).Rounded(Rounding));
}
