using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Forms;

/// <summary>A form can be built from questions alone: what they name can be told, what they say can be answered, and in the end all is
/// settled, points included.</summary>
public class FormTests
{
    private const int Walks = 8;

    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    /// <summary>A track that was shut by then is asked on an earlier day: who knows that it is shut, asks nothing to the point.</summary>
    private static JapanTime When(Track track)
        => new[] { On, new JapanTime(2025, 6, 1, 9, 0) }.FirstOrDefault(day => track.OpenOn(day) != Verdict.NotMet, On);

    public static TheoryData<string> Tracks => [.. Catalogue.National.Tracks.Select(track => track.Id)];

    [Theory, MemberData(nameof(Tracks))]
    public void Every_walk_through_the_questions_ends_settled(string id)
    {
        var track = Catalogue.National.Track(id);
        Form[] forms = [.. Enumerable.Range(0, Walks).Select(seed => new Form(track, When(track), seed))];
        foreach (var form in forms)
        {
            form.Fill();
            var answer = form.Assessment;

            Assert.NotEqual(TrackVerdict.NeedsInput, answer.Verdict);
            Assert.Empty(answer.Contradictions);
            Assert.Equal(form.Talk.Count, form.Talk.Select(a => a.Question.Fact).Distinct().Count());
            if (answer.Findings.Any(f => f.Verdict == Verdict.NotMet)) continue;
            Assert.All(answer.Findings, finding => Assert.True(finding.Verdict == Verdict.Met || finding.AwaitsJudgement));
            Assert.All(answer.Points, point => Assert.NotEqual(Verdict.Unknown, point.Holds));
            Assert.True(answer.Grant is null or { Range.IsPoint: true });
        }
        // Not all are refused, and those who are not have been asked for points where the document gives any.
        Form[] passed = [.. forms.Where(form => form.Assessment.Findings.All(f => f.Verdict != Verdict.NotMet))];
        Assert.NotEmpty(passed);
        if (track.Rows.OfType<ReviewPoint>().Any()) Assert.All(passed, form => Assert.Contains(form.Talk, a => a.Question.OnlyMovesPoints));
    }

    /// <summary>The ends of a side are values of it: what it says of the amount holds once one of them is told.</summary>
    [Theory, MemberData(nameof(Tracks))]
    public void What_a_side_says_of_the_amount_holds_for_the_ends_of_its_span(string id)
    {
        var form = new Form(Catalogue.National.Track(id), On, seed: 1);
        form.Fill();

        Assert.All(form.Talk.Where(answer => answer.Side.Grant is not null), answer =>
        {
            var (said, came) = (answer.Side.Grant!.Value, answer.After.Grant!.Range);
            Assert.True(said.Least <= came.Least && came.Most <= said.Most, $"{answer.Question.Fact}: {said} {came}");
        });
    }

    /// <summary>What would settle a row, a bar of the record or a ceiling is always something that can be told.</summary>
    [Theory, MemberData(nameof(Tracks))]
    public void Every_place_that_an_answer_waits_for_can_be_told(string id)
    {
        var assessor = Assessor.For(Catalogue.National.Track(id));
        var past = new Case().With("applicant.pastAwards[0].programme", Programme(id));
        var (assessed, standing) = (assessor.Assess(past, On), assessor.CheckRecord(past, On));

        var places = assessed.Findings.SelectMany(f => f.SettledBy).Concat(standing.Findings.SelectMany(f => f.SettledBy))
            .Concat(standing.Ledgers.SelectMany(l => l.SettledBy)).Concat(assessed.Questions.Select(q => q.Fact));

        Assert.All(places, place => Assert.NotNull(CaseMembers.Find(place)));
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Every_question_can_be_put_in_both_languages(string id)
    {
        var form = new Form(Catalogue.National.Track(id), On, seed: 0);
        form.Fill();

        Assert.All(form.Talk.Select(answer => answer.Question), question =>
        {
            var member = Assert.IsType<CaseMember>(question.Member);
            Bilingual[] words =
            [
                question.Label, question.Unit, CaseMembers.At(member.Section!).Label, .. question.Choices.Select(c => c.Label),
                .. question.Effects!.SelectMany(e => e.Sides).Select(s => s.Value),
                .. new[] { member.Help, question.Least, question.Most }.OfType<Bilingual>(),
            ];
            Assert.All(words, label => Assert.False(string.IsNullOrWhiteSpace(label.Ja) || string.IsNullOrWhiteSpace(label.En)));
            Assert.All(words, label => Assert.DoesNotContain(label.En, IsJapanese));
        });
    }

    [Fact]
    public void Points_are_asked_after_all_that_can_change_the_answer()
    {
        var asked = new Form(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"), On, seed: 0).Open;

        var points = asked.SkipWhile(question => !question.OnlyMovesPoints).ToArray();
        Assert.NotEmpty(points);
        Assert.All(points, question => Assert.True(question is { OnlyMovesPoints: true, CanTurnVerdict: false }));
        Assert.All(points, question => Assert.All(question.Effects!, effect => Assert.Single(effect.Sides)));
    }

    private static AwardedProgramme Programme(string track)
        => Enum.GetValues<AwardedProgramme>().Single(programme => Paths.Of(programme) == Paths.ProgrammeOf(track));

    private static bool IsJapanese(char sign) => sign is >= '\u3040' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF';
}
