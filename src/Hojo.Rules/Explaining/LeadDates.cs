using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules.Explaining;

/// <summary>Dates that are counted back from the closing days of a track.</summary>
internal static class LeadDates
{
    public static IEnumerable<DateFinding> Of(LeadTime lead, Track track) => Of(
        Dates.Bare(lead, DateKind.StartBy, ($"{lead.Text.Ja}: 遅くともこの日までに着手", $"{lead.Text.En}: the last safe day to start")),
        track,
        closes => closes.PlusDays(-lead.DaysAtMost),
        ($"締切日の{lead.DaysAtMost}日前", $"{lead.DaysAtMost} days before the deadline"),
        ($"申請する日の{lead.DaysAtMost}日前まで(締切日が定まっていない)", $"{lead.DaysAtMost} days before the application; no closing day is set"));

    public static IEnumerable<DateFinding> Of(DocumentAge paper, Track track) => Of(
        Dates.Bare(paper, DateKind.From,
            ($"{paper.Text.Ja}: 締切日に申請する場合、発行日がこの日以降のもの",
                $"{paper.Text.En}: for an application on the closing day, issued on this day or later")),
        track,
        closes => CivilPeriod.Earliest(closes, paper.AtMost),
        ($"発行から{paper.AtMost.Words.Ja}以内", $"within {paper.AtMost.Words.En} of issue"),
        ($"申請する日に発行から{paper.AtMost.Words.Ja}以内(締切日が定まっていない)",
            $"within {paper.AtMost.Words.En} of issue on the day of the application; no closing day is set"));

    /// <summary>One date for each closing day, or none that is fixed.</summary>
    private static IEnumerable<DateFinding> Of(DateFinding bare, Track track, Func<LocalDate, LocalDate> before, Bilingual note,
        Bilingual withoutClosing)
    {
        var closings = track.Windows.Select(w => w.Closes?.Moment?.Day).OfType<LocalDate>().Distinct().ToArray();
        return closings.Length > 0
            ? closings.Select(closes => bare with { Day = before(closes), Note = note })
            : [bare with { Note = withoutClosing }];
    }
}
