using System.Globalization;
using System.Text;

namespace Hojo.Hostile.Damage;

/// <summary>Changes to values as wholes: what comes of them is mostly still JSON, or a table, that says something else.</summary>
/// <param name="open">What opens a value within a value.</param>
/// <param name="close">What closes it.</param>
/// <param name="untold">What says that nothing is told.</param>
/// <param name="words">Values that a reader may not expect.</param>
internal sealed class Edits(string open, string close, string untold, IReadOnlyList<string> words)
{
    private static readonly int[] Depths = [1, 2, 7, 63, 64, 65, 1_000];

    public byte[] Of(SoundDocument sound, Dice dice)
    {
        var edited = new MemoryStream();
        var done = 0;
        foreach (var place in Chosen(sound, dice))
        {
            if (place.Start < done) continue; // within one that was changed
            edited.Write(sound.Utf8.AsSpan(done, place.Start - done));
            Write(edited, sound, place, dice);
            done = place.End;
        }
        edited.Write(sound.Utf8.AsSpan(done));
        return edited.ToArray();
    }

    private static IEnumerable<Place> Chosen(SoundDocument sound, Dice dice)
        => Enumerable.Range(0, dice.OneIn(2) ? 1 : 2 + dice.Below(4)).Select(_ => dice.Of(sound.Places)).OrderBy(place => place.Start)
            .ToArray();

    private void Write(MemoryStream to, SoundDocument sound, Place place, Dice dice)
    {
        var (utf8, other) = (sound.Utf8, dice.Of(sound.Places));
        var name = utf8.AsSpan(place.Start, place.Value - place.Start);
        var value = utf8.AsSpan(place.Value, place.End - place.Value);
        switch (dice.Below(14))
        {
            case < 7:
                to.Write(name);
                Write(to, Beside(value, dice) ?? untold);
                break;
            case 7 or 8:
                to.Write(name);
                Write(to, dice.Of(words));
                break;
            case 9: // the value of another
                to.Write(name);
                to.Write(utf8.AsSpan(other.Value, other.End - other.Value));
                break;
            case 10: // the name of another
                to.Write(utf8.AsSpan(other.Start, other.Value - other.Start));
                to.Write(value);
                break;
            case 11: // twice
                to.Write(utf8.AsSpan(place.Start, place.End - place.Start));
                to.WriteByte((byte)',');
                to.Write(utf8.AsSpan(place.Start, place.End - place.Start));
                break;
            case 12: // deep inside
                to.Write(name);
                Nest(to, value, dice);
                break;
            default: // not at all, and what stood around it stays
                break;
        }
    }

    private void Nest(MemoryStream to, ReadOnlySpan<byte> value, Dice dice)
    {
        var depth = dice.OneIn(50) ? 100_000 : dice.Of(Depths);
        for (var k = 0; k < depth; k++) Write(to, open);
        to.Write(value);
        for (var k = 0; k < depth; k++) Write(to, close);
    }

    /// <summary>The other answer, or a number not far; <see langword="null"/> beside any other value.</summary>
    private static string? Beside(ReadOnlySpan<byte> value, Dice dice)
    {
        if (value.SequenceEqual("true"u8)) return "false";
        if (value.SequenceEqual("false"u8)) return "true";
        if (!long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
        var beside = (decimal)number;
        return (dice.Below(8) switch
        {
            0 => beside + 1,
            1 => beside - 1,
            2 => beside * 10,
            3 => beside * 1_000_000,
            4 => -beside,
            5 => beside / 8,
            6 => decimal.Truncate(beside / 3),
            _ => dice.Below(1_000),
        }).ToString(CultureInfo.InvariantCulture);
    }

    private static void Write(MemoryStream to, string text) => to.Write(Encoding.UTF8.GetBytes(text));
}
