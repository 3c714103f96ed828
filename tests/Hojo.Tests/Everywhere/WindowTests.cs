using System.Text.RegularExpressions;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Explaining;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Everywhere;

/// <summary>公募期間 of every track, and of one track from round to round.</summary>
public class WindowTests
{
    private static readonly (Track Track, Window Window)[] Windows =
        [.. Catalogue.National.Tracks.SelectMany(t => t.Rows.OfType<Window>().Select(w => (t, w)))];

    [Fact]
    public void Every_track_has_a_window_or_says_that_none_is_printed()
        => Faults.None(Catalogue.National.Tracks.Where(t => !t.Rows.OfType<Window>().Any()).Select(t => t.Id));

    [Fact]
    public void A_window_opens_before_it_closes_to_the_hour()
        => Assert.All(Windows.Where(w => w.Window is { Opens: not null, Closes: not null }),
            w => Assert.True(First(w.Window) < Last(w.Window), w.Track.Id));

    [Fact]
    public void A_window_without_an_end_says_why()
        => Faults.None(Windows.Where(w => (w.Window.Opens is null || w.Window.Closes is null) && w.Window.Reading is null)
            .Select(w => w.Track.Id));

    /// <summary>Or, where applications are received throughout,
    /// they open together and close one after the other, and each says so.</summary>
    [Fact]
    public void Windows_of_a_track_follow_each_other() => Assert.All(Catalogue.National.Tracks, track =>
    {
        var windows = track.Rows.OfType<Window>().ToArray();
        Assert.All(windows.Zip(windows.Skip(1)), w => Assert.True(
            Last(w.First) < First(w.Second) || First(w.First) == First(w.Second) && Last(w.First) < Last(w.Second)
                && w is { First.Reading: not null, Second.Reading: not null },
            $"{track.Id}: {w.First.Id} and {w.Second.Id}"));
    });

    /// <summary>Those that stand for themselves: one that is kept beside its guideline is never open beside it.</summary>
    private static readonly Round[] Rounds = [.. Catalogue.National.Rounds.Where(r => r.ReplacedBy is null)];

    /// <summary>The same track in two rounds of a programme.</summary>
    private static readonly (Track Earlier, Track Later)[] Again =
    [
        .. from a in Rounds from b in Rounds.SkipWhile(r => r != a).Skip(1) where a.Programme == b.Programme
           from x in a.Tracks from y in b.Tracks where Same(Name(a, x), Name(b, y)) select (x, y),
    ];

    [Fact]
    public void The_tracks_that_come_again_are_these() => Assert.Equal(
    [
        ("shinjigyo-shinshutsu/1", "shinjigyo-shinshutsu/3"),
        ("monodzukuri/20/value-added", "monodzukuri/23/value-added"), ("monodzukuri/20/global", "monodzukuri/23/global"),
        ("seicho-kasokuka/1", "seicho-kasokuka/2"),
        ("jizokuka/17", "jizokuka/20"),
        ("jizokuka-sogyo/1", "jizokuka-sogyo/4"),
        ("jizokuka-kyodo/1", "jizokuka-kyodo/2"), ("jizokuka-kyodo/1", "jizokuka-kyodo/3"),
        ("jizokuka-kyodo/2", "jizokuka-kyodo/3"),
        ("jigyo-shokei/r6/succession", "jigyo-shokei/14/succession"),
        ("jigyo-shokei/r6/expert-buyer", "jigyo-shokei/14/expert-buyer"),
        ("jigyo-shokei/r6/expert-seller", "jigyo-shokei/14/expert-seller"),
        ("jigyo-shokei/r6/pmi-expert", "jigyo-shokei/14/pmi-expert"),
        ("jigyo-shokei/r6/pmi-investment", "jigyo-shokei/14/pmi-investment"),
        ("jigyo-shokei/r6/closure", "jigyo-shokei/14/closure"),
        ("shoryokuka/catalogue-2025", "shoryokuka/catalogue-10/purchase"),
        ("shoryokuka/catalogue-2025", "shoryokuka/catalogue-10/rental"),
        ("shoryokuka/catalogue-2025", "shoryokuka/catalogue-2026"),
        ("shoryokuka/catalogue-10/purchase", "shoryokuka/catalogue-2026"),
        ("shoryokuka/catalogue-10/rental", "shoryokuka/catalogue-2026"),
        ("shoryokuka/general-r6", "shoryokuka/general-r7"), ("shoryokuka/general-r6", "shoryokuka/general-8"),
        ("shoryokuka/general-r7", "shoryokuka/general-8"),
    ], Again.Select(t => (t.Earlier.Id, t.Later.Id)));

    /// <summary>One that has not closed for certain may still be asked about; open it is not, while the other is.</summary>
    [Fact]
    public void No_two_rounds_of_a_track_are_open_at_once() => Faults.None(
        from t in Again
        from noon in Noons
        let both = (Earlier: t.Earlier.OpenOn(noon), Later: t.Later.OpenOn(noon))
        where both is (Verdict.Met, not Verdict.NotMet) or (not Verdict.NotMet, Verdict.Met)
        select $"{t.Earlier.Id} and {t.Later.Id} on {noon}");

