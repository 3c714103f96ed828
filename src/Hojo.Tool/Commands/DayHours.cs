using Hojo.Reports.Content;
using Hojo.Reports.Sections;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;
using NodaTime;

namespace Hojo.Tool;

/// <summary>開始・締切の時刻: what of a track begins or ends on one day, with its hour where one is printed.</summary>
internal static class DayHours
{
    public static IEnumerable<Detail> Details(CatalogueEntry entry, LocalDate day, Wording words)
        => Opening(entry, day).Select(at => new Detail(words.Of("この日の開始", "opens that day"), Hour(at, words)))
            .Concat(Closing(entry, day).Select(at => new Detail(words.Of("この日の締切", "closes that day"), Hour(at, words))));

    /// <summary>When windows open, and from when they may.</summary>
    public static IEnumerable<Moment> Opening(CatalogueEntry entry, LocalDate day)
        => On(day, [.. entry.Windows.Select(window => window.Opens), .. entry.Track.WindowBounds.Select(bound => bound.NotBefore)]);

    /// <summary>When windows close, and until when they may be open.</summary>
    public static IEnumerable<Moment> Closing(CatalogueEntry entry, LocalDate day)
        => On(day, [.. entry.Windows.Select(window => window.Closes), .. entry.Track.WindowBounds.Select(bound => bound.NotAfter)]);

    private static IEnumerable<Moment> On(LocalDate day, PrintedDate?[] dates)
        => dates.Select(date => date?.Moment).OfType<Moment>().Where(at => at.Day == day).Distinct();

    private static string Hour(Moment at, Wording words)
        => at.Time is { } time ? Format.Of(time).In(words.Lang) : words.Of("時刻の記載なし", "no hour is printed");
}
