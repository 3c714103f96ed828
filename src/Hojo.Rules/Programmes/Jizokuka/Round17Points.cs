using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.JizokukaFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第17回 加点審査: 重点政策加点 4 and 政策加点 9, and what counts against. The document gives no weights.</summary>
internal static class Round17Points
{
    private static readonly Condition Wage30 = WageFloorStaff.Is(true) & WageFloorRise >= 30 & WageFloorGap >= 0;
    private static readonly Condition GrownOut = EmployeesAtEnd >= 21 | (SmallScale.Is(SmallScaleTrade.CommerceAndServices) & EmployeesAtEnd >= 6);
    private static readonly Label Annex = ("基準日は別紙「参考資料」にあり、手元の文書にはない", "the reference day stands in an annex that is not at hand");

    public static IEnumerable<Provision> Rows(Source doc, Condition deficit) =>
    [
        new Point("past-projects", ("過去の補助事業(全国対象)の実施回数等に応じた段階的な減点調整", "points taken in steps by the number of earlier projects"), PastProject.Is(true), doc["Ⅱ.計画審査", 1632, 1637]) { IsDeduction = true },
        new Note("points-two", ("加点は重点政策加点と政策加点からそれぞれ1種類、合計2種類まで。2種類以上を選択した場合は加点審査の対象とならない", "one point of each of the two kinds; those who choose more have none"), doc["Ⅲ．加点審査", 1641, 1649]) { Reading = ("該当する加点をすべて挙げる。どれを選ぶかは申請者が決める", "all points that hold are listed; the applicant chooses") },

        new Point("deficit-wage-point", ("重点① 赤字賃上げ加点", "priority 1: wage rise in deficit"), deficit, doc["【重点政策加点】", 1653, 1660]) { Reading = ("賃金引上げ特例(赤字事業者)を希望した場合に自動的に適用される", "given automatically with the special for businesses in deficit") },
        new Point("prices-point", ("重点② 事業環境変化加点", "priority 2: hit by energy prices"), AffectedByPrices.Is(true), doc["【重点政策加点】", 1663, 1669]),
        new Point("earthquake-point", ("重点③ 東日本大震災加点(福島県12市町村、又は太平洋沿岸部の水産仲買・水産加工業者)", "priority 3: the 12 municipalities of Fukushima, or seafood on the Pacific coast"), InFukushima12.Is(true) | CoastalSeafood.Is(true), doc["【重点政策加点】", 1672, 1689]),
        new Point("kurumin-eruboshi", ("重点④ くるみん・えるぼし加点", "priority 4: Kurumin or Eruboshi certification"), Kurumin.Is(true) | Eruboshi.Is(true), doc["【重点政策加点】", 1692, 1705]),

        new Point("wage-point", ("政策① 賃金引上げ加点(＋30円以上)", "policy 1: wage rise of ¥30 or more"), (ClaimsWagePoint.Is(true) | ClaimsRaisedCap.Is(true)) & Wage30, doc["【政策加点】", 1710, 1730]) { Reading = ("賃金引上げ特例を希望した場合は自動的に適用される", "given automatically with the wage special") },
        new Requirement("wage-point-kept", ("賃金引上げ加点を希望した場合、＋30円以上の要件を満たす(満たさない場合、補助金は交付されない)", "where the wage point is claimed the lowest wage rises by ¥30 or more; otherwise nothing is paid"), ClaimsWagePoint.Is(false) | Wage30, doc["【政策加点】", 1714, 1727]) { Reading = ("要件を満たさない計画は申請できないものとする", "a plan that misses it cannot be applied for") },
        Round17Repayments.WagePoint,
        new Point("regional-point", ("政策② 地方創生型加点(地域資源型・地域コミュニティ型)", "policy 2: regional resources or local community"), RegionalPlan.Is(true), doc["②地方創生型加点", 1748, 1762]),
        new Point("management-point", ("政策③ 経営力向上計画加点", "policy 3: management improvement plan"), ManagementPlanCertified.Is(true), doc["③経営力向上計画加点", 1764, 1773]) { Reading = Annex },
        new Point("succession-point", ("政策④ 事業承継加点(代表者が満60歳以上、後継者候補が中心)", "policy 4: succession (representative aged 60 or more, led by the successor)"), RepresentativeAge >= 60 & SuccessorLeads.Is(true), doc["④事業承継加点", 1775, 1803]) { Reading = Annex },
        new Point("depopulated-point", ("政策⑤ 過疎地域加点", "policy 5: depopulated area"), DepopulatedArea.Is(true), doc["⑤過疎地域加点", 1805, 1812]),
        new Point("action-plan-point", ("政策⑥ 一般事業主行動計画策定加点(従業員100人以下)", "policy 6: employer action plan (up to 100 employees)"), Employees <= 100 & (ActionPlanPublished.Is(true) | WomensPlanPublished.Is(true)) & ActionPlanCoversProject.Is(true), doc["⑥一般事業主行動計画策定加点", 1814, 1829]) { Reading = ("くるみん・えるぼし加点と重なる場合は重点政策加点だけが加点される", "with Kurumin or Eruboshi only the priority point is given") },
        new Point("successor-point", ("政策⑦ 後継者支援加点(アトツギ甲子園のファイナリスト・準ファイナリスト)", "policy 7: finalist or semi-finalist of Atotsugi Koshien"), AtotsugiFinalist.Is(true), doc["後継者支援加点", 1831, 1844]),
        new Point("graduation-point", ("政策⑧ 小規模事業者卒業加点(終了時点で6人以上・21人以上)", "policy 8: growing out of small size (6 or 21 employees at the end)"), ClaimsGraduation.Is(true) & GrownOut, doc["小規模事業者卒業加点", 1848, 1863]),
        new Requirement("graduation-kept", ("小規模事業者卒業加点を希望した場合、終了時点の従業員数が小規模の範囲を超える(満たさない場合、補助金は交付されない)", "where the graduation point is claimed the headcount at the end is beyond small size; otherwise nothing is paid"), ClaimsGraduation.Is(false) | GrownOut, doc["小規模事業者卒業加点", 1852, 1863]) { Reading = ("要件を満たさない計画は申請できないものとする", "a plan that misses it cannot be applied for") },
        new Point("continuity-point", ("政策⑨ 事業継続力強化計画策定加点", "policy 9: business continuity plan"), ContinuityPlanCertified.Is(true), doc["事業継続力強化計画策定加点", 1877, 1890]),
    ];
}
