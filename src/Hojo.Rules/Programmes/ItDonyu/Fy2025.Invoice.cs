using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>インボイス枠 インボイス対応類型: a rate that steps on the grant, and hardware at one half.</summary>
internal static partial class Fy2025
{
    private const string ServiceBefore = "申請を行っている若しくは交付決定を受けた場合、本事業の申請を行うことはできない";

    private static Reading WhereIncluded => "この申請にお助け隊サービスのITツールを含む場合に「はい」とする";

    private static void Invoice(RoundBuilder round)
    {
        Section Doc(string heading) => round.Under(Guidelines.ItInvoice2025, heading, "invoice");

        Sizes(Doc, Definition(Doc, 5));
        Requirements(Doc, 6);
        Doc(Asked).Excludes("services-excessive", (8, "役務費用が占める割合が著しく高額でないこと"), "(ソ) 役務費用の割合がITツールに比して著しく高額",
            ServicesExcessive.Is(true), Readings.DeclaredAndJudged);
        DeemedLarge(Doc, 8);
        Others(Doc, 9, 9);
        var early = InvoiceTools(Doc);
        InvoiceProcess(Doc, heading => round.Under(Guidelines.ItInvoice2025Rules, heading, "invoice"));
        NotRead(Doc, 5, 26, "申請要件(オ)(カ)(ク)〜(セ)(チ)、審査項目、加点・減点(３－３)、提出書類、留意事項(４)、別紙");

        var wholeYen = Doc(Amounts).RoundsDown("whole-yen", (13, "補助額の１円未満は切り捨て"), "補助額の1円未満は切り捨て", Yen(1));
        round.Track("invoice", "IT導入補助金2025 インボイス枠 インボイス対応類型",
            Sum(InvoiceSoftware(round, Doc, early), InvoiceHardware(Doc)).Rounded(wholeYen));
    }

    // ── ２－２ ────────────────────────────────────────────────────────────────
    private static Deduction InvoiceTools(Func<string, Section> doc)
    {
        var asked = doc(ToolsAsked);
        asked.Requires("functions", (11, "「会計」「受発注」「決済」の機能を１種類以上含む"), "インボイス制度に対応し、会計・受発注・決済の機能を1種類以上含む", Functions >= 1);
        asked.Requires("with-software", (11, "大分類Ⅰ「ソフトウェア」とあわせて交付申請する必要がある"),
            "オプション・役務・ハードウェアはソフトウェアとあわせて申請する", Software > Yen(0));
        doc("【補足１】 補助対象となるハードウェアについて").Notes("hardware", (11, 12, "必要最低限の機器一式が補助対象となる"),
            "ハードウェアは申請するソフトウェアの使用に資する必要最低限の機器一式。レジは事前登録されたパッケージから選ぶ");
        var unpaid = doc(Unpaid);
        unpaid.Notes("ineligible-costs", (12, "公租公課。（消費税）"),
            "対象外: 顧客が実質負担する費用、交通費・宿泊費、申請代行費、消費税、金額の定まらないもの、無償のもの、リース・レンタル、中古品", WithoutTax);
        return unpaid.Deducts("early-orders", (12, "交付決定前に購入したＩＴツール"), "(ケ) 交付決定前に購入したITツールを除く", EarlyOrders,
            "ソフトウェア・オプション・役務の合計から差し引く。ハードウェアの分は、ハードウェアの経費から除いて入力する");
    }

