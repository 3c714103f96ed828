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

/// <summary>複数社連携IT導入枠: a group of ten or more, with ceilings for each member and for the group.</summary>
internal static class MultiCompany
{
    private const string Amounts = "２－４ 補助率と補助額";

    // ① 基盤導入経費: each member's ceiling times the members, on costs told slice by slice
    private static readonly Figure<Rate> SmallRate = RateOf("rate-first-small", ("補助率(小規模事業者、補助額50万円以下の部分)", "rate (small members, first ¥500,000 of each grant)"), 4, 5, MultiDoc[Amounts, 878, 879]);
    private static readonly Figure<Rate> OtherRate = RateOf("rate-first", ("補助率(補助額50万円以下の部分)", "rate (first ¥500,000 of each grant)"), 3, 4, MultiDoc[Amounts, 878]);
    private static readonly Figure<Rate> SecondRate = RateOf("rate-second", ("補助率(補助額50万円超の部分)", "rate (each grant beyond ¥500,000)"), 2, 3, MultiDoc[Amounts, 880]);
    private static readonly Figure<Yen> FirstSum = SumOf("first-sum", ("1者当たりの補助額50万円以下の部分", "first slice of each member's grant"), Man(50), MultiDoc[Amounts, 875, 879]);
    private static readonly Figure<Yen> SecondSum = SumOf("second-sum", ("1者当たりの補助額50万円超350万円までの部分(2機能以上)", "second slice of each member's grant (two functions or more)"), Man(300), MultiDoc[Amounts, 876, 880]);
    private static readonly Limit SmallCap = new("small-cap", ("小規模事業者の構成員: 50万円×者数まで", "small members: ¥500,000 × their number"), Each(FirstSum, SmallMembers), MultiDoc[Amounts, 873, 879]);
    private static readonly Limit OtherCap = new("other-cap", ("その他の構成員: 50万円×者数まで", "other members: ¥500,000 × their number"), Each(FirstSum, OtherMembers), MultiDoc[Amounts, 873, 879]);
    private static readonly Limit SecondCap = new("second-cap", ("2機能以上の構成員: 300万円×者数まで", "members with two functions or more: ¥3,000,000 × their number"), Each(SecondSum, SeveralFunctionMembers), MultiDoc[Amounts, 876, 880])
    { Reading = ("補助上限額350万円から50万円を差し引いた額", "the ceiling of ¥3,500,000 less ¥500,000") };
    private static readonly Figure<Rate> Hardware = RateOf("rate-hardware", ("補助率(ハードウェア)", "rate (hardware)"), 1, 2, MultiDoc[Amounts, 888]);
    private static readonly Figure<Yen> ComputersSum = SumOf("computers-sum", ("1者当たりのPC・タブレット等の補助上限額", "each member's ceiling for computers and tablets"), Man(10), MultiDoc[Amounts, 889]);
    private static readonly Limit ComputersCap = new("computers-cap", ("PC・タブレット等は10万円×者数まで", "computers and tablets: ¥100,000 × members"), Each(ComputersSum, ComputerMembers), MultiDoc[Amounts, 889])
    { Reading = ("①ソフトウェアと同じく、構成員1者当たりの額とみる", "read as a ceiling of each member, as with the software") };
    private static readonly Figure<Yen> RegistersSum = SumOf("registers-sum", ("1者当たりのレジ・券売機の補助上限額", "each member's ceiling for registers and ticket machines"), Man(20), MultiDoc[Amounts, 890]);
    private static readonly Limit RegistersCap = new("registers-cap", ("レジ・券売機は20万円×者数まで", "registers and ticket machines: ¥200,000 × members"), Each(RegistersSum, RegisterMembers), MultiDoc[Amounts, 890])
    { Reading = ("①ソフトウェアと同じく、構成員1者当たりの額とみる", "read as a ceiling of each member, as with the software") };

