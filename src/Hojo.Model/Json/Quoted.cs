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
            var control = char.GetUnicodeCategory(sign)
                is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            shown.Append(control ? '\uFFFD' : sign);
        }
        return shown.ToString();
    }

    /// <summary>Without half a character at its end.</summary>
    private static StringBuilder Whole(StringBuilder shown)
    {
        if (char.IsHighSurrogate(shown[shown.Length - 1])) shown.Length--;
        return shown;
    }
}
