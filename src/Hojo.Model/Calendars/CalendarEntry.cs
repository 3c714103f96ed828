using NodaTime;

namespace Hojo.Model;

/// <summary>日程の1行: a date of one track, among those of others.</summary>
/// <param name="Track">Id of the track.</param>
/// <param name="Title">What the track is called.</param>
/// <param name="Date">The date, as exact as the document has it.</param>
public sealed record CalendarEntry(string Track, Bilingual Title, DateFinding Date);

/// <summary>The days that a date takes up.</summary>
public static class CalendarDays
{
    /// <summary>The days that it may be, where it is no day: a month too is several days.</summary>
    public static DateSpan? Roughly(this DateFinding date)
        => Guard.Against.Null(date).Month is { } month ? DateSpan.Around(month) : date.Span;

    /// <summary>The first and the last day that it can mean or lasts; <see langword="null"/> while it is not fixed.</summary>
    public static (LocalDate First, LocalDate Last)? Days(this DateFinding date)
    {
        Guard.Against.Null(date);
        if (date.At is { } at) return (at.Date, at.Date);
        if (date.Day is { } day) return (day, day);
        return date.Roughly() is { } span ? (span.First, span.Last) : null;
    }
}
