using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Audit.Checks;

/// <summary>Specials, points and branches of a formula that nobody comes to whom the requirements let pass.</summary>
internal static class DeadRowChecks
{
    public static IEnumerable<CheckFinding> Of(CheckedTrack track)
    {
        var rows = track.Track.ByKind;
        foreach (var row in rows.Specials.Concat<Provision>(rows.Points))
            if (Dead(track, row.Conditions()[0]) is { } searched)
                yield return track.Found(CheckKind.Dead, [row, .. track.InTheWay(row.Conditions()[0])],
                    ($"「{row.Text.Ja}」には、要件を満たす誰も当たらない", $"nobody who meets the requirements comes to '{row.Text.En}'"), searched);
        foreach (var branch in FormulaBranches.Of(track.Track.Root))
        {
            var when = Described.Of(branch.When);
            if (track.Search.Of(branch.When) is { IsFound: false } never)
                yield return track.Found(CheckKind.NeverMet, branch.Rows,
                    ($"算式の「{when.Ja}」の枝には、誰も当たらない", $"nobody comes to the branch '{when.En}' of the formula"), never);
            if (Dead(track, branch.When) is not { } searched) continue;
            yield return track.Found(CheckKind.Dead, [.. branch.Rows, .. track.InTheWay(branch.When)],
                ($"算式の「{when.Ja}」の枝には、要件を満たす誰も当たらない",
                    $"nobody who meets the requirements comes to the branch '{when.En}' of the formula"), searched);
        }
    }

    /// <summary>What a condition that somebody comes to loses to the requirements; one that nobody comes to is said by itself.</summary>
    private static Searched? Dead(CheckedTrack track, Condition when)
        => track.Search.Of(when).IsFound && track.Admitted(when) is { IsFound: false } searched ? searched : null;
}
