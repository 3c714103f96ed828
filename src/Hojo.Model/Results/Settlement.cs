using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>From so much to so much of something exact, both ends included.</summary>
/// <param name="Least">The lower end.</param>
/// <param name="Most">The upper end.</param>
public readonly record struct FractionRange([property: JsonRequired] Fraction Least, [property: JsonRequired] Fraction Most)
{
    /// <summary>True when nothing is left open.</summary>
    [JsonIgnore]
    public bool IsPoint => Least == Most;

    /// <summary>True when all of the other range lies within this one.</summary>
    public bool Contains(FractionRange other) => Least <= other.Least && other.Most <= Most;
}

/// <summary>精算・返還: what is due back, by row and in all, once results are known. What is not told leaves a range, never nothing.</summary>
[DebuggerDisplay("{Track,nq}: {Total}")]
public sealed record Settlement
{
    /// <summary>By which rules it was made.</summary>
    public required ResultVersion Version { get; init; }

    /// <summary>Id of the track.</summary>
    public required string Track { get; init; }

    /// <summary>What the track is called.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>交付額; <see langword="null"/> where it is not told, and then no amount is given, only parts of it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Yen? Grant { get; init; }

    /// <summary>引上げ分, or the range it lies in; <see langword="null"/> where the grant is not told, or no row asks for it.</summary>
    public YenRange? RaisedPart { get; init; }

    /// <summary>Every repayment row of the track, in the document's order.</summary>
    public required IReadOnlyList<RepaymentFinding> Rows { get; init => field = EquatableList.Of(value); }

    /// <summary>In all, never more than the grant; <see langword="null"/> where the grant is not told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required YenRange? Total { get; init; }

    /// <summary>加算金・延滞金 of all rows, beside <see cref="Total"/> and not bounded by the grant; <see langword="null"/> where no row bears
    /// one whose rate is printed, or a day is not told.</summary>
    public YenRange? ChargeTotal { get; init; }

    /// <summary>True where the rows can add up to more than the grant, so that the grant is the limit.</summary>
    public bool IsBounded { get; init; }

    /// <summary>What would have to be so for the lower end of the total; empty when nothing is left open.</summary>
    public IReadOnlyList<ValueRead> LeastWhen { get; init => field = EquatableList.Of(value); } = EquatableList<ValueRead>.Empty;

    /// <summary>What would have to be so for the upper end of the total; empty when nothing is left open.</summary>
    public IReadOnlyList<ValueRead> MostWhen { get; init => field = EquatableList.Of(value); } = EquatableList<ValueRead>.Empty;

    /// <summary>What is not told and can still change an amount.</summary>
    public required IReadOnlyList<Question> Questions { get; init => field = EquatableList.Of(value); }

    /// <summary>The documents that the rows cite.</summary>
    public required IReadOnlyList<Source> Sources { get; init => field = EquatableList.Of(value); }
}

/// <summary>返還: what is due back under one row.</summary>
[DebuggerDisplay("{Row,nq}: {Due}")]
public sealed record RepaymentFinding
{
    /// <summary>Id of the row.</summary>
    public required string Row { get; init; }

    /// <summary>Which promise, and what follows.</summary>
    public required Bilingual Text { get; init; }

    /// <summary>Paid back, reduced, not paid at all, or profits returned.</summary>
    public required Consequence Consequence { get; init; }

    /// <summary>What the portion is taken of, in yen; <see langword="null"/> where the grant is not told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required YenRange? Base { get; init; }

    /// <summary>The part of the base that falls due, after exemptions, from 0 to 1.</summary>
    public required FractionRange Portion { get; init; }

    /// <summary>The amount before rounding; <see langword="null"/> where the grant is not told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required FractionRange? Exact { get; init; }

    /// <summary>The amount due, or the tightest range it lies in; <see langword="null"/> where the grant is not told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required YenRange? Due { get; init; }

    /// <summary>How it is worked, in words.</summary>
    public required Bilingual Formula { get; init; }

    /// <summary>Whether the exemption holds; <see cref="Verdict.NotMet"/> where none is named.</summary>
    public required Verdict Exempted { get; init; }

    /// <summary>When nothing is due; <see langword="null"/> where the document names no exemption.</summary>
    public Bilingual? Exempt { get; init; }

    /// <summary>加算金・延滞金, where the document speaks of them.</summary>
    public Bilingual? Surcharge { get; init; }

    /// <summary>加算金・延滞金 whose rates are printed; empty where the row bears none.</summary>
    public IReadOnlyList<ChargeFinding> Charges { get; init => field = EquatableList.Of(value); } = EquatableList<ChargeFinding>.Empty;

    /// <summary>The values that were read.</summary>
    public required IReadOnlyList<ValueRead> Read { get; init => field = EquatableList.Of(value); }

    /// <summary>The facts, not told, that this row still waits for.</summary>
    public required IReadOnlyList<string> SettledBy { get; init => field = EquatableList.Of(value); }

    /// <summary>読み, where the text leaves room.</summary>
    public Bilingual? Reading { get; init; }

    /// <summary>Where it stands.</summary>
    public required Citation Citation { get; init; }
}
