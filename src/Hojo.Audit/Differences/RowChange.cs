using System.Text.Json.Serialization;
using Hojo.Model;

namespace Hojo.Audit.Differences;

/// <summary>What became of a row.</summary>
public enum RowFate
{
    /// <summary>追加: it is new.</summary>
    Added = 1,

    /// <summary>廃止: it is gone.</summary>
    Withdrawn,

    /// <summary>変更: it says something else.</summary>
    Changed,
}

/// <summary>A row that is not the same on both sides.</summary>
/// <param name="Row">Its id.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Now">The row as it is; as it was, where it is gone.</param>
/// <param name="Parts">What of it changed; empty for a row that is new or gone.</param>
public sealed record RowChange(string Row, RowFate Fate, SnapshotRow Now, IReadOnlyList<PartChange> Parts)
{
    /// <inheritdoc cref="RowChange(string, RowFate, SnapshotRow, IReadOnlyList{PartChange})" path="/param[@name='Parts']"/>
    public IReadOnlyList<PartChange> Parts { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Parts);

    /// <summary>Whether an answer may be another one by it.</summary>
    public bool MovesAnswers => Fate != RowFate.Changed || Parts.Any(part => part.MovesAnswers);
}

/// <summary>A track that is not the same on both sides.</summary>
/// <param name="Before">The track as it was; <see langword="null"/> for one that is new.</param>
/// <param name="After">The track as it is; <see langword="null"/> for one that is gone.</param>
/// <param name="Parts">What of the track itself changed.</param>
/// <param name="Rows">The rows that changed: those that are new or changed in the order of the track as it is, then those that are
/// gone.</param>
public sealed record TrackChange(
    SnapshotTrack? Before, SnapshotTrack? After, IReadOnlyList<PartChange> Parts, IReadOnlyList<RowChange> Rows)
{
    /// <inheritdoc cref="TrackChange(SnapshotTrack, SnapshotTrack, IReadOnlyList{PartChange}, IReadOnlyList{RowChange})"
    /// path="/param[@name='Parts']"/>
    public IReadOnlyList<PartChange> Parts { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Parts);

    /// <inheritdoc cref="TrackChange(SnapshotTrack, SnapshotTrack, IReadOnlyList{PartChange}, IReadOnlyList{RowChange})"
    /// path="/param[@name='Rows']"/>
    public IReadOnlyList<RowChange> Rows { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Rows);

    /// <summary>The track as it was; <see langword="null"/> for one that is new.</summary>
    [JsonIgnore]
    public SnapshotTrack? Before { get; init; } = Before;

    /// <summary>The track as it is; <see langword="null"/> for one that is gone.</summary>
    [JsonIgnore]
    public SnapshotTrack? After { get; init; } = After;

    /// <summary>Id of the track as it was.</summary>
    public string? BeforeId => Before?.Id;

    /// <summary>Id of the track as it is.</summary>
    public string? AfterId => After?.Id;

    /// <summary>The track as it is, or as it was.</summary>
    [JsonIgnore]
    public SnapshotTrack Track => After ?? Before!;

    /// <summary>Whether an answer may be another one by it.</summary>
    public bool MovesAnswers
        => Before is null || After is null || Parts.Any(part => part.MovesAnswers) || Rows.Any(row => row.MovesAnswers);
}
