using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Audit.Tests.Moved;

/// <summary>A printed date moved by a second where its hour is printed, else by a day, or by a month where only that is.</summary>
internal static class MovedDate
{
    /// <summary><see langword="null"/> where nothing of it is printed, or only from when or until when.</summary>
    public static PrintedDate? Of(PrintedDate? date, int steps)
    {
        if (date?.Exact?.PlusSeconds(steps) is { } exact) return new Moment(exact.Date, exact.TimeOfDay);
        if (date?.Moment is { } moment) return new Moment(moment.Day.PlusDays(steps));
        if (date?.Month is { } month) return month.PlusMonths(steps);
        if (date?.Span is not { OrLater: false, OrEarlier: false } span) return null;
        return DateSpan.Between(span.First.PlusDays(steps), span.Last.PlusDays(steps));
    }

    public static string Shown(PrintedDate date) => date.Exact is { } exact ? LocalDateTimePattern.GeneralIso.Format(exact)
        : date.First == date.Last ? Day(date.First) : $"{Day(date.First)}/{Day(date.Last)}";

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
