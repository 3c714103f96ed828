using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 審査項目: 6 heads, 16 points. The office judges all of them.</summary>
internal static class Round3Review
{
    public static IEnumerable<Provision> Rows(Source doc) =>
    [
        new Criterion("review-requirements", ("補助対象事業としての適格性: 補助対象要件を満たすか", "fitness: the requirements are met"), doc["補助対象事業としての適格性", 125, 127]),
        new Criterion("review-goals", ("補助対象事業としての適格性: 高い付加価値創出・賃上げ目標の実現可能性", "fitness: high value added and wage goals can be reached"), doc["補助対象事業としての適格性", 128]),
        new Criterion("review-awareness", ("新規事業の新市場性・高付加価値性: 社会における普及度・認知度が低いか", "new market: little spread and known in society"), doc["新規事業の新市場性・高付加価値性", 129, 130]),
        new Criterion("review-value", ("新規事業の新市場性・高付加価値性: 同ジャンルで高水準の高付加価値化を図るものか", "new market: a high level of value within its kind"), doc["新規事業の新市場性・高付加価値性", 131]),
        new Criterion("review-market", ("新規事業の有望度: 市場規模・成長性", "promise: size and growth of the market"), doc["新規事業の有望度", 132, 133]),
        new Criterion("review-rivals", ("新規事業の有望度: 競合との差別化・優位性", "promise: difference from and lead over rivals"), doc["新規事業の有望度", 134]),
        new Criterion("review-issues", ("事業の実現可能性: 中長期課題の検証", "feasibility: medium- and long-term issues examined"), doc["事業の実現可能性", 135, 136]),
        new Criterion("review-finance", ("事業の実現可能性: 財務状況・資金調達", "feasibility: finances and funding"), doc["事業の実現可能性", 137]),
        new Criterion("review-team", ("事業の実現可能性: 実施体制", "feasibility: organisation"), doc["事業の実現可能性", 138]),
        new Criterion("review-spillover", ("公的補助の必要性: 経済波及効果", "need for public support: economic effects"), doc["公的補助の必要性", 139, 140]),
        new Criterion("review-cost-benefit", ("公的補助の必要性: 費用対効果", "need for public support: cost and benefit"), doc["公的補助の必要性", 141]),
        new Criterion("review-innovation", ("公的補助の必要性: イノベーション貢献", "need for public support: innovation"), doc["公的補助の必要性", 142]),
        new Criterion("review-structure", ("政策面: 経済構造転換への貢献", "policy: structural change of the economy"), doc["政策面", 143, 144]),
        new Criterion("review-technology", ("政策面: デジタル技術・低炭素技術の活用", "policy: digital and low-carbon technology"), doc["政策面", 145]),
        new Criterion("review-global", ("政策面: ニッチ分野でのグローバル展開可能性", "policy: global reach in a niche"), doc["政策面", 146]),
        new Criterion("review-region", ("政策面: 地域経済への波及効果", "policy: effects on the regional economy"), doc["政策面", 147]),
    ];
}
