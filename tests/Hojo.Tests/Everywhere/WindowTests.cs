using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Everywhere;

/// <summary>公募期間 of every track, and of one track from round to round.</summary>
public class WindowTests
{
    private static readonly (Track Track, Window Window)[] Windows = [.. Catalogue.Tracks.SelectMany(t => t.Rows.OfType<Window>().Select(w => (t, w)))];

    [Fact]
    public void Every_track_has_a_window_or_says_that_none_is_printed() => Faults.None(Catalogue.Tracks.Where(t => !t.Rows.OfType<Window>().Any()).Select(t => t.Id));

    [Fact]
    public void A_window_opens_before_it_closes_to_the_hour()
        => Assert.All(Windows.Where(w => w.Window is { Opens: not null, Closes: not null }), w => Assert.True(First(w.Window) < Last(w.Window), w.Track.Id));

    [Fact]
    public void A_window_without_an_end_says_why() => Faults.None(Windows.Where(w => (w.Window.Opens is null || w.Window.Closes is null) && w.Window.Reading is null).Select(w => w.Track.Id));

    /// <summary>Or, where applications are received throughout, they open together and close one after the other, and each says so.</summary>
    [Fact]
    public void Windows_of_a_track_follow_each_other() => Assert.All(Catalogue.Tracks, track =>
    {
        var windows = track.Rows.OfType<Window>().ToArray();
        Assert.All(windows.Zip(windows.Skip(1)), w => Assert.True(
            Last(w.First) < First(w.Second) || First(w.First) == First(w.Second) && Last(w.First) < Last(w.Second) && w is { First.Reading: not null, Second.Reading: not null },
            $"{track.Id}: {w.First.Id} and {w.Second.Id}"));
    });

    /// <summary>The same track in two rounds of a programme.</summary>
    private static readonly (Track Earlier, Track Later)[] Again =
    [
        .. from a in Catalogue.Rounds from b in Catalogue.Rounds.SkipWhile(r => r != a).Skip(1) where a.Programme == b.Programme
           from x in a.Tracks from y in b.Tracks where Same(Name(a, x), Name(b, y)) select (x, y),
    ];

    [Fact]
    public void The_tracks_that_come_again_are_these() => Assert.Equal(
    [
        ("shinjigyo-shinshutsu/1", "shinjigyo-shinshutsu/3"),
        ("jigyo-shokei/r6/succession", "jigyo-shokei/14/succession"),
        ("jigyo-shokei/r6/expert-buyer", "jigyo-shokei/14/expert"),
        ("jigyo-shokei/r6/expert-seller", "jigyo-shokei/14/expert"),
        ("jigyo-shokei/r6/pmi-expert", "jigyo-shokei/14/pmi-expert"),
        ("jigyo-shokei/r6/pmi-investment", "jigyo-shokei/14/pmi-investment"),
        ("jigyo-shokei/r6/closure", "jigyo-shokei/14/closure"),
        ("shoryokuka/catalogue-2025", "shoryokuka/catalogue-2026"),
        ("shoryokuka/general-r6", "shoryokuka/general-r7"),
    ], Again.Select(t => (t.Earlier.Id, t.Later.Id)));

    /// <summary>Where a round prints no days they may overlap for all one knows; such a window says so itself (above), and answers 要確認.</summary>
    [Fact]
    public void No_two_rounds_of_a_track_are_open_at_once() => Faults.None(
        from t in Again
        from x in t.Earlier.Rows.OfType<Window>()
        from y in t.Later.Rows.OfType<Window>()
        where First(x) <= Last(y) && First(y) <= Last(x) && new[] { x, y }.All(w => w is not { Opens: null, Closes: null })
        select $"{t.Earlier.Id} and {t.Later.Id}");

    [Theory]
    [InlineData("2026-03-16T17:00:00", "shoryokuka/catalogue-2025")]
    [InlineData("2026-03-16T17:00:01", null)]
    [InlineData("2026-03-18T23:59:59", null)]
    [InlineData("2026-03-20T00:00:00", "shoryokuka/catalogue-2026")]
    public void Of_the_two_catalogues_at_most_one_is_open(string at, string? open)
    {
        var on = NodaTime.Text.LocalDateTimePattern.ExtendedIso.Parse(at).Value;

        Assert.Equal(open is null ? [] : [open], Again.Where(t => t.Later.Id == "shoryokuka/catalogue-2026").SelectMany(t => new[] { t.Earlier, t.Later }).Where(t => t.OpenOn(on) != Verdict.NotMet).Select(t => t.Id));
    }

    /// <summary>The last word of a track's id, or for a round of one track what its id says beside a year or a number.</summary>
    private static string Name(Round round, Track track)
        => round.Tracks.Count > 1 ? track.Id.Split('/')[^1] : string.Join("-", round.Id.Split('/')[1].Split('-').Where(word => !word.Any(char.IsDigit)));

    /// <summary>The buyer's and the seller's side of one round may be one track of another.</summary>
    private static bool Same(string a, string b) => a == b || a.StartsWith(b + "-", StringComparison.Ordinal) || b.StartsWith(a + "-", StringComparison.Ordinal);

    private static LocalDateTime First(Window window) => window.Opens is { } opens ? opens.Day + (opens.Time ?? LocalTime.Midnight) : LocalDate.MinIsoValue.AtMidnight();

    private static LocalDateTime Last(Window window) => window.Closes is { } closes ? closes.Day + (closes.Time ?? LocalTime.MaxValue) : LocalDate.MaxIsoValue.AtMidnight();
}
