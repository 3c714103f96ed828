using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>計算の一行: an amount, with what it was worked from. The working is a tree of them that ends in the grant.</summary>
/// <remarks>Two are equal when their trees are.</remarks>
public sealed record Step
{
    /// <summary>What is done.</summary>
    public required StepKind Kind { get; init; }

    /// <summary>Id of the row it follows; <see langword="null"/> for a plain sum, and for a cost that no row of the track lists.</summary>
    public string? Row { get; init; }

    /// <summary>What was done.</summary>
    public required Bilingual Text { get; init; }

    /// <summary>What it gave, exactly.</summary>
    public required Fraction Value { get; init; }

    /// <summary>The same in whole yen, what is below one yen left out.</summary>
    [JsonIgnore]
    public Yen Rounded => Yen.Of(Value.ToLong());

    /// <summary>What it was worked from: the summands of a sum, and of any other line the one amount that came to it. What a limit allows
    /// is none of them.</summary>
    public IReadOnlyList<Step> Parts { get; init => field = EquatableList.Of(value); } = EquatableList<Step>.Empty;

    /// <summary>上限額: what a limit allows, with its own working; <see langword="null"/> for what is no limit.</summary>
    public Step? Limit { get; init; }

    /// <summary>True where the limit cut the amount here.</summary>
    public bool Binds { get; init; }

    /// <summary>The grant if this limit alone did not stand; <see langword="null"/> where it cut nothing.</summary>
    public Yen? Without { get; init; }

    /// <summary>読み of the row, and of each row that its figure rests on, where there are any.</summary>
    public Bilingual? Reading { get; init; }

    /// <summary>Where the row stands; <see langword="null"/> where there is no row.</summary>
    public Citation? Citation { get; init; }

    /// <summary>True for what a short print may fold: it comes to nothing without any limit cutting it, or is a limit that cut
    /// nothing.</summary>
    [JsonIgnore]
    public bool IsIdle => Value == 0 ? !DepthFirst().Any(line => line.Binds) : Kind == StepKind.Limit && !Binds;

    /// <summary>All lines in the order in which they are worked: for each line first those of its parts, one after the other, then those
    /// of its limit, then the line itself.</summary>
    public IEnumerable<Step> DepthFirst()
    {
        foreach (var part in Limit is null ? Parts : Parts.Append(Limit))
            foreach (var line in part.DepthFirst())
                yield return line;
        yield return this;
    }

    /// <summary>The same tree, each limit that cut an amount with the grant that there would be without it.</summary>
    /// <param name="limits">The limits that were reached.</param>
    public Step Beside(IReadOnlyList<BindingLimit> limits)
    {
        Guard.Against.Null(limits);
        return this with
        {
            Parts = [.. Parts.Select(part => part.Beside(limits))],
            Limit = Limit?.Beside(limits),
            Without = Binds ? limits.FirstOrDefault(limit => limit.Row == Row)?.Without : null,
        };
    }

    /// <inheritdoc/>
    public bool Equals(Step? other) => other is not null
        && (Kind, Row, Value, Binds, Without) == (other.Kind, other.Row, other.Value, other.Binds, other.Without)
        && (Text, Reading, Citation, Limit) == (other.Text, other.Reading, other.Citation, other.Limit)
        && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Value.GetHashCode() * 397 ^ Text.GetHashCode()) * 397 ^ Parts.Count);

    /// <summary>In one line: 10,526,315円 円未満切捨て: 10,526,315円と3/4.</summary>
    public override string ToString() => $"{Value} {Text.Ja}";
}
