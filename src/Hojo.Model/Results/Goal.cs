using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>What is aimed at.</summary>
[JsonConverter(typeof(WordConverter<GoalKind>))]
public enum GoalKind
{
    /// <summary>上限: the most that the grant can come to along a cost.</summary>
    Cap = 1,

    /// <summary>下限: the least grant at which anything is paid.</summary>
    Floor,

    /// <summary>A given grant.</summary>
    Amount,
}

/// <summary>目標: what the grant is to come to.</summary>
public readonly record struct Goal
{
    [JsonConstructor]
    internal Goal(GoalKind kind, Yen? grant)
    {
        if (kind == GoalKind.Amount != grant is not null)
            throw new ArgumentException("a grant is expected where the goal is an amount, and only there", nameof(grant));
        (Kind, Grant) = (kind, grant);
    }

    /// <summary>What is aimed at.</summary>
    [JsonInclude, JsonRequired]
    public GoalKind Kind { get; internal init; }

    /// <summary>The grant, where it is given.</summary>
    public Yen? Grant { get; }

    /// <summary>As much as can be had.</summary>
    public static Goal Cap { get; } = new(GoalKind.Cap, null);

    /// <summary>補助下限額: the least that is granted, the floor.</summary>
    public static Goal Floor { get; } = new(GoalKind.Floor, null);

    /// <summary>At least so much.</summary>
    public static Goal Of(Yen grant) => new(GoalKind.Amount, grant);
}

/// <summary>What came of the search for a goal. Each of them is an answer.</summary>
[JsonConverter(typeof(WordConverter<GoalOutcome>))]
public enum GoalOutcome
{
    /// <summary>It can be reached, and the least cost is known.</summary>
    Reached = 1,

    /// <summary>No cost of this kind reaches it.</summary>
    Unreachable,

    /// <summary>No limit stops the grant: it goes on rising as far as a cost can be stated.</summary>
    NoLimit,

    /// <summary>The track has no such goal: no 下限, or no money.</summary>
    NoSuchGoal,

    /// <summary>A fact that the amount depends on is not told.</summary>
    NeedsFacts,
}

/// <summary>A fact by name.</summary>
/// <param name="Fact">Its id, which is also its place in a case file.</param>
/// <param name="Label">What it is called.</param>
public sealed record FactNamed(string Fact, Bilingual Label);

/// <summary>目標額に届く最小の経費: the least cost at which the grant comes to a goal, exact to the yen.</summary>
public sealed record CostAnswer
{
    /// <summary>The cost that is moved, all others staying as told;
    /// <see langword="null"/> for all costs in their told proportions.</summary>
    public string? Fact { get; init; }

    /// <summary>What it is called.</summary>
    public required Bilingual Label { get; init; }

    /// <summary>The goal.</summary>
    public required GoalKind Goal { get; init; }

    /// <summary>What came of it.</summary>
    public required GoalOutcome Reach { get; init; }

    /// <summary>The grant aimed at, in yen; for <see cref="GoalKind.Cap"/> the most that can be had.</summary>
    public Yen? Target { get; init; }

    /// <summary>The least cost that reaches it.</summary>
    public Yen? Cost { get; init; }

    /// <summary>How much more (or, below zero, less) that is than what is told.</summary>
    public Yen? More { get; init; }

    /// <summary>The grant at that cost.</summary>
    public Yen? Grant { get; init; }

    /// <summary>The grant one yen before it: below the target. <see langword="null"/> where the cost is already zero.</summary>
    public Yen? OneYenLess { get; init; }

    /// <summary>The verdict of the track at that cost.</summary>
    public TrackVerdict? Verdict { get; init; }

    /// <summary>For all costs together: what each of them then is.</summary>
    public IReadOnlyList<ValueRead> Mix { get; init => field = EquatableList.Of(value); } = EquatableList<ValueRead>.Empty;

    /// <summary>The most that can be had along this cost.</summary>
    public Yen? Most { get; init; }

    /// <summary>The limits that stop it there.</summary>
    public IReadOnlyList<RowNote> StoppedBy { get; init => field = EquatableList.Of(value); } = EquatableList<RowNote>.Empty;

    /// <summary>What has to be told first.</summary>
    public IReadOnlyList<FactNamed> Needs { get; init => field = EquatableList.Of(value); } = EquatableList<FactNamed>.Empty;
}
