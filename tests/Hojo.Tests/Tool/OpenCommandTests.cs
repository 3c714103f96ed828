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

    [Fact]
    public void A_moment_that_cannot_be_is_refused() => Ran.With("open", "--on", "today").IsRefused("--on: 2026-03-01T12:00 の形の日本時間");
}
