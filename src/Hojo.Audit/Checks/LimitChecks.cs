using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;

namespace Hojo.Audit.Checks;

/// <summary>Limits that never cut the amount: proved where what a limit is put on never exceeds it, else looked for in cases that are
/// drawn.</summary>
internal static class LimitChecks
{
    private const int MostDrawn = 20_000;

    public static IEnumerable<CheckFinding> Of(CheckedTrack track)
    {
        if (track.Track.Formula is not { } formula) yield break;
        var parts = LimitParts.Of(formula);
        var idle = parts.Select(part => part.Limit).Distinct()
            .Where(limit => parts.Where(part => part.Limit == limit).All(part => IsAbove(track, part))).ToArray();
        foreach (var limit in idle)
            yield return track.Found(CheckKind.NeverBinds, [limit],
                ($"「{limit.Text.Ja}」が掛かる額は、この上限を超えない", $"what '{limit.Text.En}' is put on never exceeds it"));
        foreach (var limit in Unbound(track, [.. track.Track.ByKind.Limits.Where(parts.Select(part => part.Limit).Except(idle).Contains)]))
            yield return track.Found(CheckKind.NeverBinds, [limit],
                ($"「{limit.Text.Ja}」が額を減らした案件は見つからない", $"no case was found in which '{limit.Text.En}' cuts the amount"),
                new(null, MostDrawn));
    }

    /// <summary>Whether a limit lies above all that what it is put on can come to. What refers to a sum that is still being settled is not
    /// told by itself.</summary>
    private static bool IsAbove(CheckedTrack track, LimitPart part)
    {
        if (new Dependencies().Amount(part.Inner).Amount(part.Bound).Circles.Count > 0) return false;
        var untold = CaseSearch.Untold(track.Compiled.Grid);
        var (_, most) = new Plan(part.Inner, track.Compiled.Grid).Reach(untold);
        var (least, _) = new Plan(part.Bound, track.Compiled.Grid).Reach(untold);
        return most <= least;
    }

    /// <summary>The limits that no case is found for whose amount would be greater without them.</summary>
    private static List<Limit> Unbound(CheckedTrack track, List<Limit> limits)
    {
        var plan = track.Compiled.Plan;
        var draws = new DrawnCells(track.Compiled.Grid, plan.Reads);
        for (var k = 0; k < MostDrawn && limits.Count > 0; k++)
        {
            var cells = draws.Next();
            if (plan.TrySolve(cells, 0, out _, out var bound) && bound != 0)
                foreach (var cut in plan.Bindings(cells)) if (cut.Gain > 0) limits.Remove(cut.Limit);
        }
        return limits;
    }
}
