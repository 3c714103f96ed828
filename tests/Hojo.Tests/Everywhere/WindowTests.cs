using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Everywhere;

/// <summary>公募期間 of every track, and of one track from round to round.</summary>
public class WindowTests
{
    [Fact]
    public void A_window_opens_before_it_closes_to_the_hour()
        => Assert.All(Catalogue.Tracks.SelectMany(t => t.Rows).OfType<Window>().Where(w => w is { Opens: not null, Closes: not null }), w => Assert.True(First(w) < Last(w), w.Id));

    [Fact]
    public void Windows_of_one_track_follow_each_other()
        => Assert.All(Catalogue.Tracks, t =>
        {
            var windows = t.Rows.OfType<Window>().ToArray();
            Assert.All(windows.Zip(windows.Skip(1)), w => Assert.True(Last(w.First) < First(w.Second), $"{t.Id}: {w.First.Id} and {w.Second.Id}"));
        });

    [Fact]
    public void Tracks_of_two_rounds_of_a_programme()
    {
        var pairs = from a in Catalogue.Rounds from b in Catalogue.Rounds where a.Programme == b.Programme && string.CompareOrdinal(a.Id, b.Id) < 0
                    from x in a.Tracks from y in b.Tracks select (x, y);
        Assert.Equal("", string.Join("\n", pairs.Where(p => Overlap(p.x, p.y)).Select(p => $"{p.x.Id} {p.y.Id}")));
    }

    private static bool Overlap(Track a, Track b)
        => a.Rows.OfType<Window>().Any(x => b.Rows.OfType<Window>().Any(y => First(x) <= Last(y) && First(y) <= Last(x)));

    private static LocalDateTime First(Window w) => w.Opens is { } o ? o.Day + (o.Time ?? LocalTime.Midnight) : new(1, 1, 1, 0, 0);

    private static LocalDateTime Last(Window w) => w.Closes is { } c ? c.Day + (c.Time ?? LocalTime.MaxValue) : new(9999, 12, 31, 0, 0);
}
