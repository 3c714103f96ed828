using System.Globalization;

namespace Hojo.Model;

/// <summary>A share as it is written: "2/3", "10%", "33.3%".</summary>
internal static class Shares
{
    private const int Decimals = 4;

    /// <returns><see langword="null"/> where the text is no share.</returns>
    public static Rate? Of(string text)
    {
        if (text.Length > 0 && text[text.Length - 1] == '%') return Percentage(text.Substring(0, text.Length - 1));
        var parts = text.Split('/');
        return parts.Length == 2 && Digits(parts[0]) is { } over && Digits(parts[1]) is { } under and > 0 ? new(over, under) : null;
    }

    /// <summary>In hundredths, or as many times finer as there are decimals: nothing is rounded.</summary>
    private static Rate? Percentage(string text)
    {
        var parts = text.Split('.');
        if (parts.Length > 2 || Digits(parts[0]) is null || (parts.Length == 2 && (parts[1].Length > Decimals || Digits(parts[1]) is null)))
            return null;
        if (Digits(string.Concat(parts)) is not { } over) return null;
        var under = 100;
        if (parts.Length == 2) foreach (var _ in parts[1]) under *= 10;
        return new(over, under);
    }

    private static int? Digits(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
