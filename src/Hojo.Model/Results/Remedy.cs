using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>How lightly a fact can be changed.</summary>
[JsonConverter(typeof(WordConverter<Ease>))]
public enum Ease
{
    /// <summary>計画・申請の内容: it can be planned differently.</summary>
    Planned = 1,

    /// <summary>申請者の属性・過去の事実: what the applicant is, or what has happened. Named, but not changed for a subsidy.</summary>
    Standing,

    /// <summary>申告: the applicant declares it and the office judges for itself. It has to become true, not merely be said.</summary>
    Declared,
}

/// <summary>必要な変更: the least change of one fact.</summary>
public sealed record Change
{
    /// <summary>Id of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>What it is called.</summary>
    public required Bilingual Label { get; init; }

    /// <summary>The value as told; <see langword="null"/> where it is not.</summary>
    public Bilingual? Told { get; init; }

    /// <summary>All values that do: 4.0%以上, 3年〜5年, はい.</summary>
    public required Bilingual Needed { get; init; }

    /// <summary>The one of them that is nearest to what is told; for a fact that is not told, the least demanding end.</summary>
    public required Bilingual Nearest { get; init; }

    /// <summary>The same as a number: yen, people, per cent, a share of one, days; 1 and 0 for yes and no.</summary>
    public required decimal Value { get; init; }

    /// <summary>How far that is from what is told, in the same unit.</summary>
    public decimal? By { get; init; }

    /// <summary>How lightly it can be changed.</summary>
    public required Ease Ease { get; init; }

    /// <summary>For a growth that was given by figures: what the final year has to come to.</summary>
    public FinalYear? FinalYear { get; init; }

    /// <summary>For a share of a sum that is told: the least whole yen that are so large a share.</summary>
    public PartOf? Part { get; init; }
}

/// <summary>最終年度に必要な額: the least whole yen in the final year that reach a growth, exactly.</summary>
/// <param name="From">基準年度の額: the sum of the base year.</param>
/// <param name="Told">最終年度の額 as told.</param>
/// <param name="Needed">最終年度に必要な額: the sum that the final year needs.</param>
/// <param name="Path">Year by year, the first after the base year first: steady growth, each year up to the whole yen.</param>
public sealed record FinalYear(Yen From, Yen Told, Yen Needed, IReadOnlyList<Yen> Path)
{
    /// <summary>Year by year, the first after the base year first: steady growth, each year up to the whole yen.</summary>
    public IReadOnlyList<Yen> Path { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Path);
}

/// <summary>A share in yen.</summary>
/// <param name="Of">Id of the sum that it is a share of.</param>
/// <param name="Label">What that sum is called.</param>
/// <param name="Whole">The sum as told.</param>
/// <param name="Needed">The least whole yen.</param>
/// <param name="Told">The share as told, in yen, up to the whole yen.</param>
public sealed record PartOf(string Of, Bilingual Label, Yen Whole, Yen Needed, Yen? Told);

/// <summary>One way to turn a row: facts that have to change together, as few as can be.</summary>
/// <param name="Changes">The changes.</param>
public sealed record Way(IReadOnlyList<Change> Changes)
{
    /// <summary>The changes.</summary>
    public IReadOnlyList<Change> Changes { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Changes);
}

/// <summary>足りないもの: what a row that is not met still lacks.</summary>
public sealed record Remedy
{
    /// <summary>Id of the row.</summary>
    public required string Row { get; init; }

    /// <summary>What the row says.</summary>
    public required Bilingual Text { get; init; }

    /// <summary>Not met, or not settled.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The ways that turn this row, each with the fewest facts; empty where no change of up to three facts does.</summary>
    public required IReadOnlyList<Way> Ways { get; init => field = EquatableList.Of(value); }

    /// <summary>Where it stands.</summary>
    public required Citation Citation { get; init; }
}

/// <summary>申請できるようになる一つの変更: one fact, all others as told, after which no row stands against the applicant.</summary>
/// <param name="Change">The change.</param>
/// <param name="Verdict">The verdict after it: eligible, unless facts are not told or the office has to judge.</param>
public sealed record Turn(Change Change, TrackVerdict Verdict);
