using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>A fact as it was read for a finding.</summary>
/// <param name="Fact">Id of the fact, which is also its place in a case file: <c>applicant.employees</c>.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">The value with its unit; <see langword="null"/> where it is not told.</param>
public sealed record ValueRead(string Fact, Bilingual Label, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Bilingual? Value)
{
    /// <summary>The value for programs, as a case file writes it and <see cref="Case.With(string, string)"/> takes it;
    /// <see langword="null"/> where it is not told, or is no single value that a file can write.</summary>
    public string? Written { get; init; }
}

/// <summary>所見: one row of the guideline held against the case.</summary>
[DebuggerDisplay("{Row,nq}: {Verdict}")]
public sealed record Finding
{
    /// <summary>Id of the row within its track.</summary>
    public required string Row { get; init; }

    /// <summary>What the row says.</summary>
    public required Bilingual Text { get; init; }

    /// <summary>What kind of row it is.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>True for a row that excludes (対象外): its text says who is left out.</summary>
    public bool IsExclusion => Kind is FindingKind.Exclusion or FindingKind.RecordBar;

    /// <summary>Whether the row is met. An exclusion is met when it does not apply.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The test as a sentence, with its bounds.</summary>
    public required Bilingual Test { get; init; }

    /// <summary>理由: why the row stands as it does where the values read do not show it: a special whose conditions hold and which does not
    /// apply, because it adds nothing; <see langword="null"/> where they do.</summary>
    public Bilingual? Reason { get; init; }

    /// <summary>The values that were read.</summary>
    public required IReadOnlyList<ValueRead> Read { get; init => field = EquatableList.Of(value); }

    /// <summary>The facts, not told, that can settle this row; empty once it is settled.</summary>
    public required IReadOnlyList<string> SettledBy { get; init => field = EquatableList.Of(value); }

    /// <summary>True where all is told and the documents still leave the row open.</summary>
    public bool AwaitsJudgement { get; init; }

    /// <summary>True where the row rests on what the applicant declares and the office will judge for itself.</summary>
    public bool Declared { get; init; }

    /// <summary>読み: how the row is read where its text leaves room.</summary>
    public Bilingual? Reading { get; init; }

    /// <summary>Where it stands.</summary>
    public required Citation Citation { get; init; }
}
