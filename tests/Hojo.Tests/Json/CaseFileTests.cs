using System.Text;
using Hojo.Model;
using NodaTime;

namespace Hojo.Tests.Json;

public class CaseFileTests
{
    private static CaseFile Read(string json) => CaseFile.Read(Encoding.UTF8.GetBytes(json));

    [Fact]
    public void An_empty_object_tells_nothing()
    {
        var file = Read("{}");
        Assert.Equal(new(null, null, new(), null), file);
    }

    [Fact]
    public void Null_is_as_good_as_left_out()
        => Assert.Equal(Read("{}"), Read("""
            {
              "track": null, "on": null, "note": null, "applicant": null, "plan": { "novelty": null, "payroll": null },
              "costs": { "machinery": null }, "award": { "decidedOn": null }, "results": null
            }
            """));

    [Fact]
    public void The_enquiry_stands_beside_the_case()
    {
        var file = Read("""{ "track": "shinjigyo-shinshutsu/3-digest", "on": "2026-03-01T12:00", "note": "覚え書き" }""");
        Assert.Equal("shinjigyo-shinshutsu/3-digest", file.Track);
        Assert.Equal(new JapanTime(2026, 3, 1, 12, 0), file.On);
        Assert.Equal("覚え書き", file.Note);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
        => Assert.Equal("x", CaseFile.Read([0xEF, 0xBB, 0xBF, .. "{\"note\":\"x\"}"u8]).Note);

    [Fact]
    public void Every_kind_of_value_is_read()
    {
        var c = Read("""
            {
              "applicant": { "industry": "wholesale", "soleProprietor": false, "capital": 100000000, "employees": 18,
                "foundedOn": "2014-04-01", "averageTaxableIncome": -5, "ownership": { "parentVotes": "1/3" } },
              "plan": { "prefecture": "東京都", "payroll": 4.2, "wageFloorGap": -12,
                "payrollPerHead": { "from": 30000000, "to": 36000000, "years": 3 } },
              "costs": { "machinery": 0 },
              "award": { "adoptedOn": "2026-07-24" },
              "results": { "year2": { "wageFloorGap": 2 } }
            }
            """).Case;
        Assert.Equal(Industry.Wholesale, c.Applicant.Industry);
        Assert.False(c.Applicant.SoleProprietor);
        Assert.Equal(new Yen(100_000_000), c.Applicant.Capital);
        Assert.Equal(18, c.Applicant.Employees);
        Assert.Equal(new LocalDate(2014, 4, 1), c.Applicant.FoundedOn);
        Assert.Equal(new Yen(-5), c.Applicant.AverageTaxableIncome);
        Assert.Equal(new Rate(1, 3), c.Applicant.Ownership.ParentVotes);
        Assert.Equal(Prefecture.Tokyo, c.Plan.Prefecture);
        Assert.Equal(Growth.Of(new(4.2m)), c.Plan.Payroll);
        Assert.Equal(Growth.Between(new(30_000_000), new(36_000_000), 3), c.Plan.PayrollPerHead);
        Assert.Equal(-12, c.Plan.WageFloorGap);
        Assert.Equal(Yen.Zero, c.Costs.Machinery);
        Assert.Equal(new LocalDate(2026, 7, 24), c.Award.AdoptedOn);
        Assert.Equal(2, c.Results.Year2.WageFloorGap);
    }

    [Theory]
    [InlineData("2/3", 2, 3)]
    [InlineData("0/1", 0, 1)]
    [InlineData("10%", 10, 100)]
    [InlineData("33.3%", 333, 1000)]
    [InlineData("0.0001%", 1, 1_000_000)]
    public void A_share_is_the_fraction_that_is_written(string text, int over, int under)
    {
        var share = Read($$"""{ "applicant": { "ownership": { "parentVotes": "{{text}}" } } }""").Case.Applicant.Ownership.ParentVotes;
        Assert.Equal((over, under), (share!.Value.Numerator, share.Value.Denominator));
    }

    [Fact]
    public void Past_awards_may_be_none_some_or_not_told()
    {
        static IReadOnlyList<PastAward>? Of(string awards)
            => Read($$"""{ "applicant": { "pastAwards": {{awards}} } }""").Case.Applicant.PastAwards;
        Assert.Null(Of("null"));
        Assert.Empty(Of("[]")!);
        Assert.Equal(
            [
                new(AwardedProgramme.Monodzukuri, new(2025, 7, 28)),
                new(AwardedProgramme.JigyoSaikochiku, new(2022, 3, 3)) { Status = AwardStatus.Revoked },
                new(AwardedProgramme.ItDonyu, new(2024, 5, 31))
                {
                    Track = "it-donyu/2024/normal", Status = AwardStatus.Completed, AppliedOn = new(2024, 4, 1),
                    DecidedOn = new(2024, 6, 14), CompletedOn = new(2024, 12, 20), Granted = Yen.Of(1_200_000), CoversSameCosts = false,
                },
            ],
            Of("""
                [{ "programme": "monodzukuri", "adoptedOn": "2025-07-28" },
                 { "programme": "事業再構築補助金", "adoptedOn": "2022-03-03", "status": "取消" },
                 { "programme": "itDonyu", "track": "it-donyu/2024/normal", "status": "completed", "appliedOn": "2024-04-01",
                   "adoptedOn": "2024-05-31", "decidedOn": "2024-06-14", "completedOn": "2024-12-20",
                   "granted": 1200000, "coversSameCosts": false }]
                """));
    }

    [Fact]
    public void A_choice_is_written_in_english_or_japanese()
    {
        foreach (var choice in Enum.GetValues<Prefecture>())
        {
            var english = choice.ToString();
            foreach (var name in new[] { char.ToLowerInvariant(english[0]) + english[1..], Names.Of(choice).Ja })
                Assert.Equal(choice, Read($$"""{ "plan": { "prefecture": "{{name}}" } }""").Case.Plan.Prefecture);
        }
    }

    [Theory]
    [InlineData("2026-03-01T12:00", true)]
    [InlineData("2026-03-01T12:00:30", true)]
    [InlineData("2026-03-01", false)]
    [InlineData("2026-03-01T12:00Z", false)]
    [InlineData("2026-03-01T12:00+09:00", false)]
    [InlineData("2026-02-29T12:00", false)]
    [InlineData("2026-03-01T24:00", true)] // the midnight at its end
    [InlineData("2026-03-01T24:01", false)]
    [InlineData("", false)]
    public void A_moment_has_a_time_of_day_and_no_offset(string text, bool isOne)
        => Assert.Equal(isOne, CaseFile.MomentOf(text) is not null);
}
