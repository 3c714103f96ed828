using Hojo.Model;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation;

/// <summary>The dates that a row gives for a case, as exactly as the document has them. Assessments and calendars both come from here.</summary>
internal static class Dates
{
    /// <summary>Those of all rows, in the document's order.</summary>
    public static IEnumerable<DateFinding> Of(Track track, Sheet sheet) => track.Rows.SelectMany(row => Of(row, track, sheet));

    private static IEnumerable<DateFinding> Of(Provision row, Track track, Sheet sheet) => row switch
    {
        Window window => [Opening(window), Closing(window)],
        Deadline { Done: { } done } when Met(done, sheet) => [],
        Dated dated => [Of(dated)],
        LeadTime lead => Met(lead.Done, sheet) ? [] : LeadDates.Of(lead, track),
        DocumentAge paper => LeadDates.Of(paper, track),
        Term term => [TermDates.Of(term, sheet)],
        NotBefore since => [TermDates.Of(since, sheet)],
        Yearly yearly => TermDates.Of(yearly, sheet),
        TimeTaken taken => [Bare(taken, DateKind.Duration, taken.Text) with { Note = ($"{taken.Words.Ja}(起算日が分からないため日は計算しない)", $"{taken.Words.En}; no day is known that it runs from, so no date is worked out") }],
        _ => [],
    };

    /// <summary>A finding of a row that has no date yet.</summary>
    public static DateFinding Bare(Provision row, DateKind kind, Label text) => new() { Row = row.Id, Kind = kind, Text = text, Reading = row.Reading, Citation = row.Citation };

    private static bool Met(Condition? done, Sheet sheet) => done?.Fold(new Holds(sheet)) == Verdict.Met;

    private static DateFinding Opening(Window window)
        => At(Bare(window, DateKind.Opening, ($"{window.Text.Ja} 公募開始", $"{window.Text.En} opens")), window.Opens, ("この文書に記載がない", "not stated in this document"));

    private static DateFinding Closing(Window window) => At(
        Bare(window, DateKind.Closing, ($"{window.Text.Ja} 公募締切", $"{window.Text.En} closes")),
        window.Closes,
        window.RollingUntil is { } until
            ? ($"随時受付で、締切日は定まっていない({until.Words.Ja}頃まで)", $"taken at any time, with no closing day set (until around {until.Words.En})")
            : ("この文書に記載がない", "not stated in this document"));

    private static DateFinding At(DateFinding finding, Moment? moment, Label absent) => finding with
    {
        At = moment?.Time is { } time ? moment.Day + time : null,
        Day = moment?.Time is null ? moment?.Day : null,
        Note = moment is null ? absent : moment.Time is null ? ("時刻の記載はない", "no hour is stated") : null,
    };

    private static DateFinding Of(Dated row) => Bare(row, row switch { Deadline => DateKind.Deadline, ReportPeriod => DateKind.Report, _ => DateKind.Expected }, row.Text) with
    {
        At = row.At.Moment is { Time: { } time } moment ? moment.Day + time : null,
        Day = row.At.Moment is { Time: null } day ? day.Day : null,
        Month = row.At.Month,
        Span = row.At.Span,
    };
}
