using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>加算金・延滞金: what comes on top of what falls due under one row, by the days.</summary>
[DebuggerDisplay("{Row,nq}: {Due}")]
public sealed record ChargeFinding
{
    /// <summary>Id of the row that charges it.</summary>
    public required string Row { get; init; }

    /// <summary>What is charged.</summary>
    public required Bilingual Text { get; init; }

    /// <summary>Whether it is charged.</summary>
    public required Verdict Applies { get; init; }

    /// <summary>What it is worked on, in yen; <see langword="null"/> where that is not known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required YenRange? On { get; init; }

    /// <summary>年利, for 365 days.</summary>
    public required Percent Yearly { get; init; }

    /// <summary>日数: how many days count; <see langword="null"/> where a day is not told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int? Days { get; init; }

    /// <summary>The charge, rounded; <see langword="null"/> where a day or the sum is not told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required YenRange? Due { get; init; }

    /// <summary>How it is worked, in words.</summary>
    public required Bilingual Formula { get; init; }

    /// <summary>The days that were read.</summary>
    public required IReadOnlyList<ValueRead> Read { get; init => field = EquatableList.Of(value); }

    /// <summary>The facts, not told, that it still waits for.</summary>
    public required IReadOnlyList<string> SettledBy { get; init => field = EquatableList.Of(value); }

    /// <summary>読み, where the text leaves room.</summary>
    public Bilingual? Reading { get; init; }

    /// <summary>Where it stands.</summary>
    public required Citation Citation { get; init; }
}
