using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Audit.Checks;

/// <summary>Requirements that fail only where another fails too, and requirements that nobody can meet together.</summary>
internal static class RequirementChecks
{
    public static IEnumerable<CheckFinding> DecidedFirst(CheckedTrack track)
    {
        Refusal[] rows = [.. track.Refusals.Where(row => track.Search.Of(row.Fails).IsFound)];
        for (var k = 0; k < rows.Length; k++)
        {
            for (var n = 0; n < rows.Length; n++)
            {
                if (k == n || Without(track, rows[n], rows[k]) is not { IsFound: false } searched) continue;
                var alike = Without(track, rows[k], rows[n]) is { IsFound: false };
                if (alike && k < n) continue; // said once, of the later one
                var (first, second) = (rows[n].Row, rows[k].Row);
                yield return track.Found(CheckKind.DecidedFirst, [first, second], alike
                    ? ($"「{first.Text.Ja}」と「{second.Text.Ja}」は、いつも同時に満たさなくなる",
                        $"'{first.Text.En}' and '{second.Text.En}' always fail together")
                    : ($"「{second.Text.Ja}」を満たさない案件は、いつも「{first.Text.Ja}」も満たさない",
                        $"whoever fails '{second.Text.En}' always fails '{first.Text.En}' too"), searched);
            }
        }
    }

    public static IEnumerable<CheckFinding> Contradictions(CheckedTrack track)
    {
        var apart = Apart(track).ToArray();
        foreach (var finding in apart) yield return finding;
        if (apart.Length == 0 && Together(track) is { } together) yield return together;
        if (track.Track.Formula is null) yield break;
        var (_, most) = track.Compiled.Plan.Reach(CaseSearch.Untold(track.Compiled.Grid));
        foreach (var floor in track.Track.ByKind.Floors.Where(floor => most < floor.Least.Whole))
            yield return track.Found(CheckKind.Contradiction, [floor, .. track.Track.ByKind.Limits],
                ($"{track.Track.Money.Ja}は{Yen.Of(most)}を超えず、「{floor.Text.Ja}」({floor.Least})に届かない",
                    $"the amount stays below '{floor.Text.En}': {Format.Of(Yen.Of(most)).En} of {Format.Of(floor.Least).En}"));
    }

    /// <summary>A case that one row refuses and another does not; nothing where they read nothing alike.</summary>
    private static Searched? Without(CheckedTrack track, Refusal other, Refusal row)
        => row.Facts.Any(other.Facts.Contains) ? track.Search.Of(row.Fails & !other.Fails) : null;

    /// <summary>Rows that nobody meets, and pairs of rows that nobody meets together.</summary>
    private static IEnumerable<CheckFinding> Apart(CheckedTrack track)
    {
        for (var k = 0; k < track.Refusals.Count; k++)
        {
            var row = track.Refusals[k];
            if (track.Search.Of(!row.Fails) is { IsFound: false } never)
            {
                yield return track.Found(CheckKind.Contradiction, [row.Row],
                    ($"「{row.Row.Text.Ja}」は、誰も満たせない", $"nobody meets '{row.Row.Text.En}'"), never);
                continue;
            }
            foreach (var other in track.Refusals.Take(k).Where(other => other.Facts.Any(row.Facts.Contains)))
                if (track.Search.Of(!row.Fails & !other.Fails) is { IsFound: false } searched && track.Search.Of(!other.Fails).IsFound)
                    yield return track.Found(CheckKind.Contradiction, [other.Row, row.Row],
                        ($"「{other.Row.Text.Ja}」と「{row.Row.Text.Ja}」は、同時には満たせない",
                            $"nobody meets both '{other.Row.Text.En}' and '{row.Row.Text.En}'"), searched);
        }
    }

    /// <summary>All rows together, where no two of them contradict each other.</summary>
    private static CheckFinding? Together(CheckedTrack track)
    {
        if (track.Refusals.Count == 0) return null;
        var cells = CaseSearch.Untold(track.Compiled.Grid);
        if (new EligibleSearch(track.Compiled, new(track.Compiled.Grid, cells)).Complete(cells, out _) is not null) return null;
        var searched = track.Search.Of(All(track.Refusals));
        if (searched.IsFound) return null;
        var rows = track.Refusals.ToList();
        if (searched.Drawn is null)
            foreach (var row in track.Refusals)
                if (rows.FindAll(other => other != row) is { Count: > 0 } rest
                    && track.Search.Of(All(rest)) is { IsFound: false, Drawn: null }) rows = rest;
        return track.Found(CheckKind.Contradiction, rows.Select(row => row.Row),
            ("これらの要件は、同時には満たせない", "nobody meets these requirements together"), searched);
    }

    private static Condition All(IEnumerable<Refusal> rows) => rows.Select(row => !row.Fails).Aggregate((a, b) => a & b);
}
