using Hojo.Model;
using Hojo.Rules.Compilation.Plans;

namespace Hojo.Rules.Solving.Questions;

/// <summary>What a track may still come to, from what its rows may.</summary>
internal static class TrackOutcomes
{
    public static TrackVerdicts Of(ReadOnlySpan<RowOutcomes> rows, bool dayIsOpen)
    {
        var (all, any) = (RowOutcomes.Holds | RowOutcomes.Fails | RowOutcomes.StaysOpen, (RowOutcomes)0);
        foreach (var row in rows)
        {
            if (row == RowOutcomes.Fails) return TrackVerdicts.NotEligible;
            (all, any) = (all & row, any | row);
        }
        var verdicts = (any & RowOutcomes.Fails) != 0 ? TrackVerdicts.NotEligible : 0;
        if ((any & RowOutcomes.StaysOpen) != 0) verdicts |= TrackVerdicts.NeedsJudgement;
        if ((all & RowOutcomes.Holds) != 0) verdicts |= dayIsOpen ? TrackVerdicts.NeedsJudgement : TrackVerdicts.Eligible;
        return verdicts;
    }

    public static IReadOnlyList<TrackVerdict> List(this TrackVerdicts verdicts) => Lists[(int)verdicts];

    private static readonly IReadOnlyList<TrackVerdict>[] Lists = [.. Enumerable.Range(0, 8).Select(set => (IReadOnlyList<TrackVerdict>)
    [
        .. (set & (int)TrackVerdicts.Eligible) != 0 ? [TrackVerdict.Eligible] : Array.Empty<TrackVerdict>(),
        .. (set & (int)TrackVerdicts.NeedsJudgement) != 0 ? [TrackVerdict.NeedsJudgement] : Array.Empty<TrackVerdict>(),
        .. (set & (int)TrackVerdicts.NotEligible) != 0 ? [TrackVerdict.NotEligible] : Array.Empty<TrackVerdict>(),
    ])];
}

/// <summary>The final verdicts that are still possible.</summary>
[Flags]
internal enum TrackVerdicts : byte
{
    /// <summary>申請できる: eligible.</summary>
    Eligible = 1,

    /// <summary>要確認: the office has to judge.</summary>
    NeedsJudgement = 2,

    /// <summary>申請できない: not eligible.</summary>
    NotEligible = 4,
}
