using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Programmes.ItDonyu.Common;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>セキュリティ対策推進枠: the fee of a listed security service.</summary>
internal static class Security
{
    private const string Amounts = "２－３ 補助対象経費、補助率及び補助額";

    private static readonly Applicants Who = new(SecurityDoc, (248, 306));

    private static readonly Figure<Rate> Rate = RateOf("rate", ("補助率", "rate"), 1, 2, SecurityDoc[Amounts, 502, 504]).When(("小規模事業者", "small business"), Applicants.Small, Fraction(2, 3));
    private static readonly Figure<Yen> CapSum = SumOf("cap-sum", ("補助上限額", "ceiling"), Man(150), SecurityDoc[Amounts, 503]);
    private static readonly Limit Cap = new("cap", ("補助額150万円まで", "a grant up to ¥1,500,000"), CapSum, SecurityDoc[Amounts, 503]);
    private static readonly Rounding Rounding = WholeYen(SecurityDoc[Amounts, 507]);
    private static readonly Rounding DueYen = Common.DueYen(SecurityDoc["（１） 効果報告完了前の辞退について", 962, 969]);

    public static readonly Track Track = new("it-donyu/2025/security", ("IT導入補助金2025 セキュリティ対策推進枠", "IT adoption subsidy 2025, security track"),
    [
        .. Heading,
        new Note("purpose", ("IPAの「サイバーセキュリティお助け隊サービスリスト」に掲載されたサービスの利用料を支援", "supports the fee of a service on the list that IPA publishes"), Leaflet["・独立行政法人 情報処理推進機構（IPA）が公表する「サイバーセキュリティお助け隊", 199, 200]),
        .. Who.Definitions(), Who.Size(), Who.SmallNote(309, 325),
        .. Who.Requirements(345, 353, 361),
        new Requirement("plan-years", ("(ク) 3年間の事業計画", "a plan of 3 years"), Years.Is(3), SecurityDoc["（２） 申請要件", 363, 364]),
        new Requirement("labor-productivity", ("(ク)一 労働生産性の年平均成長率1%以上", "labour productivity grows by 1% a year or more"), LaborProductivity >= Pct(1.0m), SecurityDoc["（２） 申請要件", 365, 368])
        { Reading = ("事業全体の労働生産性で見る。負担軽減分を振り向けた投資、損失の期待値減少、その他の経営努力の効果を含む", "of the whole business, with the effects of what the support sets free, of losses avoided and of other efforts") },
        new Criterion("plan-reasonable", ("(ク)二 労働生産性の向上の目標が実現可能かつ合理的", "the productivity goals can be reached and are reasonable"), SecurityDoc["（２） 申請要件", 366]),
        .. Who.DeemedLarge(415, 444), .. Who.Others((445, 459), (460, 466)),

        // ２－２、２－３
        new Note("listed-service", ("お助け隊サービスリストのうち、IT導入支援事業者が提供し事務局に事前登録されたサービス", "a listed service, offered by a vendor of the programme and registered with the office"), SecurityDoc["（２） 補助対象となるＩＴツール", 489, 493]),
        new Expense("security-service", ("サービス利用料(最大2年分)", "fee of the service, for up to 2 years"), SecurityService, SecurityDoc[Amounts, 503]),
        Rate, CapSum, Cap,
        new Floor("floor", ("補助額5万円以上", "a grant of ¥50,000 or more"), Man(5), SecurityDoc[Amounts, 503]),
        Rounding,
        new Duty("outgrown", ("交付決定後に小規模事業者でなくなった場合、補助率は2/3から1/2に変わる。補助対象経費の上限は申請時の金額", "a small business that outgrows the definition before completion falls from 2/3 to 1/2; the eligible cost stays bounded by that applied for"), SecurityDoc[Amounts, 508, 510]) { Reading = ("2025年6月3日の改訂で加わった", "added by the revision of 2025-06-03") },
        new NotStated("ineligible-costs", ("補助対象外経費の見出しがない", "there is no heading of ineligible costs"), SecurityDoc["２－２ 補助対象経費の内容と、補助対象となるＩＴツールの分類・要件", 482, 493]) { Reading = ("他の枠の公募要領にならい、消費税を除いた額を入力する", "costs are stated without consumption tax, as the other guidelines have it") },

        new Announced("opening", ("交付申請期間の始まり", "applications open"), Day(2025, 3, 31), SecurityDoc["（３） 交付申請期間", 657, 661]),
        .. Dates.Preparing(SecurityDoc, 1367, 608, 614),
        .. Closings,
        new Note("one-application", ("1法人・1個人事業主当たり1申請(通常枠、複数社連携、インボイス枠の申請は可能)", "one application each; the other tracks may be applied for as well"), SecurityDoc["（４） 申請単位と申請回数", 667, 675]),
        Besides.Once(SecurityDoc[Besides.Heading, 668, 671], Besides.Security),
        Besides.With(SecurityDoc[Besides.Heading, 670, 687], [.. Besides.Normal, Besides.Invoice, Besides.Trade, Besides.Group]),
        new Exclusion("security-service-before", ("お助け隊サービスを含むITツールについて過去の交付決定又は他の枠の申請がある", "the security service was awarded before or is applied for elsewhere"), SecurityServiceBefore.Is(true), SecurityDoc["（４） 申請単位と申請回数", 676, 678]),
        .. Dates.Carrying(SecurityDoc, "３－４ 補助事業の実施及び実績報告", 812, 817, 827),
        new Exclusion("early-orders", ("交付決定前に契約・発注したITツール", "tools contracted or ordered before the decision"), IncludesEarlyOrders.Is(true), SecurityDoc["（１） 補助事業の実施の定義について", 827, 828]) { Reading = ("該当する経費は除いて入力する", "such costs are to be left out") },
        Dates.BeforeThePlan(SecurityDoc, "３－５ 事業実施効果の報告", 944, 946),
        .. Dates.Reporting(SecurityDoc, "３－５ 事業実施効果の報告", [(1, 947), (3, 950)], 997),
        DueYen, Withdrawal(DueYen, SecurityDoc["（１） 効果報告完了前の辞退について", 962, 969]),
        NotRead(SecurityDoc["２．申請対象・要件", 240, 1033], ("申請要件(オ)(カ)(ケ)〜(ソ)(チ)、審査項目、加点・減点(３－３)、提出書類、留意事項(４)、別紙", "requirements on consents and filing, review, points, documents, notes and annexes")),
    ],
    (Rate * SecurityService).AtMost(Cap).Rounded(Rounding));
}
