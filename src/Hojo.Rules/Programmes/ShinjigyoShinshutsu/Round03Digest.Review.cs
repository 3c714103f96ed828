using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回: 審査項目 (6 heads, 16 points), which the office judges; 加点項目 (9) and 減点項目 (4), without weights.</summary>
internal static partial class Round03Digest
{
    // ── 審査項目 ──────────────────────────────────────────────────────────────
    private static void Review(RoundBuilder round)
    {
        var fitness = round.Under(Doc, "補助対象事業としての適格性");
        fitness.Reviews("review-requirements", (125, 127, "補助対象要件を満たすか"), "補助対象事業としての適格性: 補助対象要件を満たすか");
        fitness.Reviews("review-goals", (128, "高い付加価値創出・賃上げ目標の実現可能性"), "補助対象事業としての適格性: 高い付加価値創出・賃上げ目標の実現可能性");
        var novelty = round.Under(Doc, "新規事業の新市場性・高付加価値性");
        novelty.Reviews("review-awareness", (129, 130, "社会における普及度・認知度が低いか"), "新規事業の新市場性・高付加価値性: 社会における普及度・認知度が低いか");
        novelty.Reviews("review-value", (131, "同ジャンルで高水準の高付加価値化を図るものか"), "新規事業の新市場性・高付加価値性: 同ジャンルで高水準の高付加価値化を図るものか");
        var promise = round.Under(Doc, "新規事業の有望度");
        promise.Reviews("review-market", (132, 133, "市場規模・成長性"), "新規事業の有望度: 市場規模・成長性");
        promise.Reviews("review-rivals", (134, "競合との差別化・優位性"), "新規事業の有望度: 競合との差別化・優位性");
        var feasibility = round.Under(Doc, "事業の実現可能性");
        feasibility.Reviews("review-issues", (135, 136, "中長期課題の検証"), "事業の実現可能性: 中長期課題の検証");
        feasibility.Reviews("review-finance", (137, "財務状況・資金調達"), "事業の実現可能性: 財務状況・資金調達");
        feasibility.Reviews("review-team", (138, "実施体制"), "事業の実現可能性: 実施体制");
        var need = round.Under(Doc, "公的補助の必要性");
        need.Reviews("review-spillover", (139, 140, "経済波及効果"), "公的補助の必要性: 経済波及効果");
        need.Reviews("review-cost-benefit", (141, "費用対効果"), "公的補助の必要性: 費用対効果");
        need.Reviews("review-innovation", (142, "イノベーション貢献"), "公的補助の必要性: イノベーション貢献");
        var policy = round.Under(Doc, "政策面");
        policy.Reviews("review-structure", (143, 144, "経済構造転換への貢献"), "政策面: 経済構造転換への貢献");
        policy.Reviews("review-technology", (145, "デジタル技術・低炭素技術の活用"), "政策面: デジタル技術・低炭素技術の活用");
        policy.Reviews("review-global", (146, "ニッチ分野でのグローバル展開可能性"), "政策面: ニッチ分野でのグローバル展開可能性");
        policy.Reviews("review-region", (147, "地域経済への波及効果"), "政策面: 地域経済への波及効果");
    }

    // ── 加点項目・減点項目 ────────────────────────────────────────────────────
    private static void Points(RoundBuilder round, Condition specified)
    {
        round.Under(Doc, "パートナーシップ構築宣言").Point("partnership", (148, 150), "パートナーシップ構築宣言", PartnershipDeclared.Is(true));
        round.Under(Doc, "くるみん認定").Point("kurumin", (151, 152), "くるみん認定", Kurumin.Is(true));
        round.Under(Doc, "えるぼし認定").Point("eruboshi", (153, 154), "えるぼし認定", Eruboshi.Is(true));
        round.Under(Doc, "アトツギ甲子園出場").Point("atotsugi", (155, 156), "アトツギ甲子園出場", AtotsugiKoshien.Is(true));
        round.Under(Doc, "健康経営優良法人2025認定").Point("health-management", (157, 158), "健康経営優良法人2025認定", HealthManagement2025.Is(true));
        round.Under(Doc, "技術情報管理認証制度").Point("technical-information", (159, 160), "技術情報管理認証制度", TechnicalInformationManagement.Is(true));
        round.Under(Doc, "成長加速マッチングサービス登録").Point("growth-matching", (161, 162), "成長加速マッチングサービス登録", GrowthMatching.Is(true));
        round.Under(Doc, "再生事業者").Point("revitalising", (163, 164), "再生事業者", Revitalising.Is(true));
        round.Under(Doc, "特定事業者").Point("specified-business", (165, 166), "特定事業者", specified, "「特定事業者の一部」の表に当てはまることとする");
        round.Under(Doc, "賃上げ加点要件未達事業者").MinusPoint("missed-wage-point", (167, 169, "過去に賃上げ加点を受けて要件未達だった事業者(18か月間減点)"),
            "賃上げ加点要件未達事業者(18か月間減点)", MissedWagePoint.Is(true));
        round.Under(Doc, "過剰投資と判断された申請").MinusPoint("excessive-investment", (170, 171), "過剰投資と判断された申請", ExcessiveInvestment.Is(true));
        round.Under(Doc, "他の補助事業の事業化が進展していない事業者").MinusPoint("stalled-project", (172, 173),
            "他の補助事業の事業化が進展していない事業者", StalledPastProject.Is(true));
        round.Under(Doc, "容易に実施可能な新製品等").MinusPoint("easily-done", (174, 175), "容易に実施可能な新製品等", EasilyDone.Is(true));
    }
}
