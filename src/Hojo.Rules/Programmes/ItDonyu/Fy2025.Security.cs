using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.CostFacts;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>セキュリティ対策推進枠: the fee of a listed security service.</summary>
internal static partial class Fy2025
{
    private static void Security(RoundBuilder round)
    {
        Section Doc(string heading) => round.Under(Guidelines.ItSecurity2025, heading, "security");
        Section Leaflet(string heading) => round.Under(Leaflets.ItDonyu, heading, "security");

        Sizes(Doc, Definition(Doc, 5));
        Requirements(Doc, 6);
        SecurityPlan(Doc(Asked));
        DeemedLarge(Doc, 8);
        Others(Doc, 9, 9);
        SecurityProcess(Doc, heading => round.Under(Guidelines.ItSecurity2025Rules, heading, "security"));
        NotRead(Doc, 5, 22, "申請要件(オ)(カ)(ケ)〜(ソ)(チ)、審査項目、加点・減点(３－３)、提出書類、留意事項(４)、別紙");

        // ── ２－２、２－３ ────────────────────────────────────────────────────
        Doc("（２） 補助対象となるＩＴツール").Notes("listed-service", (10, "に掲載されているサービスのうち、本事業においてＩＴ導入支援事業者が提供し"),
            "お助け隊サービスリストのうち、IT導入支援事業者が提供し事務局に事前登録されたサービス");
        Doc("２－２ 補助対象経費の内容と、補助対象となるＩＴツールの分類・要件").LeavesOut("ineligible-costs", 10, "補助対象外経費の見出しがない",
            Reading.Resting(Guidelines.ItNormal2025, "他の枠の公募要領にならい、消費税を除いた額を入力する"));
        var amounts = Doc(Amounts);
        var early = Doc(Steps).Deducts("early-orders", (17, "交付決定前にＩＴツールを契約、発注した場合は補助対象とならない"),
            "交付決定前に契約・発注したITツールを除く", EarlyOrders);
        var service = amounts.Pays("security-service", (10, "サービス利用料（最大２年分）"), "サービス利用料(最大2年分)", SecurityService);
        var rate = amounts.Rate("rate", (10, "１／２以内"), "補助率", Fraction(1, 2),
            [new(amounts.Say("small", "小規模事業者"), Small, Fraction(2, 3))], also: [Leaflet("補助率").At((354, 357, "中小企業：1/2小規模事業者:2/3"))]);
        amounts.Floor("floor", (10, "５万円～１５０万円"), "補助額5万円以上", Man(5), also: [Leaflet("補助額").At((326, 327, "5万円～150万円"))]);
        var sum = amounts.Sum("cap-sum", (10, "５万円～１５０万円"), "補助上限額", Man(150), also: [Leaflet("補助額").At((326, 327, "5万円～150万円"))]);
        var cap = amounts.Limit("cap", (10, "５万円～１５０万円"), "補助額150万円まで", sum);
        var wholeYen = amounts.RoundsDown("whole-yen", (10, "補助額の１円未満は切り捨て"), "補助額の1円未満は切り捨て", Yen(1));
        amounts.Binds("outgrown", (10, "補助率２／３以内から１／２以内へ変更となる"),
            "交付決定後に小規模事業者でなくなった場合、補助率は2/3から1/2に変わる。補助対象経費の上限は申請時の金額", "2025年6月3日の改訂で加わった");
        round.Track("security", "IT導入補助金2025 セキュリティ対策推進枠", (rate * ((Amount)service).Less(early)).AtMost(cap).Rounded(wholeYen));
    }

    private static void SecurityPlan(Section asked)
    {
        asked.Requires("plan-years", (7, "全て満たす３年間の事業計画を策定し実行すること"), "(ク) 3年間の事業計画", Years.Is(3));
        asked.Requires("labor-productivity", (7, "労働生産性の年平均成長率を１パーセント以上とすること"), "(ク)一 労働生産性の年平均成長率1%以上",
            LaborProductivity >= Pct(1.0m),
            "事業全体の労働生産性で見る。負担軽減分を振り向けた投資、損失の期待値減少、その他の経営努力の効果を含む");
        asked.Reviews("plan-reasonable", (7, "労働生産性の向上の目標が実現可能かつ合理的であること"), "(ク)二 労働生産性の向上の目標が実現可能かつ合理的");
    }

    // ── ３、４ ────────────────────────────────────────────────────────────────
    private static void SecurityProcess(Func<string, Section> doc, Func<string, Section> rules)
    {
        Preparing(doc, 12, 12, 29);
        Opens(doc(Applied), 13);
        var counted = doc(Counted);
        Alongside(counted, 14, 14, "通常枠、複数社連携、インボイス枠", [SecurityTrack], [.. NormalTracks, InvoiceTrack, TradeTrack, GroupTrack]);
        counted.Excludes("security-service-before", (14, ServiceBefore), "お助け隊サービスを含むITツールについて過去の交付決定又は他の枠の申請がある",
            SecurityServiceBefore.Is(true));
        var steps = doc(Steps);
        Carrying(doc(Schedule), 17, steps, 17);
        var reports = doc(Reports);
        ReportBefore(reports, 20);
        Report(reports, 20, 1, "２０２７年４月～２０２８年１月");
        Report(reports, 20, 3, "２０２９年４月～２０３０年１月");
        Kept(doc("４．留意事項"), 21);
        var dueYen = Withdrawal(doc(Withdrawing), 20, rules, 10, (10, 11));
        GrantRules.Duties(rules, 9, 10, (11, 11), "補助事業者が", dueYen);
    }
}
