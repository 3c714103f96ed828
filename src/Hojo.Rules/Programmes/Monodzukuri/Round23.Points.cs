using Hojo.Rules.Language;
using static Hojo.Rules.Language.Figures;
using static Hojo.Rules.Vocabulary.ApplicantFacts;
using static Hojo.Rules.Vocabulary.MonodzukuriFacts;
using static Hojo.Rules.Vocabulary.StandingFacts;

namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>第23次 加点項目 that name a year: 5, and 10, which is two, for paying near the minimum wage and for raising the lowest.</summary>
internal static partial class Round23
{
    private static void Points(RoundBuilder round)
    {
        var bonus = round.Under(Doc, "加点項目");
        bonus.Point("point-health", (38, "「健康経営優良法人2025」に認定された事業者"), "5 健康経営優良法人認定(2025)", HealthManagement2025.Is(true));
        bonus.Point("point-minimum-wage", (39, "数の30%以上である月が3か月以上ある事業者"), "10 地域別最低賃金引上げに係る加点(全従業員数の30%以上である月が3か月以上)",
            NearMinimumWageStaff >= Fraction(30, 100), "2024年10月から2025年9月まで、補助率引上げの特例と同じ範囲で数える。この加点だけでは基本要件③は除外されない",
            also: [bonus.At((39, "件」は除外されません"))]);
        bonus.Point("point-wage-floor", (39, "安で示された額（63円）"), "10 事業所内最低賃金引上げに係る加点(2025年7月と応募申請直近月の比較で63円以上)", RecentRise >= 63);
    }
}
