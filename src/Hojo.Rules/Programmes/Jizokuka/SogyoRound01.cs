using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>小規模事業者持続化補助金 創業型 第1回公募, as far as its leaflet, its forms and the manual of 様式3 go.</summary>
internal static partial class SogyoRound01
{
    private const string TotalsHeading = "「Ⅱ．経費明細表」の合計欄の記入方法および自動表示";
    private const string BasicsHeading = "＜基本要件の確認＞";
    private const string Form3Heading = "Ⅱ．経費明細表【必須記入】";

    private static readonly Source Doc = Leaflets.JizokukaSogyo;
    private static readonly Source Manual = Guidelines.JizokukaSogyo1Manual;
    private static readonly Source Example = Guidelines.JizokukaSogyo1Example;

    public static readonly Round Round = Write();

    private static Round Write()
    {
        var round = new RoundBuilder(Jizokuka.StartUp, "jizokuka-sogyo/1", "第1回", SogyoRound01English.Words);
        Outline(round);
        Applicants(round);
        Costs(round);
        Steps(round.Under(Doc, "事前準備から事業終了までの流れ"));
        Conditions(round);
        var cap = Amounts(round, Invoice(round));
        var rate = round.Under(Manual, TotalsHeading).Rate("rate", (9, "上限補助額200万円、補助率2/3"), "補助率", Fraction(2, 3),
            also: [round.Under(Example, Form3Heading).At((13, "補助率 2/3 以内")), round.Under(Doc, "【補助率】").At((629, 631, "【補助率】２／３"))]);
        var grant = Form3(round, rate).AtMost(cap);
        Points(round);
        OtherType(round);
        round.Track("", "小規模事業者持続化補助金 創業型 第1回(リーフレット・様式)", grant);
        return round.Build();
    }

    // ── 事業目的、関連融資制度、公募スケジュール ──────────────────────────────
    private static void Outline(RoundBuilder round)
    {
        round.Under(Example, BasicsHeading).Notes("purpose", (2, "創業後３年以内の事業者を重点的に支援するため"), "創業後3年以内の小規模事業者の、経営計画に基づく販路開拓等の取組を支援",
            also: [round.Under(Doc, "小規模事業者持続化補助金（創業型）").At((623, 627, "持続的な経営に向けた経営計画に基づく販路開拓等の取組を支援します"))]);
        var aims = round.Under(Doc, "【事業目的】");
        aims.Requires("own-plan", (635, "小規模事業者※等が経営計画を自ら策定し"), "経営計画を自ら策定している", OwnPlan.Is(true), Readings.DeclaredAndJudged);
        aims.Requires("small", (635, 640, "「商業・サービス業(宿泊業、娯楽業を除く)」の場合5人以下"),
            "小規模事業者: 商業・サービス業(宿泊業、娯楽業を除く)5人以下、製造業又はそれ以外の業種20人以下", SmallBusiness.Holds,
            "「小規模事業者等」の「等」の範囲は記載がない。宿泊業・娯楽業は除かれるため20人以下とする");
        round.Under(Example, "4．補助事業の効果【必須記入】").Requires("chamber", (12, "商工会・商工会議所と相談し、助言・指導を得ながら進めてください"),
            "商工会・商工会議所の支援を受けながら取り組む", SupportedByChamber.Is(true), also: [aims.At((636, "商工会・商工会議所の支援を受けながら"))]);
        round.Under(Example, "2．販路開拓等（生産性向上）の取組内容【必須記入】").Requires("for-sales", (11, "（販路開拓等の取組内容を記入すること）"), "販路開拓等の取組",
            ForSales.Is(true), Readings.DeclaredAndJudged, also: [aims.At((636, "取り組む販路開拓等を支援"))]);

        var loan = round.Under(Doc, "【関連融資制度】");
        loan.Prints("marukei", (665, 670, "限度額：2,000万円"), "関連融資制度: 小規模事業者経営改善資金(マル経融資、無担保・無保証)の限度額", "2,000万円");
        loan.Combines("with-marukei", (665, 670, "補助対象経費の資金調達に活用できる無担保・無保証の融資制度"), "補助対象経費の資金調達にマル経融資を活用できる",
            Relation.Together, ["marukei"]);
        var schedule = round.Under(Doc, "【第1回公募スケジュール】");
        schedule.Announces("published", (674, 676, "公募要領公開：2025年３月４日（火）"), "公募要領公開", Day(2025, 3, 4));
        schedule.Window("window", (678, 680, "2025年５月１日（木）申請受付締切：2025年６月１３日（金）"), "公募期間", On(2025, 5, 1), On(2025, 6, 13),
            Readings.HoursNotStated);
    }

