using System.Globalization;
using System.Text;

namespace Hojo.Tests.Asking;

/// <summary>How many questions it takes to settle every sample case, counted by holding the talk.</summary>
public sealed class OrderTests
{
    private static readonly (string Sample, int Facts, int Library, int Document, int Form)[] Counted =
        [.. Talk.Samples.Select(s => (s.Sample, s.Talk.InDocument.Count, s.Talk.Questions, s.Talk.QuestionsInDocument, s.Talk.QuestionsOfForm))];

    /// <summary>Where every fact is needed no order can save any. In one sample the document's order is lucky: of two ways to meet a
    /// requirement it asks first for the three facts of the longer one, and the applicant happens to go that way.</summary>
    [Fact]
    public void The_library_asks_less_than_a_form_in_the_document_s_order()
    {
        Assert.Equal(["kyocho-shien-hosho"], Counted.Where(c => c.Library > c.Form).Select(c => c.Sample));
        Assert.True(Counted.Count(c => c.Library < c.Form) >= 18);
        Assert.True(Counted.Sum(c => c.Library) < Counted.Sum(c => c.Document));
        Assert.True(Counted.Sum(c => c.Library) * 5 < Counted.Sum(c => c.Form) * 4);
    }

    [Fact]
    public void The_published_table_is_what_is_counted()
    {
        var page = new StringBuilder("""
            # How many questions it takes

            For each case of `samples/cases` a talk is held from nothing told until the verdict is final and, where the case can still be
            eligible, the amount is one sum. Printed by `tests/Hojo.Tests/Asking/OrderTests.cs`, which fails when it is no longer true.

            - **Hojo**: the first question of `Questioning.Questions`, asked again after each answer.
            - **document, needless left out**: in the order of the document, leaving out what Hojo knows can no longer matter.
            - **document**: in the order of the document, as a form asks, until the answer is settled.

            | case | facts | Hojo | document, needless left out | document |
            | --- | --: | --: | --: | --: |

            """.ReplaceLineEndings("\n"));
        foreach (var c in Counted) page.Append(CultureInfo.InvariantCulture, $"| `{c.Sample}` | {c.Facts} | {c.Library} | {c.Document} | {c.Form} |\n");
        page.Append(CultureInfo.InvariantCulture, $"| **all** | {Counted.Sum(c => c.Facts)} | **{Counted.Sum(c => c.Library)}** | {Counted.Sum(c => c.Document)} | {Counted.Sum(c => c.Form)} |\n");
        page.Append("\nWhere the three are the same, every fact is needed. In `kyocho-shien-hosho` a requirement can be met in two ways; Hojo asks for the\nshorter one first, and this applicant went the longer one.\n");
        Approved.Equal(Path.Combine("docs", "questions.md"), page.ToString());
    }
}
