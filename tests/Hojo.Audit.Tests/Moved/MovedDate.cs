using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Audit.Tests.Moved;

/// <summary>A printed date moved by a second where its hour is printed, else by a day, or by a month where only that is.</summary>
internal static class MovedDate
{
    /// <summary><see langword="null"/> where nothing of it is printed, or only from when or until when.</summary>
    public static PrintedDate? Of(PrintedDate? date, int steps)
        => date?.Exact?.PlusSeconds(steps) is { } exact ? new Moment(exact.Date, exact.TimeOfDay)
        : date?.Moment is { } moment ? new Moment(moment.Day.PlusDays(steps))
        : date?.Month is { } month ? month.PlusMonths(steps)
        : date?.Span is { OrLater: false, OrEarlier: false } span ? DateSpan.Between(span.First.PlusDays(steps), span.Last.PlusDays(steps))
        : null;

    public static string Shown(PrintedDate date)
        => date.Exact?.ToString() ?? (date.First == date.Last ? $"{date.First}" : $"{date.First}/{date.Last}");
}
