using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Audit.Checks;

/// <summary>Rounds of one programme, one after the other: when two of a track take applications at once, and when none does in between. A
/// track goes on in a later round under the last word of its id; numbers and years are those of the round.</summary>
internal static class TimeChecks
{
    public static IEnumerable<CheckFinding> Of(IEnumerable<Round> rounds)
        => rounds.Where(round => round.ReplacedBy is null).GroupBy(round => round.Programme)
            .SelectMany(programme => Following([.. programme]))
            .SelectMany(pair => new[] { Overlap(pair.Earlier, pair.Later), Gap(pair.Earlier, pair.Later) }).OfType<CheckFinding>();

    /// <summary>Each track with that of the next round that has it.</summary>
    private static IEnumerable<(Track Earlier, Track Later)> Following(Round[] rounds)
    {
        for (var k = 0; k < rounds.Length; k++)
            foreach (var track in rounds[k].Tracks)
                foreach (var next in rounds.Skip(k + 1).Select(round => Same(round, track)).FirstOrDefault(again => again.Length > 0) ?? [])
                    yield return (track, next);
    }

    private static Track[] Same(Round later, Track track) => [.. later.Tracks.Where(other => IsSame(Name(track), Name(other)))];

    /// <summary>Purchase and rental, or buyer and seller, may be one track of another round.</summary>
    private static bool IsSame(string a, string b)
        => a == b || a.StartsWith(b + "-", StringComparison.Ordinal) || b.StartsWith(a + "-", StringComparison.Ordinal);

    /// <summary>What the id says beside the programme, a year or a number.</summary>
    private static string Name(Track track)
        => string.Join("-", track.Id.Split('/').Skip(1).SelectMany((part, k) => k > 0
            ? [part]
            : part.Split('-').Where(word => !word.Any(char.IsDigit))));

    private static CheckFinding? Overlap(Track earlier, Track later)
    {
        foreach (var on in Moments(earlier, later))
        {
            var both = (earlier.OpenOn(on), later.OpenOn(on));
            if (both is (Verdict.Met, not Verdict.NotMet) or (not Verdict.NotMet, Verdict.Met))
                return Found(CheckKind.TimeOverlap, earlier, later,
                    ($"{on} に、{earlier.Id} と {later.Id} の両方が受け付けている(ことがありうる)",
                        $"on {on} both {earlier.Id} and {later.Id} take applications, or may"));
        }
        return null;
    }

    private static CheckFinding? Gap(Track earlier, Track later)
    {
        JapanTime? last = null;
        foreach (var on in Moments(earlier, later))
        {
            if (earlier.OpenOn(on) != Verdict.NotMet) last = on;
            if (last is not { } closed || later.OpenOn(on) == Verdict.NotMet) continue;
            if (on.Local.Date <= closed.Local.Date.PlusDays(1)) return null;
            return Found(CheckKind.TimeGap, earlier, later,
                ($"{closed} の後、{on} までは、{earlier.Id} も {later.Id} も受け付けない",
                    $"after {closed} and until {on} neither {earlier.Id} nor {later.Id} takes applications"));
        }
        return null;
    }

    /// <summary>Just before, at and just after each moment at which a window may open or close.</summary>
    private static IEnumerable<JapanTime> Moments(params Track[] tracks)
        => tracks.SelectMany(track => track.Windows.SelectMany(window => new[] { window.Opens, window.Closes })
                .Concat(track.WindowBounds.SelectMany(bound => new[] { bound.NotBefore, bound.NotAfter })))
            .SelectMany(date => new[] { date?.Exact, date?.First?.AtMidnight(), date?.Last?.PlusDays(1).AtMidnight() })
            .OfType<LocalDateTime>().SelectMany(at => new[] { at.PlusSeconds(-1), at, at.PlusSeconds(1) })
            .Distinct().OrderBy(at => at).Select(JapanTime.FromLocal);

    private static CheckFinding Found(CheckKind kind, Track earlier, Track later, Bilingual text) => new()
    {
        Kind = kind,
        Round = earlier.Round!.Id,
        Rows = [.. new[] { earlier, later }.SelectMany(track => track.Windows.Concat<Provision>(track.WindowBounds)
            .Select(row => new CheckedRow(track.Id, row.Id, row.Citation)))],
        Text = text,
    };
}
