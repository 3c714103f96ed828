using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Plans;
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

    /// <summary>The corners that are left out come to what one that is kept comes to, and that is the first of them.</summary>
    [Theory, MemberData(nameof(OfMoney))]
    public void Of_all_corners_those_that_differ_are_enough(string track)
    {
        var (subject, plan) = (EveryTrack.Of(track), EveryTrack.Of(track).Assessor.Compiled.Plan);
        Draw.Surveys(subject).Hold(subject.Times(1_000), drawn =>
        {
            if (CornerCases.Of(plan, drawn.Part, plan.Waits(drawn.Part)) is not { } corners) return;

            Assert.Equal(Firsts(plan, corners.All()), Firsts(plan, corners.Distinct([plan])));
        });
    }

    /// <summary>Every pair of amounts with the corner that comes to it first.</summary>
    private static List<(long Least, long Most, string At)> Firsts(Plan plan, IEnumerable<(long[] Low, long[] High, int[] At)> corners)
        => [.. corners.Select(c => (Least: plan.Solve(c.Low), Most: plan.Solve(c.High), At: string.Join(",", c.At)))
            .GroupBy(c => (c.Least, c.Most), (_, same) => same.First())];

    private static AmountSurvey Survey(Subject subject, Sheet sheet) => AmountSurvey.Of(subject.Assessor.Compiled.Plan, sheet);
}
