using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Questions;
using Hojo.Tests.Kernel;
using NodaTime;

namespace Hojo.Tests.Asking;

/// <summary>What is not asked cannot matter, what is asked is enough, and what an answer is said to do it does.</summary>
public sealed class QuestionPropertyTests
{
    private const int Few = 20;
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    public static TheoryData<string> Tracks => AnyTrack.Ids;

    [Theory, MemberData(nameof(Tracks))]
    public void A_fact_that_is_not_asked_for_never_changes_the_answer(string track) => Hold(track, (sample, drawn, part) =>
    {
        var before = new QuestionAnalysis(sample.Assessor.Explained.Questions, part, Verdict.Met);
        var untold = Hidden(sample, drawn, part).Except(before.Facts).ToArray();
        var told = untold.Aggregate(part, (sheet, fact) => sheet.With(fact, drawn.Full[fact]));
        var after = new QuestionAnalysis(sample.Assessor.Explained.Questions, told, Verdict.Met);

        Assert.Equal((before.IsRefused, sample.Range(part)), (after.IsRefused, sample.Range(told)));
        if (!before.IsRefused) Assert.Equal(before.Facts, after.Facts);
    });

    [Theory, MemberData(nameof(Tracks))]
    public void Telling_what_is_asked_for_settles_the_answer(string track) => Hold(track, (sample, drawn, part) =>
    {
        var told = new QuestionAnalysis(sample.Assessor.Explained.Questions, part, Verdict.Met).Facts.Aggregate(part,
            (sheet, fact) => sheet.With(fact, drawn.Full[fact]));
        var (last, full) = (sample.Assessor.Judge(told, On), sample.Assessor.Judge(drawn.Full, On));

        Assert.Equal((full.Verdict, sample.Track.Formula is null ? null : new YenRange(full.Grant!.Value)),
            (last.Verdict, sample.Range(told)));
        Assert.Empty(new QuestionAnalysis(sample.Assessor.Explained.Questions, told, Verdict.Met).Facts);
    });

    [Theory, MemberData(nameof(Tracks))]
    public void What_an_answer_is_said_to_do_it_does(string track)
    {
        var looked = 0;
        Hold(track, (sample, drawn, part) =>
        {
            var inquiry = new QuestionAnalysis(sample.Assessor.Explained.Questions, part, Verdict.Met);
            foreach (var fact in inquiry.Facts)
            {
                var told = part.With(fact, drawn.Full[fact]);
                var side = inquiry.Of(fact).Sides.Single(s => s.Stretch.From <= drawn.Full[fact] && drawn.Full[fact] <= s.Stretch.To);
                var after = new QuestionAnalysis(sample.Assessor.Explained.Questions, told, Verdict.Met);

                Assert.Contains(sample.Final(drawn.Full, On), side.Verdicts.List());
                if (after.IsRefused) Assert.Contains(TrackVerdict.NotEligible, side.Verdicts.List());
                if (sample.Range(told) is not { } range) continue;
                Assert.True(new YenRange(Yen.Of(side.Least), Yen.Of(side.Most)).Contains(range));
                if (!sample.Assessor.Explained.Questions.Moves[part.Grid.Slot(fact)] && !sample.IsTied(part))
                    Assert.Equal((side.Least, side.Most), (range.Least.Whole, range.Most.Whole));
                looked++;
            }
        });
        Assert.True(looked > 0 || AnyTrack.Of(track).Track.Formula is null || AnyTrack.Of(track).Judged().Count == 0);
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Telling_more_never_widens_a_range(string track) => Hold(track, (sample, drawn, part) =>
    {
        if (sample.Assessor.Ranges(part, On) is not { } before) return;
        foreach (var fact in Hidden(sample, drawn, part).Take(3))
        {
            var after = sample.Assessor.Ranges(part.With(fact, drawn.Full[fact]), On)!;

            Assert.True(before.Grant.Range.Contains(after.Grant.Range));
            if (before.Cap is not null) Assert.True(before.Cap.Range.Contains(after.Cap!.Range));
            if (before.OwnShare is not null && after.OwnShare is not null)
                Assert.True(before.OwnShare.Range.Contains(after.OwnShare.Range));
            if (after.Eligible is not null) Assert.True(before.Eligible!.Range.Contains(after.Eligible.Range) || !after.Eligible.Exact);
        }
    });

    private static void Hold(string track, Action<Sample, GeneratedCase, Sheet> claim)
    {
        var sample = AnyTrack.Of(track);
        if (sample.Judged().Count > 0)
            Draw.Cases(sample).Hold(Few, drawn => claim(sample, drawn with { Full = drawn.Full.At(On) }, drawn.Part.At(On)));
    }

    private static Fact[] Hidden(Sample sample, GeneratedCase drawn, Sheet part)
        => [.. sample.Judged().Where(f => !part.IsTold(f) && drawn.Full.IsTold(f))];
}
