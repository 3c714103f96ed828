using Hojo.Model;

namespace Hojo.AspNetCore.Pages;

/// <summary>What a person types, as a case file writes it: full-width signs, separators and units are taken; nothing is guessed.</summary>
internal static class Entered
{
    public static string Of(Question question, string typed)
    {
        var text = Narrow(typed).Trim();
        return question.Kind switch
        {
            InputKind.Money => Yen.TryParse(text.Replace(" ", "", StringComparison.Ordinal), out var yen)
                ? yen.Whole.ToString(System.Globalization.CultureInfo.InvariantCulture) : text,
            InputKind.Count => WithoutUnit(text.Replace(",", "", StringComparison.Ordinal), question),
            InputKind.Percent => WithoutUnit(text, question).TrimEnd('%', ' '),
            InputKind.Date => text.Replace('/', '-'),
            _ => text,
        };
    }

    private static string WithoutUnit(string text, Question question)
    {
        foreach (var unit in new[] { question.Unit.Ja, question.Unit.En })
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
