using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Evaluation.Surveys;

namespace Hojo.Tests.Kernel;

/// <summary>All tracks of the catalogue, a few cases each: no new row finds a corner of the language where the meanings part.</summary>
public sealed class EveryTrackTests
{
    private const int Few = 100;

    public static TheoryData<string> Tracks => [.. Catalogue.Tracks.Select(t => t.Id)];

    private static Sample Of(string track) => new(Catalogue.Track(track)!, _ => 0, _ => default);

    [Theory, MemberData(nameof(Tracks))]
    public void All_meanings_come_to_the_same_on_whole_cases(string track)
    {
        var sample = Of(track);
        var plan = sample.Assessor.Plan;
        Draw.Amounts(sample).Hold(Few, drawn =>
        {
            var grant = sample.Grant(drawn.Full);
            plan.TrySolve(drawn.Full.Cells, 0, out var slowly, out _, newton: false);

            Assert.Equal((grant, grant), (slowly, sample.Formula.As(new Exact(drawn.Full)).ToLong()));
            Assert.Equal(grant, sample.Formula.As(new InDecimal(drawn.Full, plan.D)) / plan.D);
            Assert.Equal(grant, Working.Of(sample.Formula, drawn.Full) is { Count: > 0 } steps ? steps[^1].Value.ToLong() : 0);
        });
    }

    [Theory, MemberData(nameof(Tracks))]
    public void A_survey_holds_the_completion_that_was_drawn(string track)
    {
        var sample = Of(track);
        Draw.Amounts(sample).Hold(Few, drawn =>
        {
            if (Corners.Of(sample.Assessor.Plan.Reads, drawn.Part, sample.Assessor.Plan.Waits(drawn.Part)) is not { } corners || corners.All().Skip(1_000).Any()) return; // no time for more
            var survey = AmountSurvey.Of(sample.Formula, sample.Assessor.Plan, drawn.Part);
            var told = survey.Live.Aggregate(drawn.Part, (sheet, fact) => sheet.With(fact, drawn.Full[fact]));

            Assert.True(survey.Range.Contains(Yen.Of(sample.Grant(drawn.Full))));
            Assert.Equal((survey.Range.Least.Whole, survey.Range.Most.Whole), (sample.Grant(survey.Least!), sample.Grant(survey.Most!)));
            Assert.True(Interval.Of(sample.Formula, drawn.Part).Contains(survey.Range));
            Assert.Equal(new YenRange(Yen.Of(sample.Grant(drawn.Full))), AmountSurvey.Of(sample.Formula, sample.Assessor.Plan, told).Range);
        });
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Telling_the_rest_turns_no_settled_row(string track)
    {
        var (sample, on) = (Of(track), new NodaTime.LocalDateTime(2026, 3, 1, 9, 0));
        Draw.Cases(sample).Hold(Few, drawn =>
        {
            var (before, after) = (sample.Assessor.Judge(drawn.Part, on), sample.Assessor.Judge(drawn.Full, on));

            for (var row = 0; row < sample.Assessor.Rows.Rows.Count; row++)
            {
                Assert.False(after.Unknown[row]);
                if (!before.Unknown[row]) Assert.Equal((before.NotMet[row], before.Open[row]), (after.NotMet[row], after.Open[row]));
            }
        });
    }
}
