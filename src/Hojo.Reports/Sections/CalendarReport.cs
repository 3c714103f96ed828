using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>A calendar as a report to pin to the wall.</summary>
internal static class CalendarReport
{
    public static ReportContent Of(IReadOnlyList<CalendarEntry> entries, Wording words)
    {
        var tracks = entries.Select(e => (e.Track, e.Title)).Distinct().ToArray();
        return new(
            words.Lang,
            tracks.Length == 1 ? words.Of($"日程 {tracks[0].Title.Ja}", $"Calendar: {tracks[0].Title.En}") : words.Of("日程", "Calendar"),
            [.. tracks.Select(t => tracks.Length == 1 ? t.Track : $"{t.Track} {words.Of(t.Title)}")],
            [
                Section(words.Of("日程", "Dates"), entries.Where(e => e.Date.Days() is not null)),
                Section(words.Of("まだ定まらない日", "Not fixed yet"), entries.Where(e => e.Date.Days() is null)),
            ],
            words.Of("この日程は助言ではありません。公募要領と事務局の案内を必ず確かめてください。", "This is not advice. Check the guideline and what the office announces."));

        Item Item(CalendarEntry entry)
        {
            var item = DateItems.Of(entry.Date, words, words.OnTheWall(entry.Date));
            return tracks.Length == 1 ? item : item with { Text = $"{item.Text} [{entry.Track}]" };
        }

        Section Section(string heading, IEnumerable<CalendarEntry> some)
            => new(heading, [], new Listing(null, DateItems.Columns(words), [.. some.Select(Item)]));
    }
}
