using System.Text;

namespace Hojo.Hostile.Damage;

/// <summary>Documents that are hostile as wholes: by their encoding, their size, or as none at all.</summary>
internal static class Wholes
{
    private const int TenMegabytes = 10_000_000;

    private static readonly Encoding[] Others =
        [new UnicodeEncoding(bigEndian: false, byteOrderMark: true), new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            new UnicodeEncoding(bigEndian: false, byteOrderMark: false), new UTF32Encoding(), Encoding.Latin1];

    public static byte[] Of(SoundDocument sound, SoundDocument other, Dice dice) => dice.Below(10) switch
    {
        0 => [],
        1 => Encoding.UTF8.GetBytes(new string(" \n\r\t\0,\"[{"[dice.Below(9)], dice.OneIn(20) ? 1_048_000 : 1 + dice.Below(300))),
        2 => [0xEF, 0xBB, 0xBF, .. dice.OneIn(4) ? new byte[] { 0xEF, 0xBB, 0xBF } : [], .. sound.Utf8],
        3 => Recoded(sound.Utf8, dice.Of(Others)),
        4 => [.. sound.Utf8, .. dice.OneIn(2) ? "\n"u8 : [], .. sound.Utf8],
        5 => [.. sound.Utf8.AsSpan(0, dice.Below(sound.Utf8.Length)), .. other.Utf8.AsSpan(dice.Below(other.Utf8.Length))],
        6 => Random(dice),
        7 => Long(sound, dice, dice.OneIn(60) ? TenMegabytes : dice.OneIn(4) ? 1_000_000 : 5_000),
        8 => Many(sound, dice, dice.OneIn(4) ? 1_000_000 : 20_000),
        _ => sound.Utf8,
    };

    private static byte[] Recoded(byte[] utf8, Encoding to)
        => [.. to.GetPreamble(), .. to.GetBytes(Encoding.UTF8.GetString(utf8))];

    private static byte[] Random(Dice dice)
    {
        var some = new byte[dice.Below(400)];
        for (var k = 0; k < some.Length; k++) some[k] = (byte)dice.Below(256);
        return some;
    }

    /// <summary>One value, with its name, comes again and again.</summary>
    private static byte[] Many(SoundDocument sound, Dice dice, int length)
    {
        var place = dice.Of(sound.Places);
        byte[] one = [.. sound.Utf8.AsSpan(place.Start, place.End - place.Start), (byte)','];
        return [.. sound.Utf8.AsSpan(0, place.Start), .. Enumerable.Repeat(one, length / one.Length).SelectMany(again => again),
            .. sound.Utf8.AsSpan(place.Start)];
    }

    /// <summary>One value goes on and on.</summary>
    private static byte[] Long(SoundDocument sound, Dice dice, int length)
    {
        var place = dice.Of(sound.Places);
        var at = Math.Min(place.Value + dice.Below(2), place.End);
        return [.. sound.Utf8.AsSpan(0, at), .. Enumerable.Repeat("x9 \n/.,["u8[dice.Below(8)], length), .. sound.Utf8.AsSpan(at)];
    }
}
