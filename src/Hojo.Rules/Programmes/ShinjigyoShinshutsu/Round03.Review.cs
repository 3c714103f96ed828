using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 １０－１．書面審査 （１） to （７）: what the office judges.</summary>
internal static partial class Round03
{
    private static void Review(RoundBuilder round)
    {
        var fitness = round.Under(Doc, "（１）補助対象事業としての適格性");
        fitness.Reviews("review-requirements", (41, "補助対象者、補助対象事業の要件、補助対象事業等を満たすか"), "適格性: 補助対象者、補助対象事業の要件等を満たすか(満たさなければ不採択)");
        fitness.Reviews("review-goals", (41, "基準値を上回る高い目標値が設定されている場合、高さの度合いと実現可能性を考慮"),
            "適格性: 高い付加価値の創出や賃上げの目標値と、その実現可能性(基準値を上回る目標値は高さの度合いも考慮)");
        var novelty = round.Under(Doc, "（２）新規事業の新市場性・高付加価値性");
        novelty.Reviews("review-awareness", (41, "社会における一般的な普及度や認知度が低いものであるか"), "新市場性: 新製品等のジャンル・分野の、社会における普及度や認知度が低いか(高付加価値性との選択)");
        novelty.Reviews("review-value", (41, "高水準の高付加価値化・高価格化を図るものであるか"), "高付加価値性: 同じジャンル・分野の中で、高水準の高付加価値化・高価格化を図るか(新市場性との選択)");
        var promise = round.Under(Doc, "（３）新規事業の有望度");
        promise.Reviews("review-market", (41, "継続的に売上・利益を確保できるだけの市場規模を有しているか"), "有望度: 継続的に売上・利益を確保できる市場規模と成長");
        promise.Reviews("review-rivals", (41, "自社に明確な優位性を確立する差別化が可能か"), "有望度: 競合分析を実施した上での、明確な優位性を確立する差別化");
        var feasibility = round.Under(Doc, "（４）事業の実現可能性");
        feasibility.Reviews("review-issues", (42, "中長期での補助事業の課題を検証できているか"), "実現可能性: 中長期の課題、遂行方法、スケジュール、課題の解決方法");
        feasibility.Reviews("review-finance", (42, "金融機関等からの十分な資金の調達が見込めるか"), "実現可能性: 財務状況と資金の調達(連携体は各者の財務状況も考慮)");
        feasibility.Reviews("review-costs", (42, "真に事業目的の達成のために必要な額か"), "実現可能性: 事業経費や補助対象経費が真に必要な額か");
        feasibility.Reviews("review-team", (42, "補助事業を適切に遂行し得る体制"), "実現可能性: 遂行し得る体制。第三者への過度な依存、過度な多角化がないか");
        var need = round.Under(Doc, "（５）公的補助の必要性");
        need.Reviews("review-spillover", (42, "国が補助する積極的な理由がある事業はより高く評価"), "公的補助の必要性: 経済波及効果、社会的インフラ、新たな雇用など、国が補助する積極的な理由");
        need.Reviews("review-cost-benefit", (42, "補助事業として費用対効果"), "公的補助の必要性: 費用対効果");
        need.Reviews("review-innovation", (42, "地域やサプライチェーンのイノベーションに貢献し得る事業か"), "公的補助の必要性: 地域やサプライチェーンのイノベーションへの貢献");
        need.Reviews("review-not-alone", (42, "自社単独で容易に事業を実施できるものではないか"), "公的補助の必要性: 国からの補助がなくとも自社単独で容易に実施できるものではないか");
        var policy = round.Under(Doc, "（６）政策面");
        policy.Reviews("review-structure", (42, "日本経済の構造転換を促すことに資するか"), "政策面: 成長や生産性の向上が見込まれる分野への進出による、日本経済の構造転換");
        policy.Reviews("review-technology", (42, "我が国の経済成長・イノベーションを牽引し得るか"), "政策面: デジタル・低炭素・重要技術の活用等による、経済成長・イノベーションの牽引");
        policy.Reviews("review-global", (42, "グローバル市場でもトップの地位を築く潜在性を有しているか"), "政策面: ニッチ分野で、グローバル市場でもトップの地位を築く潜在性");
        policy.Reviews("review-region", (42, 43, "大規模な雇用の創出や地域の経済成長"), "政策面: 地域への経済的波及効果(地域未来牽引企業、地域経済牽引事業計画は考慮)",
            also: [policy.At((43, "地域未来投資促進法に基づく地域経済牽引事業計画"))]);
        var wages = round.Under(Doc, "（７）大規模な賃上げ計画の妥当性");
        wages.Reviews("review-wage-plan", (43, "大規模な賃上げの取組内容が具体的に示されており"), "賃上げ特例: 大規模な賃上げの取組内容と算出根拠の妥当性");
        wages.Reviews("review-wage-lasting", (43, "継続的に利益の増加等を人件費に充当しているか"), "賃上げ特例: 一時的でなく、将来にわたり継続的に人件費に充当しているか");
    }
}
