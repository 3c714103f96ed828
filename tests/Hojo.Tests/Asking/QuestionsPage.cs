using System.Text;

namespace Hojo.Tests.Asking;

/// <summary>docs/questions.md: what the counting gave.</summary>
internal sealed class QuestionsPage((string Sample, int Facts, int Needed, Counts Counts)[] samples, IReadOnlyList<DrawnTalks> drawn)
{
    private readonly StringBuilder _page = new();

    public string Print()
    {
        _page.Append("""
            # How many questions it takes

            A talk is held from nothing told until the verdict is final and, where the case can still be eligible, the amount is one sum.
            Counted by `tests/Hojo.Tests/Asking/OrderTests.cs`, which fails when this page is no longer true.

            - **Hojo**: the first question of `Assessor.Questions`, asked again after each answer.
            - **document, needless left out**: in the order of the document, leaving out what Hojo knows can no longer matter.
            - **document**: in the order of the document, as a form asks, until the answer is settled.
            - **needed**: the facts that no order can do without: the case is not settled even when all else is told.

            Hojo asks first for what can turn the verdict; then for what leaves the fewest facts still to be asked for, on average over
            the answers that may come; then for what narrows the amount most; then for what the document comes to first. Between the
            two ends of a range of answers the one that leaves more facts counts four times: the greatest cost that a case may state
            settles an amount at once, but nobody has it. Facts that only move points (加点・減点) come after all others and are not counted
            here. [A form](forms.md) is built from the same questions.

            ## The sample cases

            | case | facts | needed | Hojo | document, needless left out | document |
            | --- | --: | --: | --: | --: | --: |

            """.ReplaceLineEndings("\n"));
        foreach (var s in samples)
            Line($"| `{s.Sample}` | {s.Facts} | {s.Needed} | {s.Counts.Library} | {s.Counts.Document} | {s.Counts.Form} |");
        var all = Counts.Sum(samples.Select(s => s.Counts));
        Line($"| **all** | {samples.Sum(s => s.Facts)} | {samples.Sum(s => s.Needed)} | **{all.Library}** | {all.Document} | {all.Form} |");
        _page.Append("""

            Where Hojo asks for as many facts as are needed, no order could ask for fewer. In every case but `kyocho-shien-hosho` Hojo
            asks no more than either of the others. Wherever a form asks for more than is needed, Hojo asks for fewer than the form, but
            for `chiiki-brand` and `shihonsei-retsugo-loan`. In these three cases a requirement can be met in several ways, and it is
            chance which of them the applicant goes:

            - `kyocho-shien-hosho`: either an action plan, which takes one question, or a loan of the bank's own of some size and term,
              which takes two more than the amount needs anyway. Hojo asks for the plan first. This applicant has none and goes the
              longer way, which the document names first. Over the drawn cases below Hojo's order is the shorter one.
            - `chiiki-brand`, `shihonsei-retsugo-loan`: two and three ways of one question each. This applicant goes the last.


            """.ReplaceLineEndings("\n"));
        Drawn();
        return _page.ToString();
    }

    private void Drawn()
    {
        Line($$"""
            ## Drawn cases

            The samples are few, so the same was counted over {{DrawnTalks.ForPage}} complete cases a track, drawn by chance around
            everything at which the track turns, two of three of them moved to where its rows are met. Questions a case, on average;
            where no row refuses a case, it is counted as eligible:

            | programme | eligible cases | Hojo | needless left out | document | refused cases | Hojo | needless left out | document |
            | --- | --: | --: | --: | --: | --: | --: | --: | --: |
            """.ReplaceLineEndings("\n"));
        foreach (var programme in drawn) Line($"| `{programme.Programme}` | {Means(programme.Passed)} | {Means(programme.Refused)} |");
        Line($"| **all** | {Means([.. drawn.SelectMany(p => p.Passed)])} | {Means([.. drawn.SelectMany(p => p.Refused)])} |");
    }

    private static string Means(IReadOnlyList<Counts> talks)
    {
        if (talks.Count == 0) return "0 | – | – | –";
        var sum = Counts.Sum(talks);
        return FormattableString.Invariant($"{talks.Count} | {Mean(sum.Library):0.0} | {Mean(sum.Document):0.0} | {Mean(sum.Form):0.0}");

        decimal Mean(int questions) => (decimal)questions / talks.Count;
    }

    private void Line(string text) => _page.Append(text).Append('\n');
}
