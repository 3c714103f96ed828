namespace Hojo.Model;

/// <summary>次の1円: what another yen of a cost earns, from the cost as told to as far as it goes.</summary>
/// <param name="Fact">Id of the cost.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Now">The cost as told.</param>
/// <param name="Stages">From here on; within a stage every yen earns the same, before rounding.</param>
public sealed record NextYen(string Fact, Bilingual Label, Yen Now, IReadOnlyList<EarningStage> Stages)
{
    /// <summary>From here on; within a stage every yen earns the same, before rounding.</summary>
    public IReadOnlyList<EarningStage> Stages { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Stages);
}

/// <summary>A stretch of a cost within which every yen earns the same.</summary>
public sealed record EarningStage
{
    /// <summary>From this cost.</summary>
    public required Yen From { get; init; }

    /// <summary>Up to this cost; <see langword="null"/> where nothing changes any more.</summary>
    public Yen? To { get; init; }

    /// <summary>What a yen earns, exactly, before rounding; zero where it earns nothing.</summary>
    public required Fraction Rate { get; init; }

    /// <summary>The limits that hold the grant within the stage.</summary>
    public IReadOnlyList<RowNote> HeldBy { get; init => field = EquatableList.Of(value); } = EquatableList<RowNote>.Empty;

    /// <summary>The rows that end the stage: a limit that is reached, a rate that steps, costs that are taken off and no longer
    /// take all, a table that turns.</summary>
    public IReadOnlyList<RowNote> EndedBy { get; init => field = EquatableList.Of(value); } = EquatableList<RowNote>.Empty;

    /// <summary>How much the grant jumps, up or down, where the stage ends.</summary>
    public Yen? Jump { get; init; }
}
