using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;

namespace Hojo.Rules.Solving.Repayments;

/// <summary>The least and the most that falls due, by row and in all, over the best and the worst that is still possible.</summary>
internal sealed class DueRange
{
    private readonly RowEnds[] _rows;

    /// <param name="cases">The rows and what may still come of them.</param>
    /// <param name="sheet">What is told.</param>
    /// <param name="parts">What the portions are taken of; <see langword="null"/> where it is not known.</param>
    public DueRange(RepaymentCases cases, Sheet sheet, GrantParts? parts)
    {
        Corner[] corners = [.. parts?.Corners ?? []];
        _rows = [.. cases.Rows.Select(row => new RowEnds(row, corners))];
        var (least, most, failed) = (long.MaxValue, -1L, new long[corners.Length]);
        foreach (var (best, worst) in cases.Of(sheet))
        {
            DueAmounts low = new(cases.Rows, best, most: false), high = new(cases.Rows, worst, most: true);
            for (var k = 0; k < cases.Rows.Count; k++) _rows[k].Widen(low, high, k);
            for (var k = 0; k < corners.Length; k++)
            {
                var (grant, raised) = corners[k];
                var (dearest, cheapest) = (high.Sum(grant, raised), low.Sum(grant, raised));
                if (Math.Min(grant, cheapest) < least) (least, LeastAt) = (Math.Min(grant, cheapest), best);
                if (Math.Min(grant, dearest) > most) (most, MostAt) = (Math.Min(grant, dearest), worst);
                failed[k] = Math.Max(failed[k], Math.Min(grant, dearest));
                IsBounded |= dearest > grant;
            }
        }
        if (corners.Length == 0 || cases.Rows.Count == 0) return;
        var (fewest, all) = (failed[0], failed[0]);
        foreach (var sum in failed) (fewest, all) = (Math.Min(fewest, sum), Math.Max(all, sum));
        (Total, IfAllFails) = (new(Yen.Of(least), Yen.Of(most)), new(Yen.Of(fewest), Yen.Of(all)));
    }

    private DueRange(RowEnds[] rows, YenRange total, bool isBounded) => (_rows, Total, IsBounded) = (rows, total, isBounded);

    /// <summary>The same from what was worked row by row: the sum where all of it is settled, over all results together where
    /// not.</summary>
    /// <param name="cases">The rows and what may still come of them.</param>
    /// <param name="sheet">What is told.</param>
    /// <param name="parts">What the portions are taken of; <see langword="null"/> where it is not known.</param>
    /// <param name="rows">What can come of each row, in their order.</param>
    public static DueRange Of(RepaymentCases cases, Sheet sheet, GrantParts? parts, RowEnds[] rows)
    {
        if (rows.Length == 0 || parts is not { Grant.IsPoint: true } || rows.Any(row => row.Due is not { IsPoint: true }))
            return new(cases, sheet, parts);
        var (sum, grant) = (rows.Sum(row => row.Due!.Value.Least.Whole), parts.Grant.Least.Whole);
        return new(rows, new(Yen.Of(Math.Min(sum, grant))), sum > grant);
    }

    /// <summary>In all.</summary>
    public YenRange? Total { get; }

    /// <summary>In all, if everything fails that still can: a range only while the grant is one.</summary>
    public YenRange? IfAllFails { get; }

    /// <summary>Whether the rows can add up to more than the grant.</summary>
    public bool IsBounded { get; }

    /// <summary>A completion with the lower end of the total.</summary>
    public Sheet? LeastAt { get; }

    /// <summary>A completion with the upper end of the total.</summary>
    public Sheet? MostAt { get; }

    /// <summary>What can come of each row, in the document's order.</summary>
    public IReadOnlyList<RowEnds> Rows => _rows;
}
