using System.Text.Json;
using Hojo.Model;
using NodaTime;

namespace Hojo.Tests.Tool;

/// <summary>What is open at a moment: the windows are those that the documents print.</summary>
public class OpenCommandTests
{
    /// <summary>公募要領 第3回 p.30: 2025-12-23 to 2026-03-26 18:00.</summary>
    [Theory]
    [InlineData("2026-03-26T18:00", "open")]
    [InlineData("2026-03-26T18:01", "notOpen")]
    public void A_round_is_open_to_the_minute_that_its_guideline_prints(string on, string list)
    {
        using var json = JsonDocument.Parse(Ran.With("open", "--on", on, "--format", "json").Output);
        Assert.Equal(on, json.RootElement.GetProperty("on").GetString());
        Assert.Equal([list], new[] { "open", "mayBeOpen", "notOpen" }.Where(name => json.RootElement.GetProperty(name)
            .EnumerateArray().Any(entry => entry.GetProperty("track").GetString() == "shinjigyo-shinshutsu/3")));
    }

    [Theory]
    [InlineData("ja", "■ 受付中 (")]
    [InlineData("en", "■ Open (")]
    public void It_is_printed_in_either_language(string lang, string heading)
    {
        var ran = Ran.With("open", "--on", "2026-03-01T12:00", "--lang", lang);
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Contains(heading, ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("shinjigyo-shinshutsu/3-digest", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_moment_it_is_now()
    {
        var before = SystemClock.Instance.GetCurrentInstant() - Duration.FromSeconds(1);
        using var json = JsonDocument.Parse(Ran.With("open", "--format", "json").Output);
        var said = JapanTime.Parse(json.RootElement.GetProperty("on").GetString()!);
        Assert.InRange(said.ToInstant(), before, SystemClock.Instance.GetCurrentInstant());
    }

    [Theory]
    [InlineData("today")]
    [InlineData("2026-02-30")]
    [InlineData("1867-12-31")]
    [InlineData("2026-03")]
    public void What_is_neither_a_day_nor_a_moment_is_refused(string said)
    {
        Ran.With("open", "--on", said).IsRefused("--on: 2026-03-26 の形の日付か 2026-03-26T12:00 の形の日本時間", said);
        Ran.With("open", "--on", said, "--lang", "en").IsRefused("--on: a day such as 2026-03-26 or a moment in Japan", said);
    }

    /// <summary>公募要領: 新事業進出 第3回 closes on 2026-03-26 at 18:00, 成長加速化 2次 on the same day at 15:00; ものづくり20次 takes applications from
    /// 2025-07-01 17:00, and until 2025-07-25 17:00.</summary>
    [Theory]
    [InlineData("2026-03-26", "shinjigyo-shinshutsu/3", "open", "", "2026-03-26T18:00")]
    [InlineData("2026-03-26", "seicho-kasokuka/2", "open", "", "2026-03-26T15:00")]
    [InlineData("2026-03-27", "shinjigyo-shinshutsu/3", "notOpen", "", "")]
    [InlineData("2025-07-01", "monodzukuri/20/global", "open", "2025-07-01T17:00", "")]
    [InlineData("2025-06-30", "monodzukuri/20/global", "notOpen", "", "")]
    [InlineData("2025-07-25", "monodzukuri/20/global", "open", "", "2025-07-25T17:00")]
    [InlineData("2025-06-09", "seicho-kasokuka/1", "mayBeOpen", "", "2025-06-09")] // 締切 without an hour
    public void On_a_day_is_open_what_is_open_at_some_time_of_it(string on, string track, string list, string opens, string closes)
    {
        using var json = JsonDocument.Parse(Ran.With("open", "--on", on, "--format", "json").Output);
        Assert.Equal(on, json.RootElement.GetProperty("on").GetString());
        var entry = Assert.Single(json.RootElement.GetProperty(list).EnumerateArray(), e => e.GetProperty("track").GetString() == track);
        string Said(string name) => string.Join(' ', entry.GetProperty(name).EnumerateArray().Select(at => at.GetString()));
        Assert.Equal((opens, closes), (Said("opensThatDay"), Said("closesThatDay")));
    }

    [Fact]
    public void Closing_hours_of_a_day_are_said()
    {
        var ja = Ran.With("open", "--on", "2026-03-26").Output;
        Assert.Contains("照会日 2026-03-26", ja, StringComparison.Ordinal);
        Assert.Contains("この日の締切: 15:00", ja, StringComparison.Ordinal);
        Assert.Contains("この日の締切: 18:00", ja, StringComparison.Ordinal);
        Assert.Contains("closes that day: 18:00", Ran.With("open", "--on", "2026-03-26", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("この日の締切", Ran.With("open", "--on", "2026-03-26T12:00").Output, StringComparison.Ordinal);
    }
}
