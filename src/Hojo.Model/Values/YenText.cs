using System.Globalization;

namespace Hojo.Model;

/// <summary>An amount of yen in figures, as documents print it: 25,000,000円, 2,500万円, 1億5,000万円.</summary>
internal static class YenText
{
    public const string Expected = "an amount of yen, such as 25,000,000円, 25000000 or 1億2,500万円,";

    private const decimal Most = 10_000_000_000_000_000_000m; // more than 64 bits hold

    private static readonly (char Sign, long Worth)[] Units = [('兆', 1_000_000_000_000), ('億', 100_000_000), ('万', 10_000)];

    /// <returns><see langword="null"/> where the text is no whole amount that yen can hold.</returns>
    public static Yen? Of(ReadOnlySpan<char> text)
    {
        var isBelowZero = text.Length > 0 && text[0] == '-';
        if (isBelowZero) text = text.Slice(1);
        if (text.Length > 0 && text[text.Length - 1] == '円') text = text.Slice(0, text.Length - 1);
        var (sum, above) = (0m, Most); // each unit comes to less than one of the unit above it
        foreach (var (sign, worth) in Units)
        {
            var at = text.IndexOf(sign);
            if (at < 0) continue;
            if (Digits(text.Slice(0, at)) is not { } count || count >= above / worth) return null;
            (sum, above) = (sum + count * worth, worth);
            text = text.Slice(at + 1);
        }
        if (above == Most || text.Length > 0)
        {
            if (Digits(text) is not { } rest || rest >= above) return null;
            sum += rest;
        }
        if (isBelowZero) sum = -sum;
        return sum is >= long.MinValue and <= long.MaxValue ? new(sum) : null;
    }

    /// <summary>All in digits, or in 億 and 万 where nothing is left over.</summary>
    /// <exception cref="FormatException">No such format.</exception>
    public static string Of(long whole, string? format) => format switch
    {
        null or "" or "G" or "g" or "円" => Groups(whole) + "円",
        "万円" => whole == 0 || whole % 10_000 != 0 ? Of(whole, "円") : Groups(whole / 10_000) + "万円",
        "億円" => whole == 0 || whole % 10_000 != 0 ? Of(whole, "円") : (whole < 0 ? "-" : "") + InOku(Math.Abs(whole / 10_000)) + "円",
        _ => throw new FormatException($"a format of G, 円, 万円 or 億円 is expected (found {Quoted.Of(format)})"),
    };

    private static string InOku(long man)
        => (man < 10_000 ? "" : Groups(man / 10_000) + "億") + (man % 10_000 == 0 ? "" : Groups(man % 10_000) + "万");

    private static string Groups(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Digits alone, or in groups of three.</summary>
    private static decimal? Digits(ReadOnlySpan<char> text)
    {
        var isGrouped = text.IndexOf(',') > 0;
        if (text.IsEmpty || text.Length > 25) return null; // more than 64 bits hold, however it is grouped
        var number = 0m;
        for (var k = 0; k < text.Length; k++)
        {
            if (isGrouped && (text.Length - k) % 4 == 0)
            {
                if (text[k] != ',') return null;
            }
            else if (text[k] is >= '0' and <= '9') number = number * 10 + (text[k] - '0');
            else return null;
        }
        return number;
    }
}
