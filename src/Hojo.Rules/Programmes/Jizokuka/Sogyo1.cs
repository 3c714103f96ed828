using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using NodaTime;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Write;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>小規模事業者持続化補助金 創業型 第1回公募, as far as its leaflet goes, with the form in two parts.</summary>
internal static class Sogyo1
{
    private static readonly Source Doc = Common.Leaflet("JIZ-S1", "小規模事業者持続化補助金(創業型)リーフレット(令和6年度補正、令和7年5月26日時点版)");

    private static readonly LocalDate From = Day(2022, 6, 13);
    private static readonly LocalDate Deadline = Day(2025, 6, 13);
    private static readonly Label Within = ("公募締切の2025年6月13日から起算して過去3か年、すなわち2022年6月13日から2025年6月13日までとし、両日を含む", "the three years back from the deadline of 2025-06-13 are 2022-06-13 to 2025-06-13, both days included");

    private static readonly Special Invoice = new("invoice-special", ("インボイス特例", "invoice special"), ClaimsInvoiceSpecial.Is(true) & TaxExemptBeforeRegistration.Is(true) & InvoiceIssuerByEnd.Is(true), Doc["特例要件", 826, 829])
    { Reading = ("特例を希望して申請する事業者に適用する。登録は通常枠と同じく補助事業の終了時点の予定で見る", "applies to those who claim it; registration at the end of the project as planned, as in the standard type") };

    private static readonly Figure<Rate> TwoThirds = RateOf("rate", ("補助率", "rate"), 2, 3, Doc["【補助率】", 629, 631]);
    private static readonly Figure<Yen> Base = SumOf("cap-sum", ("補助上限", "ceiling"), Man(200), Doc["【補助上限】", 642, 644]);
    private static readonly Figure<Yen> InvoiceRise = SumOf("cap-invoice", ("インボイス特例の上乗せ", "added by the invoice special"), Yen(0), Doc["特例要件", 826, 829]).When(Invoice.Text, Invoice.When, Man(50));
    private static readonly Limit Cap = new("cap", ("補助上限額まで(特例を活用した場合は最大250万円)", "at most the ceiling (¥2,500,000 with the special)"), Sum(Base, InvoiceRise), Doc["【補助上限】", 642, 646]);

    private static readonly Figure<Yen> WebSum = SumOf("web-sum", ("ウェブサイト関連費の最大額", "most for the website"), Man(50), Common.Record["創業型", 35]);
    private static readonly Limit WebMost = new("web-most", ("ウェブサイト関連費の補助は50万円まで", "website part up to ¥500,000"), WebSum, Common.Record["創業型", 35]);
    private static readonly Figure<Rate> Quarter = RateOf("web-rate", ("ウェブサイト関連費の割合", "share of the website"), 1, 4, Common.Record["創業型", 35]);
    private static readonly Limit WebQuarter = new("web-quarter", ("ウェブサイト関連費の補助は補助金額の1/4まで", "website part up to 1/4 of the grant"), Quarter * Grant, Common.Record["創業型", 35])
    { Reading = ("リーフレットに記載はなく、様式3の記入方法による。ウェブサイト関連費だけの申請では補助金額は0円になる", "not in the leaflet but in the instructions for form 3; with website costs alone the grant comes to zero") };
    private static readonly Rounding Parts = new("parts-yen", ("様式3: ウェブサイト関連費とそれ以外の各部分を円未満切捨てのうえ合計", "form 3: the website part and the part of all else are each rounded down to the yen, then added"), Yen(1), Common.Record["創業型", 35]);

    private static readonly Label Judged = ("申請者の申告による。該当するかは事務局が審査する", "as declared by the applicant; the office judges");

