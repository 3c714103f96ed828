using System.Diagnostics;

namespace Hojo.Model;

/// <summary>A value of the fact that a curve runs along.</summary>
/// <param name="Value">As a number: yen, people, per cent, a share of one.</param>
/// <param name="Shown">In words.</param>
public sealed record Place(decimal Value, Bilingual Shown);

/// <summary>補助金額の曲線: the grant along one fact, all else as told. Every value from <see cref="From"/> to <see cref="To"/> lies in
/// exactly one segment; within a segment the grant before rounding is a straight line and the verdict does not change.</summary>
[DebuggerDisplay("{Track,nq}: {Segments.Count} segments along {Fact,nq}")]
public sealed record Curve
{
    /// <summary>By which rules it was made.</summary>
    public required ResultVersion Version { get; init; }

    /// <summary>Id of the track.</summary>
    public required string Track { get; init; }

    /// <summary>What the track is called.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>What its money is called.</summary>
    public required Bilingual Money { get; init; }

    /// <summary>The moment asked about, in Japan.</summary>
    public required JapanTime On { get; init; }

    /// <summary>Id of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>What it is called.</summary>
    public required Bilingual Label { get; init; }

    /// <summary>Its unit.</summary>
    public required Bilingual Unit { get; init; }

    /// <summary>The value as told, and the grant there.</summary>
    public Place? Told { get; init; }

    /// <summary>The grant at the value as told.</summary>
    public Yen? ToldGrant { get; init; }

    /// <summary>The first value.</summary>
    public required Place From { get; init; }

    /// <summary>The last value.</summary>
    public required Place To { get; init; }

    /// <summary>What has to be told before there is a curve; then there are no segments.</summary>
    public IReadOnlyList<FactNamed> Needs { get; init => field = EquatableList.Of(value); } = EquatableList<FactNamed>.Empty;

    /// <summary>The segments, in order.</summary>
    public IReadOnlyList<CurveSegment> Segments { get; init => field = EquatableList.Of(value); } = EquatableList<CurveSegment>.Empty;

    /// <summary>崖: where the grant jumps or the verdict turns from one value to the next.</summary>
    public IReadOnlyList<Cliff> Cliffs { get; init => field = EquatableList.Of(value); } = EquatableList<Cliff>.Empty;

    /// <summary>The grant lies on the line before rounding or below it, and by less than this; zero where nothing is rounded.</summary>
    public required Fraction RoundedBy { get; init; }

    /// <summary>The documents that the rows cite.</summary>
    public required IReadOnlyList<Source> Sources { get; init => field = EquatableList.Of(value); }
}

/// <summary>A straight piece of a curve, both ends inside.</summary>
public sealed record CurveSegment
{
    /// <summary>The first value.</summary>
    public required Place From { get; init; }

    /// <summary>The last value.</summary>
    public required Place To { get; init; }

    /// <summary>The grant at the first value.</summary>
    public required Yen GrantFrom { get; init; }

    /// <summary>The grant at the last value.</summary>
    public required Yen GrantTo { get; init; }

    /// <summary>The same before rounding, exactly.</summary>
    public required Fraction ExactFrom { get; init; }

    /// <summary>The same before rounding, exactly.</summary>
    public required Fraction ExactTo { get; init; }

    /// <summary>判定 all along it.</summary>
    public required TrackVerdict Verdict { get; init; }

    /// <summary>The limits that hold the grant along it.</summary>
    public required IReadOnlyList<RowNote> HeldBy { get; init => field = EquatableList.Of(value); }

    /// <summary>The grant before rounding at a value of this segment that is a whole number; the line between its ends.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in this segment.</exception>
    public Fraction At(decimal value)
    {
        Guard.Against.Unexpected(value, From.Value <= value && value <= To.Value, "a value of this segment is expected");
        if (ExactFrom == ExactTo) return ExactFrom;
        var (first, last) = (decimal.ToInt64(From.Value), decimal.ToInt64(To.Value));
        return ExactFrom + (ExactTo - ExactFrom) * (decimal.ToInt64(value) - first) / (last - first);
    }
}

/// <summary>崖: from one value to the next the grant jumps, or the verdict turns.</summary>
public sealed record Cliff
{
    /// <summary>The last value before it.</summary>
    public required Place Before { get; init; }

    /// <summary>The first value after it.</summary>
    public required Place At { get; init; }

    /// <summary>The grant before it.</summary>
    public required Yen GrantBefore { get; init; }

    /// <summary>The grant after it.</summary>
    public required Yen GrantAt { get; init; }

    /// <summary>True where the grant jumps, up or down; false where only the verdict turns and the grant runs on.</summary>
    public required bool Jumps { get; init; }

    /// <summary>The verdict before it.</summary>
    public required TrackVerdict VerdictBefore { get; init; }

    /// <summary>The verdict after it.</summary>
    public required TrackVerdict VerdictAt { get; init; }

    /// <summary>The rows that make it.</summary>
    public required IReadOnlyList<CliffCause> Causes { get; init => field = EquatableList.Of(value); }
}

/// <summary>A row that makes a cliff.</summary>
/// <param name="Row">Id of the row.</param>
/// <param name="Text">What it says.</param>
/// <param name="Turns">How it turns there: 2,500万円 → 4,000万円 (+1,500万円), 満たす → 満たさない.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record CliffCause(string Row, Bilingual Text, Bilingual Turns, Citation Citation);
