using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.JizokukaFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>第17回 加点審査: 重点政策加点 4 and 政策加点 9, without weights.</summary>
internal static partial class Round17
{
    private static void Points(RoundBuilder round, Condition deficit, Rounding dueYen)
    {
        round.Under(Doc, "Ⅲ．加点審査").Notes("points-two", (31, 32, "【重点政策加点】、【政策加点】からそれぞれ１種類、合計２種類まで"),
            "加点は重点政策加点と政策加点からそれぞれ1種類、合計2種類まで。2種類以上を選択した場合は加点審査の対象とならない",
            "該当する加点をすべて挙げる。どれを選ぶかは申請者が決める");
        PriorityPoints(round.Under(Doc, "【重点政策加点】"), deficit);
        WagePoint(round.Under(Doc, "【政策加点】"), dueYen);
        PolicyPoints(round);
        Graduation(round.Under(Doc, "小規模事業者卒業加点"), dueYen);
        round.Under(Doc, "事業継続力強化計画策定加点").Point("continuity-point",
            (36, "「事業継続力強化計画」または「連携事業継続力強化計画」の認定を受けており"), "政策⑨ 事業継続力強化計画策定加点",
            ContinuityPlanCertified.Is(true));
    }

    // ── 【重点政策加点】 ──────────────────────────────────────────────────────
    private static void PriorityPoints(Section priority, Condition deficit)
    {
        priority.Point("deficit-wage-point", (32, "①赤字賃上げ加点"), "重点① 赤字賃上げ加点", deficit,
            "賃金引上げ特例(赤字事業者)を希望した場合に自動的に適用される");
        priority.Point("prices-point", (32, "②事業環境変化加点"), "重点② 事業環境変化加点", AffectedByPrices.Is(true));
        priority.Point("earthquake-point", (32, "③東日本大震災加点"), "重点③ 東日本大震災加点(福島県12市町村、又は太平洋沿岸部の水産仲買・水産加工業者)",
            InFukushima12.Is(true) | CoastalSeafood.Is(true));
        priority.Point("kurumin-eruboshi", (32, 33, "④くるみん・えるぼし加点"), "重点④ くるみん・えるぼし加点", Kurumin.Is(true) | Eruboshi.Is(true));
    }

    // ── 【政策加点】 ──────────────────────────────────────────────────────────
    private static void WagePoint(Section policy, Rounding dueYen)
    {
        var met = WageFloorStaff.Is(true) & WageFloorRise >= 30 & WageFloorGap >= 0;
        policy.Point("wage-point", (33, "①賃金引上げ加点"), "政策① 賃金引上げ加点(＋30円以上)", (ClaimsWagePoint.Is(true) | ClaimsRaisedCap.Is(true)) & met,
            "賃金引上げ特例を希望した場合は自動的に適用される");
        policy.Requires("wage-point-kept", (33, "事業場内最低賃金（※１）が申請時より＋30 円以上であること"),
            "賃金引上げ加点を希望した場合、＋30円以上の要件を満たす(満たさない場合、補助金は交付されない)", ClaimsWagePoint.Is(false) | met,
            Readings.PlanThatMissesCannotApply);
        policy.Repays("void-wage-point", (33, "本要件を満たさない場合は、交付決定後であっても、補助金は交付されません"),
            "終了時点で賃金引上げ加点の要件(＋30円以上)を満たさない場合、交付決定後でも補助金は交付されない",
            Portion.Whole(ClaimsWagePoint.Is(true) & ActualWageFloorRise < 30), dueYen,
            "実績は補助事業の終了時点で見る。責めに帰さない理由があれば「交付されることもあります」とあり、事務局が認めた理由をいう",
            exempt: BeyondControl.Is(true), consequence: Consequence.NotPaid, also: [Round17Specials.Reasons]);
    }

    private static void PolicyPoints(RoundBuilder round)
    {
        const string Annexed = "基準日は別紙「参考資料」の11による";
        var annex = round.Under(Guidelines.Jizokuka17Annex, "各受付締切回における「基準日」");
        Citation[] day = [annex.At((10, "第 17 回２０25 年 6 月 13 日２０２5 年 4 月３0 日"))];
        round.Under(Doc, "②地方創生型加点").Point("regional-point", (34, "②地方創生型加点"), "政策② 地方創生型加点(地域資源型・地域コミュニティ型)",
            RegionalPlan.Is(true));
        round.Under(Doc, "③経営力向上計画加点").Point("management-point", (34, "③経営力向上計画加点"), "政策③ 経営力向上計画加点",
            ManagementPlanCertified.Is(true), Annexed, day);
        round.Under(Doc, "④事業承継加点").Point("succession-point",
            (34, 35, "代表者の年齢が満６０歳以上の事業者で、かつ、後継者候補が補助事業を中心になって行う場合"),
            "政策④ 事業承継加点(代表者が満60歳以上、後継者候補が中心)", RepresentativeAge >= 60 & SuccessorLeads.Is(true), Annexed, day);
        round.Under(Doc, "⑤過疎地域加点").Point("depopulated-point", (35, "「過疎地域の持続的発展の支援に関する特別措置法」に定める過疎地域に所在"),
            "政策⑤ 過疎地域加点", DepopulatedArea.Is(true));
        round.Under(Doc, "⑥一般事業主行動計画策定加点").Point("action-plan-point", (35, "従業員 100 人以下の事業者で「女性の活躍推進企業データベース」"),
            "政策⑥ 一般事業主行動計画策定加点(従業員100人以下)",
            Employees <= 100 & (ActionPlanPublished.Is(true) | WomensPlanPublished.Is(true)) & ActionPlanCoversProject.Is(true),
            "くるみん・えるぼし加点と重なる場合は重点政策加点だけが加点される");
        round.Under(Doc, "後継者支援加点").Point("successor-point", (35, "ファイナリスト又は準ファイナリスト（※２）になった事業者であること"),
            "政策⑦ 後継者支援加点(アトツギ甲子園のファイナリスト・準ファイナリスト)", AtotsugiFinalist.Is(true));
    }

    private static void Graduation(Section section, Rounding dueYen)
    {
        section.Point("graduation-point", (36, "小規模事業者として定義する従業員数を超えていること"), "政策⑧ 小規模事業者卒業加点(終了時点で6人以上・21人以上)",
            ClaimsGraduation.Is(true) & Common.GrownOut);
        section.Requires("graduation-kept", (36, "この要件を満たさない場合は、交付決定後であっても、補助金の交付は行いません"),
            "小規模事業者卒業加点を希望した場合、終了時点の従業員数が小規模の範囲を超える(満たさない場合、補助金は交付されない)",
            ClaimsGraduation.Is(false) | Common.GrownOut, Readings.PlanThatMissesCannotApply);
        section.Repays("void-graduation", (36, "この要件を満たさない場合は、交付決定後であっても、補助金の交付は行いません"),
            "終了時点で小規模事業者卒業加点の要件を満たさない場合、交付決定後でも補助金は交付されない", Portion.Whole(ClaimsGraduation.Is(true) & !Common.GrownOut), dueYen,
            "終了時点の従業員数は、終了後は実績を入力する。責めに帰さない理由があれば「交付されることもあります」とあり、事務局が認めた理由をいう",
            exempt: BeyondControl.Is(true), consequence: Consequence.NotPaid, also: [Round17Specials.Reasons]);
    }
}
