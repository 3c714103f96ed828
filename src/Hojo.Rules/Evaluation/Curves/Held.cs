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
        var held = decisive == 0 ? bound : decisive;
        return [.. plan.Limits.Where((_, k) => (held >> k & 1) != 0).Select(Notices.Of)];
    }
}