    // ② 消費動向等分析経費
    private static readonly Figure<Rate> AnalysisRate = RateOf("rate-analysis", ("補助率(②消費動向等分析経費)", "rate (analysis)"), 2, 3, MultiDoc[Amounts, 892]);
    private static readonly Figure<Yen> AnalysisSum = SumOf("analysis-sum", ("1者当たりの消費動向等分析経費の補助額", "each member's grant for analysis"), Man(50), MultiDoc[Amounts, 892, 894]);
    private static readonly Limit AnalysisCap = new("analysis-cap", ("②は50万円×対象のITツールを導入する構成員数まで", "analysis: ¥500,000 × the members that introduce such tools"), Each(AnalysisSum, AnalysisMembers), MultiDoc[Amounts, 892, 894])
    { Reading = ("リーフレットは「50万円×グループ構成員数」とするが、公募要領は対象のITツールを導入する構成員に限る", "the leaflet prints ¥500,000 × all members; the guideline counts only those that introduce such tools") };
    private static readonly Figure<Yen> JointSum = SumOf("joint-sum", ("①と②を合わせた補助上限額", "joint ceiling of foundation and analysis"), Man(3_000), MultiDoc[Amounts, 895]);
    private static readonly Limit JointCap = new("joint-cap", ("①と②を合わせて3,000万円まで", "foundation and analysis together up to ¥30,000,000"), JointSum, MultiDoc[Amounts, 895]);

    // ③ 事務費・専門家経費
    private static readonly Figure<Rate> CoordinationRate = RateOf("rate-coordination", ("補助率(③事務費・専門家経費)", "rate (coordination and experts)"), 2, 3, MultiDoc[Amounts, 897]);
    private static readonly Figure<Rate> Tenth = RateOf("coordination-share", ("①と②の経費に乗じる割合", "share of the costs of foundation and analysis"), 10, 100, MultiDoc[Amounts, 898]);
    private static readonly Limit CoordinationShare = new("coordination-limit", ("③は(①+②の経費)×10%×2/3まで", "coordination: 10% of the costs of foundation and analysis, × 2/3"), CoordinationRate * (Tenth * Sum(FoundationTotal, Analysis)), MultiDoc[Amounts, 898, 899])
    { Reading = ("①と②の補助額ではなく経費の合計額に10%を乗じる。構成員ごとの上限を超える経費も合計に含める", "10% of the costs, not of the grants; costs beyond a member's ceiling are counted too") };
    private static readonly Figure<Yen> CoordinationSum = SumOf("coordination-sum", ("③の補助上限額", "ceiling for coordination and experts"), Man(200), MultiDoc[Amounts, 897, 899]);
    private static readonly Limit CoordinationCap = new("coordination-cap", ("③は200万円まで", "coordination and experts up to ¥2,000,000"), CoordinationSum, MultiDoc[Amounts, 897, 899]);

    private static readonly Rounding Rounding = new("whole-yen", ("円未満切捨て", "rounded down to the yen"), Yen(1), MultiDoc[Amounts, 810, 899])
    { Reading = ("この要領に端数処理の記載がないため、他の枠の公募要領(補助額の1円未満は切り捨て)にならい、最後に一度だけ切り捨てる", "this guideline states no rounding; as in the other four, the grant is rounded down to the yen, once, at the end") };
    private static readonly Rounding DueYen = Common.DueYen(MultiDoc["６－３ 事業実施効果の報告", 1457, 1459]);

    private static readonly Label EachMember = ("構成員ごとに公募要領で確かめて申告する", "to be checked member by member against the guideline, and declared");

