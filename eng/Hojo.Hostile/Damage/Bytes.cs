namespace Hojo.Hostile.Damage;

/// <summary>Changes to bytes, whatever they stand for.</summary>
internal static class Bytes
{
    /// <summary>What is put between: half characters, signs of other encodings, ends of line, digits that are no ASCII.</summary>
    private static readonly byte[][] Signs =
    [
        [0x00], [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0x80], [0x95, 0x5C],
        .. new[]
        {
            "\n", "\r", "\r\n", "\t", "\u2028", "\u202E", "\u00A0", "\u3000", "\uFFFD", "\uFFFF", "\U0001F600", "\u0301", "\u30AB\u3099",
            "\"", "\"\"", "\\", "\\u", "\\ud800", "\\udc00", "\\u0000", ",", ",,", ":", "{", "}", "[", "]", "//", "/*", "0", "-", "e999",
            ".", ";", "=", "\uFF11", "\u0663", "null", "NaN",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    public static byte[] Of(byte[] utf8, Dice dice)
    {
        for (var times = 1 + dice.Below(4); times > 0; times--) utf8 = Once(utf8, dice);
        return utf8;
    }

    private static byte[] Once(byte[] utf8, Dice dice)
    {
        var from = dice.Below(utf8.Length + 1);
        var to = from + dice.Below(Math.Min(utf8.Length - from, 64) + 1);
        switch (dice.Below(6))
        {
            case 0 when from < utf8.Length:
                byte[] flipped = [.. utf8];
                flipped[from] ^= (byte)(1 << dice.Below(8));
                return flipped;
            case 1 when from < utf8.Length:
                byte[] exchanged = [.. utf8];
                exchanged[from] = (byte)dice.Below(256);
                return exchanged;
            case 2: return [.. utf8.AsSpan(0, from), .. utf8.AsSpan(to)];
            case 3: return [.. utf8.AsSpan(0, to), .. utf8.AsSpan(from)];
            case 4 when dice.OneIn(3): return utf8[..from];
            default: return [.. utf8.AsSpan(0, from), .. dice.Of(Signs), .. utf8.AsSpan(from)];
        }
    }
}
