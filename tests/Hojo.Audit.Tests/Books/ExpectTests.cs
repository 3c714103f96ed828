using Hojo.Model;
using Hojo.Rules;
using Hojo.Testing;

namespace Hojo.Audit.Tests.Books;

/// <summary>Expectations fail with one line that says what is wrong.</summary>
public class ExpectTests
{
    private static readonly Assessor Jizokuka = Catalogue.National["jizokuka/17"];
    private static readonly BookCase Plain = CaseBook.Read(Csv.Own(Csv.Plain)).Cases
        .First(c => c.Expected.Grant == Yen.Of(400_000) && c.Expected.Verdict == TrackVerdict.Eligible);
    private static readonly Assessment Answer = Jizokuka.Assess(Plain.Case, Plain.On);

    [Fact]
    public void What_is_so_is_said_nothing_of()
    {
        Expect.Verdict(TrackVerdict.Eligible, Answer);
        Expect.Grant(Yen.Of(400_000), Answer);
        Expect.Met(Answer, Answer.Findings[0].Row);
    }

    [Fact]
    public void Another_verdict_is_told_with_the_rows_that_decide()
        => Assert.Matches("^jizokuka/17: Eligible expected, found NotEligible by [a-z-]+$", Failed(()
            => Expect.Verdict(TrackVerdict.Eligible, Jizokuka.Assess(Plain.Case.With("applicant.employees", 6), Plain.On))));

    [Fact]
    public void Another_amount_is_told()
        => Assert.Contains("400,000", Failed(() => Expect.Grant(Yen.Of(1), Answer)), StringComparison.Ordinal);

    [Fact]
    public void A_row_that_there_is_not_is_told()
        => Assert.Equal("jizokuka/17 tests no row 'nothing'", Failed(() => Expect.Met(Answer, "nothing")));

    [Fact]
    public void A_row_that_came_out_otherwise_is_told_with_what_it_read()
        => Assert.StartsWith($"jizokuka/17 {Answer.Findings[0].Row}: NotMet expected, found Met (",
            Failed(() => Expect.NotMet(Answer, Answer.Findings[0].Row)), StringComparison.Ordinal);

    [Fact]
    public void Rows_that_nobody_exercised_are_told()
    {
        RowCoverage coverage = new();
        coverage.Add(Jizokuka.Track);
        Assert.Contains("(not tested)", Failed(() => Expect.BothSides(coverage)), StringComparison.Ordinal);

        coverage.Add(Answer);
        var row = Answer.Findings[0].Row;
        Assert.Contains($"jizokuka/17 {row} (never failed)", Failed(() => Expect.BothSides(coverage)), StringComparison.Ordinal);
        Expect.BothSides(coverage, except: [.. coverage.Rows.Select(seen => seen.Row)]);
    }

    private static string Failed(Action expectation) => Assert.Throws<ExpectationException>(expectation).Message;
}
