using Hojo.Rules.Language;

namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>2次公募 ８．採択の審査及び結果通知について: two rounds of review, and what is looked at. No points are printed.</summary>
internal static partial class Round02
{
    private static void Review(RoundBuilder round)
    {
        var how = round.Under(Doc, "（１）審査方法");
        how.Notes("review-in-two", (20, "定量面の書面審査を行います（１次審査）"), "書面審査(1次)を通過した申請について、外部有識者によるプレゼンテーション審査(2次)を行う");
        how.Binds("manager-presents", (21, "経営者の出席・説明が必須です"), "プレゼンテーション審査は経営者(代表権を有する者)の出席・説明が必須で、外部コンサルティング会社等の同席は認められない",
            also: [how.At((21, "外部コンサルティング会社等）のプレゼンテーション審査への同席は認められません"))]);

        var management = round.Under(Doc, "① 経営力");
        management.Reviews("review-management", (21, "中長期的なビジョンや計画を有しているか"), "① (ア) 売上高100億円に向けたビジョンや計画を有し、今後5年程度の事業戦略に補助事業が効果的に組み込まれているか");
        management.Reviews("review-sales-growth", (21, "高い売上高成長率（補助事業期間を含む今後５年程度）が示される"), "① (ア) 高い売上高成長率と、それを実現できる事業戦略");
        management.Reviews("review-value-added", (21, "高い付加価値増加率（補助事業期間を含む今後５年程度）が示される"), "① (ア) 高い付加価値増加率と、労働生産性の抜本的な向上");
        management.Reviews("review-investment-ratio", (21, "売上高における設備投資額（本補助事業を含む）の比率が高い水準であるか"), "① (ア) 売上高における設備投資額の比率");
        management.Reviews("review-wages", (21, "賃金として従業員へ還元する賃上げの計画が具体的かつ妥当であり"), "① (イ) 利益を従業員へ還元する賃上げの計画が具体的かつ妥当であり、持続的か");
        management.Reviews("review-surroundings", (21, "内部環境を分析した上で、当面の事業戦略が論理的に構築され"), "① (ウ) 外部環境・内部環境の分析に基づく事業戦略、市場ニーズの検証、競合との差別化");
        management.Reviews("review-goals", (22, "適切な成果目標等が示され"), "① (エ) 適切な成果目標等と、達成に向けて管理する体制");
        management.Reviews("review-consortium", (22, "コンソーシアム形式の場合には、連携の意義・目的が明確であり"), "① (オ) コンソーシアムの場合、連携の意義・目的と相乗効果");
        var effects = round.Under(Doc, "② 波及効果");
        effects.Reviews("review-region", (22, "域内仕入の拡大や地域における価値創造などに資する事業であるか"),
            "② (ア) 域内仕入、サプライチェーン、産業競争力、地域資源などの地域への波及効果(地域未来牽引企業の選定、健康経営優良法人の認定等)");
        effects.Reviews("review-model-company", (22, "地域のモデル企業としての取組を進めているか"),
            "② (イ) 取引姿勢(パートナーシップ構築宣言)、BCP(事業継続力強化計画)、知的財産・経済安全保障、職場環境(えるぼし・くるみん)などのモデル企業としての取組");
        var feasible = round.Under(Doc, "③ 実現可能性");
        feasible.Reviews("review-organisation", (22, "計画を実施可能な経営体制が構築されており"), "③ (ア) 計画を実施可能な経営体制、早期の投資の実行と確実な効果");
        feasible.Reviews("review-finances", (22, "財務状況が十分に確保されているか"), "③ (イ) 補助事業を適切に遂行できる財務状況(ローカルベンチマーク)");
        feasible.Reviews("review-banks", (22, "金融機関のコミットメントが得られているか"), "③ (ウ) 金融機関のコミットメント(確認書を発行した金融機関の姿勢)");
        feasible.Reviews("review-disasters", (22, "被害が残る地域の事業については特別に配慮措置を講じる"), "大規模な災害の被害が残る地域の事業については特別に配慮する");
        round.Under(Doc, "（３）審査結果等").Notes("published", (22, "法人番号、採択者名（共同申請者を含む）、本社所在地、事業実施場所、事業名"),
            "採択された場合、法人番号、採択者名、所在地、事業実施場所、事業名、金融機関名を公表する(交付額も原則公表)");
    }
}
