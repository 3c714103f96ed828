using Hojo.Model;

namespace Hojo.Rules.Evaluation.Curves;

/// <summary>The limits that hold a grant: those that bind and without which it would be more. Where several bind and none alone
/// decides, all of them.</summary>
internal static class Held
{
    public static IReadOnlyList<Notice> At(Assessor assessor, Sheet sheet)
    {
        var plan = assessor.Plan;
        plan.TrySolve(sheet.Cells, 0, out var grant, out var bound);
        ulong decisive = 0;
        for (var k = 0; k < plan.Limits.Count; k++)
        {
            if ((bound >> k & 1) == 0) continue;
            plan.TrySolve(sheet.Cells, 1UL << k, out var without, out _);
            if (without > grant) decisive |= 1UL << k;
        }
        return Named(assessor, decisive == 0 ? bound : decisive);
    }

    /// <summary>Every limit that is reached, whether or not it decides by itself: two together may decide where neither does alone.</summary>
    public static IReadOnlyList<Notice> ReachedAt(Assessor assessor, Sheet sheet)
    {
        assessor.Plan.TrySolve(sheet.Cells, 0, out _, out var bound);
        return Named(assessor, bound);
    }

    private static IReadOnlyList<Notice> Named(Assessor assessor, ulong limits) => [.. assessor.Plan.Limits.Where((_, k) => (limits >> k & 1) != 0).Select(Notices.Of)];
}
