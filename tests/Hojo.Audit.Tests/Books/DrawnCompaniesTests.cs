using Hojo.Model;
using Hojo.Rules;
using Hojo.Testing;

namespace Hojo.Audit.Tests.Books;

/// <summary>Companies that are drawn.</summary>
public class DrawnCompaniesTests
{
    private static readonly Assessor Jizokuka = Catalogue.National["jizokuka/17"];

    [Fact]
    public void The_same_seed_draws_the_same_companies()
    {
        static Case[] Drawn(int seed) => [.. DrawnCompanies.For(Jizokuka.Track, seed).Take(30).Select(company => company.Case)];

        Assert.Equal(Drawn(1), Drawn(1));
        Assert.NotEqual(Drawn(1), Drawn(2));
    }

    [Theory] // one round each of costs, of a record, of points, of a loan
    [InlineData("jizokuka/17")]
    [InlineData("shinjigyo-shinshutsu/3")]
    [InlineData("it-donyu/2025/normal-large")]
    [InlineData("marukei/2025")]
    public void Some_are_refused_and_some_by_no_row(string track)
    {
        var assessor = Catalogue.National[track];
        int[] refusing = [.. DrawnCompanies.For(assessor.Track, seed: 1).Take(90)
            .Select(company => assessor.Assess(company.Case, company.On).Findings.Count(finding => finding.Verdict == Verdict.NotMet))];

        Assert.InRange(refusing.Count(rows => rows == 0), 10, 80);
        Assert.Contains(refusing, rows => rows > 0);
    }

    [Fact]
    public void Every_company_can_be_written_as_a_case_file_but_for_contradictions()
        => Assert.All(DrawnCompanies.For(Jizokuka.Track, seed: 1).Take(50), company =>
        {
            if (Jizokuka.Assess(company.Case, company.On).Contradictions.Count > 0) return;
            Assert.Equal(company.Case, CaseFile.Read(CaseFile.Write(new("jizokuka/17", company.On, company.Case, null))).Case);
        });
}
