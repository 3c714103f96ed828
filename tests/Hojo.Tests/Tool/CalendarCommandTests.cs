using System.Text.Json;

namespace Hojo.Tests.Tool;

public class CalendarCommandTests
{
    private const string Third = "shinjigyo-shinshutsu/3-digest";

    private static string Text(params string[] args)
    {
        var ran = Ran.With(["calendar", .. args]);
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        return ran.Output;
    }

    public static TheoryData<string> Samples => SampleCasesTests.Samples;

    [Theory, MemberData(nameof(Samples))]
    public void Every_sample_has_a_calendar_in_every_form(string sample)
    {
        foreach (var format in new[] { "text", "md", "json" })
            foreach (var lang in new[] { "ja", "en" })
                Assert.EndsWith("\n", Text(Ran.Sample(sample), "--format", format, "--lang", lang), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_have_their_day_of_the_week_and_months_stay_months()
    {
        var ja = Text(Ran.Sample("awarded"));
        Assert.Contains("2026-03-26(木) 18:00  公募期間 締切", ja, StringComparison.Ordinal); // 令和8年3月26日(木)18:00 S3:10
        Assert.Contains("2025-12-23(火)", ja, StringComparison.Ordinal);                       // 令和7年12月23日(火) S3:9
        Assert.Contains("2026年7月頃           結果発表(予定)", ja, StringComparison.Ordinal);
        Assert.Contains("SSS-3「公募期間」L7–10", ja, StringComparison.Ordinal);
        Assert.Contains("2026-03-26 Thu 18:00  call closes", Text(Ran.Sample("awarded"), "--lang", "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_tracks_stand_in_one_calendar()
    {
        var both = Text(Ran.Sample("awarded"), "--track", Third, "--track", "jizokuka/17", "--from", "2026-08-10");
        Assert.Contains("[shinjigyo-shinshutsu/3-digest]", both, StringComparison.Ordinal);
        Assert.Contains("[jizokuka/17]", both, StringComparison.Ordinal);
        Assert.Contains("2026-08-10(月)", both, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-07-31", both, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_a_month_is_a_month_and_a_span_has_its_words()
    {
        using var json = JsonDocument.Parse(Text(Ran.Sample("it-donyu"), "--track", "it-donyu/2025/normal", "--track", Third,
            "--format", "json"));
        var entries = json.RootElement.EnumerateArray().ToArray();
        var result = Assert.Single(entries, e => e.GetProperty("date").GetProperty("row").GetString() == "result");
        Assert.Equal((Third, "expected", "2026-07"),
            (result.GetProperty("track").GetString(), result.GetProperty("date").GetProperty("kind").GetString(),
                result.GetProperty("date").GetProperty("month").GetString()));
        var span = Assert.Single(entries, e => e.GetProperty("date").GetProperty("row").GetString() == "report-1").GetProperty("date")
            .GetProperty("span");
        Assert.Equal(("2027-04-01", "2028-01-31", "2027年4月〜2028年1月"),
            (span.GetProperty("first").GetString(), span.GetProperty("last").GetString(),
                span.GetProperty("words").GetProperty("ja").GetString()));
    }

    [Fact]
    public void To_standard_output_goes_the_file_alone()
    {
        var file = Text(Ran.Sample("awarded"), "--ics", "-");
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", file, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\r\nDTSTART:20260326T090000Z\r\n", file, StringComparison.Ordinal);  // 18:00 in Japan
        Assert.Contains("\r\nDTSTAMP:20260915T000000Z\r\n", file, StringComparison.Ordinal);  // the file's "on", 2026-09-15T09:00
    }

    [Fact]
    public void To_a_path_goes_the_file_and_the_text_is_printed_too()
    {
        var path = Path.Combine(Path.GetTempPath(), $"hojo-{Guid.NewGuid():N}.ics");
        try
        {
            Assert.Equal(Text(Ran.Sample("awarded")), Text(Ran.Sample("awarded"), "--ics", path));
            Assert.Equal(Text(Ran.Sample("awarded"), "--ics", "-"), File.ReadAllText(path));
            Assert.Equal((byte)'B', File.ReadAllBytes(path)[0]); // no byte order mark
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Where_it_cannot_be_written_it_says_so()
    {
        var ran = Ran.With("calendar", Ran.Sample("awarded"), "--ics",
            Path.Combine(Path.GetTempPath(), $"hojo-{Guid.NewGuid():N}", "none.ics"));
        Assert.Equal((74, ""), (ran.Exit, ran.Output));
    }

    [Fact]
    public void Bad_input_is_one_line_that_says_what_is_expected()
    {
        Ran.With("calendar", Ran.Sample("awarded"), "--from", "26.3.2026").IsRefused("--from: 2026-03-01 の形の日付が必要です(指定値: 26.3.2026)");
        Ran.With("calendar", Ran.Sample("awarded"), "--track", "nowhere", "--lang", "en")
            .IsRefused("--track: \"nowhere\" is not encoded", "hojo catalogue");
        Ran.On("{}", "calendar", "-").IsRefused("track: 回・枠のIDが必要です");
        Ran.On("{}", "calendar", "-", "--track", Third, "--ics", "-").IsRefused("on: 照会日時が必要です");
        Ran.On("{}", "calendar", "-", "--track", "design-keiei/2024", "--ics", "-").IsRefused("--ics: 日の定まった予定がない");
        Ran.On("""{ "award": { "decidedOn": "2101-01-01" } }""", "calendar", "-", "--track", Third).IsRefused("-: $.award.decidedOn");
    }

    [Fact]
    public void Without_a_moment_the_calendar_is_the_same()
        => Assert.StartsWith("日程", Ran.On("{}", "calendar", "-", "--track", Third).Output, StringComparison.Ordinal);
}
