using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Rules.Explaining;

/// <summary>The dates that a row gives for a case, as exactly as the document has them.
/// Assessments and calendars both come from here.</summary>
internal static class Dates
{
    /// <summary>Those of all rows, in the document's order.</summary>
    public static IEnumerable<DateFinding> Of(Track track, Sheet sheet) => track.Rows.SelectMany(row => Of(row, track, sheet));

    private static IEnumerable<DateFinding> Of(Provision row, Track track, Sheet sheet) => row switch
    {
        Window window => [Opening(window, track), Closing(window, track)],
        Deadline { Done: { } done } when Met(done, sheet) => [],
        Dated dated => [Of(dated)],
        LeadTime lead => Met(lead.Done, sheet) ? [] : LeadDates.Of(lead, track),
        DocumentAge paper => LeadDates.Of(paper, track),
        Term term => [TermDates.Of(term, sheet)],
        NotBefore since => [TermDates.Of(since, sheet)],
        Yearly yearly => TermDates.Of(yearly, sheet),
        RecordBar { Rule.Barred: { } until } bar => RecordDates.Of(bar, until, sheet),
        TimeTaken taken => [Bare(taken, DateKind.Duration, taken.Text) with
        {
            Note = ($"{taken.Words.Ja}(起算日が分からないため日は計算しない)",
                $"{taken.Words.En}; no day is known that it runs from, so no date is worked out"),
        }],
        _ => [],
    };

    /// <summary>A finding of a row that has no date yet.</summary>
    public static DateFinding Bare(Provision row, DateKind kind, Bilingual text)
        => new() { Row = row.Id, Kind = kind, Text = text, Reading = row.Reading, Citation = row.Citation };

    private static bool Met(Condition? done, Sheet sheet) => done?.Fold(new Holds(sheet)) == Verdict.Met;

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

    private static DateFinding Of(Dated row)
    {
        var kind = row switch { Deadline => DateKind.Deadline, ReportPeriod => DateKind.Report, _ => DateKind.Expected };
        return At(Bare(row, kind, row.Text), row.At);
    }

    private static DateFinding At(DateFinding finding, PrintedDate at) => finding with
    {
        At = at.Exact,
        Day = at.Moment is { Time: null } day ? day.Day : null,
        Month = at.Month,
        Span = at.Span,
    };
}
