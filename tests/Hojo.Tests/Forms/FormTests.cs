using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Forms;

/// <summary>A form can be built from questions alone: what they name can be told, what they say can be answered, and in the end all is
/// settled, points included.</summary>
public class FormTests
{
    private const int Walks = 4;

    private static readonly LocalDateTime On = new(2026, 3, 1, 9, 0);

    public static TheoryData<string> Tracks => [.. Catalogue.Tracks.Select(track => track.Id)];

    [Theory, MemberData(nameof(Tracks))]
    public void Every_walk_through_the_questions_ends_settled(string id)
    {
        var track = Catalogue.Track(id)!;
        Form[] forms = [.. Enumerable.Range(0, Walks).Select(seed => new Form(track, On, seed))];
        foreach (var form in forms)
        {
            form.Fill();
            var answer = form.Assessment;

            Assert.NotEqual(TrackVerdict.NeedsInput, answer.Verdict);
            Assert.Empty(answer.Contradictions);
            Assert.Equal(form.Asked.Count, form.Asked.Select(q => q.Fact).Distinct().Count());
            if (answer.Findings.Any(f => f.Verdict == Verdict.NotMet)) continue;
            Assert.All(answer.Findings, finding => Assert.True(finding.Verdict == Verdict.Met || finding.AwaitsJudgement));
            Assert.All(answer.Points, point => Assert.NotEqual(Verdict.Unknown, point.Holds));
            Assert.True(answer.Grant is null or { Range.IsPoint: true });
        }
        // Not all are refused, and those who are not have been asked for points where the document gives any.
        Form[] passed = [.. forms.Where(form => form.Assessment.Findings.All(f => f.Verdict != Verdict.NotMet))];
        Assert.NotEmpty(passed);
        if (track.Rows.OfType<Point>().Any()) Assert.All(passed, form => Assert.Contains(form.Asked, q => q.OnlyMovesPoints));
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Every_question_can_be_put_in_both_languages(string id)
    {
        var form = new Form(Catalogue.Track(id)!, On, seed: 0);
        form.Fill();

        Assert.All(form.Asked, question =>
        {
            var member = Assert.IsType<CaseMember>(question.Member);
            Label[] words =
            [
                question.Label, question.Unit, CaseMembers.At(member.Section!).Label, .. question.Choices.Select(c => c.Label),
                .. question.Effects!.SelectMany(e => e.Sides).Select(s => s.Value),
                .. new[] { member.Help, question.Least, question.Most }.OfType<Label>(),
            ];
            Assert.All(words, label => Assert.False(string.IsNullOrWhiteSpace(label.Ja) || string.IsNullOrWhiteSpace(label.En)));
            Assert.All(words, label => Assert.DoesNotContain(label.En, IsJapanese));
        });
    }

    [Fact]
    public void Points_are_asked_after_all_that_can_change_the_answer()
    {
        var asked = new Form(Catalogue.Track("shinjigyo-shinshutsu/3")!, On, seed: 0).Open;

        var points = asked.SkipWhile(question => !question.OnlyMovesPoints).ToArray();
        Assert.NotEmpty(points);
        Assert.All(points, question => Assert.True(question is { OnlyMovesPoints: true, CanTurnVerdict: false }));
        Assert.All(points, question => Assert.All(question.Effects!, effect => Assert.Single(effect.Sides)));
    }

    private static bool IsJapanese(char sign) => sign is >= '\u3040' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF';
}
