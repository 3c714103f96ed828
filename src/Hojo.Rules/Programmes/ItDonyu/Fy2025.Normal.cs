using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Amount;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>通常枠: what both bands have in common, and the band of 5万円以上150万円未満.</summary>
internal static partial class Fy2025
{
    private const string Amounts = "２－３ 補助対象経費、補助率及び補助額";
    private const string Tools = "（２） 補助対象となるＩＴツールとその分類";
    private const string ToolsAsked = "（３） 交付申請時のＩＴツールの要件";
    private const string Unpaid = "補助対象外となる経費";
    private const string Applied = "（３） 交付申請期間";
    private const string Schedule = "３－４ 補助事業の実施及び実績報告";
    private const string Steps = "（１） 補助事業の実施の定義について";
    private const string Withdrawing = "（１） 効果報告完了前の辞退について";

    private static Reading WithoutTax => "経費は消費税を除いた額を入力する";

    private static void Normal(RoundBuilder round)
    {
        Section Doc(string heading) => round.Under(Guidelines.ItNormal2025, heading, "normal", "normal-large");
        Section Leaflet(string heading) => round.Under(Leaflets.ItDonyu, heading, "normal", "normal-large");
        Section Rules(string heading) => round.Under(Guidelines.ItNormal2025Rules, heading, "normal", "normal-large");

        Sizes(Doc, Definition(Doc, 5));
        Requirements(Doc, 6);
        NormalPlan(Doc(Asked));
        DeemedLarge(Doc, 11);
        Others(Doc, (11, 12), 12);
        var costs = NormalCosts(Doc);

        // ── ２－３ ────────────────────────────────────────────────────────────
        var amounts = Doc(Amounts);
        var near = amounts.Special("near-minimum-wage", (15, "低賃金＋５０円以内で雇"), "最低賃金近傍の事業者",
            ClaimsMinimumWageSpecial.Is(true) & NearMinimumWageStaff >= Fraction(30, 100),
            "3か月以上、地域別最低賃金+50円以内で雇用している従業員の割合で見る。" +
            "賃金状況報告シートでそれを示して2/3を希望する事業者に適用する。見る期間の定めはない",
            also: [
                Doc("（２） 交付申請に必要な書類").At((17, "最低賃金近傍の事業者であることを示し、補助率２／３以内の適用を受ける場合")),
                Leaflet("補助率").At((365, "従業員数が全従業員数の30％以上であることを示した事業者")),
            ]);
        var rate = amounts.Rate("rate", (15, "１／２以内"), "補助率", Fraction(1, 2), [new(near, Fraction(2, 3))],
            also: [Leaflet("補助率").At((330, 332, "中小企業：１/２最低賃金近傍の事業者(※2):2/3"))]);
        var wholeYen = amounts.RoundsDown("whole-yen", (15, "補助額の１円未満は切り捨て"), "補助額の1円未満は切り捨て", Yen(1));

        var dueYen = NormalProcess(Doc, Rules);
        NotRead(Doc, 5, 27, "申請要件(オ)(カ)(ケ)〜(セ)(ソ)(ツ)、審査項目、加点・減点(３－３)、提出書類、留意事項(４)、別紙");
        round.Track("normal", "IT導入補助金2025 通常枠(5万円〜150万円未満)", (rate * costs).AtMost(LowerBand(round)).Rounded(wholeYen));
        round.Track("normal-large", "IT導入補助金2025 通常枠(150万円〜450万円以下)",
            (rate * costs).AtMost(UpperBand(round, dueYen)).Rounded(wholeYen));
    }

    private static void NormalPlan(Section asked)
    {
        asked.Requires("plan-years", (7, "全て満たす３年間の事業計画を策定し実行すること"), "(ク) 3年間の事業計画", Years.Is(3));
        asked.Requires("first-year-productivity", (7, "１年後に労働生産性を３パーセント以上向上させること"),
            "(ク)一 1年後の労働生産性+3%以上(過去の交付決定があれば4%以上)",
            FirstYearProductivity >= Pct(4.0m) | (AwardedBefore.Is(false) & FirstYearProductivity >= Pct(3.0m)),
            "過去の交付決定: IT導入補助金2022、2023の通常枠(A・B類型)・複数社連携、2024の通常枠・複数社連携");
        asked.Requires("labor-productivity", (7, "労働生産性の年平均成長率を３パーセント以上とすること"),
            "(ク)二 労働生産性の年平均成長率3%以上(過去の交付決定があれば4%以上)",
            LaborProductivity >= Pct(4.0m) | (AwardedBefore.Is(false) & LaborProductivity >= Pct(3.0m)));
        asked.Reviews("plan-reasonable", (7, "労働生産性の向上の目標が実現可能かつ合理的であること"), "(ク)三 労働生産性の向上の目標が実現可能かつ合理的");
        asked.Notes("payroll-definition", (7, "給与支給総額とは、全従業員（非常勤を含む。）及び役員に支払った給与等"),
            "給与支給総額: 全従業員(非常勤を含む)及び役員に支払った給与等(福利厚生費・法定福利費・退職金を除く)");
        asked.Excludes("services-excessive", (8, "役務費用が占める割合が著しく高額でないこと"), "(タ) 役務費用の割合がITツールに比して著しく高額",
            ServicesExcessive.Is(true), Readings.DeclaredAndJudged);
    }

