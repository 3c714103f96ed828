using Hojo.Model;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;
using NodaTime;
using NRules;
using Awards = Hojo.Tests.Settling.Awards;

namespace Hojo.Rules.NRules.Tests;

/// <summary>Drawn cases see both sides of every rule, by the engine's own events; what they cannot see is named here, with its reason.</summary>
public sealed class CoverageTests
{
    private const int Times = 1_500;

    public static TheoryData<string> Tracks => [.. Catalogue.Tracks.Select(t => t.Id)];

    [Theory, MemberData(nameof(Tracks))]
    public void Both_sides_of_every_rule_are_seen(string track)
    {
        var subject = EveryTrack.Of(track);
        var repository = new RoundRepository([new Rulebook(subject.Assessor)], new());
        var (book, factory) = (repository.Books[0], repository.CompileWith());
        var coverage = new RuleCoverage(factory, repository);
        foreach (var on in Moments(subject.Track)) Fire(factory, book.Ask(new Case(), on));
        Draw.Cases(subject).Hold(Times, drawn =>
        {
            if (coverage.Missing.Count > 0) Fire(factory, book.Ask(drawn.Full, Ready.On));
        });
        if (book.Repayments.Count > 0) Awards.Hold(Awards.Of(track), Times / 2, (full, _, _) => Fire(factory, book.Settle(full)));

        Assert.Fail(string.Join(" ", coverage.Missing.Where(side => !IsPrintedByHalf(subject.Track, side))));
    }

    /// <summary>Before, on and after each day on which a window opens or closes.</summary>
    private static IEnumerable<LocalDateTime> Moments(Track track)
    {
        var printed = track.Rows.OfType<Window>().SelectMany(w => new[] { w.Opens, w.Closes })
            .Concat(track.Rows.OfType<WindowBound>().SelectMany(w => new[] { w.NotBefore, w.NotAfter }));
        var days = printed.SelectMany(p => new[] { p?.First, p?.Last }).OfType<LocalDate>().ToArray();
        return days.SelectMany(d => new[] { d.PlusDays(-1), d, d.PlusDays(1) }).Select(d => d + LocalTime.Noon);
    }

    /// <summary>A window of which no opening is printed never surely holds; one of which no closing is printed neither.</summary>
    private static bool IsPrintedByHalf(Track track, RuleSide side) => side.Side == Side.Holds
        && track.Rows.OfType<Window>().Any(w => side.Rule == $"{track.Id}#{w.Id}" && (w.Opens is null || w.Closes is null));

    private static void Fire(ISessionFactory factory, object enquiry)
    {
        var session = factory.CreateSession();
        session.Insert(enquiry);
        session.Fire();
    }
}
