using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第20次 2.6 補助対象要件未達の場合の補助金返還義務: of the basic requirements.</summary>
internal static partial class Round20
{
    private static void Repayments(RoundBuilder round, Figure<Growth> standard, Special minimumWage, Rounding due)
    {
        var pay = round.Under(Doc, "基本要件②：賃金の増加要件が未達の場合");
        pay.Repays("repay-wage", (19, "補助金交付額に達成度の高い目標値の未達成率を乗じた額の返還を求めます"),
            "基本要件②の目標値がいずれも未達: 補助金交付額×達成度の高い目標値の未達成率",
            Portion.Lesser(
                Portion.Greater(Portion.Shortfall(ActualPayroll, TargetPayroll, PayrollStandard),
                    Portion.Shortfall(ActualOfficersPayroll, TargetOfficersPayroll, PayrollStandard)),
                Portion.Greater(Portion.Shortfall(ActualPayrollPerHead, TargetPayrollPerHead, standard),
                    Portion.Shortfall(ActualOfficersPayrollPerHead, TargetOfficersPayrollPerHead, standard))), due,
            "従業員と役員では達成度合いの低い方、給与支給総額と1人あたりでは高い方による(FAQ 12頁)。未達成率 = 1 − 最終年度の年平均成長率 ÷ 目標値。目標値は基準値より低くならない。" +
            "従業員のいない事業者は、役員の成長率を従業員の欄にも入力する。特例の返還と重なる場合の調整の記載はなく、合わせて交付額までとする",
            exempt: Revitalising.Is(true) | (ValueAddedIncreased.Is(false) & MostYearsInDeficit) | BeyondControl.Is(true),
            also: [pay.At((20, "ゼロ若しくはマイナス成長の場合は、全額返還となります")),
                round.Under(Doc, PayHeading).At((16, "従業員又は役員の目標値に対する達成度合いの低い方の未達成率を採用する")),
                round.Under(Questions, "4.補助金返還義務について").At((12, "達成度合いの高い方を採用"))]);
        var floor = round.Under(Doc, "基本要件③：事業所内最低賃金水準要件が未達の場合");
        floor.Repays("repay-wage-floor", (20, "補助金交付額を事業計画期間の年数で除した額の返還を求めます"),
            "事業所内最低賃金目標値が毎年3月末時点で未達の年ごとに、補助金交付額÷事業計画期間の年数",
            Portion.Years(PlanYears, Unexcused(WageFloorMissed(30, TargetWageFloorGap, OwnTargetMissed(floor)))), due,
            "未達の年ごとに返還する(概要版15頁)。付加価値額がその年度に基準年度より増加せず、その年度が営業利益赤字の年は数えない(概要版16頁)。年ごとの答えがなければ、" +
            "計画全体の答えをその年のものとする。最低賃金引上げに係る補助率引上げの特例では基本要件③が除かれるため、返還もない",
            exempt: Revitalising.Is(true) | BeyondControl.Is(true) | ClaimsMinimumWageSpecial.Is(true),
            also: [round.Under(Overview, "基本要件②③：要件未達成の場合返還の考え方").At((15, "未達成の年度は計画年数に基づいて返還（毎年度判定）")),
                round.Under(Overview, "基本要件②③：要件未達成の場合返還免除の考え方").At((16, "当該年度の付加価値額の年平均成長率マイナス"))]);
        round.Under(Doc, PayHeading).Repays("repay-undeclared", (15, "員等に対して設定した目標値の表明がされていなかった場合、交付決定取消し、補助金返還を求めます"),
            "目標値の表明がされていなかった: 交付決定取消し、補助金返還", Portion.Whole(TargetsDeclared.Is(false)), due,
            also: [round.Under(Doc, "基本要件③：事業所内最低賃金水準要件").At((16, "従業員等に対して設定した目標値の表明がされて"))]);
    }

    internal static Bilingual OwnTargetMissed(Section section) => section.Say("own-target-missed", "事業所内最低賃金目標値に届かない");

    /// <summary>事業計画期間の過半数が営業利益赤字: most of the plan years in operating deficit.</summary>
    internal static Condition MostYearsInDeficit
        => (PlanYears.Is(3) & InDeficit(3, 2)) | (PlanYears.Is(4) & InDeficit(4, 3)) | (PlanYears.Is(5) & InDeficit(5, 3));

    private static LinearTest InDeficit(int years, int least)
        => new(($"{years}年のうち{least}年以上が営業利益赤字", $"operating deficit in {least} of {years} years or more"),
            [.. ActualOperatingDeficit.Take(years).Select(year => ((Fact)year, 1))], least);
}