    /// <summary>Unless its own windows print when they close, and then they say it themselves.</summary>
    [Fact]
    public void A_round_that_is_followed_by_another_is_not_left_open_to_question() => Faults.None(
        from t in Again
        let followed = t.Later.Windows.Select(w => w.Opens?.Last).Concat(t.Later.WindowBounds.Select(b => b.NotBefore?.Last)).Min()
        where followed is null || Noons.Where(noon => noon.Date > followed).Any(noon => t.Earlier.OpenOn(noon) == Verdict.Unknown)
        select $"{t.Earlier.Id} after {t.Later.Id} opened");

    /// <summary>Those that a fiscal year names; money of a supplementary budget (補正) is spent later, too.</summary>
    public static TheoryData<string, int> FiscalYears => new()
    {
        { "chiiki-brand/2024", 2024 }, { "design-keiei/2024", 2024 }, { "kenrika/2024", 2024 },
        { "kaigai-business/2026", 2026 }, { "kaigai-chizai/2026", 2026 }, { "kofuka-shien/2026", 2026 },
    };

    [Fact]
    public void These_are_the_rounds_of_a_fiscal_year()
        => Assert.Equal(
            FiscalYears.Select(row => (string)row[0]).Order(StringComparer.Ordinal),
            Catalogue.National.Rounds.Where(r => Regex.IsMatch(r.Name.Ja, "年度(?!補正)")).Select(r => r.Id).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(FiscalYears))] // a fiscal year is April to March
    public void No_track_of_a_fiscal_year_is_open_outside_it(string round, int year) => Faults.None(
        from track in Catalogue.National.Round(round).Tracks
        from noon in Noons
        where (noon.Date < new LocalDate(year, 4, 1) || noon.Date > new LocalDate(year + 1, 3, 31)) && track.OpenOn(noon) != Verdict.NotMet
        select $"{track.Id} on {noon}");

    [Fact]
    public void What_bounds_a_window_says_how_it_is_read_and_leaves_something_of_it() => Faults.None(
        from track in Catalogue.National.Tracks
        where track.WindowBounds.Any(b => b.Reading is null || (b.NotBefore ?? b.NotAfter) is null)
            || (track.WindowBounds.Count > 0 && Noons.All(noon => track.OpenOn(noon) == Verdict.NotMet))
        select track.Id);

    [Fact]
    public void What_the_availability_says_is_what_the_verdict_rests_on() => Faults.None(
        from track in Catalogue.National.Tracks
        from noon in Noons.Where(noon => noon.Date.Day is 1 or 15 or 21)
        let said = Availabilities.Of(track, noon)
        let isOpen = said.Open == Verdict.Met
        where said.Open != track.OpenOn(noon) || said.Why is null != isOpen || said.Citation is null || (isOpen && said.CertainUntil < noon)
        select $"{track.Id} on {noon}");

    private static readonly JapanTime[] Noons =
        [.. Enumerable.Range(0, 2_600).Select(d => new LocalDate(2024, 1, 1).PlusDays(d) + LocalTime.Noon).Select(JapanTime.FromLocal)];

    [Theory]
    [InlineData("2025-12-18T23:59:59", "shoryokuka/catalogue-2025")]
    [InlineData("2025-12-19T00:00:00", "shoryokuka/catalogue-10/purchase")] // revised on that day
    [InlineData("2026-03-16T17:00:00", "shoryokuka/catalogue-10/purchase")]
    [InlineData("2026-03-16T17:00:01", null)]
    [InlineData("2026-03-18T23:59:59", null)]
    [InlineData("2026-03-20T00:00:00", "shoryokuka/catalogue-2026")]
    public void Of_the_catalogues_at_most_one_is_open(string at, string? open)
    {
        var on = JapanTime.Parse(at);

        Assert.Equal(open is null ? [] : [open], new[] { "catalogue-2025", "catalogue-10/purchase", "catalogue-2026" }
            .Select(id => Catalogue.National.Track($"shoryokuka/{id}")).Where(t => t.OpenOn(on) != Verdict.NotMet).Select(t => t.Id));
    }

    /// <summary>What the round's id says beside a year or a number, and of several tracks the last word of the track's id.</summary>
    private static string Name(Round round, Track track)
        => string.Join("-", round.Id.Split('/')[1].Split('-').Where(word => !word.Any(char.IsDigit))
            .Concat(round.Tracks.Count > 1 ? [track.Id.Split('/')[^1]] : []));

    /// <summary>The buyer's and the seller's side of one round, or purchase and rental, may be one track of another.</summary>
    private static bool Same(string a, string b)
        => a == b || a.StartsWith(b + "-", StringComparison.Ordinal) || b.StartsWith(a + "-", StringComparison.Ordinal);

    private static JapanTime First(Window window)
        => JapanTime.FromLocal(window.Opens?.Exact ?? (window.Opens?.First ?? LocalDate.MinIsoValue).AtMidnight());

    private static JapanTime Last(Window window)
        => JapanTime.FromLocal(window.Closes?.Exact ?? (window.Closes?.Last ?? LocalDate.MaxIsoValue) + LocalTime.MaxValue);
}
