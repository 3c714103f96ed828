using Hojo.Model;

namespace Hojo.Testing;

/// <summary>検証: what a test expects of answers, for xunit, NUnit, MSTest or none of them.</summary>
/// <example><code>
/// Expect.Verdict(TrackVerdict.NotEligible, answer);
/// Expect.Grant(Yen.Of(400_000), answer);
/// Expect.NotMet(answer, "small");
/// </code></example>
public static class Expect
{
    /// <summary>判定: this verdict.</summary>
    /// <exception cref="ExpectationException">Another one; the rows that decide are named.</exception>
    public static void Verdict(TrackVerdict expected, Assessment answer)
    {
        if (Guard.Against.Null(answer).Verdict == expected) return;
        var rows = string.Join(" ", Books.DecidingRows.Of(answer).OrderBy(row => row, StringComparer.Ordinal));
        var by = rows.Length > 0 ? $" by {rows}" : "";
        throw new ExpectationException($"{answer.Track}: {expected} expected, found {answer.Verdict}{by}");
    }

    /// <summary>金額: exactly this amount.</summary>
    /// <exception cref="ExpectationException">Another one, a range, or none.</exception>
    public static void Grant(Yen expected, Assessment answer)
        => Sum(expected, Guard.Against.Null(answer).Grant?.Range, $"{answer.Track}: a grant");

    /// <summary>返還額: exactly this amount due in all.</summary>
    /// <exception cref="ExpectationException">Another one, a range, or none.</exception>
    public static void Repayment(Yen expected, Settlement settlement)
        => Sum(expected, Guard.Against.Null(settlement).Total, $"{settlement.Track}: a repayment");

    /// <summary>満たす: these rows are met.</summary>
    /// <exception cref="ExpectationException">One is not, or the track tests no such row.</exception>
    public static void Met(Assessment answer, params IReadOnlyList<string> rows) => Rows(answer, rows, Model.Verdict.Met);

    /// <summary>満たさない: these rows are not met.</summary>
    /// <exception cref="ExpectationException">One is, or the track tests no such row.</exception>
    public static void NotMet(Assessment answer, params IReadOnlyList<string> rows) => Rows(answer, rows, Model.Verdict.NotMet);

    /// <summary>両面: every row of the tracks that were named was exercised both ways.</summary>
    /// <param name="coverage">What was seen.</param>
    /// <param name="except">Ids of rows that need not be.</param>
    /// <exception cref="ExpectationException">Rows that were not, each with the side that is missing.</exception>
    public static void BothSides(RowCoverage coverage, IReadOnlyList<string>? except = null)
    {
        RowSides[] missing = [.. Guard.Against.Null(coverage).Missing.Where(row => except?.Contains(row.Row) != true)];
        if (missing.Length == 0) return;
        var said = missing.Select(row => $"{row.Track} {row.Row} ({OnlySide(row)})");
        throw new ExpectationException($"rows not exercised both ways: {string.Join(", ", said)}");
    }

    /// <summary>合格: every case of a book came to what it says.</summary>
    /// <exception cref="ExpectationException">One did not; the first is told, and how many others.</exception>
    public static void Passed(BookRun run)
    {
        if (Guard.Against.Null(run).IsPassed) return;
        if (run.Failed.Count == 0) throw new ExpectationException($"{run.Book.Name}: a case is expected");
        var (first, others) = (run.Failed[0], run.Failed.Count - 1);
        throw new ExpectationException($"{run.Book.Name}, line {first.Case.Line}, {first.Case.Name}: {first.Differences[0].In(Lang.En)}"
            + (others > 0 ? $" (and {others} other cases)" : ""));
    }

    private static string OnlySide(RowSides row) => row switch
    {
        { Held: true } => "never failed",
        { Failed: true } => "never held",
        { LeftOpen: true } => "only left open",
        _ => "not tested",
    };

    private static void Sum(Yen expected, YenRange? found, string what)
    {
        if (found is { IsPoint: true, Least: var sum } && sum == expected) return;
        throw new ExpectationException($"{what} of {expected} expected, found {(found is { } range ? range.ToString() : "none")}");
    }

    private static void Rows(Assessment answer, IReadOnlyList<string> rows, Verdict expected)
    {
        foreach (var row in Guard.Against.Null(rows))
        {
            var finding = Guard.Against.Null(answer).Findings.Concat(answer.Specials).FirstOrDefault(f => f.Row == row)
                ?? throw new ExpectationException($"{answer.Track} tests no row '{row}'");
            if (finding.Verdict == expected) continue;
            var read = string.Join(", ", finding.Read.Select(value => $"{value.Fact} = {value.Value?.En ?? "not told"}"));
            var why = $"{finding.Test.En}; {read}";
            throw new ExpectationException($"{answer.Track} {row}: {expected} expected, found {finding.Verdict} ({why})");
        }
    }
}
