using System.Text;

namespace Hojo.Reports.Printing;

/// <summary>Texts within HTML and SVG.</summary>
internal static class Markup
{
    /// <summary>The text, safe between tags and within quotes; control characters become blanks.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text)
            escaped.Append(sign switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                < ' ' => " ",
                _ => sign.ToString(),
            });
        return escaped.ToString();
    }
}
