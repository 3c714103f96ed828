using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace Hojo.Tests.Tool;

public class CurveCommandTests
{
    private static string Svg(string sample, string fact, params string[] more)
        => Ran.With(["curve", Ran.Sample(sample), "--fact", fact, "--svg", "-", .. more]).Output;

    [Theory] // looked at in print: words beside every cliff and bend, nothing on top of anything else
    [InlineData("headcount", "raised-cap", "applicant.employees", "ja")]
    [InlineData("machinery", "circular-outsourcing", "costs.machinery", "ja")]
    [InlineData("stepped.en", "shoryokuka", "costs.machinery", "en")]
    [InlineData("payroll", "raised-cap", "plan.payroll", "ja")]
    public void The_drawing_of_a_sample_is_the_approved_one(string name, string sample, string fact, string lang)
        => Approved.Equal($"samples/curves/{name}.svg", Svg(sample, fact, "--lang", lang));

    [Theory, MemberData(nameof(SampleCasesTests.Samples), MemberType = typeof(SampleCasesTests))]
    public void Every_number_of_every_sample_is_drawn_well_formed_in_both_languages(string sample)
    {
        var refused = Ran.With("curve", Ran.Sample(sample), "--fact", "nothing");
        refused.IsRefused("--fact: \"nothing\"");
        var known = refused.Error.Split("使えるもの: ")[1].TrimEnd('\n', ')', '\r').Split(", ", StringSplitOptions.RemoveEmptyEntries);
        foreach (var fact in known)
            foreach (var lang in new[] { "ja", "en" })
            {
                var ran = Ran.With("curve", Ran.Sample(sample), "--fact", fact, "--lang", lang);
                Assert.Equal((0, ""), (ran.Exit, ran.Error));
                if (sample == "unknown-headcount" && fact != "applicant.employees") continue; // nothing to draw yet
                var root = XDocument.Parse(Svg(sample, fact, "--lang", lang)).Root!;
                Assert.Equal("0 0 840 592", root.Attribute("viewBox")!.Value);
                // Every text begins and ends within the paper, and nothing is fetched from outside it.
                Assert.All(root.Descendants().Where(e => e.Name.LocalName == "text"),
                    t => Assert.InRange(decimal.Parse(t.Attribute("x")!.Value, CultureInfo.InvariantCulture), 0, 840));
                Assert.DoesNotContain(root.DescendantsAndSelf().SelectMany(e => e.Attributes()),
                    a => a.Value.Contains("url(", StringComparison.Ordinal) || a.Name.LocalName is "href");
            }
    }

    [Fact]
    public void Cliffs_are_told_with_their_rows()
    {
        var text = Ran.With("curve", Ran.Sample("eligible-at-cap"), "--fact", "applicant.employees").Output;
        Assert.Contains("20人から21人へ", text, StringComparison.Ordinal);
        Assert.Contains("補助上限額 2,500万円 → 4,000万円 (+1,500万円) SSS-3「補助金額(従業員数別)」", text, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_each_piece_has_both_ends()
    {
        var root = JsonDocument.Parse(Ran.With("curve", Ran.Sample("circular-outsourcing"), "--fact", "costs.machinery", "--from",
            "10000000", "--to", "90000000", "--format", "json").Output).RootElement;
        var ends = root.GetProperty("segments").EnumerateArray().Select(s => (s.GetProperty("from").GetProperty("value").GetDecimal(),
            s.GetProperty("to").GetProperty("value").GetDecimal(), s.GetProperty("grantTo").GetInt64()));
        // (7,600万 + 400万) / 2 = 4,000万
        Assert.Equal([(10_000_000m, 76_000_000m, 40_000_000L), (76_000_001m, 90_000_000m, 40_000_000L)], ends);
    }

    [Fact]
    public void What_is_not_told_is_asked_for()
    {
        Assert.Contains("先に必要な情報: 従業員数 (applicant.employees)",
            Ran.With("curve", Ran.Sample("unknown-headcount"), "--fact", "costs.machinery").Output, StringComparison.Ordinal);
        Ran.With("curve", Ran.Sample("unknown-headcount"), "--fact", "costs.machinery", "--svg", "-")
            .IsRefused("--svg: 次の項目が分からないため描けません: applicant.employees");
    }

    [Theory]
    [InlineData("--from: 数値", "--from", "much")]
    [InlineData("--to: 横軸の範囲として使えません", "--from", "100", "--to", "10")]
    [InlineData("--to: 横軸の範囲として使えません", "--to", "1000000000000")]
    public void Wrong_ranges_are_one_line(string said, params string[] args)
        => Ran.With(["curve", Ran.Sample("eligible-at-cap"), "--fact", "costs.machinery", .. args]).IsRefused(said);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_machines_culture_changes_no_drawing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var plain = Svg("shoryokuka", "costs.machinery");
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            Assert.Equal(plain, Svg("shoryokuka", "costs.machinery"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Signs_of_markup_in_a_text_are_only_text()
        => Assert.Equal("a&amp;b &lt;c&gt; &quot;d&quot; &#39;e&#39;", Hojo.Reports.Printing.Markup.Escaped("a&b <c> \"d\" 'e'"));

    [Theory] // steps of 1, 2 or 5 of a power of ten
    [InlineData(0, 100, "0 20 40 60 80 100")]
    [InlineData(3, 7, "3 3.5 4 4.5 5 5.5 6 6.5 7")]
    [InlineData(-4, 6, "-4 -2 0 2 4 6")]
    public void Axes_are_marked_at_round_numbers(int first, int last, string marks)
        => Assert.Equal(marks, string.Join(' ',
            new Hojo.Reports.Charts.Axis(first, last, 0, 1).Marks().Select(m => m.ToString("0.##", CultureInfo.InvariantCulture))));
}
