using System.Text;
using System.Text.Json;
using Hojo.Model;
using NodaTime;

namespace Hojo.Tests.Json;

public class AssessmentJsonTests
{
    private static readonly Source Doc = new("DOC-1", "公募要領", "事務局", SourceRank.Guideline, new(2026, 1, 31), "00ff");

    private static readonly Assessment Made = new()
    {
        Version = new("1.2.3", 1),
        Track = "programme/1",
        Title = ("第1回", "round 1"),
        On = new(2026, 3, 1, 12, 0),
        Availability = new()
        {
            Open = Verdict.Unknown, Why = ("時刻の記載がない", "no hour"),
            CertainUntil = new(2026, 3, 1, 0, 0), Row = "window", Citation = Doc.At("日程", 8),
        },
        Verdict = TrackVerdict.NeedsInput,
        IsProvisional = false,
        Findings =
        [
            new()
            {
                Row = "staff",
                Text = ("従業員", "staff"),
                Kind = FindingKind.Requirement,
                Verdict = Verdict.Unknown,
                Test = ("1人以上", "at least 1"),
                Read = [new("applicant.employees", ("従業員数", "employees"), null)],
                SettledBy = ["applicant.employees"],
                Citation = Doc.At("対象者", 47),
            },
        ],
        Grant = new()
        {
            Name = ("補助金額", "Grant"),
            Range = new(new Yen(1), new Yen(2)),
            Exact = true,
            EligibleExact = true,
            CapExact = true,
            Working = new()
            {
                Kind = StepKind.Limit, Row = "cap", Text = ("上限まで", "at most the cap"), Value = new Fraction(63_000_000, 19),
                Parts = [new() { Kind = StepKind.Stated, Text = ("費用", "cost"), Value = 5_000_000 }],
                Limit = new() { Kind = StepKind.Figure, Text = ("上限額", "cap"), Value = new Fraction(63_000_000, 19) },
                Binds = true, Without = Yen.Of(5_000_000), Reading = ("補助金の額とみる", "read as the grant"),
                Citation = Doc.At("補助率", (3, 4)),
            },
        },
        Specials = [],
        Questions = [],
        Points = [],
        Dates = [new()
        {
            Row = "result", Kind = DateKind.Expected, Text = ("結果", "result"), Month = new(2026, 7), Citation = Doc.At("日程", 9),
        }, new()
        {
            Row = "close", Kind = DateKind.Closing, Text = ("締切", "closes"),
            At = new JapanTime(2026, 3, 26, 18, 0), Citation = Doc.At("日程", 8),
        }],
        Exposures = [],
        Duties = [],
        Silences = [],
        Sources = [Doc],
    };

    private static readonly JsonElement Root = JsonDocument.Parse(AssessmentJson.Write(Made)).RootElement;

    [Fact]
    public void Names_are_in_camel_case_and_choices_too()
    {
        Assert.Equal("needsInput", Root.GetProperty("verdict").GetString());
        Assert.Equal("unknown", Root.GetProperty("findings")[0].GetProperty("verdict").GetString());
        Assert.Equal("guideline", Root.GetProperty("sources")[0].GetProperty("rank").GetString());
    }

    [Fact]
    public void Money_is_a_number_and_an_exact_amount_is_a_string()
    {
        Assert.Equal("""{"least":1,"most":2}""", JsonSerializer.Serialize(Root.GetProperty("grant").GetProperty("range")));
        // 63,000,000 = 19 × 3,315,789 + 9
        Assert.Equal("3315789+9/19", Root.GetProperty("grant").GetProperty("working").GetProperty("value").GetString());
        Assert.Equal("5000000", Root.GetProperty("grant").GetProperty("working").GetProperty("parts")[0].GetProperty("value").GetString());
    }

    [Fact]
    public void Dates_are_as_exact_as_they_are()
    {
        Assert.Equal("2026-03-01T12:00:00", Root.GetProperty("on").GetString());
        Assert.Equal("2026-07", Root.GetProperty("dates")[0].GetProperty("month").GetString());
        Assert.Equal("2026-03-26T18:00:00", Root.GetProperty("dates")[1].GetProperty("at").GetString());
        Assert.Equal("2026-01-31", Root.GetProperty("sources")[0].GetProperty("retrieved").GetString());
    }

    [Fact]
    public void What_is_not_told_is_null_and_what_does_not_exist_is_left_out()
    {
        Assert.Equal(JsonValueKind.Null, Root.GetProperty("findings")[0].GetProperty("read")[0].GetProperty("value").ValueKind);
        Assert.Equal(JsonValueKind.Null, Root.GetProperty("grant").GetProperty("ownShare").ValueKind);
        Assert.False(Root.GetProperty("findings")[0].TryGetProperty("reading", out _));
        Assert.False(Root.GetProperty("dates")[0].TryGetProperty("at", out _));
        Assert.False(Root.GetProperty("grant").GetProperty("working").GetProperty("parts")[0].TryGetProperty("citation", out _));
    }

    [Fact]
    public void A_citation_names_its_document_heading_and_place()
        => Assert.Equal("""{"source":"DOC-1","heading":"\u5BFE\u8C61\u8005","place":"p.47"}""",
            JsonSerializer.Serialize(Root.GetProperty("findings")[0].GetProperty("citation")));

    [Fact]
    public void Japanese_is_written_as_it_is()
    {
        var json = AssessmentJson.Write(Made);
        Assert.Contains("\"ja\": \"従業員数\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_gets_the_same_bytes_without_a_mark()
    {
        using var stream = new MemoryStream();
        AssessmentJson.Write(Made, stream);
        Assert.Equal(AssessmentJson.Write(Made), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal((byte)'{', stream.ToArray()[0]);
    }
}
