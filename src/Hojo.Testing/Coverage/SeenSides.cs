using Hojo.Model;

namespace Hojo.Testing.Coverage;

/// <summary>The sides of rows that an answer shows.</summary>
internal static class SeenSides
{
    public static IEnumerable<(string Row, bool Holds)> Of(Assessment answer)
        => Settled(answer.Findings.Select(f => (f.Row, f.Verdict)))
            .Concat(Settled(answer.Specials.Select(f => (f.Row, f.Verdict))))
            .Concat(Settled(answer.Points.Select(p => (p.Row, p.Holds))))
            .Concat(Limits(answer.Grant));

    public static IEnumerable<(string Row, bool Holds)> Of(Settlement settlement)
        => settlement.Rows.Where(row => row.Due is { IsPoint: true }).Select(row => (row.Row, row.Due!.Value.Least > Yen.Zero));

    private static IEnumerable<(string Row, bool Holds)> Settled(IEnumerable<(string Row, Verdict Verdict)> rows)
        => rows.Where(row => row.Verdict != Verdict.Unknown).Select(row => (row.Row, row.Verdict == Verdict.Met));

    /// <summary>A limit that stands several times in a formula cuts where one of them does.</summary>
    private static IEnumerable<(string Row, bool Holds)> Limits(GrantResult? grant)
        => grant?.Working is not { } working ? [] : working.DepthFirst()
            .Where(step => step is { Kind: StepKind.Limit, Row: not null }).GroupBy(step => step.Row!)
            .Select(limit => (limit.Key, limit.Any(step => step.Binds)));
}