    // ── ２－３ ────────────────────────────────────────────────────────────────
    private static Amount InvoiceSoftware(RoundBuilder round, Func<string, Section> doc, Deduction early)
    {
        Citation Leaflet(string heading, Passage at) => round.Under(Leaflets.ItDonyu, heading).At(at);
        var steps = doc("【補足２】");
        var sum = steps.Sum("software-sum", (13, "１つのみ有する場合、補助上限額は５０万円とする"), "ソフトウェア購入費・導入関連費の補助上限額", Man(50),
            [new(steps.Say("software-sum:several", "2機能以上"), Functions >= 2, Man(350))],
            also: [Leaflet("補助額", (312, 317, "２機能以上：～350万円"))]);
        var cap = steps.Limit("software-cap", (13, "２機能以上有する場合、補助上限額は３５０万円とする"), "1機能は50万円、2機能以上は350万円まで", sum);
        var first = steps.Rate("rate-first", (13, "補助額５０万円以下の部分は補助率３／４以内にて算出する"), "補助率(補助額50万円以下の部分)", Fraction(3, 4),
            [new(steps.Say("small", "小規模事業者"), Small, Fraction(4, 5))], also: [Leaflet("補助率", (339, 341, "～50万円以下：3/4(小規模事業者：4/5)"))]);
        var width = steps.Sum("rate-first-width", (13, "補助額５０万円以下の部分"), "補助率が変わる補助額", Man(50));
        var second = steps.Rate("rate-second", (13, "補助額５０万円超の部分は、事業者規模によらず、補助率２／３以内"), "補助率(補助額50万円超の部分)", Fraction(2, 3),
            also: [Leaflet("補助率", (342, 343, "50万円～350万円：2/3"))]);
        steps.Binds("outgrown", (13, "円以下の金額について補助率４／５以内から３／４以内へ変更となる"),
            "交付決定後に小規模事業者でなくなった場合、50万円以下の補助率は4/5から3/4に変わる。補助対象経費の上限は申請時の金額");
        var servicesSum = steps.Sum("services-sum", (13, "役務の補助対象経費は、２００万円を上限とする"), "役務の補助対象経費の上限額", Man(200));
        var servicesCap = steps.Limit("services-cap", (13, "役務の補助対象経費は、２００万円を上限とする"), "役務の補助対象経費は200万円まで", servicesSum);

        var tools = doc(Tools);
        var software = tools.Pays("software", (10, "ション販売形式等）は最大２年分"), "大分類Ⅰ ソフトウェア(最大2年分)", Software);
        var options = tools.Pays("options", (10, "最大１年分の費用を補助対象とする"), "大分類Ⅱ オプション(最大1年分)", Options);
        var services = tools.Pays("services", (10, "大分類Ⅲ役務の補助対象経費は"), "大分類Ⅲ 役務(コンサルティング、導入設定・研修、保守サポート最大2年分)", Services);
        return Stepped(Sum(software, options, services.AtMost(servicesCap)).Less(early), new(first, width), new(second, null)).AtMost(cap);
    }

    private static Amount InvoiceHardware(Func<string, Section> doc)
    {
        var amounts = doc(Amounts);
        var rate = amounts.Rate("rate-hardware", (13, "率は１／２以内"), "補助率(ハードウェア購入費)", Fraction(1, 2));
        var computersSum = amounts.Sum("computers-sum", (13, "PC・タブレット等：下限なし～１０万円"), "PC・タブレット等の補助上限額", Man(10));
        var computersCap = amounts.Limit("computers-cap", (13, "PC・タブレット等：下限なし～１０万円"), "PC・タブレット等は10万円まで", computersSum);
        var registersSum = amounts.Sum("registers-sum", (13, "レジ・券売機：下限なし～２０万円"), "レジ・券売機の補助上限額", Man(20));
        var registersCap = amounts.Limit("registers-cap", (13, "レジ・券売機：下限なし～２０万円"), "レジ・券売機は20万円まで", registersSum);

        var tools = doc(Tools);
        var computers = tools.Pays("computers", (10, "カテゴリー８（ＰＣ・タブレット・プリ"), "大分類Ⅳ PC・タブレット・プリンター・スキャナー・複合機", Computers);
        var registers = tools.Pays("registers", (10, "カテゴリー９（ＰＯＳレジ・モバイル"), "大分類Ⅳ POSレジ・モバイルPOSレジ・券売機", Registers);
        return Sum((rate * computers).AtMost(computersCap), (rate * registers).AtMost(registersCap));
    }

    // ── ３、４ ────────────────────────────────────────────────────────────────
    private static void InvoiceProcess(Func<string, Section> doc, Func<string, Section> rules)
    {
        Preparing(doc, 15, 15, 33);
        Opens(doc(Applied), 16);
        var counted = doc(Counted);
        Alongside(counted, 17, 17, "通常枠とセキュリティ対策推進枠", [InvoiceTrack], [.. NormalTracks, SecurityTrack]);
        const string Within = "交付決定日から１２カ月以内にＩＴ導入補助金２０２５のインボイス枠";
        After2024(counted, (17, Within), "のインボイス枠・複数社連携",
            ["it-donyu/2024/invoice", "it-donyu/2024/electronic-trade", "it-donyu/2024/multi-company"], AwardedWithinTwelveMonths);
        counted.Excludes("security-service-before", (17, ServiceBefore), "お助け隊サービスのITツールについて過去の交付決定又は他の枠の申請がある",
            SecurityServiceBefore.Is(true), WhereIncluded);
        Carrying(doc(Schedule), 20, doc(Steps), 21);
        var reports = doc(Reports);
        ReportBefore(reports, 23);
        Report(reports, 23, 1, "２０２７年４月～２０２８年１月");
        Report(reports, 23, 3, "２０２９年４月～２０３０年１月");
        Kept(doc("４．留意事項"), 25);
        var dueYen = Withdrawal(doc(Withdrawing), 24, rules, 10, (10, 10));
        GrantRules.Duties(rules, 9, 10, (11, 11), "補助事業者が", dueYen);
    }
}
