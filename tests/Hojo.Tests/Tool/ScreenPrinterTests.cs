using System.Text.RegularExpressions;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Reports.Printing;
using Hojo.Rules;
using Hojo.Tool;
using Spectre.Console;

namespace Hojo.Tests.Tool;

/// <summary>On a terminal the same is said as in the plain text, in tables that are straight and as wide as the terminal.</summary>
public partial class ScreenPrinterTests
{
    private const char Escape = '\u001B';

    public static TheoryData<string, int> Sights
    {
        get
        {
            TheoryData<string, int> sights = [];
            foreach (var sample in new[] { "raised-cap", "not-eligible", "unknown-headcount", "global-south" })
                foreach (var columns in new[] { 40, 60, 92, 160 }) sights.Add(sample, columns);
            return sights;
        }
    }

    private static Report Assessed(string sample, Lang lang)
    {
        var file = CaseFile.Read(File.ReadAllBytes(Ran.Sample(sample)));
        return Report.Of(Catalogue.National[file.Track!].Assess(file.Case, file.On!.Value), lang);
    }

    private static Report Compared(string sample, Lang lang)
    {
        var file = CaseFile.Read(File.ReadAllBytes(Ran.Sample(sample)));
        return Report.Of(Catalogue.National.Compare(file.Case, file.On!.Value), lang);
    }

    private static string Plain(string drawn) => Sequence().Replace(drawn, "");

    [Theory, MemberData(nameof(Sights))]
    public void No_line_is_wider_than_the_terminal(string sample, int columns)
    {
        var screen = new Screen(columns, ColorSystem.Standard);
        foreach (var lang in new[] { Lang.Ja, Lang.En })
        {
            var drawn = ScreenPrinter.Print(Assessed(sample, lang), screen) + ScreenPrinter.Print(Compared(sample, lang), screen);
            Assert.All(Plain(drawn).Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, columns));
        }
    }

    /// <summary>Full width counts double: the frame on the right stands in one column.</summary>
    [Fact]
    public void The_frame_of_a_table_is_straight()
    {
        string[] framed = [.. Plain(ScreenPrinter.Print(Compared("raised-cap", Lang.Ja), new Screen(120, ColorSystem.Standard)))
            .Split('\n')
            .SkipWhile(line => !line.StartsWith('╭'))
            .TakeWhile(line => line.Length > 0 && line[0] is ('╭' or '│' or '├' or '╰'))];
        Assert.InRange(framed.Length, 4, 400);
        Assert.All(framed, line => Assert.Equal(DisplayWidth.Of(framed[0]), DisplayWidth.Of(line.TrimEnd())));
    }

    /// <summary>Figures are set to the right, so that they compare at a glance: 10 stands below 9.</summary>
    [Fact]
    public void Figures_are_set_to_the_right()
    {
        var lines = Plain(ScreenPrinter.Print(Compared("raised-cap", Lang.Ja), new Screen(120, ColorSystem.Standard))).Split('\n');
        Assert.Contains(lines, line => line.StartsWith("│  1 │", StringComparison.Ordinal));
    }

    /// <summary>Letter by letter, whatever breaks the lines: what decides is on the terminal too.</summary>
    [Theory]
    [InlineData("raised-cap")]
    [InlineData("not-eligible")]
    public void Every_item_of_the_report_is_there(string sample)
    {
        var report = Assessed(sample, Lang.Ja);
        var drawn = Letters(Plain(ScreenPrinter.Print(report, new Screen(4_000, ColorSystem.Standard))));
        Assert.All(report.Content.Sections.Where(section => !section.IsEmpty), section =>
        {
            Assert.Contains(Letters(section.Heading), drawn, StringComparison.Ordinal);
            Assert.All(section.Lists.SelectMany(list => list.Items).Where(item => item.FoldedAs is null),
                item => Assert.Contains(Letters(item.Text), drawn, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Without_colours_nothing_is_coloured_and_all_the_words_stay()
    {
        var (report, colour) = (Assessed("not-eligible", Lang.Ja), new Regex(Escape + @"\[[0-9;]*(3[0-7]|9[0-7])m"));
        var plain = ScreenPrinter.Print(report, new(92, ColorSystem.NoColors));
        var coloured = ScreenPrinter.Print(report, new(92, ColorSystem.Standard));
        Assert.Matches(colour, coloured);
        Assert.DoesNotMatch(colour, plain);
        Assert.Equal(Plain(coloured), Plain(plain));
    }

    [Fact]
    public void What_goes_to_no_terminal_is_the_plain_text()
    {
        Assert.Null(Screen.Of(TextWriter.Null));
        Assert.DoesNotContain(Escape, Ran.With("assess", Ran.Sample("raised-cap")).Output);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex("\u001B\\[[0-9;]*m")]
    private static partial Regex Sequence();
}
