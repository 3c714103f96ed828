using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;
using ModelContextProtocol.Protocol;

namespace Hojo.Mcp.Resources;

/// <summary>The address of the page of a round: <c>hojo://programmes/shinjigyo-shinshutsu/3?language=en</c>.</summary>
internal static class RoundUri
{
    public const string Markdown = "text/markdown";

    private const string Before = "hojo://programmes/", Language = "?language=";

    public static string Of(string id) => Before + id;

    /// <summary>The id and the language that an address names; <see langword="null"/> for one of something else.</summary>
    public static (string Id, string? Language)? Parts(string uri)
    {
        if (!uri.StartsWith(Before, StringComparison.Ordinal)) return null;
        var rest = uri[Before.Length..];
        return rest.IndexOf(Language, StringComparison.Ordinal) is >= 0 and var at
            ? (rest[..at], rest[(at + Language.Length)..])
            : (rest, null);
    }

    public static ReadResourceResult Page(string uri, Round round, Lang lang) => new()
    {
        Contents = [new TextResourceContents { Uri = uri, MimeType = Markdown, Text = RoundPage.Markdown(round, lang) }],
    };
}
