namespace Hojo.Hostile.Damage;

/// <summary>Makes hostile documents of sound ones: mostly by values, so that what is read is also asked; some by their bytes; and some as
/// wholes.</summary>
/// <param name="sound">The sound ones.</param>
/// <param name="edits">What is done to values.</param>
internal sealed class Damaging(IReadOnlyList<SoundDocument> sound, Edits edits)
{
    public static Damaging OfJson(IEnumerable<SoundDocument> sound) => new([.. sound], new("{\"a\":[", "]}", "null", Words.Json));

    public static Damaging OfCsv(IEnumerable<SoundDocument> sound) => new([.. sound], new("\"", "\"", "", Words.Csv));

    public byte[] Next(Dice dice)
    {
        var document = dice.Of(sound);
        return dice.Below(20) switch
        {
            < 14 => edits.Of(document, dice),
            < 16 => Bytes.Of(edits.Of(document, dice), dice),
            < 19 => Bytes.Of(document.Utf8, dice),
            _ => Wholes.Of(document, dice.Of(sound), dice),
        };
    }
}
