using System.Text;
using Hojo.Model;

namespace Hojo.Tests.Json;

/// <summary>TryRead says all that is wrong with a file at one go.</summary>
public class EveryFaultTests
{
    private static (bool Read, string[] Places) Try(string json)
    {
        var read = CaseFile.TryRead(Encoding.UTF8.GetBytes(json), out var file, out var faults);
        Assert.Equal(read, file is not null);
        Assert.All(faults, fault => Assert.True(fault.Problem is { Ja.Length: > 0, En.Length: > 0 }));
        if (!read) Assert.Equal(faults[0], Assert.Throws<CaseFormatException>(() => CaseFile.Read(json)).Fault);
        return (read, [.. faults.Select(f => $"{f.Path} {f.Line}")]);
    }

    [Fact]
    public void Every_fault_is_named_by_place_and_line()
        => Assert.Equal(
            [
                "$.on 2", "$.applicant.employees 4", "$.applicant.emploees 5", "$.applicant.industry 6",
                "$.applicant.pastAwards[0].status 8", "$.applicant.pastAwards[1] 9", "$.applicant.pastAwards[2].programme 10",
                "$.plan.payroll.to 13", "$.costs 14", "$.results.year3.wageFloorGap 15",
            ],
            Try("""
            {
              "on": "2026-03-01",
              "applicant": {
                "employees": -1,
                "emploees": { "a": [1, 2, {}] },
                "industry": ["retail"],
                "pastAwards": [
                  { "programme": "itDonyu", "status": "no", "adoptedOn": "2025-01-01" },
                  { "status": "adopted" },
                  { "programme": { "x": 1 } }
                ]
              },
              "plan": { "payroll": { "from": 1, "to": "2", "years": 3 }, "years": 3 },
              "costs": [1, [2]],
              "results": { "year3": { "wageFloorGap": 1.5 }, "year4": { "wageFloorGap": 1 } }
            }
            """).Places.Where(p => !p.StartsWith("$.plan.payroll ", StringComparison.Ordinal) && p != "$.applicant.pastAwards[2] 10"));

    [Fact]
    public void Inputs_that_contradict_each_other_come_last()
        => Assert.Equal(["$.note 3", "$.award.raisedPart 2"], Try("""
            {
              "award": { "grant": 1, "raisedPart": 2 },
              "note": 1
            }
            """).Places);

    [Theory]
    [InlineData("""{ "note": 1, "track": 2, }""", "$.note 1", "$.track 1", "$ 1")]
    [InlineData("""{ "note": 1, "costs": { "machinery": x } }""", "$.note 1", "$.costs.machinery 1")]
    [InlineData("", "$ ")]
    public void Nothing_after_text_that_is_no_json_can_be_told(string json, params string[] places)
        => Assert.Equal(places, Try(json).Places);

    [Fact]
    public void A_good_file_has_none()
    {
        var (read, places) = Try("""{ "note": "a" }""");
        Assert.True(read);
        Assert.Empty(places);
    }

    [Fact]
    public void A_hostile_file_is_listed_in_part()
    {
        var many = "{" + string.Join(",", Enumerable.Range(0, 90_000).Select(n => $"\"a{n}\":1")) + "}";
        Assert.Equal(CaseFile.MostFaults, Try(many).Places.Length);
    }
}
