using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using NodaTime;

namespace Hojo.Tests.Tool;

/// <summary>What the READMEs show is what happens.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("README.md", "en")]
    [InlineData("README.ja.md", "ja")]
    public void The_output_shown_is_real(string readme, string lang)
    {
        var sample = Path.Combine(Approved.Root, "samples/cases/shinjigyo-shinshutsu.json");
        var printed = Ran.With("assess", sample, "--lang", lang).Output.Split('\n');
        var shown = Block(readme, "text").Where(l => l.Trim() is not ("" or "⋮")).ToArray();
        Assert.InRange(shown.Length, 10, 60);
        var at = -1;
        foreach (var line in shown)
        {
            var next = Array.IndexOf(printed, line, at + 1);
            Assert.True(next > at, $"{readme} shows a line that is not printed there: {line}");
            at = next;
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ja.md")]
    public void The_example_shown_is_compiled_here(string readme)
    {
        var source = File.ReadAllLines(Path.Combine(Approved.Root, "tests/Hojo.Tests/Tool/ReadmeTests.cs"));
        var example = source.SkipWhile(l => l.Trim() != "// as shown").Skip(1).TakeWhile(l => l.Trim() != "// to here")
            .Select(l => l.Length > 8 ? l[8..] : "").ToArray();
        Assert.True(example.Length > 10);
        Assert.Equal(example,
            Block(readme, "csharp").SkipWhile(l => l.StartsWith("using", StringComparison.Ordinal) || l.Length == 0).ToArray());
    }

    [Fact]
    public void The_example_gives_what_it_says()
    {
        // as shown
        var company = new Case
        {
            Applicant = new() { Industry = Industry.Retail, Employees = 12 },
            Plan = new() { Payroll = Growth.Between(from: new Yen(48_000_000), to: new Yen(55_000_000), years: 5) },
            Costs = new() { Machinery = new Yen(30_000_000), Buildings = new Yen(0), IncludesEarlyOrders = false },
            ShinjigyoShinshutsu = new() { Cooperative = new() { Claims = false } },
        };
        var assessor = Catalogue.National["shinjigyo-shinshutsu/3"];
        Assessment answer = assessor.Assess(company, on: new JapanTime(2026, 3, 1, 12, 0)); // or DateTimeOffset.UtcNow

        TrackVerdict verdict = answer.Verdict;              // NeedsInput: nothing is assumed
        YenRange grant = answer.Grant!.Range;               // 15,000,000円〜25,000,000円
        IReadOnlyList<Question> ask = answer.Questions;     // what can still change it
        Citation why = answer.Findings[0].Citation;         // SSK-3「２－１．補助対象者」p.6
        string page = Report.Of(answer, Lang.Ja).ToHtml();   // to read and to print; ToText, ToMarkdown
        // to here
        Assert.Contains("15,000,000円(1,500万円)〜25,000,000円(2,500万円)", page, StringComparison.Ordinal);
        Assert.Equal(TrackVerdict.NeedsInput, verdict);
        Assert.Equal("15,000,000円〜25,000,000円", grant.ToString());
        Assert.Contains(ask, q => q.Fact == "costs.transport");
        Assert.Equal("SSK-3「２－１．補助対象者」p.6", why.ToString());
    }

    private static IEnumerable<string> Block(string readme, string kind)
        => File.ReadAllLines(Path.Combine(Approved.Root, readme)).SkipWhile(l => l != "```" + kind).Skip(1).TakeWhile(l => l != "```");
}
