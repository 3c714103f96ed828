using System.Globalization;
using System.Text;
using Hojo.Model;

namespace Hojo.Rules.Pages;

/// <summary>The text of a document, page by page or line by line, without what differs from one extraction to another.</summary>
internal sealed class DocumentText
{
    private readonly string[] _places;
    private readonly int _unnumbered;

    /// <param name="source">How its places are counted.</param>
    /// <param name="text">The text; pages are parted by form feeds.</param>
    public DocumentText(Source source, string text)
    {
        _unnumbered = source.Places == PlaceUnit.Page ? source.Unnumbered : 0;
        _places = Array.ConvertAll(text.Split(source.Places == PlaceUnit.Page ? '\f' : '\n'), Plain);
    }

    /// <summary>Whether words stand at a passage.</summary>
    public bool Has(string words, Passage at) => Between(at.First, at.Last).Contains(Plain(words), StringComparison.Ordinal);

    /// <summary>Whether words stand at a place or before it.</summary>
    public bool HasBefore(string words, int last) => Between(1 - _unnumbered, last).Contains(Plain(words), StringComparison.Ordinal);

    /// <summary>Where words stand, as the document counts; <see langword="null"/> where they do not.</summary>
    public int? Find(string words)
    {
        var place = Array.FindIndex(_places, text => text.Contains(Plain(words), StringComparison.Ordinal));
        return place < 0 ? null : place + 1 - _unnumbered;
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

    private string Between(int first, int last)
    {
        var (from, to) = (Math.Max(first + _unnumbered - 1, 0), Math.Min(last + _unnumbered, _places.Length));
        return from >= to ? "" : string.Concat(_places.Skip(from).Take(to - from));
    }
}
