using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Questions;
using Hojo.Tests.Kernel;

namespace Hojo.Tests.Asking;

/// <summary>Questions for several tracks at once: what is not asked cannot matter to any of them, what is asked is enough for all, and
/// each answer does what it is said to do.</summary>
public sealed class SeveralTracksTests
{
    private const int Few = 10;

    public static TheoryData<string> Tracks => AnyTrack.Ids;

    [Theory, MemberData(nameof(Tracks))]
    public void A_fact_that_is_not_asked_for_changes_none_of_the_answers(string track) => Hold(track, several =>
    {
        var asked = several.Questions.Select(q => q.Fact).ToArray();

        Assert.Equal(several.Answers, several.Tell(several.Untold.ExceptBy(asked.Select(f => f.Id), f => f.Id)).Answers);
    });

    [Theory, MemberData(nameof(Tracks))]
    public void Telling_the_first_question_again_and_again_settles_every_track(string track) => Hold(track, several =>
    {
        var (now, full, left) = (several, several.Tell(several.Untold), several.Untold.Count());
        while (now.Questions is [var first, ..])
        {
            Assert.True(left-- > 0);
            now = now.Tell(first.Fact);
        }
        foreach (var one in several.Tracks)
        {
            Assert.Equal(several.Final(one) == TrackVerdict.NotEligible, now.Look(one).IsRefused);
            if (!now.Look(one).IsRefused) Assert.Equal(full.Range(one), now.Range(one));
        }
    });

    [Theory, MemberData(nameof(Tracks))]
    public void A_question_names_the_tracks_that_wait_for_its_fact_and_no_fact_is_asked_for_twice(string track) => Hold(track, several =>
    {
        var (questions, open) = (several.Questions, several.Open.Select(several.Look).ToArray());

        Assert.Equal(questions.Count, questions.Select(q => q.Said([]).Fact).Distinct().Count());
        Assert.Equal(open.SelectMany(i => i.Facts).Select(f => f.Id).ToHashSet(), questions.Select(q => q.Fact.Id).ToHashSet());
        Assert.All(questions, q =>
        {
            Assert.Equal(Enumerable.Range(0, open.Length).Where(k => open[k].Facts.Any(f => f.Id == q.Fact.Id)),
                q.In.Select(asked => asked.Track));
            Assert.Equal(q.In.Select(asked => (several.Open[asked.Track].Track.Id, open[asked.Track].CanTurnVerdict(asked.Does.Fact))),
                q.Said([]).Effects!.Select(e => (e.Track, e.CanTurnVerdict)));
            Assert.Equal(q.Said([]).Effects!.Any(e => e.CanTurnVerdict), q.Said([]).CanTurnVerdict);
        });
    });

    [Theory, MemberData(nameof(Tracks))]
    public void What_an_answer_is_said_to_do_in_each_track_it_does(string track) => Hold(track, several =>
    {
        foreach (var question in several.Questions)
        {
            var (value, told) = (several.Full[question.Fact], several.Tell(question.Fact));
            foreach (var (asked, effect) in question.In.Zip(question.Said([]).Effects!))
            {
                var one = several.Open[asked.Track];
                var (_, verdicts, least, most) = asked.Does.Sides.Single(s => s.Stretch.From <= value && value <= s.Stretch.To);
                YenRange? grant = one.Track.Formula is null ? null : new(Yen.Of(least), Yen.Of(most));

                Assert.Single(effect.Sides, side => side.Verdicts.SequenceEqual(verdicts.List()) && side.Grant == grant);
                Assert.Contains(several.Final(one), verdicts.List());
                if (told.Look(one).IsRefused) Assert.Contains(TrackVerdict.NotEligible, verdicts.List());
                if (grant is { } said) Assert.True(said.Contains(told.Range(one)!.Value));
            }
        }
    });

    [Theory, MemberData(nameof(Tracks))]
    public void An_answer_widens_no_range(string track) => Hold(track, several =>
    {
        foreach (var fact in several.Untold.Take(4))
            Assert.All(several.Tracks,
                one => Assert.True(several.Range(one) is not { } before || before.Contains(several.Tell(fact).Range(one)!.Value)));
    });

    /// <summary>What is equally useful stands in the order of the tracks as given; nothing else depends on it.</summary>
    [Theory, MemberData(nameof(Tracks))]
    public void The_order_of_the_tracks_moves_only_what_is_equally_useful(string track) => Hold(track, several =>
    {
        var (questions, turned) = (several.Questions, (several with { Tracks = [.. several.Tracks.Reverse()] }).Questions);

        Assert.Equal(questions.Select(Use), several.Questions.Select(Use)); // again, the same
        Assert.Equal(questions.Select(q => q.Fact), several.Questions.Select(q => q.Fact));
        Assert.Equal(questions.Select(Use),
            questions.Select(Use).OrderBy(u => !u.CanTurnVerdict).ThenByDescending(u => u.Spares).ThenBy(u => u.Width));
        Assert.Equal(questions.Select(Use), turned.Select(Use));
        Assert.Equal(questions.GroupBy(Use).Select(g => g.Select(q => q.Fact.Id).Order(StringComparer.Ordinal)),
            turned.GroupBy(Use).Select(g => g.Select(q => q.Fact.Id).Order(StringComparer.Ordinal)));
        Assert.Equal(questions.ToDictionary(q => q.Fact.Id, Effects), turned.ToDictionary(q => q.Fact.Id, Effects));

        static (bool CanTurnVerdict, long Spares, long Width) Use(AskedFact q) => (q.CanTurnVerdict, q.Spares, q.Width);
        static string Effects(AskedFact q)
            => string.Join("; ", q.In.OrderBy(a => a.Inquiry.Said(a.Does, true).Track, StringComparer.Ordinal)
                .Select(a => $"{a.Does.Left} {a.Does.Width} {string.Join(" ", a.Does.Sides)}"));
    });

    /// <summary>The moment is asked about, and a track that is shut then, or refused, is left out.</summary>
    [Fact]
    public void A_track_that_is_shut_or_refused_asks_nothing()
    {
        var (nothing, nobody) = (new Case(), new Case { Applicant = new() { Employees = 0 } });
        Track[] open = [.. Catalogue.National.Tracks.Where(t => t.OpenOn(Several.On) != Verdict.NotMet)];
        Assert.InRange(open.Length, 2, Catalogue.National.Tracks.Count() - 1);

        Assert.Equal(Asked(nothing, open), Asked(nothing, Catalogue.National.Tracks));
        Assert.Contains("shinjigyo-shinshutsu/3", Asked(nothing, open));
        Assert.DoesNotContain("shinjigyo-shinshutsu/3-digest", Asked(nobody, open)); // 従業員数0名

        HashSet<string> Asked(Case @case, IEnumerable<Track> tracks)
            => [.. Questioning.Questions(@case, tracks, Several.On).SelectMany(q => q.Effects!).Select(e => e.Track)];
    }

    private static void Hold(string track, Action<Several> claim)
    {
        var sample = AnyTrack.Of(track);
        if (sample.Judged().Count > 0) Draw.Cases(sample).Hold(Few, drawn => claim(Several.Of(sample, drawn)));
    }
}
