using System.Text;
using Hojo.JGrants;
using Hojo.Model;

namespace Hojo.Tests.JGrants;

/// <summary>Answers of the API: what is given is read as it is meant, what is not set is nothing, what is strange stops nobody.</summary>
public class ResponseTests
{
    private static SubsidyRecord Record(string members)
        => Assert.Single(SubsidyResponse.Read(Encoding.UTF8.GetBytes($$"""{"result":[{"id":"a","name":"S-1",{{members}}}]}""")).Result);

    [Fact]
    public void A_search_gives_its_hits()
    {
        var found = Samples.Read("search");
        Assert.Equal((6, 6), (found.Count, found.Result.Count));
        Assert.Equal("https://api.jgrants-portal.go.jp/exp/v1/public/subsidies", found.Type);
        Assert.Equal(("S-00007421", "ものづくり（20次締切）", Yen.Of(35_000_000)),
            (found.Result[0].Name, found.Result[0].Title, found.Result[0].SubsidyMaxLimit));
        Assert.Null(found.Result[0].InstitutionName);
    }

    /// <summary>UTC becomes Japan time, nine hours on: 2025-10-27T08:00Z is 17:00 there.</summary>
    [Theory]
    [InlineData("2025-10-27T08:00:00.000Z", "2025-10-27T17:00")] // as a search writes it
    [InlineData("2025-10-27T08:00Z", "2025-10-27T17:00")]        // as a detail does
    [InlineData("2026-05-31T15:00Z", "2026-06-01T00:00")]        // 24:00 of the 31st
    [InlineData("2026-05-31T14:45:00Z", "2026-05-31T23:45")]
    [InlineData("2026-05-31T23:45:00+09:00", "2026-05-31T23:45")]
    [InlineData("2026-05-31T23:45", null)]                       // nobody's clock
    [InlineData("未定", null)]
    public void A_moment_is_that_of_a_clock_in_Japan(string written, string? inJapan)
    {
        var own = Record($"\"title\":\"x\",\"target_area_search\":\"全国\",\"acceptance_end_datetime\":\"{written}\"").Workflow;
        Assert.Equal(inJapan, Assert.Single(own).AcceptanceEnd?.ToString());
    }

    [Theory]
    [InlineData("35000000", 35_000_000L)]
    [InlineData("1", 1L)]
    [InlineData("0", null)]
    [InlineData("999999999999999", null)]
    [InlineData("null", null)]
    [InlineData("\"35000000\"", null)]
    [InlineData("0.5", null)]
    [InlineData("-1", null)]
    [InlineData("1e30", null)]
    public void An_amount_that_stands_for_none_is_none(string written, long? yen)
        => Assert.Equal(yen, Record($"\"subsidy_max_limit\":{written}").SubsidyMaxLimit?.Whole);

    [Fact]
    public void The_first_version_gives_its_own_times_and_the_second_several()
    {
        var first = Assert.Single(Samples.Read("detail-v1").Result);
        Assert.Equal(("2025-10-27T17:00", "2026-12-28T17:00", null),
            (first.Workflow[0].AcceptanceStart.ToString(), first.Workflow[0].AcceptanceEnd.ToString(),
                first.Workflow[0].ProjectEndDeadline));
        Assert.Equal((true, false, null), (first.RequestReceptionPresence, first.IsEnableMultipleRequest, first.GrantType));
        Assert.Equal(new SubsidyFile("youryou.pdf", "JVBERi0xLjc="), Assert.Single(first.ApplicationGuidelines));

        var second = Assert.Single(Samples.Read("detail-v2").Result);
        Assert.Equal("補助金", second.GrantType);
        Assert.Equal(["14次公募（交付申請）", null], second.Workflow.Select(times => times.FiscalYearRound));
        Assert.Equal(["東京都", "神奈川県"], second.Workflow[1].TargetAreaSearch);
        Assert.Equal("2026-04-03T17:00", second.Workflow[1].AcceptanceEnd.ToString());
    }

    /// <summary>農業、林業 is one industry, and 全国/北海道 comes with or without blanks.</summary>
    [Fact]
    public void Words_are_parted_by_a_stroke_and_by_nothing_else()
    {
        var record = Samples.Read("detail-v1").Result[0];
        Assert.Equal((20, "農業、林業"), (record.Industry.Count, record.Industry[0]));
        Assert.Equal(["北海道", "青森県", "岩手県"], Samples.Read("search").Result[4].Workflow[0].TargetAreaSearch);
    }

    [Fact]
    public void Members_that_nobody_knows_and_values_of_another_kind_are_passed_over()
    {
        var record = Record("""
            "title": [1], "industry": 7, "workflow": "x", "application_form": [{}, 3, { "name": "f" }], "later": { "a": [] }
            """);
        Assert.Equal((null, 0, 0), (record.Title, record.Industry.Count, record.Workflow.Count));
        Assert.Equal(new SubsidyFile("f", null), Assert.Single(record.ApplicationForm));
    }

    [Theory]
    [InlineData("", "$", "cannot be read as JSON (line 1)")]
    [InlineData("{\n", "$", "cannot be read as JSON (line 2)")]
    [InlineData("[]", "$.result", "a list of records is expected")]
    [InlineData("""{"result":{}}""", "$.result", "a list of records is expected")]
    [InlineData("""{"result":[{"id":"a"}]}""", "$.result[0].name", "a text is expected")]
    [InlineData("""{"result":[{"id":"a","name":"b"},7]}""", "$.result[1].id", "a text is expected")]
    [InlineData("""{"type":"x","errorCode":"E-ML-9999","title":"System Error"}""", "$.result", "an error of the API: \"System Error\"")]
    [InlineData("""{"message":"Not Found"}""", "$.result", "an error of the API: \"Not Found\"")]
    [InlineData("""{"result":[{"id":"a","name":"\ud800"}]}""", "$", "cannot be read as text")]
    public void What_is_no_answer_of_the_api_is_refused_at_its_place(string text, string path, string said)
    {
        var refused = Assert.Throws<JGrantsFormatException>(() => SubsidyResponse.Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(path, refused.Path);
        Assert.Contains(said, refused.Problem.En, StringComparison.Ordinal);
        Assert.Contains(path, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_readings_of_the_same_bytes_are_equal() => Assert.Equal(Samples.Read("detail-v2"), Samples.Read("detail-v2"));
}
