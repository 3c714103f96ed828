using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Solving.Meanings;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Tests.Kernel;

public sealed partial class AgreementTests
{
    [Theory, MemberData(nameof(OfMoney))]
    public void A_survey_holds_the_completion_that_was_drawn_and_both_ends_are_real(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Surveys(subject).Hold(subject.Times(10_000), drawn =>
        {
            var survey = Survey(subject, drawn.Part);

            Assert.True(survey.Exact);
            Assert.True(survey.Range.Contains(Yen.Of(subject.Grant(drawn.Full))));
            Assert.Equal(survey.Range.Least.Whole, subject.Grant(survey.Least!));
            Assert.Equal(survey.Range.Most.Whole, subject.Grant(survey.Most!));
            Assert.All(drawn.Part.Grid.Facts.Where(drawn.Part.IsTold),
                fact => Assert.Equal((drawn.Part[fact], drawn.Part[fact]), (survey.Least![fact], survey.Most![fact])));
            Assert.True(Interval.Of(subject.Formula, drawn.Part).Contains(survey.Range));
        });
    }

    [Theory, MemberData(nameof(OfMoney))]
    public void Any_value_of_the_stretches_that_stand_for_an_end_gives_that_end(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Surveys(subject).Hold(subject.Times(1_000), drawn =>
        {
            var survey = Survey(subject, drawn.Part);
            Sheet Within(Sheet end, IReadOnlyList<ValueInterval> stretches)
                => survey.Live.Zip(stretches)
                    .Aggregate(end, (sheet, x) => sheet.With(x.First, x.Second.From + drawn.Dice % (x.Second.To - x.Second.From + 1)));

            Assert.Equal(survey.Range.Least.Whole, subject.Grant(Within(survey.Least!, survey.LeastAt)));
            Assert.Equal(survey.Range.Most.Whole, subject.Grant(Within(survey.Most!, survey.MostAt)));
        });
    }

    [Theory, MemberData(nameof(OfMoney))]
    public void Telling_what_the_amount_waits_for_leaves_one_point(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Surveys(subject).Hold(subject.Times(10_000), drawn =>
        {
            var told = Survey(subject, drawn.Part).Live.Aggregate(drawn.Part, (sheet, fact) => sheet.With(fact, drawn.Full[fact]));

            Assert.Equal(new YenRange(Yen.Of(subject.Grant(drawn.Full))), Survey(subject, told).Range);
        });
    }

    [Theory, MemberData(nameof(OfMoney))]
    public void A_fact_that_the_amount_does_not_wait_for_never_changes_it(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Surveys(subject).Hold(subject.Times(10_000), drawn =>
        {
            var survey = Survey(subject, drawn.Part);
            var told = drawn.Hidden.Except(survey.Live).Aggregate(drawn.Part, (sheet, fact) => sheet.With(fact, drawn.Full[fact]));

            Assert.Equal(survey.Range, Survey(subject, told).Range);
        });
    }

    private static AmountSurvey Survey(Subject subject, Sheet sheet) => AmountSurvey.Of(subject.Assessor.Compiled.Plan, sheet);
}
