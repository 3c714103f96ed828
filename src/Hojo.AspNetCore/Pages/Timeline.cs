using Hojo.Model;
using Hojo.Reports.Sections;
using Microsoft.AspNetCore.Html;
using NodaTime;

namespace Hojo.AspNetCore.Pages;

/// <summary>これからの日程: the days to come on a line, with how long it is until each; and what should have been begun already for a
/// deadline that is still to come.</summary>
internal static class Timeline
{
    /// <summary>Id of the form that takes the dates home.</summary>
    public const string Form = "take";

    public static IHtmlContent Of(View view, Walk walk, Case told)
    {
        var today = walk.On.Date;
        var all = view.Site.Hojo.Calendar(walk.Track!, told).Select(entry => entry.Date);
        DateFinding[] dates = [.. all.Where(date => date.Days() is not null)];
        DateFinding[] ahead = [.. dates.Where(date => date.Days()!.Value.Last >= today)];
        if (ahead.Length == 0) return Html.Nothing;
        var closes = ahead.Any(date => date.Kind == DateKind.Closing);
        IEnumerable<DateFinding> late = closes ? dates.Where(date => date.Kind == DateKind.StartBy && date.Days()!.Value.Last < today) : [];
        return Html.Of($"""
            <details class="timeline"><summary>{view.Say("これからの日程", "What comes when")}: {view.Words.OnTheWall(ahead[0])} {
                view.Say(ahead[0].Text)} ({Until(view, ahead[0], today)})</summary>
            <ol>{Html.Each(late.Concat(ahead), date => $"{Stop(view, date, today)}")}</ol>
            <p class="buttons"><button form="{Form}" formaction="{view.At("/calendar.ics")}">{
                view.Say("日程を保存(.ics)", "Save the dates (.ics)")}</button></p></details>
            """);
    }

    private static IHtmlContent Stop(View view, DateFinding date, LocalDate today) => Html.Of($"""
        <li class="{(date.Days()!.Value.Last < today ? "late" : date.Kind.ToString())}"><b>{view.Words.OnTheWall(date)}</b>
        <span class="until">{Until(view, date, today)}</span>
        <span class="what">{view.Say(date.Text)}</span>
        {(date.Note is { } note ? Html.Of($"<span class=\"detail\">{view.Say(note)}</span>") : Html.Nothing)}
        <cite>{date.Citation}</cite></li>
        """);

    private static string Until(View view, DateFinding date, LocalDate today)
    {
        var (first, last) = date.Days()!.Value;
        var days = Period.DaysBetween(today, first);
        if (days > 0) return view.Say($"あと{days}日", days == 1 ? "tomorrow" : $"in {days} days");
        if (last >= today) return first == last ? view.Say("当日", "today") : view.Say("この間", "now");
        var past = Period.DaysBetween(last, today);
        return view.Say($"{past}日過ぎています", $"{past} days late");
    }
}