    // ── 申請要件 ──────────────────────────────────────────────────────────────
    private static void Applicants(RoundBuilder round)
    {
        const string Within = "公募締切の日から過去3か年は、3年前の応当日から締切の日までとし、両日を含む";
        var startUps = round.Under(Doc, "小規模事業者持続化補助金（創業型）");
        var from = round.Closes.Minus(Length.Years(3));
        startUps.Requires("support-window", (693, 695, "公募締切時から起算して過去３か年の間であること"),
            "特定創業支援等事業による支援を受けた日が、公募締切時から起算して過去3か年の間", StartupSupportOn >= from & StartupSupportOn <= round.Closes, Within);
        startUps.Requires("founded-window", (693, 695, "開業日（設立年月日）が公募締切時から起算して過去３か年の間"),
            "創業後3年以内: 開業日(設立年月日)が、公募締切時から起算して過去3か年の間", FoundedOn >= from & FoundedOn <= round.Closes, Within);
        round.Under(Example, BasicsHeading).Notes("support-by", (2, "力強化法に基づく「認定市区町村」または「認定市区町村」と連"),
            "支援は、産業競争力強化法に基づく認定市区町村、又はこれと連携した認定連携創業支援等事業者が実施したもの",
            also: [startUps.At((693, 694, "「認定市区町村」または「認定市区町村」と連携した「認定連携創業支援等事業者」"))]);
        startUps.Requires("support-certificate", (696, 698, "特定創業支援等事業による支援を受けたことの証明書の写し"),
            "認定市区町村が発行した、支援を受けたことの証明書の写しが必要", StartupSupportCertificate.Is(true));
    }

    // ── 補助上限、特例要件 ────────────────────────────────────────────────────
    private static Limit Amounts(RoundBuilder round, Special invoice)
    {
        var specials = round.Under(Doc, "特例要件");
        var raise = specials.Sum("cap-invoice", (826, 829, "一律に50万円の補助上限上乗せを行います"), "インボイス特例の上乗せ", Yen(0), [new(invoice, Man(50))]);
        specials.Notes("no-wage-special", (826, 829, "一律に50万円の補助上限上乗せを行います"), "特例はインボイス特例だけで、賃金引上げ特例はない");
        var amounts = round.Under(Doc, "【補助上限】");
        var standard = round.Under(Manual, TotalsHeading).Sum("cap-sum", (9, "上限補助額200万円、補助率2/3"), "補助上限", Man(200),
            also: [amounts.At((642, 644, "【補助上限】200万円"))]);
        return round.Under(Manual, TotalsHeading).Limit("cap", (9, "上限補助額200万円、補助率2/3"), "補助上限額まで(特例を活用した場合は最大250万円)", Sum(standard, raise),
            also: [round.Under(Example, Form3Heading).At((14, "（６）の上限額はインボイス特例の場合、異なります")),
                amounts.At((642, 646, "特例を活用した場合は最大250万円"))]);
    }

    // ── 対象経費 ──────────────────────────────────────────────────────────────
    private static void Costs(RoundBuilder round)
    {
        const string FirstToLast = "「①機械装置等費」から「⑧委託・外注費」までの各費目を記入してください";
        var costs = round.Under(Doc, "対象経費");
        var (form, filled) = (round.Under(Example, Form3Heading), round.Under(Guidelines.JizokukaSogyo1Maker, Form3Heading));
        costs.LeavesOut("expense-limits", (821, 824), "経費の区分ごとの範囲と対象外経費の記載がない",
            Reading.Resting(Guidelines.Jizokuka17, "各区分は通常枠第17回の公募要領にならって入力する"));
        form.Pays("machinery", (13, FirstToLast), "機械装置等費", Machinery);
        form.Pays("publicity", (13, "広報費 新聞折り込みチラシ印刷費"), "広報費", Publicity);
        form.Pays("website", (13, "③ウェブサイト"), "ウェブサイト関連費", Website);
        filled.Pays("exhibitions", (14, "④展示会等出展"), "展示会等出展費", Exhibitions);
        filled.Pays("travel", (14, "⑤旅費"), "旅費", Travel);
        form.Pays("product-development", (13, "⑥新商品開発費"), "新商品開発費", ProductDevelopment);
        filled.Pays("rent", (14, "⑦借料"), "借料", Rent);
        form.Pays("consignment", (13, FirstToLast), "委託・外注費", Consignment);
    }

