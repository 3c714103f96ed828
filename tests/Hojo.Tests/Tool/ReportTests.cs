using Hojo.Model;
using Hojo.Reports.Content;
using Hojo.Reports.Printing;

namespace Hojo.Tests.Tool;

public class ReportTests
{
    private static string Text(string sample, params string[] options) => Ran.With(["assess", Ran.Sample(sample), .. options]).Output;

    [Theory]
    [InlineData("circular-outsourcing", "txt", "--format", "text")]
    [InlineData("unknown-headcount", "txt", "--format", "text")]
    [InlineData("circular-outsourcing", "html", "--format", "html")]
    [InlineData("raised-cap", "en.md", "--format", "md", "--lang", "en")]
    public void The_report_of_a_sample_is_the_approved_one(string sample, string ending, params string[] options)
        => Approved.Equal($"samples/reports/{sample}.{ending}", Text(sample, options));

    [Fact]
    public void Sections_come_in_the_order_in_which_one_asks()
    {
        var headings = Text("unknown-headcount").Split('\n').Where(l => l.StartsWith('■')).Select(l => l[2..].Split(':')[0]);
        Assert.Equal(["判定", "補助金額", "まだ分からないこと", "加点・減点", "特例", "日程", "返還リスク", "義務(採択後)", "文書に記載がなく確認が必要な事項", "出典"], headings);
    }

    [Fact]
    public void Markdown_has_the_same_sections()
    {
        static IEnumerable<string> Headings(string report, string mark)
            => report.Split('\n').Where(l => l.StartsWith(mark, StringComparison.Ordinal))
                .Select(l => l[mark.Length..].Replace("\\", "", StringComparison.Ordinal));
        foreach (var lang in new[] { "ja", "en" })
            Assert.Equal(Headings(Text("not-eligible", "--lang", lang), "■ "),
                Headings(Text("not-eligible", "--lang", lang, "--format", "md"), "## "));
    }

    [Fact]
    public void What_is_not_met_comes_before_what_is_met_with_its_reading()
    {
        var text = Text("not-eligible");
        var (notMet, reading, met) = (text.IndexOf("[満たさない要件 (1)]", StringComparison.Ordinal),
            text.IndexOf("読み: 締切日から16か月前", StringComparison.Ordinal), text.IndexOf("[満たす要件", StringComparison.Ordinal));
        Assert.True(notMet >= 0 && notMet < reading && reading < met);
    }

    [Fact]
    public void Readings_of_rows_that_are_met_stand_in_every_form()
    {
        foreach (var format in new[] { "text", "md", "html" })
            Assert.Contains("同一の大企業1社が所有する割合とする", Text("eligible-at-cap", "--format", format), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_finding_is_printed_with_its_citation()
    {
        foreach (var format in new[] { "text", "md" })
            Assert.Contains("SSS-3「金融機関要件」L109–110", Text("eligible-at-cap", "--format", format), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SampleCasesTests.Samples), MemberType = typeof(SampleCasesTests))]
    public void Lines_are_short(string sample)
    {
        foreach (var lang in new[] { "ja", "en" })
            Assert.All(Text(sample, "--lang", lang).Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, 92));
    }

    [Theory]
    [InlineData("補助金", 6)]
    [InlineData("ABC", 3)]
    [InlineData("L100–105「賃上げ」", 18)]
    [InlineData("𠮷", 2)]
    public void A_full_width_character_takes_two_columns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Theory]
    [InlineData("補助金額、円である", 8, "補助金|額、円で|ある")] // no line begins with 、
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("上限は2,500万円まで", 10, "上限は|2,500万円|まで")]
    [InlineData("unbreakable", 4, "unbreakable")]
    [InlineData("", 4, "")]
    public void A_line_breaks_where_japanese_and_english_allow_it(string text, int columns, string lines)
        => Assert.Equal(lines.Split('|'), Wrapping.Lines(text, columns));

    [Fact]
    public void Signs_of_markdown_in_a_text_are_only_text()
    {
        var report = new ReportContent(Lang.En, "a|b", [],
            [new("s", [], new Listing(null, new("", "t", ""), [new("", "x | *y* <z>", "")]))], "end");
        Assert.Contains("| x \\| \\*y\\* \\<z\\> |", MarkdownPrinter.Print(report), StringComparison.Ordinal);
    }
}
