using System.Text;
using Hojo.Model;

namespace Hojo.Tests.Json;

/// <summary>What was found by throwing things at the reader: nothing is lost, nothing takes long, nothing grows.</summary>
public class HostilePlacesTests
{
    private static CaseFormatException Refused(string json)
        => Assert.Throws<CaseFormatException>(() => CaseFile.Read(Encoding.UTF8.GetBytes(json)));

    /// <summary>Some minutes while every blank was counted from the start again.</summary>
    [Fact]
    public void A_document_full_of_blank_lines_is_read_once()
        => Assert.Equal("$.note", Refused("{\"note\":-" + new string('\n', CaseFile.MostBytes - 10) + "}").Path);

    [Theory]
    [InlineData("""{ "on": "2026-03-26T18:00\u0000:59 or later" }""", "$.on")]
    [InlineData("""{ "applicant": { "foundedOn": "2014-04-01\u0000 or so" } }""", "$.applicant.foundedOn")]
    public void What_follows_a_nul_is_not_dropped(string json, string path) => Assert.Equal(path, Refused(json).Path);

    [Theory]
    [InlineData("1867-12-31T23:59")]
    [InlineData("2101-01-01T00:00")]
    public void A_moment_beyond_the_bounds(string on)
    {
        var refused = Refused($$"""{ "on": "{{on}}" }""");
        Assert.Equal("$.on", refused.Path);
        Assert.Contains("1868-01-01T00:00から2100-12-31T23:59:59まで", refused.Problem.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_hundred_applications_are_read_and_one_more_is_refused()
    {
        Assert.Equal(200, CaseFile.Read(Encoding.UTF8.GetBytes(Applications(200))).Case.Applicant.PastAwards!.Count);
        var refused = Refused(Applications(201));
        Assert.Equal("$.applicant.pastAwards", refused.Path);
        Assert.Contains("申請・採択の記録は200件まで", refused.Problem.Ja, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void An_id_has_at_most_a_hundred_characters(int length, bool taken)
    {
        var id = "other/" + new string('x', length - 6);
        var json = $$"""{ "applicant": { "pastAwards": [ { "programme": "other", "track": "{{id}}" } ] } }""";
        if (taken) Assert.Equal(id, Assert.Single(CaseFile.Read(Encoding.UTF8.GetBytes(json)).Case.Applicant.PastAwards!).Track);
        else Assert.Contains("100文字以下の文字列が必要です", Refused(json).Problem.Ja, StringComparison.Ordinal);
    }

    private static string Applications(int many)
        => $$"""{ "applicant": { "pastAwards": [ {{string.Join(", ", Enumerable.Repeat("""{ "programme": "other" }""", many))}} ] } }""";
}