    // ── 事前準備から事業終了までの流れ ────────────────────────────────────────
    private static void Steps(Section steps)
    {
        steps.Binds("results-report", (771, 777, "事業化状況報告"), "補助期間終了後、事業化状況報告", Readings.HowOftenAndWhenNotStated);
        steps.Binds("cost-detail", (798, 800, "事後で対象外経費が含まれていることが判明した場合はお支払いができません"),
            "申請時点で明らかではない経費は交付申請・決定の段階で詳細内訳を改めて求められ、事後に判明した対象外経費は支払われない");
        steps.Binds("report", (814, 817, "実績報告"), "補助事業の実施後、実績報告");
        steps.Binds("estimates", (836, 842, "見積書等の提出"), "採択後、見積書等の提出");
        steps.Notes("gbiz", (844, 845, "ＧビズＩＤ取得"), "事前準備: GビズIDの取得", "種類と取得にかかる期間の記載がない");
    }

    // ── 様式３ ────────────────────────────────────────────────────────────────
    private static Amount Form3(RoundBuilder round, Figure<Rate> rate)
    {
        const string Bound = "（６）の 1/4 を上限（最大５０万円）";
        var manual = round.Under(Manual, TotalsHeading);
        var example = round.Under(Example, Form3Heading);
        example.Requires("web-not-alone", (13, "1/4 以内であるか（「いいえ」の場合は申請できません）"), "ウェブサイト関連費の申請額が全体の1/4以内でなければ申請できない",
            Common.NotOnlyWebsite, "ウェブサイト関連費のほかに経費があれば1/4以内で申請でき、それだけの申請では1/4以内になり得ない");
        var most = example.Sum("web-sum", (13, Bound), "ウェブサイト関連費の最大額", Man(50));
        var webMost = example.Limit("web-most", (13, Bound), "ウェブサイト関連費の補助は50万円まで", most);
        var quarter = manual.Rate("web-rate", (12, "1/4（25%）以内であれば、「はい」（申請可）"), "ウェブサイト関連費の割合", Fraction(1, 4),
            also: [example.At((13, Bound))]);
        var webQuarter = manual.Limit("web-quarter", (12, "1/4（25%）以内であれば、「はい」（申請可）"), "ウェブサイト関連費の補助は補助金額の1/4まで",
            quarter * Grant, "リーフレットに記載はなく、様式3の記入方法による。ウェブサイト関連費だけの申請では補助金額は0円になる",
            [example.At((13, Bound)), .. Restaurant(round)]);
        var parts = manual.RoundsDown("parts-yen", (10, "×補助率（円未満切捨て）以内の金額を入力します"),
            "様式3: ウェブサイト関連費とそれ以外の各部分を円未満切捨てのうえ合計", Yen(1),
            also:
            [
                example.At((13, "（c）×補助率 2/3 以内（円未満切捨て）")),
                round.Under(Guidelines.JizokukaSogyo1Maker, Form3Heading).At((14, "（b） 2,346,666")),
            ]);
        manual.Notes("one-yen", (12, "端数調整により補助金交付申請額合計に１円が加算されています"), "入力ツールでは、端数調整により合計に1円が加算されることがある",
            "いつ加算されるかの記載がないため計算に入れない。記載例1では2,876,380円と308,000円の2/3の和は2,122,920円だが、2,122,919円とある");
        manual.Notes("entered-sum", (10, "申請補助額」の範囲内の金額を入力します"), "申請額は、計算される範囲内で低く入力することもできる", "その最大の額を示す");
        return Common.TwoParts(rate, webMost, webQuarter, parts);
    }

    private static Citation[] Restaurant(RoundBuilder round)
    {
        var form = round.Under(Guidelines.JizokukaSogyo1Restaurant, Form3Heading);
        return [form.At((16, "（ｄ）473,333")), form.At((16, "（f）1,893,333"))];
    }

    // ── 通常枠 第17回の公募要領 ───────────────────────────────────────────────
    private static void OtherType(RoundBuilder round)
    {
        var standardType = round.Under(Guidelines.Jizokuka17, "注意事項");
        var elsewhere = Reading.Resting(Guidelines.Jizokuka17, "リーフレットに記載はなく、通常枠の公募要領による");
        standardType.BarredBy("both-types", (1, "＜創業型＞第１回公募との重複申請はできません"), "一般型通常枠第17回と創業型第1回の重複申請",
            Relation.Barred(Awards.Live), ["jizokuka/17"], AppliesToBothTypes, elsewhere, RecordTells.Bars);
    }
}