    public static readonly Track Track = new("it-donyu/2025/multi-company", ("IT導入補助金2025 複数社連携IT導入枠", "IT adoption subsidy 2025, multi-company track"),
    [
        .. Heading,
        new Note("purpose", ("10者以上の中小企業等が連携した、インボイス制度への対応やキャッシュレス決済を導入する取組等を支援", "supports ten or more SMEs that act together on the invoice system or on cashless payment"), Leaflet["・10者以上の中小企業・小規模事業者等が連携した、インボイス制度への対応や", 195, 197]),
        new Note("activities", ("対象となる事業: インボイス対応、データ連携、企業間決済、面的キャッシュレス化、需要予測、人流・消費者分析、事業の効率化、地域課題解決等", "activities: invoices, data links, payment between firms, cashless areas, forecasts, analysis of visitors and consumers, shared digital work, regional issues"), MultiDoc["２－１ 補助対象となる事業の考え方", 326, 365]),
        new Requirement("members", ("グループ構成員が10者以上", "ten members or more"), GroupMembers >= 10, MultiDoc["（５） 申請要件", 593, 598]) { Reading = ("複数の支店は1者、議決権50%超の親子会社はいずれか1社と数える。ITツールを利用しない参画事業者は数えない(L483)", "branches count once, a parent and its subsidiary (over 50% of the votes) once; members that use no tool do not count (L483)") },
        new Requirement("members-qualify", ("代表事業者と参画事業者が定義と要件を満たす", "the representative and the members meet the definitions"), MembersQualify.Is(true), MultiDoc["２－２－１ 申請の対象となる事業者及び申請の要件", 368, 573]) { Reading = EachMember },
        new Requirement("gbiz-id", ("代表事業者がGビズIDプライムを取得している", "the representative holds GbizID Prime"), HasGbizIdPrime.Is(true), MultiDoc["（２） 代表事業者", 404]),
        new Requirement("security-action", ("代表事業者と参画事業者がSECURITY ACTIONを宣言", "the representative and the members declare SECURITY ACTION"), SecurityAction.Is(true), MultiDoc["２－２－１ 申請の対象となる事業者及び申請の要件", 405, 421]),
        new Exclusion("other-support", ("(エ) 国・独立行政法人の他の補助金等と重複する事業を含む", "overlaps with other support of the state"), OverlapsOtherSupport.Is(true), MultiDoc["（５） 申請要件", 606, 607]),
        Besides.OtherSubsidies(MultiDoc["（５） 申請要件", 606, 607]),
        new Requirement("plan-years", ("(オ) 2年間の事業計画", "a plan of 2 years"), Years.Is(2), MultiDoc["（５） 申請要件", 608, 609]),
        new Requirement("labor-productivity", ("(オ)一 労働生産性の年平均成長率5%以上(過去の交付決定を受けた構成員を含む場合は6%以上)", "labour productivity grows by 5% a year (6% with a member that had an earlier award)"), LaborProductivity >= Pct(6.0m) | (IncludesAwarded.Is(false) & LaborProductivity >= Pct(5.0m)), MultiDoc["（５） 申請要件", 610, 617])
        { Reading = ("参画事業者それぞれの労働生産性から求めた幾何平均で見る。過去の交付決定: 2023の通常枠(A・B類型)・複数社連携、2024の通常枠・複数社連携", "the geometric mean over the members; earlier awards: 2023 normal (A, B) and multi-company, 2024 normal and multi-company") },
        new Exclusion("services-excessive", ("(シ) 役務費用の割合がITツールに比して著しく高額", "services out of proportion to the tool"), ServicesExcessive.Is(true), MultiDoc["（５） 申請要件", 646]) { Reading = ("申請者の申告による。該当するかは事務局が審査する", "as declared by the applicant; the office judges") },
        new Exclusion("members-barred", ("対象外となる事業者(みなし大企業、みなし同一法人、IT導入支援事業者、IT提供事業者・外部専門家等)を含む", "includes a barred business: deemed large, deemed the same, vendors, tool providers, outside experts and others"), IncludesBarred.Is(true), MultiDoc["２－２－２ 申請の対象外となる事業者", 659, 730]) { Reading = EachMember },

        // ２－３
        new Expense("foundation", ("①基盤導入経費の合計: 会計・受発注・決済のソフトウェアとそのオプション・役務、ハードウェア", "foundation in all: accounting, ordering and payment software, options, services, hardware"), FoundationTotal, MultiDoc["２－３ 補助対象経費の内容", 739, 754]),
        new Note("small-first", ("①のうち小規模事業者の構成員のソフトウェア等(補助額50万円以下の部分)", "of these, software of small members, first slice"), MultiDoc[Amounts, 871, 879])
        { Reading = ("①の経費を構成員ごとに、補助額50万円以下の部分(小規模1者62.5万円、その他1者50万円÷3/4まで、円未満切上げ)と50万円超の部分(1者450万円まで、2機能以上のみ)に分けて入力する", "foundation costs are told member by member in two slices: up to ¥625,000 (small) or ¥500,000 ÷ 3/4 (others, rounded up to the yen), then up to ¥4,500,000 with two functions or more") },
        new Note("other-first", ("①のうちその他の構成員のソフトウェア等(補助額50万円以下の部分)", "of these, software of other members, first slice"), MultiDoc[Amounts, 871, 879]),
        new Note("second", ("①のうち2機能以上の構成員のソフトウェア等(補助額50万円超の部分)", "of these, software of members with two functions or more, second slice"), MultiDoc[Amounts, 876, 880]),
        new Note("services-limit", ("役務の補助対象経費は構成員1者当たり200万円まで", "eligible services up to ¥2,000,000 a member"), MultiDoc[Amounts, 881]) { Reading = ("1者200万円を超える役務は除いて入力する", "what exceeds ¥2,000,000 a member is to be left out of the stated costs") },
        new Duty("outgrown", ("交付決定後に小規模事業者でなくなった場合、50万円以下の補助率は4/5から3/4に変わる", "a small member that outgrows the definition before completion falls from 4/5 to 3/4"), MultiDoc[Amounts, 882, 886]),
        new Note("computers", ("①のうちPC・タブレット・スマートフォン・プリンター・スキャナー・複合機(1者20万円まで入力)", "of these, computers, tablets, smartphones, printers, scanners (told up to ¥200,000 a member)"), MultiDoc[Amounts, 889]),
        new Note("registers", ("①のうちPOSレジ・モバイルPOSレジ・券売機(1者40万円まで入力)", "of these, registers and ticket machines (told up to ¥400,000 a member)"), MultiDoc[Amounts, 890]),
        new Requirement("foundation-parts", ("①の内訳として入力した経費の計が、①の合計を超えない", "the parts told of the foundation costs add up to no more than their total"),
            new LinearTest(("①の内訳の計が①の合計以下", "the parts are no more than the total"), [(FoundationTotal, 1), (SmallFirst, -1), (OtherFirst, -1), (Second, -1), (GroupComputers, -1), (GroupRegisters, -1)], 0), MultiDoc[Amounts, 871, 890])
        { Reading = ("内訳はいずれも①の経費の一部。超える入力は誤りであり、補助金額が経費を超えることになる", "each part is a part of the total; more would be an error, and could grant more than the costs") },
        new Expense("analysis", ("②消費動向等分析経費: 分析・予測・電子地域通貨等のソフトウェア、AIカメラ・ビーコン等", "analysis: software for analysis, forecasts and local currencies, cameras, beacons and the like"), Analysis, MultiDoc["② 消費者動向等分析経費", 755, 767]),
        new Expense("coordination", ("③その他経費: 取りまとめの事務費、外部専門家の謝金・旅費", "coordination by the representative, fees and travel of outside experts"), Coordination, MultiDoc["③ その他経費", 770, 781]),
        new Note("ineligible-costs", ("対象外: 追加ライセンス・改版、スクラッチ開発、大幅なカスタマイズ、一時的利用、顧客負担、従量課金、無償、リース・レンタル、中古品、申請代行費、消費税", "not eligible: added licences, development from scratch, heavy customising, temporary use, costs borne by customers, metered fees, what is free, leases, second-hand goods, filing fees, consumption tax"), MultiDoc["（２） 補助対象外となる経費", 787, 804]) { Reading = ("経費は消費税を除いた額を入力する", "costs are stated without consumption tax") },
        new Exclusion("early-orders", ("(ク) 交付決定前に実施した取組み", "what was done before the decision"), IncludesEarlyOrders.Is(true), MultiDoc["（２） 補助対象外となる経費", 799]) { Reading = ("該当する経費は除いて入力する", "such costs are to be left out") },

        // ２－４
        FirstSum, SecondSum, SmallRate, OtherRate, SecondRate, SmallCap, OtherCap, SecondCap, Hardware, ComputersSum, ComputersCap, RegistersSum, RegistersCap,
        AnalysisRate, AnalysisSum, AnalysisCap, JointSum, JointCap, CoordinationRate, Tenth, CoordinationShare, CoordinationSum, CoordinationCap, Rounding,

        // ２－５
        new Announced("opening", ("交付申請期間の始まり", "applications open"), Day(2025, 3, 31), MultiDoc["２－５ 交付申請期間等", 907, 914]),
        .. Dates.Preparing(MultiDoc, 1758, 1051, 1087),
        .. Dates.Carrying(MultiDoc, "２－５ 交付申請期間等", 908, 914, 1315),
        GroupClosing,
        new Exclusion("applies-elsewhere", ("別のグループでの申請、通常枠・インボイス枠との重複申請(セキュリティ対策推進枠は可)", "applying in another group, or in the normal or invoice tracks (the security track is allowed)"), GroupAppliesElsewhere.Is(true), MultiDoc["（２） 申請単位", 923, 927]),
        new Combination("one-group", ("グループ構成員は1補助事業グループにのみ所属できる", "a member belongs to one group only"), Relation.Once, MultiDoc["（２） 申請単位", 923, 925], Besides.Group),
        new Combination("not-with", ("通常枠、インボイス枠との重複申請は不可", "not with the normal or invoice tracks"), Relation.Barred(Awards.Live), MultiDoc["（２） 申請単位", 926, 927], [.. Besides.Normal, Besides.Invoice, Besides.Trade]),
        new Combination("with-security", ("セキュリティ対策推進枠との重複申請は可", "together with the security track"), Relation.Together, MultiDoc["（２） 申請単位", 926, 927], Besides.Security),
        Besides.After2024(("通常枠・インボイス枠・複数社連携(セキュリティ対策推進枠を除く)", "all but the security track"), MultiDoc["（２） 申請単位", 930, 932], "it-donyu/2024/normal", "it-donyu/2024/invoice", "it-donyu/2024/electronic-trade", "it-donyu/2024/multi-company"),
        new Exclusion("recent-award", ("IT導入補助金2024(セキュリティ対策推進枠を除く)の交付決定日から12か月以内", "within 12 months of an award of 2024 (the security track apart)"), GroupAwardedWithinTwelveMonths.Is(true), MultiDoc["（２） 申請単位", 930, 932]),
        .. Dates.Reporting(MultiDoc, "６－３ 事業実施効果の報告", [(1, 1440), (2, 1442)], 1227),
        DueYen, Withdrawal(DueYen, MultiDoc["６－３ 事業実施効果の報告", 1457, 1459]),
        NotRead(MultiDoc["２．申請対象・要件", 324, 1465], ("構成員ごとの定義・要件・対象外の判定、提出書類(３－２)、審査・加点・減点(４)、留意事項(５)、別紙", "definitions, requirements and exclusions of each member, documents, review and points, notes and annexes")),
    ],
    Sum(
        Sum(
            (SmallRate * SmallFirst).AtMost(SmallCap),
            (OtherRate * OtherFirst).AtMost(OtherCap),
            (SecondRate * Second).AtMost(SecondCap),
            (Hardware * GroupComputers).AtMost(ComputersCap),
            (Hardware * GroupRegisters).AtMost(RegistersCap),
            (AnalysisRate * Analysis).AtMost(AnalysisCap)).AtMost(JointCap),
        (CoordinationRate * Coordination).AtMost(CoordinationShare).AtMost(CoordinationCap)).Rounded(Rounding));
}
