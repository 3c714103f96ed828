using System.Globalization;
using System.Text;

namespace Hojo.Model;

/// <summary>Words of a file, shown in a message: short, on one line, and unable to disturb a terminal.</summary>
internal static class Quoted
{
    private const int Most = 40;

    /// <summary>In quotation marks.</summary>
    public static string Of(string text) => "\"" + Bare(text) + "\"";

    public static string Bare(string text)
    {
        var shown = new StringBuilder();
        foreach (var sign in text)
        {
            if (shown.Length == Most) return Whole(shown).Append('…').ToString();
            shown.Append(IsPlain(sign) ? sign : '\uFFFD');
        }
        return shown.ToString();
    }

    /// <summary>Neither a control sign nor one that turns the text round or ends the line.</summary>
    public static bool IsPlain(char sign) => char.GetUnicodeCategory(sign)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Without half a character at its end.</summary>
    private static StringBuilder Whole(StringBuilder shown)
    {
        if (char.IsHighSurrogate(shown[shown.Length - 1])) shown.Length--;
        return shown;
    }
}
