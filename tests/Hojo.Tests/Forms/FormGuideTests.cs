using Hojo.Model;
using Hojo.Rules;
using NodaTime;

namespace Hojo.Tests.Forms;

/// <summary>What docs/forms.md shows is what happens.</summary>
public class FormGuideTests
{
    [Fact]
    public void The_example_shown_is_compiled_here()
    {
        string[] Lines(params string[] path) => File.ReadAllLines(Path.Combine([Approved.Root, .. path]));
        var example = Lines("tests", "Hojo.Tests", "Forms", "FormGuideTests.cs").SkipWhile(l => l.Trim() != "// as shown").Skip(1)
            .TakeWhile(l => l.Trim() != "// to here").Select(l => l.Length > 8 ? l[8..] : "").ToArray();

        Assert.True(example.Length > 5);
        Assert.Equal(example, Lines("docs", "forms.md").SkipWhile(l => l != "```csharp").Skip(1).TakeWhile(l => l != "```"));
    }

    [Fact]
    public void The_example_asks_and_is_answered()
    {
        // as shown
        var assessor = Catalogue.National["marukei/2025"];
        var (on, told) = (new JapanTime(2026, 3, 1, 9, 0), new Case());
        while (assessor.Questions(told, on) is [var question, ..])
        {
            var section = CaseMembers.At(question.Member!.Section!).Label;      // 資金繰り支援(融資・保証): the heading to show it under
            var value = Show(section, question.Member.Help, question);          // what the page gets back: "25000000", "true", "tokyo"
            told = told.With(question.Fact, value);                             // CaseFormatException: a sentence to show beside the field
        }
        // to here
        Assert.NotEqual(TrackVerdict.NeedsInput, assessor.Assess(told, on).Verdict);
        Assert.Empty(assessor.Assess(told, on).Questions);
    }

    /// <summary>A page, filled by somebody who takes the first answer of each list.</summary>
    private static string Show(Bilingual section, Bilingual? help, Question question)
    {
        Assert.NotEmpty(section.En);
        Assert.NotEqual("", help?.En);
        return question.Effects![0].Sides[0].Spans[0].Least;
    }
}
