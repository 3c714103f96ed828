using Hojo.Rules.Documents;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第23次 2.6 補助対象要件未達の場合の補助金返還義務: repayment of requirements missed.</summary>
internal static partial class Round23
{
    private const string RaisedHeading = "大幅な賃上げに係る補助上限額引上げの特例適用要件が未達の場合";

    private static void Repayments(RoundBuilder round, Rounding due)
    {
        var pay = round.Under(Doc, "基本要件②：賃金の増加要件が未達の場合");
        pay.Repays("repay-wage", (18, "金交付額に目標値の未達成率を乗じた額の返還を求めます"), "基本要件②の目標値が未達: 補助金交付額×目標値の未達成率",
            Portion.Shortfall(ActualPayrollPerHead, TargetPayrollPerHead, Pct(3.5m)), due,
            "未達成率 = 1 − 最終年度の年平均成長率 ÷ 目標値。目標値は基準値より低くならない。特例の返還と重なる場合の調整の記載はなく、合わせて交付額までとする",
            exempt: Revitalising.Is(true) | (ValueAddedIncreased.Is(false) & Round20.MostYearsInDeficit) | BeyondControl.Is(true),
            also: [pay.At((18, "ゼロ若しくはマイナス成長の場合は、全額返還となります"))]);
        var floor = round.Under(Doc, "基本要件③：事業所内最低賃金水準要件が未達の場合");
        floor.Repays("repay-wage-floor", (18, "補助金交付額を事業計画期間の年数で除した額の返還を求めます"),
            "事業所内最低賃金目標値が毎年3月末時点で未達の年ごとに、補助金交付額÷事業計画期間の年数",
            Portion.Years(PlanYears, Unexcused(WageFloorMissed(30, TargetWageFloorGap, Round20.OwnTargetMissed(floor)))), due,
            Reading.Resting(Guidelines.Monodzukuri20Overview, "未達の年ごとに返還する。付加価値額がその年度に基準年度より増加せず、その年度が営業利益赤字の年は数えない(第20次の概要版16頁と同じ)。" +
                "年ごとの答えがなければ、計画全体の答えをその年のものとする。最低賃金引上げに係る補助率引上げの特例では基本要件③が除かれるため、返還もない"),
            exempt: Revitalising.Is(true) | BeyondControl.Is(true) | ClaimsMinimumWageSpecial.Is(true));
        round.Under(Doc, PayHeading).Repays("repay-undeclared", (14, "目標値の表明がされていなかった場合、交付決定取消し、補助金返還を求めます"),
            "目標値の表明がされていなかった: 交付決定取消し、補助金返還", Portion.Whole(TargetsDeclared.Is(false)), due,
            also: [round.Under(Doc, FloorHeading).At((15, "従業員等に対して設定した目標値の表明がされて"))]);
    }

    private static void RaisedRepayments(RoundBuilder round, Special raised, Rounding due)
    {
        var missed = round.Under(Doc, RaisedHeading);
        var (unclaimed, pay, floor) =
            (ClaimsRaisedCap.Is(false) | Awarded.RaisedPart <= Yen(0), RaisedPayrollPerHeadMissed.Is(true), RaisedWageFloorMissed.Is(true));
        var excused = unclaimed | (ValueAddedIncreased.Is(false) & Round20.MostYearsInDeficit) | BeyondControl.Is(true);
        var payShortfall = Portion.Shortfall(ActualPayrollPerHead, RaisedTargetPayrollPerHead, Pct(6.0m));
        var floorShortfall = Portion.Years(PlanYears, WageFloorMissed(50, RaisedTargetWageFloorGap,
            missed.Say("own-special-target-missed", "特例事業所内最低賃金目標値に届かない")));

        missed.Repays("repay-raised", (18, "各補助対象事業枠の補助上限額との差額（補助上限額引上げ額）に加え"), "特例の目標値のいずれかが未達: 補助上限額引上げ額の全額",
            Portion.Whole(pay | floor), due, "この部分に免除はない。引上げ分が0円なら、補助上限額に達せず特例が適用されなかったものとして、特例の返還はないとみる", exempt: unclaimed,
            onlyRaisedBy: raised, also: [missed.At((19, "補助上限額引上げ額）を除く部分については"))]);
        missed.Repays("repay-raised-pay", (19, "補助上限額引上げ額+（（補助金交付額－補助上限額引上げ額）×（1-（事業計画期間最"),
            "特例1人あたり給与支給総額目標値だけが未達: 引上げ額を除く部分×未達成率", payShortfall, due, "成長率が0又はマイナスなら全額", exempt: excused | !pay | floor,
            exceptRaisedBy: raised);
        missed.Repays("repay-raised-floor", (19, "内最低賃金目標値を達成した年数（年）／事業計画期間の年数（年）"),
            "特例事業所内最低賃金目標値だけが未達: 引上げ額を除く部分×(1−達成した年数÷事業計画期間の年数)", floorShortfall, due, Reading.None,
            exempt: excused | pay | !floor, exceptRaisedBy: raised);
        missed.Repays("repay-raised-both", (18, "いずれの目標値も達成できなかった場合は達成度の高い目標値の未達成率を採"),
            "特例の目標値がいずれも未達: 引上げ額を除く部分×達成度の高い目標値の未達成率",
            Portion.Greater(Portion.Lesser(payShortfall, floorShortfall), Portion.Whole(ActualPayrollPerHead <= Pct(0))), due,
            "1人あたり給与支給総額の成長率が0又はマイナスなら、達成度にかかわらず全額", exempt: excused | !pay | !floor, exceptRaisedBy: raised,
            also: [missed.At((19, "年平均成長率がゼロ若しくはマイナス成長の場合は、全額返還となります"))]);
    }
}
