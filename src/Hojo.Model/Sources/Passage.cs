using System.Globalization;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>What the places of a document are counted in.</summary>
[JsonConverter(typeof(WordConverter<PlaceUnit>))]
public enum PlaceUnit
{
    /// <summary>頁, as it is printed on the sheet.</summary>
    Page = 1,

    /// <summary>行 of the text that was read, for a text without pages.</summary>
    Line,

    /// <summary>No finer place than a heading: a record or a page of the web whose text was not kept.</summary>
    Heading,
}

/// <summary>箇所: a place in a document, and the words that stand there.</summary>
/// <remarks>Written as <c>12</c>, <c>(12, 13)</c>, <c>(12, "words that stand there")</c> or <c>(12, 13, "words that stand there")</c>.
/// Without words the row's own Japanese text is the quote; where the document is silent, <see cref="Silent(int)"/> says so.</remarks>
public readonly record struct Passage
{
    [JsonConstructor]
    internal Passage(int first, int last, string? quote, bool isSilent) => (First, Last, Quote, IsSilent) = (first, last, quote, isSilent);

    /// <summary>First page or line, from 1; 0 where there is none.</summary>
    [JsonInclude, JsonRequired]
    public int First { get; internal init; }

    /// <summary>Last page or line; the same as the first where there is only one.</summary>
    [JsonInclude, JsonRequired]
    public int Last { get; internal init; }

    /// <summary>A short quote, verbatim; <see langword="null"/> for the row's own text.</summary>
    public string? Quote { get; }

    /// <summary>The document does not say it: this is where it would stand.</summary>
    public bool IsSilent { get; }

    /// <summary>No finer place than the heading.</summary>
    public static Passage Unpaged => default;

    /// <summary>Where something would stand that the document does not say.</summary>
    public static Passage Silent(int first) => new(first, first, null, true);

    /// <summary>Where something would stand that the document does not say, from one page or line to another.</summary>
    public static Passage Silent(int first, int last) => new(first, last, null, true);

    /// <summary>One page or line.</summary>
    public static implicit operator Passage(int at) => new(at, at, null, false);

    /// <summary>From one page or line to another.</summary>
    public static implicit operator Passage((int First, int Last) at) => new(at.First, at.Last, null, false);

    /// <summary>One page or line, and the words that stand there.</summary>
    public static implicit operator Passage((int At, string Quote) at) => new(at.At, at.At, at.Quote, false);

    /// <summary>From one page or line to another, and words that stand there.</summary>
    public static implicit operator Passage((int First, int Last, string Quote) at) => new(at.First, at.Last, at.Quote, false);

    /// <summary>The same place, with these words where none are given.</summary>
    public Passage Quoting(string words)
    {
        Guard.Against.Null(words);
        return IsSilent || Quote is not null || First == 0 ? this : new(First, Last, words, false);
    }

    /// <summary>The place in short: p.12, p.12–13, L47.</summary>
    internal string In(PlaceUnit unit)
    {
        if (unit == PlaceUnit.Heading) return "";
        var first = (unit == PlaceUnit.Page ? "p." : "L") + First.ToString(CultureInfo.InvariantCulture);
        return First == Last ? first : first + "–" + Last.ToString(CultureInfo.InvariantCulture);
    }
}
