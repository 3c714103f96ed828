using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hojo.Reports.Printing;

namespace Hojo.Tests.Tool;

/// <summary>hojo compare, for people and for programs.</summary>
public class CompareCommandTests
{
    [Theory]
    [InlineData("text", "ja", "7,500,000", "申請締切日が2026年11月28日までの公募には申請できない", "経費等が異なれば可")]
    [InlineData("text", "en", "7,500,000", "barred from calls that close by 2026-11-28", "only where costs differ")]
    [InlineData("md", "ja", "7,500,000", "申請締切日が2026年11月28日までの公募には申請できない", "経費等が異なれば可")]
    public void The_sample_with_a_record_is_compared(string format, string lang, params string[] said)
    {
        var ran = Ran.With("compare", Ran.Sample("past-awards"), "--format", format, "--lang", lang);
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.All(said, words => Assert.Contains(words, ran.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_of_the_text_fits_a_terminal()
        => Assert.All(Ran.With("compare", Ran.Sample("past-awards")).Output.Split('\n'),
            line => Assert.True(DisplayWidth.Of(line) <= 92, line));

    [Fact]
    public void All_lists_what_is_not_open_too()
    {
        static int Listed(params string[] more)
        {
            var json = Json(["compare", Ran.Sample("past-awards"), "--format", "json", .. more]);
            return new[] { "tracks", "mayBeOpen", "closed" }.Sum(list => json.GetProperty(list).GetArrayLength());
        }
        var few = Listed();
        Assert.Equal(Listed("--all"),
            few + Json(["compare", Ran.Sample("past-awards"), "--format", "json"]).GetProperty("notOpen").GetInt32());
        Assert.True(few < Listed("--all"));
        Assert.NotEqual(few, Listed("--on", "2026-10-01T09:00"));
    }

    [Fact]
    public void Programs_read_the_same()
    {
        var json = Json("compare", Ran.Sample("past-awards"), "--format", "json");
        var catalogue = json.GetProperty("tracks")[0];
        Assert.Equal("shoryokuka/catalogue-2026", catalogue.GetProperty("track").GetString());
        Assert.Equal("eligible", catalogue.GetProperty("prospect").GetString());
        Assert.Equal(7_500_000, catalogue.GetProperty("amount").GetProperty("least").GetInt64());
        Assert.Equal(7_500_000,
            catalogue.GetProperty("standing").GetProperty("ledgers")[0].GetProperty("left").GetProperty("most").GetInt64());
        var barred = json.GetProperty("tracks").EnumerateArray()
            .Single(t => t.GetProperty("track").GetString() == "shinjigyo-shinshutsu/3")
            .GetProperty("standing");
        Assert.Equal("barred", barred.GetProperty("openness").GetString());
        Assert.False(barred.TryGetProperty("until", out _)); // the project is under way, who knows until when
        var recent = barred.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("row").GetString() == "recent-award");
        Assert.Equal("2026-11-28", recent.GetProperty("until").GetString());
        Assert.Contains(json.GetProperty("pairs").EnumerateArray(), p => p.GetProperty("verdict").GetString() == "onlyWithDifferentCosts");
    }

    [Fact]
    public void What_cannot_be_taken_is_one_line()
    {
        Ran.With("compare", Ran.Sample("past-awards"), "--on", "2026-03-20")
            .IsRefused("--on: 2026-03-01T12:00 の形の日本時間(1868年から2100年まで)が必要です");
        Ran.On("""{ "applicant": { "pastAwards": [{ "programme": "itDonyu", "status": "applied", "adoptedOn": "2025-01-01" }] } }""",
            "compare", "-").IsRefused("$.applicant.pastAwards[0]", "申請中・不採択");
        Ran.On("{ }", "compare", "-").IsRefused("on: 照会日時が必要です");
    }

    /// <summary>The rank that each track's line begins with, and whether the line says that it is refused.</summary>
    private static (int Rank, bool Refused)[] Ranked(string text, string refused) =>
        [.. text.Split('\n').Select(line => Regex.Match(line, @"^ +(\d+)  (\S.*)$")).Where(m => m.Success)
            .Select(m => (int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture),
                m.Groups[2].Value.StartsWith(refused, StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(SampleCasesTests.Samples), MemberType = typeof(SampleCasesTests))]
    public void Nothing_dead_stands_above_something_alive(string sample)
    {
        foreach (var (lang, refused) in new[] { ("ja", "申請できない"), ("en", "not eligible") })
        {
            var ran = Ran.With("compare", Ran.Sample(sample), "--on", "2026-11-28T12:00", "--lang", lang);
            Assert.Equal((0, ""), (ran.Exit, ran.Error));
            var ranked = Ranked(ran.Output, refused);
            Assert.NotEmpty(ranked);
            Assert.Equal(Enumerable.Range(1, ranked.Length), ranked.Select(t => t.Rank));
            Assert.Equal(ranked.Select(t => t.Refused).Order(), ranked.Select(t => t.Refused));
        }
    }

    /// <summary>500億円 is half of the most that a case file can state, and no ceiling of the insurance.</summary>
    [Fact]
    public void A_sum_without_a_ceiling_has_no_upper_end()
    {
        var text = Ran.With("compare", Ran.Sample("kaigai-chizai"), "--on", "2026-11-28T12:00").Output;
        Assert.Contains("0〜上限なし", text, StringComparison.Ordinal);
        Assert.DoesNotContain("50,000,000,000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0/0", text, StringComparison.Ordinal); // no points are known there
    }

    /// <summary>What a document says of several others it says once.</summary>
    [Fact]
    public void Pairs_and_bars_in_the_same_words_stand_together()
    {
        var lines = Ran.With("compare", Ran.Sample("digital-ai"), "--on", "2026-11-28T12:00").Output.Split('\n');
        Assert.Equal(3, lines.Count(line => line.StartsWith("  経費等が異なれば可", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, line => line.EndsWith("記載がない:", StringComparison.Ordinal));
    }

    [Fact] // 2026-03-20: the second round of the catalogue type is open, of the general type nobody printed when it closes
    public void What_may_be_open_is_listed_below_with_the_reason()
    {
        var text = Ran.With("compare", Ran.Sample("past-awards")).Output;
        var (open, may) = (text.IndexOf("受付中の順位", StringComparison.Ordinal), text.IndexOf("受付中かどうか分からないもの", StringComparison.Ordinal));
        Assert.InRange(text.IndexOf("shoryokuka/catalogue-2026  ", StringComparison.Ordinal), open, may);
        var general = text.IndexOf("shoryokuka/general-r7  ", StringComparison.Ordinal);
        Assert.True(general > may);
        Assert.InRange(text.IndexOf("受付中か分からない: ", general, StringComparison.Ordinal), general, general + 250);
        Assert.DoesNotContain("公募中", text, StringComparison.Ordinal);
        var json = Json("compare", Ran.Sample("past-awards"), "--format", "json").GetProperty("mayBeOpen")[0].GetProperty("availability");
        Assert.Equal(("unknown", "window"), (json.GetProperty("open").GetString(), json.GetProperty("row").GetString()));
    }

    private static JsonElement Json(params string[] args) => JsonDocument.Parse(Ran.With(args).Output).RootElement;
}
