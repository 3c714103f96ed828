using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.ShoryokukaFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>一般型 第8回 ５．審査: what the office looks at, 10 bonus points and 2 deductions, without weights.</summary>
internal static partial class General08
{
    // ── ５－１ 書面審査、５－３ 口頭審査 ─────────────────────────────────────────
    private static void Review(RoundBuilder round)
    {
        round.Under(Doc, "（１） 補助対象事業としての適格性").Reviews("review-fitness",
            (29, "公募要領に記載の対象事業、対象者、申請要件、補助率等を満たすか"), "適格性: 対象事業、対象者、申請要件、補助率等を満たすか");
        var technical = round.Under(Doc, "（２） 技術面");
        technical.Reviews("review-index", (29, "省力化指数が高い取組であることが示されており"), "技術面: 省力化指数が高く、記載内容や算出根拠が妥当か");
        technical.Reviews("review-payback", (29, "投資回収期間が短い取組であることが示されており"), "技術面: 投資回収期間が短く、記載内容や算出根拠が妥当か");
        technical.Reviews("review-value-added", (29, "付加価値額の年平均成長率が大きい案件であることが示されており"), "技術面: 付加価値額の年平均成長率が大きく、記載内容や算出根拠が妥当か");
        technical.Reviews("review-made-to-measure", (29, "専用設備（オーダーメイド設備）等の導入等を行う事業計画であることが示されているか"), "技術面: オーダーメイド設備等の導入等を行う計画か");
        round.Under(Doc, "（２） 省力化指数").Reviews("review-catalogue-category", (6, "登録されているカテゴリに該当する製品について、本事業で導入する場合は審査の際に考慮します"),
            "製品カタログのカテゴリに該当する製品を導入する場合は審査の際に考慮する");
        var plans = round.Under(Doc, "（３） 計画面");
        plans.Reviews("review-ability", (29, "補助事業を適切に遂行できると期待できるか"), "計画面: 社内外の体制、財務状況、サイバーセキュリティ対策等から適切に遂行でき、資金の調達が見込まれるか");
        plans.Reviews("review-results", (29, "補助事業の成果が優位性や収益性を有し"), "計画面: 成果が優位性や収益性を有し、遂行方法とスケジュールが妥当か");
        plans.Reviews("review-wages", (29, "高い賃上げを実現する目標値が設定されており"), "計画面: 高い賃上げの目標値とその実現可能性");
        plans.Reviews("review-wages-before", (29, "物価上昇率を上回る程度の賃上げが達成されない計画の場合は審査上大幅に不利"),
            "計画面: 直近決算期から基準年度までの「足下の賃上げ」(1人当たり給与支給総額が物価上昇率を上回る程度に達しない計画は大幅に不利)");
        plans.Reviews("review-synergy", (29, "会社全体にシナジーや成果をもたらす取組みとなっているか"), "計画面: 部分的な省力化に留まらず会社全体にシナジーや成果をもたらすか");
        var policy = round.Under(Doc, "（４） 政策面");
        policy.Reviews("review-region", (30, "地域の経済成長（大規模災害からの復興等を含む）を牽引する事業"), "政策面: 地域経済の成長を牽引する事業か");
        policy.Reviews("review-succession", (30, "事業承継を契機として新しい取組を行う"), "政策面: 事業承継を契機とした新しい取組などの経営資源の有効活用(アトツギ甲子園ピッチ大会出場者を考慮)");
        policy.Reviews("review-innovation", (30, "我が国のイノベーションを牽引し得るか"), "政策面: 先端的なデジタル技術、低炭素技術等により我が国のイノベーションを牽引し得るか");
        policy.Reviews("review-innovative-product", (30, "製品（イノベーション製品）を導入する意欲的な取組"), "政策面: 中小事業者の革新的な省力化製品(イノベーション製品)の導入");
        policy.Reviews("review-tariffs", (30, "米国の追加関税措置により大きな影響を受ける事業者であるか"), "政策面: 米国の追加関税措置により大きな影響を受ける事業者か");
        var interview = round.Under(Doc, "５－３．口頭審査");
        interview.Binds("interview", (33, "所要時間は1事業者30分程度の予定です"), "一定の基準で選ばれた場合、オンラインの口頭審査(30分程度、申請事業者自身が対応)");
        interview.Binds("interview-missed", (34, "申請を辞退したものとみなし、不採択となる場合があります"), "口頭審査の日時の調整がつかない、本人確認ができないなどの場合は辞退とみなされる");
    }

    // ── ５－２ 加点、減点 ─────────────────────────────────────────────────────
    private static void Points(RoundBuilder round)
    {
        var points = round.Under(Doc, "５－２．加点");
        points.Point("point-succession", (31, "過去3年以内に事業承継（株式譲渡等）により有機的一体としての経営資源"), "1 事業承継又はM&A(過去3年以内)", SucceededInThreeYears.Is(true),
            "株式譲渡、相続・贈与による法人と個人間の承継、又は同一法人内の代表者交代に限る");
        points.Point("point-continuity", (31, "有効な期間の事業継続力強化計画（連携型含む）の認定を取得している"), "2 事業継続力強化計画・連携事業継続力強化計画の認定",
            ContinuityPlanCertified.Is(true), "振り返り報告や複数回の認定により加点が上乗せされる");
        points.Point("point-growth-matching", (31, "会員登録を行い、挑戦課題を登録している事業者"), "3 成長加速マッチングサービスへの登録", GrowthMatching.Is(true));
        points.Point("point-minimum-wage", (31, "全従業員数の30%以上である月が3か月以上ある事業者"), "4 地域別最低賃金引き上げに係る加点",
            NearMinimumWageStaff >= Fraction(30, 100), "割合は最低賃金の特例と同じ期間・同じ範囲で数える");
        points.Point("point-wage-floor", (31, "「全国目安で示された額（55円）」以上の賃上げ"), "5 事業場内最低賃金の引き上げ(2026年6月と応募申請直近月の比較で55円以上)",
            RecentWageFloorRise >= 55);
        points.Point("point-eruboshi", (31, "「えるぼし認定」を受けている事業者"), "6 えるぼし加点", Eruboshi.Is(true));
        points.Point("point-kurumin", (32, "「くるみん認定」を受けている事業者"), "7 くるみん加点", Kurumin.Is(true));
        points.Point("point-navi", (32, "「省力化ナビ」"), "8 省力化ナビ加点(応募申請締切日までの活用、同じGビズIDプライム)", UsedSavingNavi.Is(true));
        points.Point("point-health", (32, "健康経営優良法人2026に認定されている事業者"), "9 健康経営優良法人加点", HealthyCompany2026.Is(true));
        points.Point("point-productivity-centre", (32, "「生産性向上取組計画書」の作成が完了しており"), "10 生産性向上支援センター利用加点", ProductivityCentrePlan.Is(true));
        var minus = round.Under(Doc, "減点");
        minus.MinusPoint("missed-wage-point", (33, "未達が報告されてから18か月の間"), "（1） 賃上げ加点の要件未達(報告から18か月間)", MissedWagePoint.Is(true),
            "災害による著しい損失など、やむを得ない場合を除く");
        minus.MinusPoint("crowded-theme", (33, "類似のテーマ・設備等に関する申請が集中してなされている場合"), "（2） 過剰投資の抑制", CrowdedTheme.Is(true),
            Readings.DeclaredAndJudged);
    }
}