    public static readonly Round Round = new(Jizokuka.StartUp, "jizokuka-sogyo/1", ("第1回", "round 1"),
        new Track("jizokuka-sogyo/1", ("小規模事業者持続化補助金 創業型 第1回(リーフレット)", "Subsidy for sustaining small businesses, start-up type, round 1 (leaflet)"),
        [
            new Note("purpose", ("創業後3年以内の小規模事業者の、経営計画に基づく販路開拓等の取組を支援", "supports work to open up sales by small businesses within 3 years of founding"), Doc["小規模事業者持続化補助金（創業型）", 623, 627]),
            TwoThirds,
            new Requirement("own-plan", ("経営計画を自ら策定している", "the applicant works out the business plan itself"), OwnPlan.Is(true), Doc["【事業目的】", 635]) { Reading = Judged },
            new Requirement("chamber", ("商工会・商工会議所の支援を受けながら取り組む", "done with the support of a chamber of commerce"), SupportedByChamber.Is(true), Doc["【事業目的】", 636]),
            new Requirement("for-sales", ("販路開拓等の取組", "work to open up sales"), ForSales.Is(true), Doc["【事業目的】", 636]) { Reading = Judged },
            new Requirement("small", ("小規模事業者: 商業・サービス業(宿泊業、娯楽業を除く)5人以下、製造業又はそれ以外の業種20人以下", "small: commerce and services (other than lodging and entertainment) up to 5; manufacturing and others up to 20"), SmallBusiness.Holds, Doc["【事業目的】", 635, 640])
            { Reading = ("「小規模事業者等」の「等」の範囲は記載がない。宿泊業・娯楽業は除かれるため20人以下とする", "who else is meant by 'and others' is not stated; lodging and entertainment, being left out, go by 20") },
            Base, InvoiceRise, Cap, WebSum, WebMost, Quarter, WebQuarter, Parts,
            new PrintedFigure("marukei", ("関連融資制度: 小規模事業者経営改善資金(マル経融資、無担保・無保証)の限度額", "related loan without collateral or guarantee: ceiling of the Marukei loan"), ("2,000万円", "¥20,000,000"), Doc["【関連融資制度】", 665, 670]),
            new Combination("with-marukei", ("補助対象経費の資金調達にマル経融資を活用できる", "the Marukei loan may finance the costs"), Relation.Together, Doc["【関連融資制度】", 665, 670], "marukei"),
            new Announced("published", ("公募要領公開", "guideline published"), Day(2025, 3, 4), Doc["【第1回公募スケジュール】", 674, 676]),
            new Window("window", ("公募期間", "call"), On(2025, 5, 1), On(2025, 6, 13), Doc["【第1回公募スケジュール】", 678, 680]) { Reading = ("受付開始・締切の時刻は記載がない", "no hours are stated") },
            new Requirement("support-window", ("特定創業支援等事業による支援を受けた日が、公募締切時から起算して過去3か年の間", "the specified start-up support was received within the three years back from the deadline"), StartupSupportOn >= From & StartupSupportOn <= Deadline, Doc["小規模事業者持続化補助金（創業型）", 693, 695]) { Reading = Within },
            new Requirement("founded-window", ("創業後3年以内: 開業日(設立年月日)が、公募締切時から起算して過去3か年の間", "founded within the three years back from the deadline"), FoundedOn >= From & FoundedOn <= Deadline, Doc["小規模事業者持続化補助金（創業型）", 693, 695]) { Reading = Within },
            new Note("support-by", ("支援は、産業競争力強化法に基づく認定市区町村、又はこれと連携した認定連携創業支援等事業者が実施したもの", "support given by a certified municipality, or by a certified body working with one"), Doc["小規模事業者持続化補助金（創業型）", 693, 694]),
            new Requirement("support-certificate", ("認定市区町村が発行した、支援を受けたことの証明書の写しが必要", "a copy of the municipality's certificate of the support is needed"), StartupSupportCertificate.Is(true), Doc["小規模事業者持続化補助金（創業型）", 696, 698]),

            // 事前準備から事業終了までの流れ
            new Duty("results-report", ("補助期間終了後、事業化状況報告", "a report on business results after the period"), Doc["事前準備から事業終了までの流れ", 771, 777]) { Reading = ("回数と時期の記載がない", "how often and when is not stated") },
            new Duty("cost-detail", ("申請時点で明らかではない経費は交付申請・決定の段階で詳細内訳を改めて求められ、事後に判明した対象外経費は支払われない", "details of costs not yet clear are asked for at the decision; ineligible costs found later are not paid"), Doc["事前準備から事業終了までの流れ", 798, 800]),
            new Duty("report", ("補助事業の実施後、実績報告", "a report after the project"), Doc["事前準備から事業終了までの流れ", 814, 817]),

            // 対象経費
            new Expense("machinery", ("機械装置等費", "machinery and the like"), Machinery, Doc["対象経費", 821, 823]),
            new Expense("publicity", ("広報費", "publicity"), Publicity, Doc["対象経費", 823]),
            new Expense("website", ("ウェブサイト関連費", "website"), Website, Doc["対象経費", 823]),
            new Expense("exhibitions", ("展示会等出展費", "exhibitions"), Exhibitions, Doc["対象経費", 823]),
            new Expense("travel", ("旅費", "travel"), Travel, Doc["対象経費", 823]),
            new Expense("product-development", ("新商品開発費", "development of new products"), ProductDevelopment, Doc["対象経費", 823]),
            new Expense("rent", ("借料", "leases and venue hire"), Rent, Doc["対象経費", 824]),
            new Expense("consignment", ("委託・外注費", "work commissioned"), Consignment, Doc["対象経費", 824]),
            new NotStated("expense-limits", ("経費の区分ごとの範囲と対象外経費の記載がない", "what each category covers and what is not eligible is not stated"), Doc["対象経費", 821, 824]) { Reading = ("各区分は通常枠第17回の公募要領にならって入力する", "categories are to be stated as the guideline of the standard type, round 17, has them") },

            // 特例要件
            Invoice,
            new Note("no-wage-special", ("特例はインボイス特例だけで、賃金引上げ特例はない", "the invoice special is the only one; there is no wage special"), Doc["特例要件", 826, 829]),
            new NotStated("invoice-missed", ("インボイス特例を希望して要件を満たさない場合の扱いの記載がない", "what follows when a claimed invoice special is missed is not stated"), Doc["特例要件", 826, 829])
            { Reading = ("要件を満たさない場合は上乗せなしで計算する。通常枠第17回の公募要領では全体が交付対象外となるため、確かめる必要がある", "worked without the added part; in the standard type, round 17, the whole grant is refused, so this is to be checked") },
            new Duty("estimates", ("採択後、見積書等の提出", "estimates after adoption"), Doc["事前準備から事業終了までの流れ", 836, 842]),
            new Note("gbiz", ("事前準備: GビズIDの取得", "to prepare: a GbizID account"), Doc["事前準備から事業終了までの流れ", 844, 845]) { Reading = ("種類と取得にかかる期間の記載がない", "neither its kind nor how long it takes is stated") },
            new Exclusion("both-types", ("一般型通常枠第17回と創業型第1回の重複申請", "applies to the standard type, round 17, as well"), AppliesToBothTypes.Is(true), Round17.Doc["注意事項", 84]) { Reading = ("リーフレットに記載はなく、通常枠の公募要領による", "not in the leaflet; by the guideline of the standard type") },
            new Combination("general-type", ("一般型通常枠第17回との重複申請はできない", "not together with the standard type, round 17"), Relation.Barred(Awards.Live), Round17.Doc["注意事項", 84], "jizokuka/17") { Reading = ("リーフレットに記載はなく、通常枠の公募要領による", "not in the leaflet; by the guideline of the standard type") },
        ],
        Common.TwoParts(TwoThirds, WebMost, WebQuarter, Parts).AtMost(Cap)));
}
