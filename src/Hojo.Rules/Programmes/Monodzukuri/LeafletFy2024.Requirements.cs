using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>基本要件, and what is repaid when they are missed.</summary>
internal static partial class LeafletFy2024
{
    private static void Requirements(RoundBuilder round, Special special, Special minimumWage)
    {
        var basic = round.Under(Doc, "基本要件");
        basic.Requires("value-added", (95, "付加価値額の年平均成長率が+3.0%以上増加"), "①付加価値額の年平均成長率が+3.0%以上", ValueAdded >= Pct(3.0m));
        var growth = basic.Takes(s => MinimumWages.GrowthTable("minimum-wage-growth", s.Say("minimum-wage-growth", "最低賃金の直近5年間の年平均成長率"),
            s.At((97, 99, "最低賃金の直近5年間の年平均成長率以上")), FiscalYears.FiveTo(2024)),
            Reading.Resting(Guide, "値の記載はない。2019年度から2024年度までの地域別最低賃金から計算する(小数第1位まで、四捨五入)。" +
                "第20次公募要領も2019年度を基準とする5年間とする。事業を実施する都道府県で見る"));
        basic.Requires("wage", (97, 101, "給与支給総額の年平均成長率が+2.0%以上増加"),
            "②1人あたり給与が最低賃金の伸び以上、又は給与支給総額が年2.0%以上", PayrollPerHead >= growth | Payroll >= Pct(2.0m));
        basic.Requires("wage-floor", (103, 109, "最低賃金+30円以上の水準"), "③事業所内最低賃金が最低賃金+30円以上",
            WageFloorGap >= 30 | minimumWage.When, "最低賃金引上げ特例の適用事業者には課さない(基本要件は①、②、④のみ)");
        basic.Requires("action-plan", (105, "一般事業主行動計画を公表等(従業員21名以上の場合のみ)"),
            "④一般事業主行動計画を公表等(従業員21名以上の場合のみ)", Employees < 21 | ActionPlanPublished.Is(true));
        basic.Requires("plan-years", 107, "3~5年の事業計画", Years >= 3 & Years <= 5);
        basic.Yearly("reports", (111, "毎年、事業化状況報告を提出"), "事業計画に基づき事業を実施し、毎年、事業化状況報告を提出", Years, CompletedOn,
            "報告の回数と起算日の記載がない。事業計画の年数だけ、補助事業の完了日の翌日から1年ごととみる");
        Repayments(round, special, minimumWage, growth);
    }

    private static void Repayments(RoundBuilder round, Special special, Special minimumWage, Figure<Growth> growth)
    {
        var basic = round.Under(Doc, "基本要件");
        var dueYen = basic.RoundsDown("due-whole-yen", Passage.Silent(112), "返還額の円未満切捨て", Yen(1), Readings.DueRoundedDown);
        basic.Repays("repay", 112, "基本要件等が未達の場合、補助金返還義務",
            Portion.Unstated(ActualValueAdded < Pct(3.0m)
                | (!(ActualPayrollPerHead >= growth) & ActualPayroll < Pct(2.0m))
                | (WageFloorEverMissed(30) & !minimumWage.When)), dueYen,
            "基本要件①②③の実績の未達とみる(④は計画の公表であり、実績では見ない)。額の記載がないため、0円から全額までとする");
        basic.LeavesOut("repay-amount", 112, "返還の額と免除の記載がない",
            Reading.Resting(Guide, "第20次公募要領は、②を交付額×未達成率、③を交付額÷計画年数(未達の年ごと)とし、免除を定める。他の回には及ぼさない"));

        var raised = round.Under(Doc, "大幅な賃上げ");
        raised.Repays("repay-raised", (121, "(1)(2)のいずれか一方でも未達の場合、補助金返還義務"),
            "大幅な賃上げの(1)(2)のいずれか一方でも未達の場合、補助金返還義務",
            Portion.Unstated(ClaimsRaisedCap.Is(true) & (ActualPayroll < Pct(6.0m) | WageFloorEverMissed(50))), dueYen,
            "事業所内最低賃金は毎年見るものとする。補助上限額に達しておらず特例が適用されない場合は返還もない。額の記載がないため、0円から全額までとする",
            ifRaisedBy: special);
        raised.LeavesOut("repay-raised-amount", 121, "特例が未達の場合の返還の額の記載がない",
            Reading.Resting(Guide, "第20次公募要領は、引上げ額の全額に、残りの額×未達成率を加えた額とする。他の回には及ぼさない"));
    }
}
