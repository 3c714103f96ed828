using System.Globalization;
using System.Text;
using NodaTime;

namespace Hojo.Model;

/// <summary>日程ファイル: a calendar as iCalendar (RFC 5545), which calendar programs import.</summary>
/// <remarks>
/// A day is an all-day event, and its end is the day after, as the standard has it; an hour is given in UTC (Japan has +09:00 all
/// year). What is no day is no event on a day that nobody printed: a month, a part of one or a longer time is an all-day event
/// over the whole of it, with the words of the document in its title (2026年7月頃). 以降 lasts over the month that is named. What is not
/// fixed yet is left out: <see cref="CalendarEntry"/> has it. No event takes up time (<c>TRANSPARENT</c>). The same calendar asked
/// for at the same moment is the same file, and an event keeps its UID as long as its row and its date stand.
/// </remarks>
public static class CalendarFile
{
    private const int HoursAheadOfUtc = 9;

    private static readonly LocalDateTime First = new(1868, 1, 1, 0, 0), Beyond = new(2200, 1, 1, 0, 0);

    /// <summary>Writes the file, with CRLF at the end of lines; to be saved in UTF-8 without a byte order mark.</summary>
    /// <param name="entries">The dates; of those that say the same of the same day, one event is made.</param>
    /// <param name="on">The moment in Japan that the file is stamped with. There is no hidden clock.</param>
    /// <param name="lang">The language of its words.</param>
    /// <exception cref="ArgumentOutOfRangeException">A stamp or a date before 1868 or after 2199.</exception>
    public static string Write(IEnumerable<CalendarEntry> entries, JapanTime on, Lang lang)
    {
        Guard.Against.Null(entries);
        if (on < First || on >= Beyond) throw new ArgumentOutOfRangeException(nameof(on), on, "a moment from 1868 to 2199 is expected");
        var file = new StringBuilder();
        void Line(string name, string value) => file.Append(ContentLine.Folded($"{name}:{value}"));

        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", $"-//Hojo//Hojo//{(lang == Lang.Ja ? "JA" : "EN")}");
        Line("CALSCALE", "GREGORIAN");
        foreach (var entry in entries.Where(e => e.Date.Days() is not null).GroupBy(Uid).Select(g => g.First()))
        {
            var days = entry.Date.Days()!.Value;
            if (days.First < First.Date || days.Last >= Beyond.Date)
                throw new ArgumentOutOfRangeException(nameof(entries), days.Last, $"{Uid(entry)}: days from 1868 to 2199 are expected");
            Line("BEGIN", "VEVENT");
            Line("UID", ContentLine.Escaped(Uid(entry)));
            Line("DTSTAMP", Utc(on));
            if (entry.Date.At is { } at)
            {
                Line("DTSTART", Utc(at));
            }
            else
            {
                Line("DTSTART;VALUE=DATE", Day(days.First));
                Line("DTEND;VALUE=DATE", Day(days.Last.PlusDays(1)));
            }
            Line("SUMMARY", ContentLine.Escaped(Summary(entry, lang)));
            Line("DESCRIPTION", ContentLine.Escaped(Description(entry.Date, lang)));
            Line("TRANSP", "TRANSPARENT");
            Line("END", "VEVENT");
        }
        Line("END", "VCALENDAR");
        return file.ToString();
    }

    private static string Summary(CalendarEntry entry, Lang lang)
    {
        var what = entry.Date.Roughly() is { } span ? $"{entry.Date.Text.In(lang)} {span.Words.In(lang)}" : entry.Date.Text.In(lang);
        return lang == Lang.Ja ? $"{what}【{entry.Title.Ja}】" : $"{what} [{entry.Title.En}]";
    }

    private static string Description(DateFinding date, Lang lang)
        => string.Join("\n", new[] { date.Note?.In(lang), date.Reading?.In(lang), date.Citation.ToString() }.OfType<string>());

    private static string Uid(CalendarEntry entry)
    {
        var date = entry.Date;
        var (first, last) = date.Days()!.Value;
        var when = date.At is { } at ? Utc(at) : first == last ? Day(first) : $"{Day(first)}-{Day(last)}";
        return $"{entry.Track}/{date.Row}/{date.Kind.ToString().ToLowerInvariant()}/{when}@hojo";
    }

    private static string Utc(LocalDateTime inJapan)
        => inJapan.PlusHours(-HoursAheadOfUtc).ToString("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(LocalDate day) => day.ToString("uuuuMMdd", CultureInfo.InvariantCulture);
}
