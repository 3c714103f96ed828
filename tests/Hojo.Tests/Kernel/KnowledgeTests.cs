using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Solving.Surveys;
using NodaTime;

namespace Hojo.Tests.Kernel;

/// <summary>To tell more is never to unsay anything.</summary>
public sealed class KnowledgeTests
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    public static TheoryData<string> Tracks => EveryTrack.Names;

    public static TheoryData<string> OfMoney => EveryTrack.OfMoney;

    [Theory, MemberData(nameof(Tracks))]
    public void A_fact_told_never_turns_a_settled_verdict(string track)
    {
        var (subject, rows) = (EveryTrack.Of(track), EveryTrack.Of(track).Assessor.Compiled.Rows);
        Draw.Cases(subject).Hold(subject.Times(1_000), drawn =>
        {
            var more = drawn.Hidden.Take(1 + drawn.Dice % 5).Aggregate(drawn.Part, (sheet, fact) => sheet.With(fact, drawn.Full[fact]));
            var (before, after, last) = (subject.Assessor.Judge(drawn.Part, On), subject.Assessor.Judge(more, On),
                subject.Assessor.Judge(drawn.Full, On));

            for (var row = 0; row < rows.Rows.Count; row++)
                if (!before.Unknown[row])
                    Assert.Equal((before.NotMet[row], before.Open[row], false), (after.NotMet[row], after.Open[row], after.Unknown[row]));
            if (before.Verdict != TrackVerdict.NeedsInput) Assert.Equal((before.Verdict, before.Verdict), (after.Verdict, last.Verdict));
            Assert.NotEqual(TrackVerdict.NeedsInput, last.Verdict);
            if (before.Grant is { } grant) Assert.Equal((grant, grant), (after.Grant, last.Grant));
        });
    }

    [Theory, MemberData(nameof(OfMoney))]
    public void A_fact_told_never_widens_the_range(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Surveys(subject).Hold(subject.Times(1_000), drawn =>
        {
            var before = Range(subject, drawn.Part);

            Assert.All(drawn.Hidden, fact => Assert.True(before.Contains(Range(subject, drawn.Part.With(fact, drawn.Full[fact])))));
        });
    }

    [Theory, MemberData(nameof(OfMoney))]
    public void The_told_value_lies_in_the_earlier_range(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Surveys(subject).Hold(subject.Times(1_000), drawn =>
        {
            var sheet = drawn.Part;
            foreach (var fact in drawn.Hidden) // one after the other, down to the grant itself
            {
                Assert.True(Range(subject, sheet).Contains(Yen.Of(subject.Grant(drawn.Full))));
                sheet = sheet.With(fact, drawn.Full[fact]);
            }
            Assert.Equal(new YenRange(Yen.Of(subject.Grant(drawn.Full))), Range(subject, sheet));
        });
    }

    [Theory, MemberData(nameof(Tracks))]
    public void The_questions_name_all_that_can_still_turn_the_verdict(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Cases(subject).Hold(subject.Times(200), drawn =>
        {
            var before = subject.Assessor.Assess(drawn.Part, On);
            var asked = before.Questions.Select(q => q.Fact).ToHashSet();
            var told = drawn.Hidden.Where(f => asked.Contains(f.Id))
                .Aggregate(drawn.Part, (sheet, fact) => sheet.With(fact, drawn.Full[fact]));
            var (after, last) = (subject.Assessor.Assess(told, On), subject.Assessor.Judge(drawn.Full, On));

            Assert.Equal((last.Verdict, last.Grant), (after.Verdict, after.Grant?.Range.Least));
            Assert.True(after.Grant?.Range.IsPoint ?? true);
            Assert.DoesNotContain(subject.Assessor.Grid.Facts, fact => asked.Contains(fact.Id) && drawn.Part.IsTold(fact));
        });
    }

    private static YenRange Range(Subject subject, Sheet sheet) => AmountSurvey.Of(subject.Assessor.Compiled.Plan, sheet).Range;
}
