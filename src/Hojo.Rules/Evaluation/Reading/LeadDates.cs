using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Rules.Evaluation;

/// <summary>Dates that are counted back from the closing days of a track.</summary>
internal static class LeadDates
{
    public static IEnumerable<DateFinding> Of(LeadTime lead, Track track)
    {
        var bare = Dates.Bare(lead, DateKind.StartBy, ($"{lead.Text.Ja}: 遅くともこの日までに着手", $"{lead.Text.En}: the last safe day to start"));
        var days = Closings(track).Select(closes => bare with
        {
            Day = closes.PlusDays(-lead.DaysAtMost),
            Note = ($"締切日の{lead.DaysAtMost}日前", $"{lead.DaysAtMost} days before the deadline"),
        }).ToArray();
        return days.Length > 0 ? days : [bare with { Note = ($"申請する日の{lead.DaysAtMost}日前まで(締切日が定まっていない)", $"{lead.DaysAtMost} days before the application; no closing day is set") }];
    }

    public static IEnumerable<DateFinding> Of(Freshness paper, Track track)
    {
        var bare = Dates.Bare(paper, DateKind.From, ($"{paper.Text.Ja}: 締切日に申請する場合、発行日がこの日以降のもの", $"{paper.Text.En}: for an application on the closing day, issued on this day or later"));
        var days = Closings(track).Select(closes => bare with
        {
            Day = CivilPeriod.Earliest(closes, paper.AtMost),
            Note = ($"発行から{paper.AtMost.Words.Ja}以内", $"within {paper.AtMost.Words.En} of issue"),
        }).ToArray();
        return days.Length > 0 ? days : [bare with { Note = ($"申請する日に発行から{paper.AtMost.Words.Ja}以内(締切日が定まっていない)", $"within {paper.AtMost.Words.En} of issue on the day of the application; no closing day is set") }];
    }

    private static IEnumerable<LocalDate> Closings(Track track) => track.Rows.OfType<Window>().Select(w => w.Closes?.Day).OfType<LocalDate>().Distinct();
}
