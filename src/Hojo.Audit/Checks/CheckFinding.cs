using Hojo.Model;

namespace Hojo.Audit.Checks;

/// <summary>A row that a finding names.</summary>
/// <param name="Track">Id of its track; the first, where the row stands in several tracks of the round.</param>
/// <param name="Row">Id of the row within it.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record CheckedRow(string Track, string Row, Citation Citation);

/// <summary>指摘: what a check finds in rows as they are written, without any case.</summary>
/// <example><code>
/// foreach (var finding in RoundChecks.Of(round)) Console.WriteLine($"{finding.Key}: {finding.Text.Ja}");
/// </code></example>
public sealed record CheckFinding
{
    /// <summary>What is found.</summary>
    public required CheckKind Kind { get; init; }

    /// <summary>Id of the round; the earlier one, where it is found between two.</summary>
    public required string Round { get; init; }

    /// <summary>The rows that it rests on, with where they stand.</summary>
    public required IReadOnlyList<CheckedRow> Rows { get; init => field = EquatableList.Of(value); }

    /// <summary>What is found, a sentence.</summary>
    public required Bilingual Text { get; init; }

    /// <summary>実例: an applicant to whom it happens, by the facts that it takes; none where it is found of all.</summary>
    public IReadOnlyList<ValueRead> Witness { get; init => field = EquatableList.Of(value); } = [];

    /// <summary>How many cases were drawn in vain against it; <see langword="null"/> where it is proved.</summary>
    public int? Drawn { get; init; }

    /// <summary>How sure it is.</summary>
    public CheckGrade Grade => Drawn is null ? CheckGrade.Proved : CheckGrade.NotFound;

    /// <summary>What tells it from findings about other rows: track, kind and rows, in one line.</summary>
    public string Key => $"{(Rows.Count > 0 ? Rows[0].Track : Round)} {Kind} {RowIds}";

    /// <summary>The rows that it names, each once.</summary>
    internal string RowIds => string.Join(",", Rows.Select(row => row.Row).Distinct());
}
