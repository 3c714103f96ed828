using Hojo.Model;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Evaluation.Surveys;
using NodaTime;

namespace Hojo.Tests.Kernel;

/// <summary>To tell more is never to unsay anything.</summary>
public sealed class KnowledgeTests
{
    private static readonly LocalDateTime On = new(2026, 3, 1, 9, 0);

    public static TheoryData<string> Tracks => SampleTracks.Names;

    [Theory, MemberData(nameof(Tracks))]
    public void A_fact_told_never_turns_a_settled_verdict(string track)
    {
        var (sample, rows) = (SampleTracks.Of(track), SampleTracks.Of(track).Assessor.Rows);
        Draw.Cases(sample).Hold(1_000, drawn =>
        {
            var more = drawn.Hidden.Take(1 + drawn.Dice % 5).Aggregate(drawn.Part, (sheet, fact) => sheet.With(fact, drawn.Full[fact]));
            var (before, after, last) = (sample.Assessor.Judge(drawn.Part, On), sample.Assessor.Judge(more, On), sample.Assessor.Judge(drawn.Full, On));

            for (var row = 0; row < rows.Rows.Count; row++)
                if (!before.Unknown[row]) Assert.Equal((before.NotMet[row], before.Open[row], false), (after.NotMet[row], after.Open[row], after.Unknown[row]));
            if (before.Verdict != TrackVerdict.NeedsInput) Assert.Equal((before.Verdict, before.Verdict), (after.Verdict, last.Verdict));
            Assert.NotEqual(TrackVerdict.NeedsInput, last.Verdict);
            if (before.Grant is { } grant) Assert.Equal((grant, grant), (after.Grant, last.Grant));
        });
    }

    [Theory, MemberData(nameof(Tracks))]
    public void A_fact_told_never_widens_the_range(string track)
    {
        var sample = SampleTracks.Of(track);
        Draw.Amounts(sample).Hold(1_000, drawn =>
        {
            var before = Range(sample, drawn.Part);

            Assert.All(drawn.Hidden, fact => Assert.True(before.Contains(Range(sample, drawn.Part.With(fact, drawn.Full[fact])))));
        });
    }

    [Theory, MemberData(nameof(Tracks))]
    public void The_told_value_lies_in_the_earlier_range(string track)
    {
        var sample = SampleTracks.Of(track);
        Draw.Amounts(sample).Hold(1_000, drawn =>
        {
            var sheet = drawn.Part;
            foreach (var fact in drawn.Hidden) // one after the other, down to the grant itself
            {
                Assert.True(Range(sample, sheet).Contains(Yen.Of(sample.Grant(drawn.Full))));
                sheet = sheet.With(fact, drawn.Full[fact]);
            }
            Assert.Equal(new YenRange(Yen.Of(sample.Grant(drawn.Full))), Range(sample, sheet));
        });
    }

    [Theory, MemberData(nameof(Tracks))]
    public void The_questions_name_all_that_can_still_turn_the_verdict(string track)
    {
        var sample = SampleTracks.Of(track);
        Draw.Cases(sample).Hold(200, drawn =>
        {
            var before = sample.Assessor.Assess(drawn.Part, On);
            var asked = before.Questions.Select(q => q.Fact).ToHashSet();
            var told = drawn.Hidden.Where(f => asked.Contains(f.Id)).Aggregate(drawn.Part, (sheet, fact) => sheet.With(fact, drawn.Full[fact]));
            var (after, last) = (sample.Assessor.Assess(told, On), sample.Assessor.Judge(drawn.Full, On));

            Assert.Equal((last.Verdict, last.Grant), (after.Verdict, after.Grant!.Range.Least));
            Assert.True(after.Grant!.Range.IsPoint);
            Assert.DoesNotContain(sample.Assessor.Grid.Facts, fact => asked.Contains(fact.Id) && drawn.Part.IsTold(fact));
        });
    }

    private static YenRange Range(Sample sample, Sheet sheet) => AmountSurvey.Of(sample.Formula, sample.Assessor.Plan, sheet).Range;
}
