using System.Globalization;
using System.Text;
using Hojo.Model;

namespace Hojo.Rules.Pages;

/// <summary>The text of a document, page by page or line by line, without what differs from one extraction to another.</summary>
internal sealed class DocumentText
{
    private readonly string[][] _readings;
    private readonly int _unnumbered;
    private readonly bool _hasPlaces;

    /// <param name="source">How its places are counted.</param>
    /// <param name="readings">The text, in each order in which it can be read; pages are parted by form feeds.</param>
    /// <param name="hasLines">False for a text whose lines are not those that the document counts: then its words may stand anywhere.
    /// </param>
    public DocumentText(Source source, IReadOnlyList<string> readings, bool hasLines)
    {
        var isPaged = source.Places == PlaceUnit.Page;
        (_unnumbered, _hasPlaces) = (isPaged ? source.Unnumbered : 0, isPaged || hasLines);
        _readings = [.. readings.Select(text => _hasPlaces ? Array.ConvertAll(text.Split(isPaged ? '\f' : '\n'), Plain) : [Plain(text)])];
    }

    /// <summary>Whether words stand at a passage.</summary>
    public bool Has(string words, Passage at) => Stand(Plain(words), at.First, at.Last);

    /// <summary>Whether words stand at a place or before it.</summary>
    public bool HasBefore(string words, int last) => Stand(Plain(words), 1 - _unnumbered, last);

    /// <summary>Where words stand, as the document counts; <see langword="null"/> where they do not.</summary>
    public int? Find(string words)
    {
        var plain = Plain(words);
        foreach (var places in _readings)
            if (Array.FindIndex(places, text => text.Contains(plain, StringComparison.Ordinal)) is >= 0 and var place)
                return place + 1 - _unnumbered;
        return null;
    }

    /// <summary>The words that come nearest to some that do not stand there; <see langword="null"/> where more than a third of their signs
    /// would have to be others.</summary>
    public NearWords? Nearest(string words)
    {
        var (plain, found) = (Plain(words), (NearWords?)null);
        foreach (var places in _readings)
            for (var place = 0; place < places.Length; place++)
                if (NearWords.In(places[place], plain, found is null ? plain.Length / 3 : found.Signs - 1) is { } near)
                    found = near with { Place = _hasPlaces ? place + 1 - _unnumbered : null };
        return found;
    }

    /// <summary>What is left of a text when width, blanks and line breaks are taken away.</summary>
    internal static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control))
                Width.Add(plain, c);
        return plain.ToString();
    }

    private bool Stand(string plain, int first, int last)
        => _readings.Any(places => Between(places, first, last).Contains(plain, StringComparison.Ordinal));

    private string Between(string[] places, int first, int last)
    {
        if (!_hasPlaces) return places[0];
        var (from, to) = (Math.Max(first + _unnumbered - 1, 0), Math.Min(last + _unnumbered, places.Length));
        return from >= to ? "" : string.Concat(places.Skip(from).Take(to - from));
    }
}
