using Hojo.Model;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation;

/// <summary>The dates that a row gives for a case, as exactly as the document has them.</summary>
internal static class Dates
{
    public static IEnumerable<DateFinding> Of(Provision row, Track track, Values values) => row switch
    {
        Window window => [Of(row, window.Opens, ("公募開始", "opens")), Of(row, window.Closes, ("公募締切", "closes"))],
        Announced announced => [new() { Row = row.Id, Text = row.Text, Day = announced.Day, Month = announced.Month, Citation = row.Citation }],
        LeadTime lead => Of(lead, track, values),
        Term term => [Of(term, values)],
        _ => [],
    };

    private static DateFinding Of(Provision row, Moment? moment, Label what) => new()
    {
        Row = row.Id,
        Text = ($"{row.Text.Ja} {what.Ja}", $"{row.Text.En} {what.En}"),
        At = moment?.Time is { } time ? moment.Day + time : null,
        Day = moment?.Time is null ? moment?.Day : null,
        Note = moment is null ? ("この文書に記載がない", "not stated in this document") : moment.Time is null ? ("時刻の記載はない", "no hour is stated") : null,
        Citation = row.Citation,
    };

    private static IEnumerable<DateFinding> Of(LeadTime lead, Track track, Values values)
    {
        if (lead.Done?.As(new Holds(values.Sheet)) == Verdict.Met) yield break;
        foreach (var closes in track.Rows.OfType<Window>().Select(w => w.Closes))
        {
            if (closes is null) continue;
            yield return new()
            {
                Row = lead.Id,
                Text = ($"{lead.Text.Ja}: 遅くともこの日までに着手", $"{lead.Text.En}: the last safe day to start"),
                Day = closes.Day.PlusDays(-lead.DaysAtMost),
                Note = ($"締切日の{lead.DaysAtMost}日前", $"{lead.DaysAtMost} days before the deadline"),
                Citation = lead.Citation,
            };
        }
    }

    /// <summary>With every start told, the earliest end; with some told, an end that it will not be later than.</summary>
    private static DateFinding Of(Term term, Values values)
    {
        var known = term.Limits.Where(l => values.Sheet.IsTold(l.From)).Select(l => CivilPeriod.End(l.From.Value(values.Sheet[l.From]), l.Months)).ToArray();
        var told = term.NotAfter is { } last ? [.. known, last] : known;
        var missing = Shown.Join(term.Limits.Where(l => !values.Sheet.IsTold(l.From)).Select(l => l.From.Label), "と", " and the ");
        return new()
        {
            Row = term.Id,
            Text = term.Text,
            Day = told.Length == 0 ? null : told.Min(),
            Note = known.Length == term.Limits.Count ? null
                : told.Length == 0 ? ($"{missing.Ja}が分かれば計算できる", $"can be worked out once the {missing.En} are told")
                : ($"{missing.Ja}によってはこれより早くなる", $"may be earlier, depending on the {missing.En}"),
            Citation = term.Citation,
        };
    }
}
