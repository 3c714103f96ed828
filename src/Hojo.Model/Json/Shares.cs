namespace Hojo.Model;

/// <summary>A share as it is written: "2/3", "10%", "33.3%".</summary>
internal static class Shares
{
    private const int Decimals = 4;

    /// <returns><see langword="null"/> where the text is no share.</returns>
    public static Rate? Of(string text)
    {
        if (text.Length > 0 && text[text.Length - 1] == '%') return Percentage(text.Substring(0, text.Length - 1));
        var at = text.AsSpan().IndexOf('/');
        return at >= 0 && Digits(text.AsSpan(0, at)) is { } over && Digits(text.AsSpan(at + 1)) is { } under and > 0
            ? new(over, under)
            : null;
    }

    /// <summary>In hundredths, or as many times finer as there are decimals: nothing is rounded.</summary>
    private static Rate? Percentage(string text)
    {
        var parts = text.Split('.');
        if (parts.Length > 2 || Digits(parts[0].AsSpan()) is null) return null;
        if (parts.Length == 2 && (parts[1].Length > Decimals || Digits(parts[1].AsSpan()) is null)) return null;
        if (Digits(string.Concat(parts).AsSpan()) is not { } over) return null;
        var under = 100;
        if (parts.Length == 2) foreach (var _ in parts[1]) under *= 10;
        return new(over, under);
    }

    /// <summary>Digits alone, as many as a part or a whole can hold.</summary>
    private static int? Digits(ReadOnlySpan<char> text)
    {
        var number = 0L;
        foreach (var sign in text)
        {
            if (sign is < '0' or > '9' || number > int.MaxValue) return null;
            number = number * 10 + (sign - '0');
        }
        return text.IsEmpty || number > int.MaxValue ? null : (int)number;
    }
}