    // ── ２－２ ────────────────────────────────────────────────────────────────
    private static Amount NormalCosts(Func<string, Section> doc)
    {
        doc("（１） 補助対象経費").Notes("registered-tools", (12, "あらかじめ事務局に登録されたＩＴツールの導入費用とする"),
            "事務局に登録されたITツールに限る。ハードウェアは対象外");
        var tools = doc(Tools);
        var sum = tools.Sum("services-sum", (13, "２００万円を上限とする"), "役務の補助対象経費の上限額", Man(200));
        var cap = tools.Limit("services-cap", (13, "２００万円を上限とする"), "役務の補助対象経費は200万円まで", sum);
        var unpaid = doc(Unpaid);
        unpaid.Notes("ineligible-costs", (14, "公租公課。（消費税）"),
            "対象外: 顧客が実質負担する費用、交通費・宿泊費、申請代行費、消費税、金額の定まらないもの、無償のもの、リース・レンタル、中古品", WithoutTax);
        var early = unpaid.Deducts("early-orders", (14, "交付決定前に購入したＩＴツール"), "(ケ) 交付決定前に購入したITツールを除く", EarlyOrders,
            Readings.TakenOffTheTotal);
        return Sum(
            tools.Pays("software", (13, "クリプション販売形式等）は最大２年分"), "大分類Ⅰ ソフトウェア(クラウド利用料は最大2年分)", Software),
            tools.Pays("options", (13, "最大１年分の費用を補助対象とする"), "大分類Ⅱ オプション(機能拡張、データ連携ツール、セキュリティ。最大1年分)", Options),
            tools.Pays("services", (13, "大分類Ⅲ役務の補助対象経費は"),
                "大分類Ⅲ 役務(導入・活用コンサルティング、導入設定・マニュアル作成・導入研修、保守サポート最大2年分)", Services).AtMost(cap)).Less(early);
    }

    // ── ３、４ ────────────────────────────────────────────────────────────────
    private static Rounding NormalProcess(Func<string, Section> doc, Func<string, Section> rules)
    {
        Preparing(doc, 17, 17, 39);
        Opens(doc(Applied), 19);
        var counted = doc(Counted);
        Alongside(counted, 19, 19, "インボイス枠とセキュリティ対策推進枠", NormalTracks, [InvoiceTrack, TradeTrack, SecurityTrack]);
        const string Within = "交付決定日から１２カ月以内にＩＴ導入補助金２０２５の通常枠で申請することはできない";
        After2024(counted, (19, Within), "の通常枠・複数社連携", ["it-donyu/2024/normal", "it-donyu/2024/multi-company"], AwardedWithinTwelveMonths);
        counted.Excludes("security-service-before", (19, ServiceBefore), "お助け隊サービスのITツールについて過去の交付決定又は他の枠の申請がある",
            SecurityServiceBefore.Is(true), WhereIncluded);
        Carrying(doc(Schedule), 23, doc(Steps), 23);
        var reports = doc(Reports);
        ReportBefore(reports, 25);
        Report(reports, 25, 1, "２０２７年４月～２０２８年１月");
        Report(reports, 25, 2, "２０２８年４月～２０２９年１月");
        Report(reports, 25, 3, "２０２９年４月～２０３０年１月");
        Kept(doc("４．留意事項"), 27);
        var dueYen = Withdrawal(doc(Withdrawing), 26, rules, 11, (11, 12));
        GrantRules.Duties(rules, 10, 11, (12, 12), "補助事業者が利", dueYen);
        return dueYen;
    }

    // ── 5万円以上150万円未満 ──────────────────────────────────────────────────
    private static Limit LowerBand(RoundBuilder round)
    {
        Section Doc(string heading) => round.Under(Guidelines.ItNormal2025, heading, "normal");

        Doc(ToolsAsked).Requires("processes", (13, 14, "を１種類以上（補助金申請額１５０万円～４５０万円以下"), "業務プロセスを1種類以上含む", Processes >= 1,
            "汎用プロセス(汎P-07)だけでは申請できない(14頁)");
        var bands = Doc("（４） 申請要件");
        bands.Notes("wage-points", (14, "加点項目"), "この申請額では賃上げ目標は加点項目であり、必須ではない");
        bands.Notes("voluntary", (14, "自主的に５万円以上１５０万円未満の範囲内とすることは可能"),
            "150万円以上の要件を満たす場合も、5万円以上150万円未満の申請とすることができる");
        var amounts = Doc(Amounts);
        amounts.Floor("floor", (15, "５万円～１５０万円未満"), "補助額5万円以上", Man(5));
        var sum = amounts.Sum("cap-sum", (15, "５万円～１５０万円未満"), "補助上限額", Yen(1_499_999));
        return amounts.Limit("cap", (15, "５万円～１５０万円未満"), "補助額150万円未満", sum, "「150万円未満」なので1,499,999円までとする",
            also: [round.Under(Leaflets.ItDonyu, "補助額").At((292, 294, "5万円～150万円"),
                differs: amounts.Say("cap:leaflet", "「5万円～150万円」とあり、未満とは書かない"))]);
    }
}
