using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第20次 4.1.2 加点項目 (15, of which 6 may be applied for) and 減点項目 (4), without weights.</summary>
internal static partial class Round20
{
    private static void Points(RoundBuilder round)
    {
        var bonus = round.Under(Doc, "加点項目");
        bonus.Notes("most-points", (37, "最大6項目について加点の申請を行うことが可能です"), "加点の申請は最大6項目まで。審査の結果、各要件に合致した場合のみ加点される",
            "該当する項目が7つ以上あっても、申請できるのは6項目である");
        bonus.Point("point-innovation-plan", (37, "有効な「経営革新計画」の承認を取得している"), "1 経営革新計画", InnovationPlan.Is(true));
        bonus.Point("point-partnership", (37, "いる事業者（応募締切日前日時点）"), "2 パートナーシップ構築宣言", PartnershipDeclared.Is(true));
        bonus.Point("point-revitalising", (37, "別紙4に定める再生事業者"), "3 再生事業者", Revitalising.Is(true));
        bonus.Point("point-dx", (37, "有効な「DX認定」を取得している"), "4 DX認定", DxCertified.Is(true));
        bonus.Point("point-health", (37, "「健康経営優良法人2025」に認定された事業者"), "5 健康経営優良法人認定(2025)", HealthManagement2025.Is(true));
        bonus.Point("point-technical-information", (38, "有効な「技術情報管理認証」を取得している事業者"), "6 技術情報管理認証", TechnicalInformationManagement.Is(true));
        bonus.Point("point-j-startup", (38, "「J-Startup地域版」に選定された事業者"), "7 J-Startup、J-Startup地域版", JStartup.Is(true));
        round.Under(Doc, "加点項目", Overseas)
            .Point("point-new-exporter", (38, "において登録が完了し"), "8 新規輸出1万者支援プログラム(グローバル枠のみ)", NewExporter.Is(true));
        bonus.Point("point-continuity", (38, "有効な「（連携）事業継続力強化計画」を取得している"), "9 (連携)事業継続力強化計画", ContinuityPlanCertified.Is(true));
        bonus.Point("point-wages", (38, "給与支給総額の年平均成長率を4.0％以上増加、並びに事業所内最低賃金を毎年３月、地域別最低賃金より+40円以上"),
            "10 賃上げ(従業員及び役員の給与支給総額4.0%以上、事業所内最低賃金+40円以上の目標値を表明)",
            Payroll >= Pct(4.0m) & OfficersPayroll >= Pct(4.0m) & WageFloorGap >= 40, "計画の値を目標値とみる。表明は交付申請時までに行う");
        bonus.Point("point-insurance", (38, "従業員規模50名以下の中小企業が被用者保険の任意適用"), "11 被用者保険の任意適用(従業員50名以下)",
            Employees <= 50 & InsuranceByChoice.Is(true));
        bonus.Point("point-eruboshi", (38, "「えるぼし認定」を取得している"), "12 えるぼし認定", Eruboshi.Is(true));
        bonus.Point("point-kurumin", (38, "「くるみん認定」を取得している"), "13 くるみん認定", Kurumin.Is(true));
        bonus.Point("point-succession", (38, "過去3年以内に事業承継（株式譲渡等）により"), "14 事業承継／M&A(過去3年以内)", TookOver.Is(true));
        bonus.Point("point-growth-matching", (39, "会員登録を行い、挑戦課題を登録している事業者"), "15 成長加速マッチングサービス(課題が「掲載中」)", GrowthMatching.Is(true));

        var minus = round.Under(Doc, "減点項目");
        minus.MinusPoint("minus-decided-once", (39, "交付決定を1回受けている事業者"), "1 補助金複数回利用者(過去3年間に本補助金の交付決定を1回)", DecidedOnce.Is(true));
        minus.MinusPoint("minus-missed-basics", (39, "基本要件を達成できなかった事業者"), "2 補助要件未達事業者(第1次公募以降の賃金・最低賃金水準の要件)", MissedBasics.Is(true));
        minus.MinusPoint("minus-missed-wage-point", (39, "未達が報告されてから18か月の"), "3 加点項目要件未達事業者(未達の報告から18か月の間、大幅に減点)", MissedWagePoint.Is(true),
            "災害による著しい損失など、正当な理由が認められる場合を除く");
        minus.MinusPoint("minus-stalled", (40, "ける事業化段階が３段階以下である事業者"), "4 他の補助事業の事業化が進展していない事業者(事業化段階3段階以下)", StalledPastProject.Is(true));
    }
}
