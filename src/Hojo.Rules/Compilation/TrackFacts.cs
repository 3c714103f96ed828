using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation;

/// <summary>A track that is sound, and all that its rows and its formula read: worked once.</summary>
/// <threadsafety>Not changed once made.</threadsafety>
internal sealed class TrackFacts
{
    /// <exception cref="ArgumentException">The track is not sound.</exception>
    public TrackFacts(Track track)
    {
        (Track, Judged, All) = (track, Tested(track), Added(Tested(track), track));
        TrackChecks.Run(track, All);
    }

    public Track Track { get; }

    /// <summary>What a verdict and an amount need. These facts come first, so that the fast path reads no others.</summary>
    public Dependencies Judged { get; }

    /// <summary>All of it.</summary>
    public Dependencies All { get; }

    /// <summary>All that some tracks read; what their verdicts and amounts need comes first, so that the fast path reads no more.</summary>
    public static Grid GridOf(IReadOnlyCollection<TrackFacts> tracks)
    {
        var judged = tracks.SelectMany(t => t.Judged.Turns.Keys).Distinct().ToArray();
        return new(judged.Concat(tracks.SelectMany(t => t.All.Turns.Keys)), judged.Length);
    }

    private static Dependencies Tested(Track track)
        => track.ByKind.Tests.SelectMany(row => row.Conditions())
            .Aggregate(new Dependencies().Amount(track.Root), (reads, condition) => reads.Condition(condition));

    private static Dependencies Added(Dependencies reads, Track track)
    {
        foreach (var row in track.Rows)
        {
            var parts = RowParts.Of(row);
            foreach (var condition in parts.Conditions) reads.Condition(condition);
            parts.Portion?.Fold(new PortionReads(reads));
            if (parts.Again is { } again) reads.Beside(again);
            foreach (var fact in parts.Facts) reads.Turn(fact);
        }
        return reads;
    }
}
