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
        foreach (var row in track.Rows.Where(TwoSided.Is)) See(new(track.Id, row.Id));
    }

    /// <summary>Notes the sides that an assessment shows.</summary>
    public void Add(Assessment answer)
    {
        foreach (var sides in SeenSides.Of(Guard.Against.Null(answer))) See(sides);
    }

    /// <summary>Notes the sides of 返還 that a settlement shows.</summary>
    public void Add(Settlement settlement)
    {
        foreach (var sides in SeenSides.Of(Guard.Against.Null(settlement))) See(sides);
    }

    /// <summary>Notes all that another has seen.</summary>
    public void Add(RowCoverage other)
    {
        foreach (var sides in Guard.Against.Null(other).Rows) See(sides);
    }

    /// <summary>Every row with the sides that were seen, by track and id.</summary>
    public IReadOnlyList<RowSides> Rows
        => [.. _rows.Values.OrderBy(row => row.Track, StringComparer.Ordinal).ThenBy(row => row.Row, StringComparer.Ordinal)];

    /// <summary>The rows that nobody exercised both ways.</summary>
    public IReadOnlyList<RowSides> Missing => [.. Rows.Where(row => !row.IsBoth)];

    private void See(RowSides sides) => _rows.AddOrUpdate((sides.Track, sides.Row), sides, (_, seen) => seen with
    {
        Held = seen.Held || sides.Held,
        Failed = seen.Failed || sides.Failed,
        LeftOpen = seen.LeftOpen || sides.LeftOpen,
    });
}

/// <summary>Which sides of a row were seen.</summary>
/// <param name="Track">Id of the track.</param>
/// <param name="Row">Id of the row.</param>
/// <param name="Held">成立: the row was met; a special or point applied; a limit cut; something was due.</param>
/// <param name="Failed">不成立: the row was not met; a special or point did not apply; a limit did not cut; nothing was due.</param>
/// <param name="LeftOpen">要確認: all was told, and the documents leave the row, or what is due under it, to the office.</param>
public sealed record RowSides(string Track, string Row, bool Held = false, bool Failed = false, bool LeftOpen = false)
{
    /// <summary>Whether one was.</summary>
    internal bool IsSeen => Held || Failed || LeftOpen;

    /// <summary>Whether it came out two ways: a row that is left open on one side never holds, or never fails.</summary>
    public bool IsBoth => Held ? Failed || LeftOpen : Failed && LeftOpen;
}
