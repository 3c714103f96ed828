using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.PlanFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第20次 2.6, of the special for large wage rises: all that it added, and of the rest the shortfall of the target that was missed;
/// of two that were missed, of the one that was met better. Which were missed is a fact of its own,
/// so that each row moves one way.</summary>
internal static partial class Round20
{
    private const string RaisedHeading = "大幅な賃上げに係る補助上限額引上げの特例適用要件が未達の場合";

    private static void RaisedRepayments(RoundBuilder round, Special raised, Rounding due)
    {
        var missed = round.Under(Doc, RaisedHeading);
        var (unclaimed, pay, floor, gone) =
            (ClaimsRaisedCap.Is(false) | Awarded.RaisedPart <= Yen(0),
                RaisedPayrollMissed.Is(true), RaisedWageFloorMissed.Is(true), NoEmployeesLeft.Is(true));
        var excused = unclaimed | (ValueAddedIncreased.Is(false) & MostYearsInDeficit) | BeyondControl.Is(true);
        var payShortfall = Portion.Greater(Portion.Shortfall(ActualPayroll, RaisedTargetPayroll, RaisedStandard),
            Portion.Shortfall(ActualOfficersPayroll, RaisedTargetPayroll, RaisedStandard));
        var floorShortfall = Portion.Years(PlanYears, WageFloorMissed(50, RaisedTargetWageFloorGap,
            missed.Say("own-special-target-missed", "特例事業所内最低賃金目標値に届かない")));

        missed.Repays("repay-raised", (20, "各補助対象事業枠の補助上限額との差額（補助上限額引上げ額）に加え"),
            "特例の目標値のいずれかが未達、又は常時使用する従業員がいなくなった: 補助上限額引上げ額の全額", Portion.Whole(pay | floor | gone), due,
            "この部分に免除はない。引上げ分が0円なら、補助上限額に達せず特例が適用されなかったものとして、特例の返還はないとみる", exempt: unclaimed, onlyRaisedBy: raised,
            also: [round.Under(Overview, "特例措置要件（１）：要件未達成の場合返還の考え方").At((19, "上乗せ分（補助上限引上げ額）の返還免除はありません"))]);
        missed.Repays("repay-raised-pay", (20, "補助上限額引上げ額+（（補助金交付額－補助上限額引上げ額）×（1-（事業計画期間最"),
            "特例給与支給総額目標値だけが未達: 引上げ額を除く部分×未達成率", Portion.Greater(payShortfall, Portion.Whole(gone)), due,
            "従業員と役員では達成度合いの低い方による。成長率が0又はマイナスなら全額", exempt: excused | !pay | floor, exceptRaisedBy: raised,
            also: [missed.At((20, "給与支給総額の年平均成長率がゼロ若しくはマイナス成長の場合"))]);
        missed.Repays("repay-raised-floor", (20, "内最低賃金目標値を達成した年数（年）／事業計画期間の年数（年）"),
            "特例事業所内最低賃金目標値だけが未達: 引上げ額を除く部分×(1−達成した年数÷事業計画期間の年数)", Portion.Greater(floorShortfall, Portion.Whole(gone)), due,
            "常時使用する従業員がいなくなった場合は、目標値の達成にかかわらず全額", exempt: excused | pay | (!floor & !gone), exceptRaisedBy: raised,
            also: [missed.At((20, "又は常時使用する従業員がいなくなった場合は、全額返還となります"))]);
        missed.Repays("repay-raised-both", (20, "いずれの目標値も達成できなかった場合は達成度の高い目標値の未達成率を採用"),
            "特例の目標値がいずれも未達: 引上げ額を除く部分×達成度の高い目標値の未達成率",
            Portion.Greater(Portion.Lesser(payShortfall, floorShortfall),
                Portion.Whole(ActualPayroll <= Pct(0) | ActualOfficersPayroll <= Pct(0) | gone)), due,
            "従業員又は役員の給与支給総額の成長率が0又はマイナスなら、達成度にかかわらず全額", exempt: excused | !pay | !floor, exceptRaisedBy: raised);
    }
}
