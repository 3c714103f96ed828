using Hojo.Model;

namespace Hojo.Audit.Differences;

/// <summary>規定の差: what two rounds, or two versions of the rules, say differently. Tracks are held against each other by their ids; where
/// the
/// two sides have none in common they are two rounds, whose tracks go by the last word of their ids, and whose documents are others in any
/// case, so that places are not compared.</summary>
/// <example><code>
/// RulesDifference difference = RulesDifference.Of(released, today);
/// </code></example>
public sealed record RulesDifference
{
    private RulesDifference(IReadOnlyList<TrackChange> tracks) => Tracks = EquatableList.Of(tracks);

    /// <summary>The tracks that are not the same.</summary>
    public IReadOnlyList<TrackChange> Tracks { get; }

    /// <summary>Whether all is the same.</summary>
    public bool IsEmpty => Tracks.Count == 0;

    /// <summary>What changed from one side to the other.</summary>
    /// <param name="before">The rules as they were, or the earlier round.</param>
    /// <param name="after">The rules as they are, or the later round.</param>
    public static RulesDifference Of(RulesSnapshot before, RulesSnapshot after)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        var compared = new TrackComparison(before, after);
        return new([.. TrackPair<SnapshotTrack>.Of(before.Tracks, after.Tracks, t => t.Id).Select(compared.Of).OfType<TrackChange>()]);
    }
}
