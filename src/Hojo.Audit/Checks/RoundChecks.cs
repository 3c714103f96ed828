using Hojo.Rules.Language;

namespace Hojo.Audit.Checks;

/// <summary>静的検査: what is wrong with rounds, or may be, seen in their rows alone: gaps and overlaps, rows that never decide, conditions
/// that are always or never met, requirements that contradict each other, limits that never bind, facts that cannot matter. No case is
/// needed; where a finding is of somebody, it names one.</summary>
/// <example><code>
/// foreach (var finding in RoundChecks.Of(round)) Console.WriteLine($"{finding.Key}: {finding.Text.Ja}");
/// </code></example>
public static class RoundChecks
{
    /// <summary>Of one round by itself. What several of its tracks have in common is said once.</summary>
    /// <exception cref="ArgumentException">A track of it is not sound: a table with a gap, say, or a figure that nothing uses.</exception>
    public static IReadOnlyList<CheckFinding> Of(Round round)
    {
        CheckedTrack[] tracks = [.. Guard.Against.Null(round).Tracks.Select(track => new CheckedTrack(track))];
        return [.. tracks.SelectMany(Of).Concat(TrackGapChecks.Of(tracks))
            .DistinctBy(finding => (finding.Kind, finding.RowIds, finding.Text))];
    }

    /// <summary>Of several rounds, and of those of one programme that follow each other.</summary>
    /// <inheritdoc cref="Of(Round)"/>
    public static IReadOnlyList<CheckFinding> Of(IEnumerable<Round> rounds)
    {
        Round[] all = [.. Guard.Against.Null(rounds)];
        return [.. all.SelectMany(Of).Concat(TimeChecks.Of(all))];
    }

    private static IEnumerable<CheckFinding> Of(CheckedTrack track)
        => ConditionChecks.Of(track).Concat(RequirementChecks.DecidedFirst(track)).Concat(RequirementChecks.Contradictions(track))
            .Concat(TableChecks.Of(track)).Concat(DeadRowChecks.Of(track)).Concat(LimitChecks.Of(track)).Concat(FactChecks.Of(track));
}
