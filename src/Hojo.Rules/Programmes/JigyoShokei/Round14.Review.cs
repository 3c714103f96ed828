using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.JigyoShokeiFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>15. 審査・選考 of both guidelines.</summary>
internal static partial class Round14
{
    private const string Reviewed = "15.1. 審査について";
    private const string Pointed = "15.2. 加点事由について";

    private static void ExpertReview(RoundBuilder round)
    {
        var buyers = round.Under(Guidelines.JigyoShokei14Experts, Reviewed, Buyers);
        buyers.Reviews("review-finances", (36, "財務内容が健全であること"), "財務内容が健全である");
        buyers.Reviews("review-purpose", (36, "買収の目的・必要性"), "買収の目的・必要性");
        buyers.Reviews("review-effect", (36, "買収による効果・地域経済への影響"), "買収による効果・地域経済への影響");
        buyers.Reviews("review-growth", (36, "買収実現による成長の見込み"), "買収実現による成長の見込み(自社の事業環境や外部環境を踏まえる)");
        var sellers = round.Under(Guidelines.JigyoShokei14Experts, Reviewed, Sellers);
        sellers.Reviews("review-purpose", (36, "譲渡の目的・必要性"), "譲渡の目的・必要性");
        sellers.Reviews("review-effect", (36, "譲渡による効果・地域経済への影響"), "譲渡による効果・地域経済への影響");
        round.Under(Guidelines.JigyoShokei14Experts, Reviewed, Buyers, Sellers).Reviews("review-plan",
            (36, "経営資源引継ぎの計画が補助事業期間内に適切に取り組まれるものであること"), "経営資源引継ぎの計画が補助事業期間内に適切に取り組まれる");

        var points = round.Under(Guidelines.JigyoShokei14Experts, Pointed, Buyers, Sellers);
        points.Point("small-business-point", (36, "公募申請時点で中小企業基本法等の小規模企業者であること"), "(4) 小規模企業者", SmallBusiness.Holds);
        Points(points, 36, 37);
        points.Point("work-life", (37, "「くるみん認定」を受けている事業者"), "(6) えるぼし・くるみん認定、又は従業員100人以下で一般事業主行動計画を公表", WorkLife);
        points.Point("wage-rise", (37, "事業場内最低賃金＋30円以上の賃上げ"), "(9) 事業化状況報告時に事業場内最低賃金+30円以上(前年度の期首と期末を比較)で、従業員に表明", WageRise);
        points.Point("tariffs", (38, "米国の追加関税措置により大きな影響を受けること"), "(10) 米国の追加関税措置により大きな影響を受ける",
            TariffsHit.Is(true), Readings.DeclaredAndJudged);
        points.Binds("wage-rise-missed", (37, "未達が報告されてから18ヶ月の間、中"), "賃上げの加点が未達なら、報告から18か月の間、中小企業庁所管の補助金で大幅に減点(災害などを除く)");
        round.Under(Guidelines.JigyoShokei14Experts, Pointed, Sellers).Binds("wage-rise-agreed", (37, "合意を得た上で誓約書を提出すること"),
            "売り手が賃上げの加点を申請する場合は、M&Aの後も賃上げが実施される合意を得て誓約書を提出する");
    }

    private static void SuccessionReview(RoundBuilder round)
    {
        var review = Frame(round, Reviewed);
        review.Reviews("review-purpose", (33, "取組の目的・必要性"), "取組の目的・必要性: 自社の成長及び地域経済等の発展等に資する");
        review.Reviews("review-feasible", (33, "取組の実現可能性"), "取組の実現可能性: コンセプトと具体化の方法、人員の確保、事業パートナーが明確");
        review.Reviews("review-profit", (33, "取組の収益性"), "取組の収益性: ターゲットとニーズの把握、収益性の見通しの妥当性と信頼性");
        review.Reviews("review-lasting", (33, "取組の継続性"), "取組の継続性: 計画通りに進まない場合の対応、実施内容とスケジュール、売上・利益計画の妥当性");

        var points = Frame(round, Pointed);
        points.Point("cooperation-corps", (34, "「地域おこし協力隊」として地方公共団体から委嘱を受けており"), "(3) 地域おこし協力隊として委嘱を受け、取組の実施地がその地域",
            CooperationCorps.Is(true));
        Points(points, 34, 34);
        points.Point("atotsugi-koshien", (34, "「アトツギ甲子園」の出場者（地方予選を含"), "(8) 代表者(予定を含む)がアトツギ甲子園の出場者(地方予選を含む)", AtotsugiKoshien.Is(true));
        points.Point("work-life", (34, "「えるぼし認定」を受けている事業者"), "(9) えるぼし・くるみん認定、又は従業員100人以下で一般事業主行動計画を公表", WorkLife);
        points.Point("wage-rise", (34, "事業場内最低賃金＋30円以上となる賃上げ"), "(10) 事業化状況報告時までに事業場内最低賃金+30円以上(前年度の期首と期末を比較)で、従業員に表明", WageRise);
        points.Binds("wage-rise-missed", (35, "未達が報告されてから18ヶ月の間、中小企業庁が所管"), "賃上げの加点が未達なら、報告から18か月の間、中小企業庁所管の補助金で大幅に減点(災害などを除く)");
        points.Point("growth-matching", (35, "「成長加速マッチングサービス」で会員登録を行い"), "(11) 成長加速マッチングサービスで会員登録し、挑戦課題を登録", GrowthMatching.Is(true));
        points.Point("plan-with-centre", (35, "地域本部による支援を受け、事業承継計画書を策定していること"), "(12) 支援センター又は中小機構の支援を受けて事業承継計画書を策定",
            PlanWithCentre.Is(true));
        points.Point("tariffs", (35, "米国の追加関税措置により大きな影響を受けること"), "(13) 米国の追加関税措置により大きな影響を受ける",
            TariffsHit.Is(true), Readings.DeclaredAndJudged);
    }

    private static Condition WorkLife => Eruboshi.Is(true) | Kurumin.Is(true)
        | (Employees <= 100 & (WomensPlanPublished.Is(true) | ActionPlanPublished.Is(true)));

    private static Condition WageRise => RiseInYear >= 30 & RiseDeclared.Is(true);

    /// <summary>加点事由 that both have in the same words.</summary>
    private static void Points(Section points, int first, int second)
    {
        points.Point("sme-accounting", (first, "「中小企業の会計に関する基本要領」又は「中小企業の会計に関する指針」の適用を受けている"),
            "中小会計要領又は中小会計指針の適用を受けている", SmeAccounting.Is(true));
        points.Point("plan-certified", (first, "「経営力向上計画」の認定、「経営革新計画」の承認又は「先"),
            "有効な経営力向上計画の認定、経営革新計画の承認又は先端設備等導入計画の認定", PlanCertified.Is(true));
        points.Point("regional-leader", (first, "公募申請時点で「地域未来牽引企業」であること"), "地域未来牽引企業", RegionalLeader.Is(true));
        points.Point("continuity-plan", (first, "公募申請時点で「（連携）事業継続力強化計画」の認定を受けていること"), "(連携)事業継続力強化計画の認定", ContinuityPlanCertified.Is(true));
        points.Point("health-management", (second, "公募申請時点で「健康経営優良法人」であること"), "健康経営優良法人", HealthManagement.Is(true));
        points.Point("security-service", (second, "「サイバーセキュリティお助け隊サービス」を利用する中小企業等であること"),
            "サイバーセキュリティお助け隊サービスを利用する中小企業等", UsesSecurityService.Is(true));
    }
}
