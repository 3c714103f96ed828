using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.AspNetCore.Pages;

/// <summary>What a person types, as a case file writes it: full-width signs, separators and units are taken; nothing is guessed.</summary>
internal static class Entered
{
    public static string Of(Fact asked, string typed)
    {
        var text = Narrow(typed).Trim();
        return asked.Kind switch
        {
            InputKind.Money => Yen.TryParse(text.Replace(" ", "", StringComparison.Ordinal), out var yen)
                ? yen.Whole.ToString(System.Globalization.CultureInfo.InvariantCulture) : text,
            InputKind.Count => WithoutUnit(text.Replace(",", "", StringComparison.Ordinal), asked),
            InputKind.Percent => WithoutUnit(text, asked).TrimEnd('%', ' '),
            InputKind.Date => text.Replace('/', '-'),
            _ => text,
        };
    }

    private static string WithoutUnit(string text, Fact asked)
    {
        foreach (var unit in new[] { asked.Unit.Ja, asked.Unit.En })
            if (text.EndsWith(unit, StringComparison.Ordinal)) return text[..^unit.Length].TrimEnd();
        return text;
    }

    /// <summary>Full-width letters, digits and signs in the width of the others; the wave dash and kana stay.</summary>
    private static string Narrow(string text) => string.Create(text.Length, text, static (signs, said) =>
    {
        for (var k = 0; k < signs.Length; k++)
            signs[k] = said[k] is >= '！' and <= '～' ? (char)(said[k] - ('！' - '!')) : said[k] == '　' ? ' ' : said[k];
    });
}
