using Hojo.Model;
using Microsoft.AspNetCore.Http;

namespace Hojo.AspNetCore;

/// <summary>言語: in which a request is answered.</summary>
internal static class Languages
{
    /// <summary>As the address names it, or else as the browser prefers; the host's own where neither knows Japanese or English.</summary>
    public static Lang Of(HttpRequest request, Lang otherwise)
        => Of(request.Query["lang"].ToString())
            ?? request.GetTypedHeaders().AcceptLanguage.OrderByDescending(said => said.Quality ?? 1)
                .Select(said => Of(said.Value.Value ?? "")).FirstOrDefault(lang => lang is not null)
            ?? otherwise;

    public static string Code(Lang lang) => lang == Lang.Ja ? "ja" : "en";

    private static Lang? Of(string said)
        => said.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? Lang.Ja
            : said.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Lang.En : null;
}
