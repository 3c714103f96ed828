using System.Diagnostics;

namespace Hojo.Model;

/// <summary>目標への道筋: what to change to get further. Plain data.</summary>
[DebuggerDisplay("{Track,nq}: {Verdict}, {Grant}")]
public sealed record Solution
{
    /// <summary>By which rules it was made.</summary>
    public required ResultVersion Version { get; init; }

    /// <summary>Id of the track.</summary>
    public required string Track { get; init; }

    /// <summary>What the track is called.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The moment asked about, in Japan.</summary>
    public required JapanTime On { get; init; }

    /// <summary>判定 as it stands.</summary>
    public required TrackVerdict Verdict { get; init; }

    /// <summary>The grant as it stands; <see langword="null"/> where a fact that it depends on is not told.</summary>
    public Yen? Grant { get; init; }

    /// <summary>The least costs that reach the goals asked for.</summary>
    public IReadOnlyList<CostAnswer> Costs { get; init => field = EquatableList.Of(value); } = EquatableList<CostAnswer>.Empty;

    /// <summary>What each row that is not met, or not settled, still lacks.</summary>
    public IReadOnlyList<Remedy> Missing { get; init => field = EquatableList.Of(value); } = EquatableList<Remedy>.Empty;

    /// <summary>The single changes that leave no row against the applicant; empty where there is none, or no row stands against.</summary>
    public IReadOnlyList<Turn> SingleChanges { get; init => field = EquatableList.Of(value); } = EquatableList<Turn>.Empty;

    /// <summary>How many rows stand against the applicant.</summary>
    public required int RowsAgainst { get; init; }

    /// <summary>What another yen earns, for each cost that is told.</summary>
    public IReadOnlyList<NextYen> NextYen { get; init => field = EquatableList.Of(value); } = EquatableList<NextYen>.Empty;

    /// <summary>The documents that the rows cite.</summary>
    public required IReadOnlyList<Source> Sources { get; init => field = EquatableList.Of(value); }
}
