using System.Text;
using Hojo.Model;
using Microsoft.AspNetCore.Http;

namespace Hojo.AspNetCore.Pages;

/// <summary>What a reader takes home: the case, to go on from it another day; the dates, for a calendar.</summary>
internal static class Downloads
{
    public static Task CaseFile(HttpContext context, Walk walk)
        => Send(context, "case.json", "application/json", Model.CaseFile.Write(new CaseFile(walk.Track, walk.On, walk.Case, null)));

    public static Task Calendar(HttpContext context, View view, Walk walk)
    {
        if (walk.Track is not { } track)
            throw new RefusedException(StatusCodes.Status400BadRequest, ("枠を先に選んでください", "choose a track first"));
        var dates = view.Site.Hojo.Calendar(track, walk.Case, walk.On.Date);
        if (dates.All(entry => entry.Date.Days() is null))
            throw new RefusedException(StatusCodes.Status404NotFound, ("日の定まった予定がありません", "nothing has a date yet"));
        return Send(context, "hojo.ics", "text/calendar", CalendarFile.Write(dates, walk.On, view.Lang));
    }

    private static Task Send(HttpContext context, string name, string type, string text)
    {
        context.Response.ContentType = $"{type}; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted).AsTask();
    }
}
