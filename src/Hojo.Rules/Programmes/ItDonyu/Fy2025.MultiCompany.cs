using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.ItDonyuFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;

namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>複数社連携IT導入枠: a group of ten or more. What it is granted stands in a part of its own.</summary>
internal static partial class Fy2025
{
    private const string GroupUnit = "（２） 申請単位";

    private static Reading EachMember => "構成員ごとに公募要領で確かめて申告する";

    private static void MultiCompany(RoundBuilder round)
    {
        Section Doc(string heading) => round.Under(Guidelines.ItMulti2025, heading, "multi-company");

        Members(Doc);
        GroupPlan(Doc("（５） 申請要件"));
        GroupApplication(Doc);
        GroupAfterwards(Doc, heading => round.Under(Guidelines.ItMulti2025Rules, heading, "multi-company"));
        NotRead(Doc, 7, 34, "構成員ごとの定義・要件・対象外の判定、提出書類(３－２)、審査・加点・減点(４)、留意事項(５)、別紙");
        round.Track("multi-company", "IT導入補助金2025 複数社連携IT導入枠", GroupGrant(round, Doc));
    }

    // ── ２－１、２－２ ────────────────────────────────────────────────────────
    private static void Members(Func<string, Section> doc)
    {
        doc("２－１ 補助対象となる事業の考え方").Notes("activities", (7, 8, "補助事業グループが実施する以下の事業を補助対象とする"),
            "対象となる事業: インボイス対応、データ連携、企業間決済、面的キャッシュレス化、需要予測、人流・消費者分析、事業の効率化、地域課題解決等");
        doc("２－２－１ 申請の対象となる事業者及び申請の要件").Requires("members-qualify", (8, 12, "申請の対象となる事業者及び申請の要件は以下のとおりとする"),
            "代表事業者と参画事業者が定義と要件を満たす", MembersQualify.Is(true), EachMember);
        var representative = doc("（２） 代表事業者");
        representative.Requires("gbiz-id", (9, "ＧビズＩＤプライムを取得していること"), "代表事業者がGビズIDプライムを取得している", HasGbizIdPrime.Is(true));
        representative.Requires("security-action", (9, "「★ 一つ星」又は「★★ 二つ星」いずれかの宣言を行うこと"),
            "代表事業者と参画事業者がSECURITY ACTIONを宣言", SecurityAction.Is(true));
        doc("２－２－２ 申請の対象外となる事業者").Excludes("members-barred", (15, 16, "以下の事業者については申請の対象外とする"),
            "対象外となる事業者(みなし大企業、みなし同一法人、IT導入支援事業者、IT提供事業者・外部専門家等)を含む", IncludesBarred.Is(true), EachMember);
    }

    // ── （５） 申請要件 ───────────────────────────────────────────────────────
    private static void GroupPlan(Section asked)
    {
        asked.Requires("members", (12, "グループ構成員は１０者以上であること"), "グループ構成員が10者以上", GroupMembers >= 10,
            "複数の支店は1者、議決権50%超の親子会社はいずれか1社と数える。ITツールを利用しない参画事業者は数えない(10頁)");
        OtherSubsidies(asked, "エ", 13);
        asked.Requires("plan-years", (13, "全て満たす２年間の事業計画を策定し実行"), "(オ) 2年間の事業計画", Years.Is(2));
        asked.Requires("labor-productivity", (13, "労働生産性を年平均成長率５パーセント以上とすること"),
            "(オ)一 労働生産性の年平均成長率5%以上(過去の交付決定を受けた構成員を含む場合は6%以上)",
            LaborProductivity >= Pct(6.0m) | (IncludesAwarded.Is(false) & LaborProductivity >= Pct(5.0m)),
            "参画事業者それぞれの労働生産性から求めた幾何平均で見る。" +
            "過去の交付決定: 2023の通常枠(A・B類型)・複数社連携、2024の通常枠・複数社連携");
        asked.Excludes("services-excessive", (14, "役務費用が占める割合が著しく高額でないこと"), "(シ) 役務費用の割合がITツールに比して著しく高額",
            ServicesExcessive.Is(true), Readings.DeclaredAndJudged);
    }

    // ── ２－５、３ ────────────────────────────────────────────────────────────
    private static void GroupApplication(Func<string, Section> doc)
    {
        var period = doc("（１） 交付申請期間及び事業実施期間");
        Opens(period, 21);
        Carrying(period, 21, doc("６－１ 契約・導入・支払い"), 31);
        Preparing(doc, 24, 24, 40);
        var unit = doc(GroupUnit);
        const string Overlapping = "との重複申請は不可とする（セキュリティ対策推進枠との重複申請は可）";
        unit.BarredBy("applies-elsewhere", (21, "別の補助事業グループでの申請はできない"), "別のグループでの申請(構成員は1グループにのみ所属できる)",
            Relation.Once, [GroupTrack], GroupAppliesElsewhere, tells: RecordTells.Bars);
        unit.BarredBy("not-with", (21, Overlapping), "通常枠・インボイス枠との重複申請(セキュリティ対策推進枠は可)", Relation.Barred(Awards.Live),
            [.. NormalTracks, InvoiceTrack, TradeTrack], GroupAppliesElsewhere, tells: RecordTells.Bars);
        unit.Combines("with-security", (21, Overlapping), "セキュリティ対策推進枠との重複申請は可", Relation.Together, [SecurityTrack]);
        const string Within = "交付決定日から１２ヶ月以内に本事業の申請を行うことはできない";
        After2024(unit, (21, Within), "(セキュリティ対策推進枠を除く)",
            ["it-donyu/2024/normal", "it-donyu/2024/invoice", "it-donyu/2024/electronic-trade", "it-donyu/2024/multi-company"],
            GroupAwardedWithinTwelveMonths, RecordTells.Bars);
    }

    // ── ５、６ ────────────────────────────────────────────────────────────────
    private static void GroupAfterwards(Func<string, Section> doc, Func<string, Section> rules)
    {
        var reports = doc("６－３ 事業実施効果の報告");
        Report(reports, 33, 1, "２０２７年４月～２０２８年１月");
        Report(reports, 33, 2, "２０２８年４月～２０２９年１月");
        Kept(doc("５．留意事項"), 28);
        var dueYen = Withdrawal(doc(Withdrawing), 34, rules, 11, (11, 11));
        GrantRules.Duties(rules, 9, 10, (12, 12), "補助事業グ", dueYen);
    }
}
