using System.Globalization;
using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;
using NodaTime;

namespace Hojo.Rules.NRules.Tests;

/// <summary>Two engines, one answer: verdict, amount, the rows that stand in the way and the limits that bound, on cases on and beside
/// every value at which a track turns. HOJO_TIMES says how many cases a track; 10,000 where it is not set.</summary>
public sealed class ConformanceTests
{
    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("HOJO_TIMES"), NumberStyles.None,
        CultureInfo.InvariantCulture, out var times) ? times : 10_000;

    /// <summary>All tracks at once; each line of the theory waits for its own.</summary>
    private static readonly Dictionary<string, Task<HashSet<TrackVerdict>>> Runs =
        Catalogue.Tracks.ToDictionary(t => t.Id, t => Task.Run(() => Compared(t)));

    public static TheoryData<string> Tracks => [.. Catalogue.Tracks.Select(t => t.Id)];

    [Theory, MemberData(nameof(Tracks))]
    public Task Both_engines_judge_alike(string track) => Runs[track];

    [Fact]
    public async Task Every_verdict_was_reached()
    {
        var seen = await Task.WhenAll(Runs.Values);

        Assert.Equal(Enum.GetValues<TrackVerdict>().Where(v => v != TrackVerdict.NotAsked), seen.SelectMany(s => s).Distinct().Order());
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Both_engines_say_it_in_the_same_words(string track)
    {
        var sample = new Sample(Catalogue.Track(track)!, _ => 0, _ => default);
        var other = new NRulesAssessor(sample.Assessor);
        Draw.Cases(sample).Hold(10, drawn =>
        {
            var on = Moment(sample.Track, drawn.Dice);

            Assert.Equal(AssessmentJson.Write(sample.Assessor.Assess(drawn.Full, on)), AssessmentJson.Write(other.Assess(drawn.Full, on)));
        });
    }

    [Fact]
    public void A_typed_case_is_judged_and_told_alike()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Hojo.Tests.Approved.Root, "samples", "cases"), "*.json"))
        {
            var file = CaseFile.Read(File.ReadAllBytes(path));
            var (track, on) = (Catalogue.Track(file.Track!)!, file.On ?? new LocalDateTime(2026, 3, 1, 9, 0));
            var (one, other) = (Evaluation.Assessor.For(track), NRulesAssessor.For(track));

            Assert.Equal(one.Judge(file.Case, on), other.Judge(file.Case, on));
            Assert.Equal(AssessmentJson.Write(one.Assess(file.Case, on)), AssessmentJson.Write(other.Assess(file.Case, on)));
        }
    }

    [Fact]
    public void A_value_out_of_range_is_refused_alike()
        => Assert.Throws<FactOutOfRangeException>(() => NRulesAssessor.For(Catalogue.Track("shinjigyo-shinshutsu/3")!)
            .Judge(new Case { Applicant = new() { Employees = -1 } }, new(2026, 3, 1, 9, 0)));

    private static HashSet<TrackVerdict> Compared(Track track)
    {
        var sample = new Sample(track, _ => 0, _ => default);
        var (other, seen) = (new NRulesAssessor(sample.Assessor), new HashSet<TrackVerdict>());
        Draw.Cases(sample).Hold((Times + 1) / 2, drawn => // two cases a draw
        {
            var on = Moment(track, drawn.Dice);
            foreach (var sheet in new[] { drawn.Full, drawn.Part })
            {
                var expected = sample.Assessor.Judge(sheet, on);
                seen.Add(expected.Verdict);
                Assert.Equal(expected, other.Judge(sheet, on));
            }
        });
        return seen;
    }

    /// <summary>Mostly within the window; sometimes at its last minute, just after it, or on its first day.</summary>
    private static LocalDateTime Moment(Track track, int dice)
    {
        var closes = track.Rows.OfType<Window>().Select(w => w.Closes?.Moment).FirstOrDefault(c => c is not null);
        var opens = track.Rows.OfType<Window>().Select(w => w.Opens?.Moment).FirstOrDefault(o => o is not null);
        var last = closes is null ? new LocalDateTime(2026, 3, 1, 9, 0) : closes.Day + (closes.Time ?? LocalTime.Noon);
        return (dice % 10) switch
        {
            0 => last.PlusMinutes(1),
            1 => last,
            2 when opens is not null => opens.Day + (opens.Time ?? LocalTime.Noon),
            _ => last.PlusDays(-3),
        };
    }
}
