using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Testing.Drawing;

/// <summary>A moment at which a track takes applications, as far as its documents say.</summary>
internal static class OpenMoment
{
    private static readonly JapanTime Otherwise = new(2026, 3, 1, 12);

    public static JapanTime Of(Track track)
    {
        var windows = track.Windows.SelectMany(w => new[] { w.Closes?.First?.PlusDays(-1), w.Opens?.Last?.PlusDays(1) });
        var bounds = track.WindowBounds.SelectMany(b => new[] { b.NotAfter?.First?.PlusDays(-1), b.NotBefore?.Last?.PlusDays(1) });
        JapanTime[] moments = [.. Noons(windows), Otherwise, .. Noons(bounds)];
        foreach (var verdict in new[] { Verdict.Met, Verdict.Unknown })
            foreach (var moment in moments)
                if (track.OpenOn(moment) == verdict) return moment;
        return Otherwise;
    }

    private static IEnumerable<JapanTime> Noons(IEnumerable<LocalDate?> days)
        => days.OfType<LocalDate>().Select(day => JapanTime.FromLocal(day.At(LocalTime.Noon)));
}
