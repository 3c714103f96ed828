using Hojo.Model;
using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.RecordFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>一般型 from 第5回: what a plan must be, what goes with it, and what follows the award.</summary>
internal static partial class GeneralFy2025
{
    // ── 基本要件 ──────────────────────────────────────────────────────────────
    private static void Requirements(RoundBuilder round)
    {
        round.Under(Seventh, "従業員数").Excludes("no-employees", 893, "申請の時点で従業員が0名", Employees.Is(0), FromSeventh);
        var plan = round.Under(Seventh, "3〜5年の事業計画");
        plan.Requires("plan-years", 1047, "3〜5年の事業計画", Years >= 3 & Years <= 5, FromSeventh);
        plan.Requires("productivity", (1047, "労働生産性の年平均成長率+4.0%以上"), "労働生産性の年平均成長率4.0%以上", LaborProductivity >= Pct(4.0m), FromSeventh);
        plan.Requires("wage", (1047, "1人当たり給与支給総額の年平均成長率+3.5%以上"), "1人当たり給与支給総額の年平均成長率3.5%以上", PayrollPerHead >= Pct(3.5m), FromSeventh);
        plan.Requires("wage-floor", (1047, "都道府県の最低賃金+30円以上（毎年）"), "事業場内最低賃金が毎年、都道府県の最低賃金+30円以上", WageFloorGap >= 30, FromSeventh);
        var actionPlan = round.Under(Seventh, "従業員が21名以上の場合");
        actionPlan.Requires("action-plan", (1048, "一般事業主行動計画の公表も必要です"), "従業員21名以上の場合、一般事業主行動計画の公表",
            Employees <= 20 | ActionPlanPublished.Is(true), FromSeventh);
        actionPlan.LeadTime("action-plan-lead", (1048, "「両立支援のひろば」への掲載には2週間程度かかる"), "「両立支援のひろば」への一般事業主行動計画の掲載(2週間程度)", 14,
            ActionPlanPublished.Is(true) | Employees <= 20, "「2週間程度」は14日とみる");
    }

    // ── 対象外・併用 ──────────────────────────────────────────────────────────
    private static void Combinations(RoundBuilder round)
    {
        var before = new Reading("令和6年度補正のリーフレットによる。令和7年度補正の資料に記載はない",
            "from the leaflet of the year before; this year's say nothing of it")
        { RestsOn = [Leaflets.Shoryokuka] };
        var beside = round.Under(Leaflets.Shoryokuka, "カタログ注文型・一般型");
        beside.BarredBy("same-costs", (1617, "補助対象経費が異なれば併用可能です"), "カタログ注文型との併用は、補助対象経費が異なる場合に限る",
            Relation.Differing(beside.Say("same-costs:differing", "補助対象経費")),
            Shoryokuka.Catalogues, SameCostsElsewhere, before, RecordTells.Bars);

        var barred = round.Under(Seventh, "次のいずれかに当たると対象になりません");
        barred.BarredBy("other-subsidies", (1054, "同一の事業計画について他の国庫補助金等の交付を受けている"), "同一の事業計画について他の国庫補助金等の交付を受けている",
            Relation.Differing(barred.Say("other-subsidies:differing", "事業計画")), [Combination.OtherSubsidies], OverlapsOtherSupport,
            FromSeventh, RecordTells.Bars);
        barred.LeavesOpen("exclusions", 1054, "みなし大企業(6類型)、反社会的勢力、みなし同一法人、重複、同一公募回の複数申請は対象外", "範囲の記載が足りないため、公募要領で確認する");
    }

    // ── 交付決定の後 ──────────────────────────────────────────────────────────
    private static void Afterwards(RoundBuilder round, Special raised)
    {
        var orders = round.Under(Seventh, "交付決定の前に発注・契約したもの");
        orders.NotBefore("orders-from", (1042, "交付決定の前に発注・契約したものは対象になりません"), "発注・契約した経費が対象になる日(交付決定以降)", DecidedOn);
        round.Under(Seventh, "事業の実施期間").Term("period", (1049, "交付決定日から18か月以内（採択発表日から20か月以内）"), "補助事業実施期間の終わり",
            [(18, DecidedOn), (20, AdoptedOn)], "2つの期限の早い方。民法143条により暦で数える。第7回の公募要領の転記による");
        round.Under(Seventh, "収益納付").Notes("profit-return", (1050, "収益納付は求められません"), "収益納付は求められない");
        round.Under(Seventh, "処分制限財産").Binds("assets", (1055, "付保割合50%以上の保険への加入が必要"),
            "単価税抜50万円以上の設備等は無断で処分できず、付保割合50%以上の保険への加入が必要");

        var missed = round.Under(Seventh, "達成できないと");
        var dueYen = missed.RoundsDown("due-whole-yen", Passage.Silent(966, 1047), "返還額・減額の円未満切捨て", Yen(1),
            Readings.DueOrReducedRoundedDown);
        missed.Repays("repayment", (1047, "達成率に応じて補助金の返還を求められます"), "目標が未達の場合、達成率に応じた補助金の返還(再生事業者は免除)",
            Portion.Unstated(ActualLaborProductivity < Pct(4.0m) | ActualPayrollPerHead < Pct(3.5m) | WageFloorEverMissed(30)), dueYen,
            "どの目標かを転記が分けないため、労働生産性、1人当たり給与支給総額、事業場内最低賃金のどれかの未達とみる。算式の記載がないため、0円から全額までとする",
            exempt: Revitalising.Is(true));
        missed.Repays("repay-raised", (966, "達成できないと交付決定取消・返還や減額の対象になります"), "大幅賃上げ特例が未達の場合は取消・返還や減額",
            Portion.Unstated(ClaimsRaisedCap.Is(true) & RaisedCapAchieved.Is(false)), dueYen, Readings.NoFormula,
            ifRaisedBy: raised);
    }
}
