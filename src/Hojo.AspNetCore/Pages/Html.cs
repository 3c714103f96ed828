using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Hojo.AspNetCore.Pages;

/// <summary>Markup with texts in it: each text is escaped, each piece of markup is not.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static IHtmlContent Nothing { get; } = HtmlString.Empty;

    public static IHtmlContent Of(FormattableString markup)
        => new HtmlFormattableString(CultureInfo.InvariantCulture, markup.Format, markup.GetArguments()!);

    public static IHtmlContent If(bool holds, FormattableString markup) => holds ? Of(markup) : Nothing;

    public static IHtmlContent Each<T>(IEnumerable<T> items, Func<T, FormattableString> markup)
    {
        var all = new HtmlContentBuilder();
        foreach (var item in items) all.AppendHtml(Of(markup(item)));
        return all;
    }

    /// <summary>What another printer of Hojo made, which escapes by itself.</summary>
    public static IHtmlContent Made(string markup) => new HtmlString(markup);

    public static string Text(IHtmlContent content)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(text, Encoder);
        return text.ToString();
    }
}
