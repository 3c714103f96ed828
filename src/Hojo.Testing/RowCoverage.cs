using System.Collections.Concurrent;
using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Testing.Coverage;

namespace Hojo.Testing;

/// <summary>行の網羅: which rows were exercised both ways by all that was asked: met and not met, applies and does not, a limit that cut and
/// one that did not, something due and nothing. Hand it every answer; ask it after the tests.</summary>
/// <example><code>
/// RowCoverage coverage = new();
/// coverage.Add(assessor.Track);                                // what there is to exercise
/// coverage.Add(assessor.Assess(told, on));                     // each answer of the tests
/// </code></example>
/// <threadsafety>Tests of all threads may hand it answers.</threadsafety>
public sealed class RowCoverage
{
    private readonly ConcurrentDictionary<(string Track, string Row), RowSides> _rows = new();
    private readonly ConcurrentDictionary<string, byte> _tracks = new(StringComparer.Ordinal);

    /// <summary>Names the rows of a track that have two sides, so that those nobody exercises are known too.</summary>
    public void Add(Track track)
    {
        if (!_tracks.TryAdd(Guard.Against.Null(track).Id, 0)) return;
        foreach (var row in track.Rows.Where(TwoSided.Is)) See(track.Id, row.Id, holds: null);
    }

    /// <summary>Notes the sides that an assessment shows.</summary>
    public void Add(Assessment answer)
    {
        foreach (var (row, holds) in SeenSides.Of(Guard.Against.Null(answer))) See(answer.Track, row, holds);
    }

    /// <summary>Notes the sides of 返還 that a settlement shows.</summary>
    public void Add(Settlement settlement)
    {
        foreach (var (row, holds) in SeenSides.Of(Guard.Against.Null(settlement))) See(settlement.Track, row, holds);
    }

    /// <summary>Notes all that another has seen.</summary>
    public void Add(RowCoverage other)
    {
        foreach (var row in Guard.Against.Null(other).Rows)
        {
            See(row.Track, row.Row, null);
            if (row.Held) See(row.Track, row.Row, true);
            if (row.Failed) See(row.Track, row.Row, false);
        }
    }

    /// <summary>Every row with the sides that were seen, by track and id.</summary>
    public IReadOnlyList<RowSides> Rows
        => [.. _rows.Values.OrderBy(row => row.Track, StringComparer.Ordinal).ThenBy(row => row.Row, StringComparer.Ordinal)];

    /// <summary>The rows that nobody exercised both ways.</summary>
    public IReadOnlyList<RowSides> Missing => [.. Rows.Where(row => !row.IsBoth)];

    private void See(string track, string row, bool? holds) => _rows.AddOrUpdate((track, row),
        key => new(key.Track, key.Row, holds == true, holds == false),
        (_, seen) => seen with { Held = seen.Held || holds == true, Failed = seen.Failed || holds == false });
}

/// <summary>Which sides of a row were seen.</summary>
/// <param name="Track">Id of the track.</param>
/// <param name="Row">Id of the row.</param>
/// <param name="Held">成立: the row was met; a special or point applied; a limit cut; something was due.</param>
/// <param name="Failed">不成立: the row was not met; a special or point did not apply; a limit did not cut; nothing was due.</param>
public sealed record RowSides(string Track, string Row, bool Held, bool Failed)
{
    /// <summary>Whether both were.</summary>
    public bool IsBoth => Held && Failed;
}
