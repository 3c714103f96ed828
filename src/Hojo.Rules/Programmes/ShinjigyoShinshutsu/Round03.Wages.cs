using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Reference;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.ShinjigyoShinshutsuFacts;

namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 ５－１．（３）賃上げ要件, （４）事業場内最賃水準要件, （７）賃上げ特例要件, each with what is paid back.</summary>
internal static partial class Round03
{
    private static Growth PayrollStandard => Pct(2.5m);

    // ── （７）賃上げ特例要件 ──────────────────────────────────────────────────
    private static Special Special(RoundBuilder round, Rounding due)
    {
        var special = round.Under(Doc, "（７） 賃上げ特例要件");
        var raised = special.Special("wage-special", (18, "更に年平均成長率＋3.5％（合計で年平均成長率＋6.0％）以上"), "賃上げ特例",
            ClaimsRaisedCap.Is(true) & Payroll >= Pct(6.0m) & WageFloorGap >= 50,
            "特例を希望し、2つの要件を計画で満たす事業者に適用する。計画の妥当性は事務局が審査する。要件を満たさない場合は通常の上限額で計算する");
        special.Repays("repay-raised", (18, "ずれか一方でも要件を達成できなかった場合は"), "賃上げ特例の要件未達: 引上げ分の補助金交付額の全額を返還",
            Portion.Whole(ActualPayroll < Pct(6.0m) | WageFloorEverMissed(50)), due,
            "事業化状況報告で確認するので、給与支給総額は事業計画期間の年平均成長率、事業場内最低賃金は毎年の+50円で見る。免除の記載はない", onlyRaisedBy: raised);
        return raised;
    }

    // ── （３）賃上げ要件、（４）事業場内最賃水準要件 ─────────────────────────────
    private static void Wages(RoundBuilder round, Rounding due)
    {
        var wages = round.Under(Doc, "（３） 賃上げ要件");
        var standard = wages.Takes(s => MinimumWages.GrowthTable("minimum-wage-growth", s.Say("minimum-wage-growth", "最低賃金の直近5年間の年平均成長率"),
            s.At((15, "令和２年度～令和６年度の５年間をいう")), FiscalYears.FiveTo(2024)),
            "都道府県別の値は図で示されている。2019年度から2024年度までの地域別最低賃金から計算する(小数第1位まで、四捨五入)");
        wages.Requires("wage", (15, "以下のいずれかの水準以上の賃上げを行うこと"), "賃上げ要件: 一人当たり給与支給総額が最低賃金の伸び以上、又は給与支給総額が年2.5%以上",
            PayrollPerHead >= standard | Payroll >= PayrollStandard, "計画の成長率で見る");
        wages.Requires("wage-targets", (15, "をそれぞれ設定し、交付申請時までに全ての従業員又は従業員代表者"), "2つの目標値をそれぞれ基準値以上で設定する",
            WageTargetsSet.Is(true), also: [wages.At((16, "応募申請時点では、一人当たり給与支給総額目標値及び給与支給総額目標値の両方を設定"))]);
        wages.Binds("declare-targets", (16, "に対して表明することが必要です"), "交付申請時までに、2つの目標値を全ての従業員又は従業員代表者に表明する");
        wages.Notes("payroll-definition", (16, "役員報酬、福利厚生費や法定福利費、退職金は除く"),
            "給与支給総額: 従業員に支払った給与等(役員報酬、福利厚生費、法定福利費、退職金を除く)。算出の対象は、その年度の全月分の給与等の支給を受けた従業員");
        wages.Repays("repay-undeclared", (16, "目標値の表明がされていなかった場合、交付決定を取り消"), "目標値の表明がされていなかった: 補助金全額を返還",
            Portion.Whole(WageTargetsDeclared.Is(false)), due);
        wages.Repays("repay-wage", (16, "補助金交付額に、達成度合いの高い方の目標値の未達成率を乗じた額"), "2つの目標値のいずれも未達: 補助金交付額×達成度合いの高い方の未達成率を返還",
            Portion.Lesser(
                Portion.Shortfall(ActualPayroll, TargetPayroll, PayrollStandard),
                Portion.Shortfall(ActualPayrollPerHead, TargetPayrollPerHead, standard)), due,
            "未達成率 = 1 − 最終年度の年平均成長率 ÷ 目標値。目標値は基準値より低くならない。補助金交付額の全体(引上げ分を含む)に乗じる",
            exempt: (ValueAddedIncreased.Is(false) & MostYearsInDeficit) | BeyondControl.Is(true),
            also: [wages.At((17, "ゼロ若しくはマイナス成長の場合は、全額返還"))]);

        var floor = round.Under(Doc, "（４） 事業場内最賃水準要件");
        floor.Requires("wage-floor", (17, "地域別最低賃金より30円以上高い水準であること"), "事業場内最賃水準要件: 毎年、地域別最低賃金より30円以上高い",
            WageFloorGap >= 30, "複数の事業実施場所がある場合は、主たる事業実施場所で見る");
        floor.Repays("repay-wage-floor", (17, "補助金交付額を事業計画期間の年数で除した額の返還を求めます"), "事業場内最賃水準要件未達: 未達の年ごとに、補助金交付額÷事業計画期間の年数を返還",
            Portion.Years(PlanYears, Unexcused(WageFloorMissed(30))), due,
            "補助金交付額の全体(引上げ分を含む)を除す。免除は、その年の営業利益が赤字で、付加価値額がその年に基準年度より増加していない年に限る。" +
            "年ごとの答えがなければ、計画全体の答えをその年のものとする",
            exempt: BeyondControl.Is(true));
    }

    /// <summary>３～５年の事業計画期間の過半数が営業利益赤字: most of the plan years in operating deficit.</summary>
    private static Condition MostYearsInDeficit
        => (PlanYears.Is(3) & InDeficit(3, 2)) | (PlanYears.Is(4) & InDeficit(4, 3)) | (PlanYears.Is(5) & InDeficit(5, 3));

    private static LinearTest InDeficit(int years, int least)
        => new(($"{years}年のうち{least}年以上が営業赤字", $"operating deficit in {least} of {years} years or more"),
            [.. ActualOperatingDeficit.Take(years).Select(year => ((Fact)year, 1))], least);
}
