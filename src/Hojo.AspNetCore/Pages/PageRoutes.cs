using System.Text;
using Hojo.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hojo.AspNetCore.Pages;

/// <summary>The addresses of the pages. What a reader enters travels in the body of a request, never in its address.</summary>
internal static class PageRoutes
{
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    public static void Map(IEndpointRouteBuilder pages, Site site)
    {
        pages.MapGet("/", context => Serve(context, site, "", view => Page(context, StartPage.Of(view, site.Now()))));
        pages.MapGet("/programmes/{programme}/{round}", context =>
        {
            var id = $"{context.Request.RouteValues["programme"]}/{context.Request.RouteValues["round"]}";
            return Serve(context, site, $"/programmes/{id}", view => Page(context, RulesPage.Of(view, site.Hojo.Catalogue.Round(id))));
        });
        pages.MapGet("/api", context => Serve(context, site, "/api", view => Page(context, ApiPage.Of(view))));
        void Post(string path, Func<HttpContext, View, IFormCollection, Task> answer) => pages.MapPost(path, context
            => Serve(context, site, path, async view => await answer(context, view, await SentForm.Read(context, site.Options.MostBodyBytes)
                .ConfigureAwait(false)).ConfigureAwait(false)));

        Post("/ask", (context, view, form) => Page(context, Asking.Next(view, Walk.Of(form, site), form)));
        Post("/settle", (context, view, form) => Page(context, Settling.Next(view, Walk.Of(form, site), form)));
        Post("/file", (context, view, form) => Page(context, Asking.Next(view, BroughtFile.Walk(form, site), form)));
        Post("/case.json", (context, _, form) => Downloads.CaseFile(context, Walk.Of(form, site)));
        Post("/calendar.ics", (context, view, form) => Downloads.Calendar(context, view, Walk.Of(form, site)));
    }

    private static async Task Serve(HttpContext context, Site site, string path, Func<View, Task> answer)
    {
        var view = new View(site, Languages.Of(context.Request, site.Hojo.Language), Root(context.Request, path));
        Served.Headers(context.Response.Headers);
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.CacheControl = "private, no-cache"; // "no-store" would take the way back from the reader
        context.Response.Headers.Vary = "Accept-Language";
        try
        {
            await answer(view).ConfigureAwait(false);
        }
        catch (Exception thrown) when (Refusal.Of(thrown) is { } refusal && !context.Response.HasStarted)
        {
            context.Response.StatusCode = refusal.Status;
            await Page(context, FaultPage.Of(view, refusal)).ConfigureAwait(false);
        }
    }

    private static Task Page(HttpContext context, IHtmlContent page)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Html.Text(page)), context.RequestAborted).AsTask();
    }

    private static string Root(HttpRequest request, string path)
    {
        var whole = (request.PathBase + request.Path).Value!.TrimEnd('/');
        return whole.EndsWith(path, StringComparison.OrdinalIgnoreCase) ? whole[..^path.Length] : whole;
    }
}
