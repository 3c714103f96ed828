using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第20次 4.1.2 書面審査項目: what the office judges.</summary>
internal static partial class Round20
{
    private static void Review(RoundBuilder round)
    {
        round.Under(Doc, "審査項目1：補助事業の適格性").Reviews("review-fitness", (35, "公募要領に記載の対象者、対象事業、対象要件等を満たしているか"), "適格性: 対象者、対象事業、対象要件等を満たしているか");
        var management = round.Under(Doc, "審査項目2：経営力");
        management.Reviews("review-goals", (35, "本事業により実現したい経営目標が具体化されているか"), "経営力: 実現したい経営目標の具体化");
        management.Reviews("review-strategy", (35, "内部環境を分析したうえで事業戦略が策定され"), "経営力: 外部・内部環境の分析に基づく事業戦略と、会社全体の売上高に対する本事業の売上高の水準");
        var business = round.Under(Doc, "審査項目3：事業性");
        business.Reviews("review-targets", (35, "高い付加価値の創出や賃上げを実現する目標値が設定されており"), "事業性: 高い付加価値の創出や賃上げの目標値と、その実現可能性");
        business.Reviews("review-issues", (35, "課題に対する適切な解決方策が示されているか"), "事業性: 課題の明確化と適切な解決方策");
        business.Reviews("review-market", (35, "当該市場は今後成長が見込まれるか"), "事業性: 市場の規模や動向の分析と成長の見込み");
        business.Reviews("review-customers", (35, "顧客ターゲットが明確か"), "事業性: 顧客に与える価値、顧客ターゲット、ニーズの調査・検証");
        business.Reviews("review-rivals", (35, "差別化がされ、優位性を有しているか"), "事業性: 競合分析と差別化、優位性");
        var global = round.Under(Doc, "審査項目3：事業性", Overseas);
        global.Reviews("review-overseas-team", (36, "海外展開等に必要な実施体制や計画が明記されているか"), "グローバル枠: 海外展開等に必要な実施体制、計画、専門性");
        global.Reviews("review-overseas-market", (36, "事前の十分な市場調査分析を行った上で"), "グローバル枠: 事前の十分な市場調査分析と競争力の高い開発");
        global.Reviews("review-home-region", (36, "国内の地域経済に寄与するものであるか"), "グローバル枠: 国内の地域経済への寄与、国内での新たな需要や雇用");
        global.Reviews("review-marketing", (36, "具体的なマーケティング戦略が事業計画書に含まれているか"), "グローバル枠: ブランディング・プロモーション等の具体的なマーケティング戦略");
        var feasible = round.Under(Doc, "審査項目4：実現可能性");
        feasible.Reviews("review-technology", (36, "本事業に必要な技術力を有しているか"), "実現可能性: 必要な技術力と、競合他社に対する優位");
        feasible.Reviews("review-team", (36, "本事業に必要な社内外の体制（人材、専門的知見、事務処理能力等）"), "実現可能性: 社内外の体制、財務状況、資金調達");
        feasible.Reviews("review-schedule", (36, "スケジュールや課題の解決方法が明確かつ妥当か"), "実現可能性: 事業化までの遂行方法、スケジュール、課題の解決方法");
        feasible.Reviews("review-cost-benefit", (36, "売上・収益の規模等の費用対効果が高いか"), "実現可能性: 費用対効果と、補助対象経費との整合");
        var policy = round.Under(Doc, "審査項目5：政策面");
        policy.Reviews("review-region", (36, "地域の経済成長（大規模災害からの復興等を含む）を牽引する事業"), "政策面: 地域の経済成長を牽引する事業か(地域未来牽引企業、地域経済牽引事業計画を考慮)");
        policy.Reviews("review-together", (37, "複数の事業者が連携して取り組むことにより"), "政策面: 複数の事業者の連携、事業承継を契機とした取り組み等(アトツギ甲子園地方大会出場以上を考慮)");
        policy.Reviews("review-innovation", (37, "我が国のイノベーションを牽引し得るか"), "政策面: 先端的なデジタル技術、低炭素技術等により我が国のイノベーションを牽引し得るか");
        policy.Reviews("review-virtuous", (37, "成長と分配の好循環を実現させるために有効な投資内容"), "政策面: 成長と分配の好循環に有効な投資内容か");
        policy.Reviews("review-tariffs", (37, "米国の追加関税措置により大きな影響を受ける事業者"), "政策面: 米国の追加関税措置により大きな影響を受ける事業者か");
        var wages = round.Under(Doc, "審査項目6：大幅な賃上げに取り組むための事業計画の妥当性（大幅賃上げ特例適用申請者のみ）");
        wages.Reviews("review-wage-plan", (37, "大幅な賃上げの取組内容が具体的に示されており"), "大幅賃上げ特例: 取組内容と算出根拠の妥当性");
        wages.Reviews("review-wage-lasting", (37, "一時的な賃上げの計画となっておらず"), "大幅賃上げ特例: 将来にわたる継続的な人件費への充当と、設備投資等による成長");
        wages.Reviews("review-training", (37, "従業員の部門配置に応じた人材育成"), "大幅賃上げ特例: 人材育成と、能力に応じた人事評価");
        wages.Reviews("review-organisation", (37, "人事配置等の体制面、販売計画等の営業面の強化"), "大幅賃上げ特例: 体制面、営業面の強化");
    }
}
