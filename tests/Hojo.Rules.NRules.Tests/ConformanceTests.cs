using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;
using Hojo.Tests.Kernel;
using Awards = Hojo.Tests.Settling.Awards;

namespace Hojo.Rules.NRules.Tests;

/// <summary>Two engines, one answer: verdict, amount, the rows that stand in the way, the limits that bound, points, repayments and every
/// word, on cases on and beside every value at which a track turns.</summary>
public sealed class ConformanceTests
{
    public static TheoryData<string> Tracks => EveryTrack.Names;

    public static TheoryData<string> OfMoney => EveryTrack.OfMoney;

    public static TheoryData<string> Circular => EveryTrack.Where(s => new Rulebook(s.Assessor).Circles.Count > 0);

    public static TheoryData<string> WithPoints => EveryTrack.Where(s => s.Track.Rows.OfType<ReviewPoint>().Any());

    public static TheoryData<string> Settled => Awards.Names;

    [Theory, MemberData(nameof(Tracks))]
    public void Both_engines_judge_alike(string track) => Alike(EveryTrack.Of(track), Ready.Of(EveryTrack.Of(track)), Ready.Times);

    [Theory, MemberData(nameof(Circular))]
    public void A_circle_that_descends_from_the_ceiling_ends_where_the_plan_does(string track)
        => Alike(EveryTrack.Of(track), new(EveryTrack.Of(track).Assessor, new() { FromCeiling = true }), Ready.Times / 3);

    [Theory, MemberData(nameof(Tracks))]
    public void Both_engines_say_it_in_the_same_words(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Cases(subject).Hold(Few(10), drawn =>
        {
            foreach (var sheet in new[] { drawn.Full, drawn.Part })
                Assert.Equal(AssessmentJson.Write(subject.Assessor.Assess(sheet, Ready.On)),
                    AssessmentJson.Write(Ready.Of(subject).Assess(sheet, Ready.On)));
        });
    }

    [Theory, MemberData(nameof(Settled))]
    public void Both_engines_settle_alike(string track)
    {
        var sample = Awards.Of(track);
        var other = Ready.Of(sample);
        Awards.Hold(sample, Few(8), (full, part, _) =>
        {
            foreach (var sheet in new[] { full, part })
                Assert.Equal(SettlementJson.Write(sample.Assessor.Settle(sheet)), SettlementJson.Write(other.Settle(sheet)));
        });
    }

    [Theory, MemberData(nameof(OfMoney))]
    public void The_lines_that_were_worked_are_the_working(string track)
    {
        var subject = EveryTrack.Of(track);
        var other = new NRulesAssessor(subject.Assessor);
        Draw.Cases(subject).Hold(Few(8), drawn
            => Assert.Equal(subject.Assessor.Assess(drawn.Full, Ready.On).Grant!.Working, other.Run(drawn.Full, Ready.On).Working));
    }

    [Theory, MemberData(nameof(OfMoney))]
    public void The_limits_that_bound_are_those_of_the_assessment(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Cases(subject).Hold(Few(8), drawn =>
        {
            var run = Ready.Of(subject).Run(drawn.Full, Ready.On);
            // Of two formulas only the one that is taken: the way back from the last line.
            var last = run.Trail.Fired.Select(f => f.Told).OfType<MoneyAnswer>().Last();
            var bound = last.Working.Where(m => m.Binds == Verdict.Met).Select(m => m.Row!.Id);

            Assert.Equal(run.Assessment.Grant!.Bindings.Select(b => b.Row).Order(StringComparer.Ordinal),
                bound.Distinct().Order(StringComparer.Ordinal));
        });
    }

    [Theory, MemberData(nameof(WithPoints))]
    public void Points_are_gathered_as_the_assessment_lists_them(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Cases(subject).Hold(Few(10), drawn =>
        {
            var run = Ready.Of(subject).Run(drawn.Part, Ready.On);
            var points = Assert.Single(run.Trail.Fired.Select(f => f.Told).OfType<PointsAnswer>());

            Assert.Equal(run.Assessment.Points.Select(p => (p.Row, p.IsDeduction, p.Holds)),
                points.Rows.Select(r => (r.Row.Id, ((ReviewPoint)r.Row).IsDeduction, r.Verdict!.Value)));
        });
    }

    [Fact]
    public void A_typed_case_is_judged_and_told_alike()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Hojo.Tests.Approved.Root, "samples", "cases"), "*.json"))
        {
            var file = CaseFile.Read(File.ReadAllBytes(path));
            var (track, on) = (Catalogue.National.Track(file.Track!), file.On ?? Ready.On);
            IAssessor one = Assessor.For(track), other = NRulesAssessor.For(track);

            Assert.Equal(one.Judge(file.Case, on), other.Judge(file.Case, on));
            Assert.Equal(AssessmentJson.Write(one.Assess(file.Case, on)), AssessmentJson.Write(other.Assess(file.Case, on)));
            Assert.Equal(SettlementJson.Write(one.Settle(file.Case)), SettlementJson.Write(other.Settle(file.Case)));
        }
    }

    [Fact]
    public void A_value_out_of_range_is_refused_alike()
        => Assert.Throws<FactOutOfRangeException>(() => NRulesAssessor.For(Catalogue.National.Track("shinjigyo-shinshutsu/3-digest"))
            .Judge(new Case { Applicant = new() { Employees = -1 } }, new(2026, 3, 1, 9, 0)));

    private static int Few(int least) => Math.Max(least, Ready.Times / 30);

    /// <summary>Each draw is two cases: one that tells all, and one that tells a part of it.</summary>
    private static void Alike(Subject subject, NRulesAssessor other, int times) => Draw.Cases(subject).Hold((times + 1) / 2, drawn =>
    {
        var on = Ready.Moment(subject.Track, drawn.Dice);
        foreach (var sheet in new[] { drawn.Full, drawn.Part }) Assert.Equal(subject.Assessor.Judge(sheet, on), other.Judge(sheet, on));
    });
}
