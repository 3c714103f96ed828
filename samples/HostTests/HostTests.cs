using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Testing;

namespace HostTests;

/// <summary>What a host may hold of a subsidy that it relies on.</summary>
public class HostTests
{
    /// <summary>An applicant of 持続化補助金 who is granted 400,000 yen: the first case of the book.</summary>
    private static readonly BookCase Plain = CaseBook.Read("books/host.csv").Cases[0];

    /// <summary>What falls due is asked of settlements, and what follows an application of no drawn company.</summary>
    private static readonly string[] NotDrawn = [.. Catalogue.National.Track("jizokuka/17").Rows.OfType<Repayment>().Select(row => row.Id)];

    [Fact]
    public void Every_case_of_the_book_comes_to_what_it_says()
    {
        CaseBook book = CaseBook.Read("books/host.csv");
        BookRun run = book.Run(Catalogue.National);
        Expect.Passed(run);
    }

    [Fact]
    public void A_sixth_employee_is_one_too_many()
    {
        Assessor jizokuka = Catalogue.National["jizokuka/17"];
        Assessment answer = jizokuka.Assess(Plain.Case.With("applicant.employees", 6), Plain.On);
        Expect.Verdict(TrackVerdict.NotEligible, answer);
        Expect.Grant(Yen.Of(400_000), answer);
        Expect.NotMet(answer, "small");
    }

    [Fact]
    public void Every_row_is_exercised_both_ways()
    {
        Assessor assessor = Catalogue.National["jizokuka/17"];
        var (track, told, on) = (assessor.Track, Plain.Case, Plain.On);
        RowCoverage coverage = new();
        coverage.Add(assessor.Track);                                // what there is to exercise
        coverage.Add(assessor.Assess(told, on));                     // each answer of the tests
        foreach (DrawnCompany company in DrawnCompanies.For(track, seed: 1).Take(1_000))
            coverage.Add(assessor.Assess(company.Case, company.On));
        foreach (BookCase bound in BoundaryCases.Of(track, Lang.Ja).Cases) coverage.Add(assessor.Assess(bound.Case, bound.On));
        Expect.BothSides(coverage, except: NotDrawn);
    }

    [Fact]
    public void The_boundaries_of_the_rows_are_a_book_too()
    {
        CaseBook book = BoundaryCases.Of(Catalogue.National.Track("jizokuka/17"), Lang.Ja);
        Expect.Passed(book.Run(Catalogue.National));
    }

    [Fact]
    public void No_company_is_granted_more_than_the_cap_of_the_house()
    {
        Track national = Catalogue.National.Track("jizokuka/17");
        var cap = Overlay.Cap("house-cap", ("当社の上限", "cap of the house"), Yen.Of(300_000), after: "cap", national["cap"].Citation);
        Track capped = national.With(cap);
        foreach (var company in DrawnCompanies.For(capped, seed: 2).Take(200))
            Assert.True(!(Assessor.For(capped).Judge(company.Case, company.On).Grant > Yen.Of(300_000)), $"company {company.Number}");
    }
}
