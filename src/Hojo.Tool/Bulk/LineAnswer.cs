using Hojo.Model;

namespace Hojo.Tool;

/// <summary>What one line of a bulk came to: an answer a track, or all that stands against one.</summary>
internal sealed class LineAnswer
{
    /// <summary>The line, the row or the record, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>覚え書き: by which people tell one case from another.</summary>
    public string? Note { get; init; }

    /// <summary>照会日時; <see langword="null"/> where there are faults.</summary>
    public JapanTime? On { get; init; }

    /// <summary>The answers in the order of the tracks; none where there are faults.</summary>
    public IReadOnlyList<TrackAnswer> Answers { get; init; } = [];

    /// <summary>What is wrong with the line.</summary>
    public IReadOnlyList<CaseFault> Faults { get; init; } = [];
}

/// <summary>Verdict and amount under one track.</summary>
/// <param name="Track">Id of the track.</param>
/// <param name="Verdict">判定: the verdict.</param>
/// <param name="IsProvisional">暫定: true where rows of the track rest on less than a guideline, and the verdict goes as far as those
/// documents.</param>
/// <param name="Grant">補助金額: the grant; <see langword="null"/> for support that is not money.</param>
internal sealed record TrackAnswer(string Track, TrackVerdict Verdict, bool IsProvisional, YenRange? Grant);
