namespace Hojo.Hostile;

/// <summary>Where a value lies in a document: with the name before it, where it has one.</summary>
/// <param name="Start">Where its name begins; of a value without one, the value.</param>
/// <param name="Value">Where the value begins.</param>
/// <param name="End">Behind the value.</param>
internal readonly record struct Place(int Start, int Value, int End);

/// <summary>A document as it should be, from which hostile ones are made.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Utf8">The document.</param>
/// <param name="Places">Where its values lie, by their beginnings.</param>
internal sealed record SoundDocument(string Name, byte[] Utf8, IReadOnlyList<Place> Places)
{
    public static SoundDocument OfJson(string name, byte[] utf8) => new(name, utf8, JsonValues.Of(utf8));

    public static SoundDocument OfCsv(string name, byte[] utf8) => new(name, utf8, CsvCells.Of(utf8));
}
