using System.Diagnostics;
using Hojo.Model;

namespace Hojo.Rules;

/// <summary>一括査定の1件: what one line of a bulk came to: an assessment, or all that stands against making one.</summary>
[DebuggerDisplay("{Line}: {Assessment}, {Faults.Count} faults")]
public sealed record BulkAnswer
{
    /// <summary>The line, from 1; for case files that are at hand, the how-manieth.</summary>
    public required long Line { get; init; }

    /// <summary>案件ファイル; <see langword="null"/> where the line could not be read as one.</summary>
    public CaseFile? CaseFile { get; init; }

    /// <summary>査定; <see langword="null"/> where there are <see cref="Faults"/>.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>What is wrong with the line, each by its place and in one sentence in both languages; the line is that
    /// of the answer. Empty where it was answered.</summary>
    public IReadOnlyList<CaseFault> Faults { get; init => field = EquatableList.Of(value); } = EquatableList<CaseFault>.Empty;
}
