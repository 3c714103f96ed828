using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第17回 審査の観点: 基礎審査 4, 計画審査 9. The office judges all of them.</summary>
internal static class Round17Review
{
    public static IEnumerable<Provision> Rows(Source doc) =>
    [
        new Criterion("basic-papers", ("基礎審査①: 必要な提出資料がすべて提出されている", "basic: all papers are submitted"), doc["Ⅰ.基礎審査", 1603, 1605]),
        new Criterion("basic-conditions", ("基礎審査②: 補助対象者・補助対象事業・補助率等・補助対象経費の要件に合致する", "basic: applicant, project, rate and costs meet the conditions"), doc["Ⅰ.基礎審査", 1606, 1607]),
        new Criterion("basic-ability", ("基礎審査③: 補助事業を遂行するために必要な能力を有する", "basic: able to carry out the project"), doc["Ⅰ.基礎審査", 1608]),
        new Criterion("basic-own", ("基礎審査④: 小規模事業者が主体的に活動し、その技術やノウハウ等を基にした取組である", "basic: the business acts itself, on its own know-how"), doc["Ⅰ.基礎審査", 1609]),
        new Criterion("plan-analysis", ("計画審査①: 自社の経営状況、製品・サービス、強みや弱みを適切に把握しているか", "plan: own position, products, strengths and weaknesses are understood"), doc["Ⅱ.計画審査", 1615, 1617]),
        new Criterion("plan-goals", ("計画審査②: 経営方針・目標と今後のプランは強みや弱みを踏まえているか", "plan: goals rest on strengths and weaknesses"), doc["Ⅱ.計画審査", 1618, 1619]),
        new Criterion("plan-market", ("計画審査②: 市場(商圏)や顧客ニーズを捉えたものか", "plan: goals meet market and customers"), doc["Ⅱ.計画審査", 1620, 1621]),
        new Criterion("plan-feasible", ("計画審査③: 補助事業計画は具体的で実現可能性が高いか", "plan: concrete and feasible"), doc["Ⅱ.計画審査", 1622, 1623]),
        new Criterion("plan-effective", ("計画審査③: 経営計画の方針・目標を達成するために必要かつ有効か", "plan: needed and effective for the goals"), doc["Ⅱ.計画審査", 1624, 1625]),
        new Criterion("plan-new-value", ("計画審査③: 新たな価値を生み出す商品、サービス、提供方法を有する取組が見られるか", "plan: goods, services or ways of offering them that create new value"), doc["Ⅱ.計画審査", 1626, 1627]),
        new Criterion("plan-digital", ("計画審査③: デジタル技術を有効的に活用する取組が見られるか", "plan: digital technology is used well"), doc["Ⅱ.計画審査", 1628]),
        new Criterion("plan-costs-needed", ("計画審査④: 計画に合致した事業実施に必要なものとなっているか", "plan: costs fit the project"), doc["Ⅱ.計画審査", 1629, 1630]),
        new Criterion("plan-costs-exact", ("計画審査④: 事業費の計上・積算が正確・明確で、真に必要な金額か", "plan: costs are exact, clear and truly needed"), doc["Ⅱ.計画審査", 1631]),
    ];
}
