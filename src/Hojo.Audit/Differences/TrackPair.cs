namespace Hojo.Audit.Differences;

/// <summary>Two tracks that stand for each other, or one that has no other.</summary>
internal readonly record struct TrackPair<T>(T? Before, T? After) where T : class
{
    /// <summary>All tracks of both sides: those of the later side in their order, then those that only the earlier one has.</summary>
    /// <param name="before">The earlier side.</param>
    /// <param name="after">The later side.</param>
    /// <param name="id">The id of a track.</param>
    public static IEnumerable<TrackPair<T>> Of(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> id)
    {
        var named = Named(before, after, id);
        foreach (var track in after) yield return new(before.FirstOrDefault(t => named(t) == named(track)), track);
        foreach (var track in before)
            if (after.All(t => named(t) != named(track))) yield return new(track, null);
    }

    /// <summary>By which name tracks stand for each other: by their ids; those of two rounds by the last word, or as the only
    /// one.</summary>
    private static Func<T, string> Named(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> id)
        => before.Any(b => after.Any(a => id(a) == id(b))) ? id
        : before.Count == 1 && after.Count == 1 ? _ => ""
        : track => id(track)[(id(track).LastIndexOf('/') + 1)..];
}
