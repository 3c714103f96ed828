using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules.Explaining;

/// <summary>Whether a track is open at a moment, in words: what <see cref="Track.OpenOn"/> answers, and why.</summary>
internal static class Availabilities
{
    public static Availability Of(Track track, JapanTime on)
    {
        var open = track.OpenOn(on);
        if (track.Windows.Count == 0) return new() { Open = open, Why = ("期間の記載がない", "no period is stated") };
        if (open == Verdict.NotMet) return Shut(track, on);
        var holding = track.Windows.Where(w => w.Holds(on) == open).ToArray();
        var why = open == Verdict.Met ? null : Format.Join(holding.Select(w => Doubt(w, track, on)), "。", "; ");
        return At(holding[0], open, why) with { CertainUntil = Certain(track, on) };
    }

    /// <summary>The bound that shuts it out, or the window that opens next, or the last one.</summary>
    private static Availability Shut(Track track, JapanTime on)
    {
        var bound = track.WindowBounds.FirstOrDefault(b => b.Holds(on) == Verdict.NotMet);
        if (bound is not null) return At(bound, Verdict.NotMet, Outside(bound, on));
        var next = track.Windows.FirstOrDefault(w => w.Opened(on) == Verdict.NotMet);
        if (next is not null) return At(next, Verdict.NotMet, Before(next.Opens!));
        var last = track.Windows[track.Windows.Count - 1];
        return At(last, Verdict.NotMet, After(last.Closes!));
    }

    private static Availability At(Provision row, Verdict open, Bilingual? why)
        => new() { Open = open, Why = why, Row = row.Id, Reading = row.Reading, Citation = row.Citation };

    private static Bilingual Outside(WindowBound bound, JapanTime on)
    {
        var days = bound.NotBefore?.Begun(on) == Verdict.NotMet ? Before(bound.NotBefore) : After(bound.NotAfter!);
        return ($"{bound.Text.Ja}({days.Ja})", $"{bound.Text.En} ({days.En})");
    }

    private static Bilingual Before(PrintedDate from) => ($"{Format.Of(from).Ja}より前", $"before {Format.Of(from).En}");

    private static Bilingual After(PrintedDate last) => ($"{Format.Of(last).Ja}より後", $"after {Format.Of(last).En}");

    private static Bilingual Doubt(Window window, Track track, JapanTime on)
    {
        List<Bilingual> why = [];
        if (window.Opened(on) == Verdict.Unknown) why.Add(Opening(window.Opens));
        if (window.Over(on) == Verdict.Unknown) why.Add(Closing(window, track));
        var (ja, en) = Format.Join(why, "、", ", ");
        return track.Windows.Count == 1 ? (ja, en) : ($"{window.Text.Ja}: {ja}", $"{window.Text.En}: {en}");
    }

    private static Bilingual Opening(PrintedDate? opens) => opens is null ? ("始まりの日の記載がない", "its first day is not stated")
        : opens.Moment is { } day
        ? ($"始まりの日({Format.Of(day).Ja})の時刻の記載がない", $"the hour of its first day ({Format.Of(day).En}) is not stated")
        : ($"始まりは「{Format.Of(opens).Ja}」とだけある", $"of its first day only '{Format.Of(opens).En}' is stated");

    private static Bilingual Closing(Window window, Track track)
    {
        if (window.Closes is { Moment: { } day })
            return ($"締切日({Format.Of(day).Ja})の時刻の記載がない", $"the hour of its last day ({Format.Of(day).En}) is not stated");
        if ((window.Closes is { } closes ? Format.Of(closes) : window.RollingUntil?.Words) is { } words)
            return ($"終わりは「{words.Ja}」とだけある", $"of its end only '{words.En}' is stated");
        return track.WindowBounds.FirstOrDefault(b => b.NotAfter is not null) is { NotAfter: { } last }
            ? ($"終わりの日の記載がない(遅くとも{Format.Of(last).Ja}まで)", $"its last day is not stated (at the latest {Format.Of(last).En})")
            : ("終わりの日の記載がない", "its last day is not stated");
    }

    /// <summary>The latest moment up to which a window that has opened for certain had not closed for certain.</summary>
    private static LocalDateTime? Certain(Track track, JapanTime on) => track.Windows
        .Where(w => w.Opened(on) == Verdict.Met)
        .Select(w => w.Closes is { } closes ? closes.Exact ?? closes.First?.AtMidnight() : w.RollingUntil?.First.AtMidnight())
        .Max();
}
