using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace Hojo.Model;

/// <summary>One rule held against the record: what it bars, or leaves open.</summary>
public sealed record BarFinding
{
    /// <summary>Id of the row.</summary>
    public required string Row { get; init; }

    /// <summary>What it says.</summary>
    public required Bilingual Text { get; init; }

    /// <summary>What it makes of the record; never <see cref="Openness.Open"/>.</summary>
    public required Openness Holds { get; init; }

    /// <summary>Places of the record's entries that it counts: <c>applicant.pastAwards[0]</c>.</summary>
    public required IReadOnlyList<string> Because { get; init => field = EquatableList.Of(value); }

    /// <summary>The last day barred: of an application, or of a deadline. <see langword="null"/> where it has no end
    /// by itself, or none that can be worked out.</summary>
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public LocalDate? Until { get; init; }

    /// <summary>In words: until when, or what must differ, or how far it can be told.</summary>
    public required Bilingual Note { get; init; }

    /// <summary>Places of what would settle it; empty once it is settled.</summary>
    public required IReadOnlyList<string> SettledBy { get; init => field = EquatableList.Of(value); }

    /// <summary>読み: how the line is read, where its text leaves room.</summary>
    public Bilingual? Reading { get; init; }

    /// <summary>Where it stands.</summary>
    public required Citation Citation { get; init; }
}

/// <summary>What the record leaves open of one track.</summary>
/// <param name="Track">Id of the track.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Openness">The least open of its findings.</param>
/// <param name="Until">The last day barred, where every bar on it has one.</param>
/// <param name="Findings">The rules that bar it or may.</param>
/// <param name="Ledgers">What is left of its ceilings.</param>
public sealed record RecordCheck(string Track, Bilingual Title, Openness Openness,
    [property: JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))] LocalDate? Until, IReadOnlyList<BarFinding> Findings,
    IReadOnlyList<Ledger> Ledgers)
{
    /// <summary>The rules that bar it or may.</summary>
    public IReadOnlyList<BarFinding> Findings { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Findings);

    /// <summary>What is left of its ceilings.</summary>
    public IReadOnlyList<Ledger> Ledgers { get; init => field = EquatableList.Of(value); } = EquatableList.Of(Ledgers);
}

/// <summary>What is left of a ceiling that is not one application's alone.</summary>
/// <param name="Row">Id of the limit's row.</param>
/// <param name="Text">What the limit says.</param>
/// <param name="Cap">The ceiling; a range while a fact that it rests on is not told.</param>
/// <param name="UsedAtLeast">What is used for certain.</param>
/// <param name="UsedAtMost">What may be used; <see langword="null"/> where that is not told.</param>
/// <param name="Left">What is left: never below zero, and a range while what is used is not told.</param>
/// <param name="SettledBy">Places of what would settle it.</param>
/// <param name="Note">From what the used sum was taken, and whether the record says another.</param>
/// <param name="Reading">読み, where there is one.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record Ledger(string Row, Bilingual Text, YenRange Cap, Yen UsedAtLeast, Yen? UsedAtMost, YenRange Left,
    IReadOnlyList<string> SettledBy, Bilingual Note, Bilingual? Reading, Citation Citation)
{
    /// <summary>Places of what would settle it.</summary>
    public IReadOnlyList<string> SettledBy { get; init => field = EquatableList.Of(value); } = EquatableList.Of(SettledBy);
}
