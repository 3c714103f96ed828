using Hojo.Model;
using Hojo.Rules.Explaining;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules;

/// <summary>日程: the dates of several tracks for one case, in their order.</summary>
internal static class Dating
{
    /// <summary>The calendar of several tracks. In the order of their first days, whole days before hours and before longer times;
    /// what is not fixed yet comes last. There is no hidden clock.</summary>
    /// <param name="case">What is known.</param>
    /// <param name="tracks">The tracks.</param>
    /// <param name="from">Leaves out what lies wholly before this day; what is not fixed stays.</param>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public static IReadOnlyList<CalendarEntry> Of(Case @case, IEnumerable<Track> tracks, LocalDate? from = null)
    {
        Guard.Against.Null(@case, nameof(@case));
        Guard.Against.Null(tracks);
        return
        [
            .. tracks.Distinct().SelectMany(track => Dates.Of(track, Assessor.For(track).Grid.Read(@case))
                .Select(date => new CalendarEntry(track.Id, track.Title, date)))
                .Where(entry => from is null || !LiesBefore(entry.Date, from.Value))
                .OrderBy(entry => entry.Date.Days()?.First ?? LocalDate.MaxIsoValue)
                .ThenBy(entry => entry.Date.Day is not null ? 0 : entry.Date.At is not null ? 1 : 2)
                .ThenBy(entry => entry.Date.At ?? LocalDateTime.MaxIsoValue),
        ];
    }

    private static bool LiesBefore(DateFinding date, LocalDate from)
        => date.Days() is { } days && days.Last < from && date.Span is not { OrLater: true };
}
