using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.AwardFacts;
using static Hojo.Rules.Vocabulary.ResultFacts;
using static Hojo.Rules.Vocabulary.SeichoKasokukaFacts;

namespace Hojo.Rules.Programmes.SeichoKasokuka;

/// <summary>2次公募: what is paid back when wages do not rise as promised, and for misuse.</summary>
internal static partial class Round02
{
    private const string MissedHeading = "＜賃上げ要件を満たさなかった場合の補助金返還について＞";

    private static Rounding Due(RoundBuilder round)
        => round.Under(Doc, MissedHeading).RoundsDown("due-whole-yen", Passage.Silent(2), "返還額の円未満切捨て", Yen(1), Readings.DueRoundedDown);

    private static void Misuse(RoundBuilder round, Rounding due)
    {
        Missed(round.Under(Doc, MissedHeading), due);

        var guideline = round.Under(Doc, "【「労務費の適切な転嫁のための価格交渉に関する指針」の遵守について】");
        guideline.Binds("labour-cost-guideline", (3, "の遵守を求めます"), "採択後から最終年度の報告まで、労務費の適切な転嫁のための価格交渉に関する指針を遵守する");
        guideline.Repays("repay-labour-cost", (3, "交付決定の取消・補助金の返還を求める場合があります"), "労務費の転嫁に関する指針を遵守していない: 交付決定の取消・補助金の返還を求める場合がある",
            Portion.Unstated(LabourCostGuidelineBroken.Is(true)), due, Readings.NoFormula);
        var duties = round.Under(Doc, DutiesHeading);
        duties.Repays("repay-misuse", (16, "補助金の交付決定の取消・補助金の返還、不正の内"), "⑦ 不正行為、目的外使用等: 交付決定の取消・補助金の返還",
            Portion.Unstated(Misused.Is(true)), due, Readings.NoFormula,
            also: [duties.At((17, "他の補助金で同様の行為等をした場合にも、補助金の交付決定の取消・補助金の返還を行うことがあります"))]);
    }

    private static void Missed(Section missed, Rounding due)
    {
        const string AtTheRate = "未達成率に応じて補助金の返還を求めます";
        const string Excuse = "事業者の責めに帰さない理由がある場合は返還を求めません";
        missed.Repays("repay-per-head", (2, AtTheRate), "目標に掲げた1人当たり給与支給総額の年平均上昇率が未達: 未達成率に応じて返還",
            Portion.Shortfall(ActualPayrollPerHead, TargetPayrollPerHead, Standard), due,
            "未達成率は、1−最終年度までの年平均上昇率÷申請時に掲げた目標とみる(算式の記載がない)。上昇率が0以下なら全額とみる。目標は基準率4.5%より低くならない",
            exempt: TargetsTotalPay.Is(true) | BeyondControl.Is(true), also: [missed.At((2, Excuse))]);
        missed.Repays("repay-total", (2, AtTheRate), "目標に掲げた給与支給総額の年平均上昇率が未達: 未達成率に応じて返還",
            Portion.Shortfall(ActualPayroll, TargetPayroll, Standard), due,
            "未達成率の見方は1人当たりと同じ。返還は掲げた目標で見る",
            exempt: TargetsTotalPay.Is(false) | BeyondControl.Is(true), also: [missed.At((2, Excuse))]);
        missed.LeavesOut("repay-standard", 2, "給与支給総額を目標に掲げてこれを達成し、1人当たりの基準率に届かない場合の返還の記載がない", "返還は掲げた目標の未達によるものだけを見る");
        missed.Repays("repay-base-year", (2, "を下回った場合は補助金の返還を求めます"), "基準年度の、掲げた目標の指標が、申請時点の直近の事業年度を下回った: 補助金の返還",
            Portion.Unstated(BaseYearBelow.Is(true)), due,
            "返還の割合の記載がないため、0円から全額までとする。責めに帰さない理由による免除は、目標の未達について書かれており、ここには及ばないとみる",
            also: [missed.At((2, "確定した決算がない場合は、基準年度の"))]);
        missed.Binds("declare-target", (2, "交付決定までに全ての従業員又は従業員代表者、役員に対して表明することを求めます"),
            "交付決定までに、目標とする年平均上昇率と最終年度の給与支給総額等を、全ての従業員又は従業員代表者、役員に表明する");
        missed.Repays("repay-undeclared", (2, "表明がされていなかった場合、交付決定の取消及び補助金の返還を求めます"), "目標の表明がされていなかった: 交付決定の取消と補助金の返還",
            Portion.Whole(TargetsDeclared.Is(false)), due, "交付決定が取り消されるので、全額とみる");
    }
}
