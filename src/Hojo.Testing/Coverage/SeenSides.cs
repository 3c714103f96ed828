using Hojo.Model;

namespace Hojo.Testing.Coverage;

/// <summary>The sides of rows that an answer shows.</summary>
internal static class SeenSides
{
    public static IEnumerable<RowSides> Of(Assessment answer)
        => answer.Findings.Concat(answer.Specials).Select(f => Told(answer.Track, f.Row, f.Verdict, f.AwaitsJudgement))
            .Concat(answer.Points.Select(p => Told(answer.Track, p.Row, p.Holds, isOpen: false)))
            .Concat(Limits(answer));

    public static IEnumerable<RowSides> Of(Settlement settlement) => settlement.Rows.Select(row => Due(settlement.Track, row));

    /// <summary>What is not told shows no side.</summary>
    private static RowSides Told(string track, string row, Verdict verdict, bool isOpen)
        => new(track, row, verdict == Verdict.Met, verdict == Verdict.NotMet, isOpen);

    /// <summary>A range that waits for nothing is one that the document leaves open: no formula is printed.</summary>
    private static RowSides Due(string track, RepaymentFinding row) => row.Due switch
    {
        { IsPoint: true, Least: var due } => new(track, row.Row, due > Yen.Zero, due == Yen.Zero),
        { IsPoint: false } when row.SettledBy.Count == 0 => new(track, row.Row, LeftOpen: true),
        _ => new(track, row.Row),
    };

    /// <summary>A limit that stands several times in a formula cuts where one of them does.</summary>
    private static IEnumerable<RowSides> Limits(Assessment answer)
        => answer.Grant?.Working is not { } working ? [] : working.DepthFirst()
            .Where(step => step is { Kind: StepKind.Limit, Row: not null }).GroupBy(step => step.Row!)
            .Select(limit => (Row: limit.Key, Cuts: limit.Any(step => step.Binds)))
            .Select(limit => new RowSides(answer.Track, limit.Row, limit.Cuts, !limit.Cuts));
}
