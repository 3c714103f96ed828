using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.JizokukaFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>創業型 第1回 加点: 重点政策加点 4 and 政策加点 7, one of each, as 様式2 has them.</summary>
internal static partial class SogyoRound01
{
    private static void Points(RoundBuilder round)
    {
        var bonus = round.Under(Example, "＜全ての事業者が対象＞");
        bonus.Notes("points-two", (4, "「政策加点」から各 1 項目まで選択できます"), "加点は重点政策加点と政策加点から各1項目まで", "該当する加点をすべて挙げる。どれを選ぶかは申請者が決める");
        bonus.Point("prices-point", (4, "ウクライナ情勢や原油価格、ＬＰガス価格等の高騰による影響"), "重点1 事業環境変化加点", AffectedByPrices.Is(true));
        bonus.Point("earthquake-point", (4, "島県１２市町村に所在する事業者"), "重点2 東日本大震災加点(福島県12市町村、又は太平洋沿岸部の水産仲買・水産加工業者)",
            InFukushima12.Is(true) | CoastalSeafood.Is(true));
        bonus.Point("kurumin-eruboshi", (4, "基づく「えるぼし認定」を受けている事業者"), "重点3 くるみん・えるぼし加点", Kurumin.Is(true) | Eruboshi.Is(true));
        bonus.Point("regional-point", (4, "るため、地域外への販売や新規事業の立ち上げを行う計画"), "重点4 地方創生型加点(地域資源型・地域コミュニティ型)", RegionalPlan.Is(true));

        Reading baseDay = "基準日は別紙「参考資料」によるとあり、手元にない";
        bonus.Point("management-point", (5, "基準日までに経営力向上計画の認定を受けていること"), "政策1 経営力向上計画加点", ManagementPlanCertified.Is(true), baseDay);
        bonus.Point("succession-point", (5, "基準日時点の代表者の年齢が満６０歳以上の事業者で、かつ、後継者候補"), "政策2 事業承継加点(代表者が満60歳以上、後継者候補が中心)",
            RepresentativeAge >= 60 & SuccessorLeads.Is(true), baseDay);
        bonus.Point("depopulated-point", (5, "所在し、地域経済の持続的発展につながる取組を行う事業者"), "政策3 過疎地域加点", DepopulatedArea.Is(true));
        bonus.Point("action-plan-point", (5, "従業員 100 人以下の事業者で「女性の活躍推進企業データベース」"), "政策4 一般事業主行動計画策定加点(従業員100人以下)",
            Employees <= 100 & (ActionPlanPublished.Is(true) | WomensPlanPublished.Is(true)) & ActionPlanCoversProject.Is(true),
            "くるみん・えるぼし加点と重なる場合は重点政策加点だけが加点される");
        bonus.Point("successor-point", (5, "申請時において、「アトツギ甲子園」のファイナリスト又は準ファイナリスト"), "政策5 後継者支援加点", AtotsugiFinalist.Is(true));
        bonus.Point("continuity-point", (6, "ない認定事業者に対して、採択審査時に政策的観点から加点"), "政策7 事業継続力強化計画策定加点", ContinuityPlanCertified.Is(true));
    }

    private static void Graduation(RoundBuilder round, Rounding dueYen)
    {
        const string Missed = "交付決定後であっても、補助金の交付は行いません";
        var bonus = round.Under(Example, "＜全ての事業者が対象＞");
        bonus.Point("graduation-point", (6, "補助事業の終了時点において、常時使用する従業員の数が"), "政策6 小規模事業者卒業加点(終了時点で小規模事業者の従業員数を超える)",
            ClaimsGraduation.Is(true) & Common.GrownOut, "超える人数は、小規模事業者の定義(5人又は20人)を超える数");
        bonus.Requires("graduation-kept", (6, Missed), "小規模事業者卒業加点を希望した場合、終了時点の従業員数が小規模の範囲を超える(満たさない場合、補助金は交付されない)",
            ClaimsGraduation.Is(false) | Common.GrownOut, Readings.PlanThatMissesCannotApply);
        bonus.Repays("void-graduation", (6, Missed), "終了時点で小規模事業者卒業加点の要件を満たさない場合、交付決定後でも補助金は交付されない",
            Portion.Whole(ClaimsGraduation.Is(true) & !Common.GrownOut), dueYen, "終了時点の従業員数は、終了後は実績を入力する",
            consequence: Consequence.NotPaid);
    }
}
