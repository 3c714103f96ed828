using System.Text;
using Hojo.Model;
using Hojo.Reports;
using Microsoft.AspNetCore.Http;

namespace Hojo.AspNetCore.Api;

/// <summary>An answer as it goes out: JSON, or, where the asker prefers that, the report of it.</summary>
/// <param name="Json">The answer for programs, in JSON.</param>
/// <param name="Report">As a person reads it; <see langword="null"/> where there is no such form.</param>
internal sealed record ApiAnswer(Func<string> Json, Func<Lang, Report>? Report = null)
{
    private const string JsonType = "application/json; charset=utf-8";

    /// <summary>The type of what <see cref="Json"/> gives, where it is another.</summary>
    public string Type { get; init; } = JsonType;

    public Task Write(HttpContext context, Lang otherwise)
    {
        var lang = Languages.Of(context.Request, otherwise);
        var (text, type) = Report is null ? (Json(), Type) : Preferred(context.Request) switch
        {
            "text/html" => (Report(lang).ToHtml(), "text/html; charset=utf-8"),
            "text/markdown" => (Report(lang).ToMarkdown(), "text/markdown; charset=utf-8"),
            "text/plain" => (Report(lang).ToText(), "text/plain; charset=utf-8"),
            _ => (Json(), Type),
        };
        context.Response.ContentType = type;
        context.Response.Headers.ContentLanguage = Languages.Code(lang);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Vary = "Accept, Accept-Language";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted).AsTask();
    }

    /// <summary>The first type that the asker names; a browser that takes anything is a program here.</summary>
    private static string? Preferred(HttpRequest request)
        => request.GetTypedHeaders().Accept.OrderByDescending(type => type.Quality ?? 1).FirstOrDefault()?.MediaType.Value;
}
