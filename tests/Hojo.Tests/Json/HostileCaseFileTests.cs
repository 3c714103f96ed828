using System.Text;
using Hojo.Model;
using Hojo.Tests.Properties;

namespace Hojo.Tests.Json;

/// <summary>What nobody writes by hand: other encodings, endless nesting, and bytes at random.</summary>
public class HostileCaseFileTests
{
    private const string Whole = """
        { "track": "t", "on": "2026-03-01T12:00", "applicant": { "employees": 18, "ownership": { "parentVotes": "1/3" },
            "pastAwards": [{ "programme": "other", "adoptedOn": "2025-01-01", "status": "completed" }] },
          "plan": { "prefecture": "東京都", "payroll": { "from": 30000000, "to": 36000000, "years": 3 } },
          "costs": { "machinery": 25000000 }, "note": "表\\n" }
        """;

    private static CaseFormatException Refused(byte[] utf8) => Assert.Throws<CaseFormatException>(() => CaseFile.Read(utf8));

    [Fact]
    public void Ten_megabytes_of_nesting_are_refused_for_their_size()
    {
        var refused = Refused(Encoding.UTF8.GetBytes(new string('[', 10_000_000)));
        Assert.Equal("$", refused.Path);
        Assert.Equal("a case file of at most 1 MiB is expected", refused.Problem.En);
    }

    [Theory]
    [InlineData("[", "$")]
    [InlineData("{\"note\":[", "$.note")]
    [InlineData("{\"applicant\":{\"pastAwards\":[", "$.applicant.pastAwards[0]")]
    [InlineData("{\"plan\":{\"payroll\":{\"from\":[", "$.plan.payroll.from")]
    public void A_megabyte_of_nesting_is_refused_where_it_begins(string start, string path)
        => Assert.Equal(path, Refused(Encoding.UTF8.GetBytes(start + new string('[', 1_000_000))).Path);

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(41)]
    public void A_long_name_or_text_is_shown_in_short(int length)
    {
        var name = Refused(Encoding.UTF8.GetBytes($$"""{ "{{new string('x', length)}}": 1 }"""));
        Assert.Equal($"$[\"{new string('x', 40)}…\"]", name.Path);
        var text = Refused(Encoding.UTF8.GetBytes($$"""{ "on": "{{new string('x', length)}}" }"""));
        Assert.EndsWith($"(found the text \"{new string('x', 40)}…\")", text.Problem.En, StringComparison.Ordinal);
    }

    [Theory]
    // {"note":⏎"表"} in Shift_JIS, whose second byte is a backslash
    [InlineData(new byte[] { 0x7B, 0x22, 0x6E, 0x6F, 0x74, 0x65, 0x22, 0x3A, 0x0A, 0x22, 0x95, 0x5C, 0x22, 0x7D }, 2)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00 }, 1)] // UTF-16 with its mark
    public void Another_encoding_is_named_as_such(byte[] bytes, int line)
    {
        var refused = Refused(bytes);
        Assert.StartsWith("UTF-8のファイルが必要です", refused.Problem.Ja, StringComparison.Ordinal);
        Assert.Equal(line, refused.Line);
    }

    [Fact]
    public void A_text_cut_anywhere_is_refused_as_a_case_file()
    {
        var utf8 = Encoding.UTF8.GetBytes(Whole);
        for (var length = 0; length < utf8.Length; length++) Refused(utf8[..length]);
        Assert.Equal("t", CaseFile.Read(utf8).Track);
    }

    [Property(MaxTest = 5_000)]
    public void A_text_with_bytes_exchanged_is_read_or_refused_and_nothing_else(Exchanged[] changes)
    {
        var utf8 = Encoding.UTF8.GetBytes(Whole);
        foreach (var change in changes.Take(4)) utf8[change.At % utf8.Length] = change.Sign;
        try
        {
            _ = CaseFile.Read(utf8);
        }
        catch (CaseFormatException refused)
        {
            Assert.StartsWith("$", refused.Path, StringComparison.Ordinal);
        }
    }
}
