using System.Text;
using Hojo.Model;

namespace Hojo.Tests.Json;

/// <summary>他の制度の項目: what other packages ask is read as strictly as the rest of a case file.</summary>
public class ExtensionFileTests
{
    private static IReadOnlyList<CaseFault> Faults(string json)
    {
        CaseFile.TryRead(Encoding.UTF8.GetBytes(json), out _, out var faults);
        return faults;
    }

    [Fact]
    public void Every_fault_is_listed_at_its_place_in_both_languages()
    {
        var faults = Faults("""
            { "extensions": {
              "tokyoTopUp": { "registered": [1], "Registered": true, "since": "2020-01-01", "since": "2021-01-01" },
              "osakaTopUp": 3,
              "Bad name": { "a": 1 },
              "tokyoTopUp": { "registered": true }
            }, "costs": { "machinery": -1 } }
            """);

        Assert.Equal(
            [
                ("$.extensions.tokyoTopUp.registered", 2), ("$.extensions.tokyoTopUp.Registered", 2), ("$.extensions.tokyoTopUp.since", 2),
                ("$.extensions.osakaTopUp", 3), ("$.extensions[\"Bad name\"]", 4), ("$.extensions.tokyoTopUp", 5), ("$.costs.machinery", 6),
            ],
            faults.Select(fault => (fault.Path, fault.Line!.Value)));
        Assert.Equal("同じ項目が2回書かれています。1回だけ書いてください", faults[5].Problem.Ja);
        Assert.Equal("told twice; a member is expected once", faults[5].Problem.En);
        Assert.Equal("項目名は小文字で始まる英数字にしてください", faults[4].Problem.Ja);
        Assert.Equal("a name of letters and digits that begins with a small letter is expected", faults[4].Problem.En);
    }

    [Fact]
    public void A_name_that_no_place_can_have_is_refused()
    {
        var fault = Assert.Single(Faults($$"""{ "extensions": { "a": { "{{new string('b', 100)}}": 1 } } }"""));

        Assert.Equal("項目名が長すぎます(extensions. から数えて100文字まで)", fault.Problem.Ja);
        Assert.Equal("too long a name: at most 100 characters are expected, counted from extensions.", fault.Problem.En);
    }

    [Fact]
    public void What_is_told_beyond_the_most_is_refused_by_its_place()
    {
        var members = string.Join(",", Enumerable.Range(1, CaseExtensions.Most + 2).Select(n => $"\"a{n}\": {n}"));

        Assert.Equal([("$.extensions.b.a201", "200項目までです"), ("$.extensions.b.a202", "200項目までです")],
            Faults($$"""{ "extensions": { "b": { {{members}} } } }""").Select(fault => (fault.Path, fault.Problem.Ja)));
    }

    [Fact]
    public void Null_is_as_good_as_left_out()
        => Assert.Equal(["extensions.b.c"],
            CaseFile.Read("""{ "extensions": { "a": null, "b": { "c": 1, "d": null } } }""").Case.Extensions.Places);
}
