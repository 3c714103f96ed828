using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.JizokukaFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第17回 審査の観点: 基礎審査 4, 計画審査 9. The office judges all of them.</summary>
internal static partial class Round17
{
    private static void Review(RoundBuilder round)
    {
        var remarks = round.Under(Doc, "（３）その他留意事項");
        remarks.Combines("accepted-once", (30, "不合理な重複および過度な集中を排除するため、重複して採択いたしません"),
            "同一内容で国の他の補助事業等と併願している場合は、重複して採択しない", Relation.AcceptedOnce, [Combination.OtherSubsidies]);
        remarks.Excludes("same-project", (30, 31, "過去に実施した補助事業と同じ事業であると見受けられる場合には、不採択"),
            "過去に実施した持続化補助金の補助事業と同じ事業と見受けられる場合", SameAsPastProject.Is(true), Readings.DeclaredAndJudged);
        remarks.Notes("reduced-award", (31, "予算の都合等により希望金額から減額される場合があります"),
            "採択された場合でも、予算の都合等により希望金額から減額される場合がある");

        var basics = round.Under(Doc, "Ⅰ.基礎審査");
        basics.Reviews("basic-papers", (31, "必要な提出資料がすべて提出されていること"), "基礎審査①: 必要な提出資料がすべて提出されている");
        basics.Reviews("basic-conditions", (31, "の要件及び記載内容に合致すること"), "基礎審査②: 補助対象者・補助対象事業・補助率等・補助対象経費の要件に合致する");
        basics.Reviews("basic-ability", (31, "補助事業を遂行するために必要な能力を有すること"), "基礎審査③: 補助事業を遂行するために必要な能力を有する");
        basics.Reviews("basic-own", (31, "小規模事業者が主体的に活動し、その技術やノウハウ等を基にした取組であること"),
            "基礎審査④: 小規模事業者が主体的に活動し、その技術やノウハウ等を基にした取組である");

        var plans = round.Under(Doc, "Ⅱ.計画審査");
        plans.Reviews("plan-analysis", (31, "自社の製品・サービスや自社の強みや弱みも適切に把握しているか"),
            "計画審査①: 自社の経営状況、製品・サービス、強みや弱みを適切に把握しているか");
        plans.Reviews("plan-goals", (31, "経営方針・目標と今後のプランは、自社の強みや弱みを踏まえているか"),
            "計画審査②: 経営方針・目標と今後のプランは強みや弱みを踏まえているか");
        plans.Reviews("plan-market", (31, "対象とする市場（商圏）や顧客ニーズを捉えたものとなっているか"), "計画審査②: 市場(商圏)や顧客ニーズを捉えたものか");
        plans.Reviews("plan-feasible", (31, "実現可能性が高いものとなっているか"), "計画審査③: 補助事業計画は具体的で実現可能性が高いか");
        plans.Reviews("plan-effective", (31, "今後の方針・目標を達成するために必要かつ有効なものか"), "計画審査③: 経営計画の方針・目標を達成するために必要かつ有効か");
        plans.Reviews("plan-new-value", (31, "新たな価値を生み出す商品、サービス、又はそれらの提供方法を有する取組"),
            "計画審査③: 新たな価値を生み出す商品、サービス、提供方法を有する取組が見られるか");
        plans.Reviews("plan-digital", (31, "デジタル技術を有効的に活用する取組が見られるか"), "計画審査③: デジタル技術を有効的に活用する取組が見られるか");
        plans.Reviews("plan-costs-needed", (31, "補助事業計画に合致した事業実施に必要なもの"), "計画審査④: 計画に合致した事業実施に必要なものとなっているか");
        plans.Reviews("plan-costs-exact", (31, "事業費の計上・積算が正確・明確で、真に必要な金額が計上されているか"),
            "計画審査④: 事業費の計上・積算が正確・明確で、真に必要な金額か");
        plans.MinusPoint("past-projects", (31, "過去の補助事業（全国対象）の実施回数等に応じて段階的に減点調整を行います"),
            "過去の補助事業(全国対象)の実施回数等に応じた段階的な減点調整", PastProject.Is(true));
    }
}
