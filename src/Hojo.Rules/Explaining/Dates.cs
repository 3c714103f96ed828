using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Explaining;

/// <summary>The dates that a row gives for a case, as exactly as the document has them.
/// Assessments and calendars both come from here.</summary>
internal static class Dates
{
    /// <summary>Those of all rows, in the document's order.</summary>
    public static IEnumerable<DateFinding> Of(Track track, Sheet sheet)
    {
        var dates = new RowDates(track, sheet);
        return track.Rows.SelectMany(row => row.Fold(dates));
    }

    /// <summary>When a window opens, and when it closes.</summary>
    public static IEnumerable<DateFinding> Of(Window window, Track track) => [Opening(window, track), Closing(window, track)];

    /// <summary>A date of its own.</summary>
    public static DateFinding Of(Dated row) => At(Bare(row, row.DateKind, row.Text), row.At);

    /// <summary>A finding of a row that has no date yet.</summary>
    public static DateFinding Bare(Provision row, DateKind kind, Bilingual text)
        => new() { Row = row.Id, Kind = kind, Text = text, Reading = row.Reading, Citation = row.Citation };

    private static DateFinding Opening(Window window, Track track) => OfEnd(
        Bare(window, DateKind.Opening, ($"{window.Text.Ja} 開始", $"{window.Text.En} opens")),
        window.Opens,
        Absent(track.WindowBounds.Select(b => b.NotBefore), "早くとも", "not before"));

    private static DateFinding Closing(Window window, Track track) => OfEnd(
        Bare(window, DateKind.Closing, ($"{window.Text.Ja} 締切", $"{window.Text.En} closes")),
        window.Closes,
        window.RollingUntil is { } until
            ? ($"随時受付で、締切日は定まっていない({until.Words.Ja}頃まで)", $"taken at any time, with no closing day set (until around {until.Words.En})")
            : Absent(track.WindowBounds.Select(b => b.NotAfter), "遅くとも", "not after"));

    /// <summary>An end that is not printed, and what bounds it.</summary>
    private static Bilingual Absent(IEnumerable<PrintedDate?> bounds, string ja, string en)
        => bounds.FirstOrDefault(b => b is not null) is { } bound
            ? ($"この文書に記載がない({ja}{Format.Of(bound).Ja})", $"not stated in this document ({en} {Format.Of(bound).En})")
            : ("この文書に記載がない", "not stated in this document");

    private static DateFinding OfEnd(DateFinding finding, PrintedDate? end, Bilingual absent)
        => end is null ? finding with { Note = absent }
        : end.Moment is { Time: null } ? At(finding, end) with { Note = ("時刻の記載はない", "no hour is stated") }
        : At(finding, end);

    private static DateFinding At(DateFinding finding, PrintedDate at) => finding with
    {
        At = at.Exact,
        Day = at.Moment is { Time: null } day ? day.Day : null,
        Month = at.Month,
        Span = at.Span,
    };
}
