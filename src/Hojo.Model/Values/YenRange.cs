using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>From so much to so much, both ends included; one point when all is told.</summary>
public readonly partial record struct YenRange : IFormattable
{
    /// <summary>A range.</summary>
    /// <exception cref="ArgumentException"><paramref name="least"/> is above <paramref name="most"/>.</exception>
    [JsonConstructor]
    public YenRange(Yen least, Yen most)
    {
        Guard.Against.Backwards(least, most, "a range from the least to the most is expected");
        (Least, Most) = (least, most);
    }

    /// <summary>A single amount.</summary>
    public YenRange(Yen point) : this(point, point) { }

    /// <summary>The lower end.</summary>
    [JsonInclude, JsonRequired]
    public Yen Least { get; internal init; }

    /// <summary>The upper end.</summary>
    [JsonInclude, JsonRequired]
    public Yen Most { get; internal init; }

    /// <summary>True when nothing is left open.</summary>
    [JsonIgnore]
    public bool IsPoint => Least == Most;

    /// <summary>True when the amount lies within, ends included.</summary>
    public bool Contains(Yen amount) => Least <= amount && amount <= Most;

    /// <summary>True when all of the other range lies within this one.</summary>
    public bool Contains(YenRange other) => Least <= other.Least && other.Most <= Most;

    /// <summary>A range as it is written, in any culture: <c>12,500,000円〜25,000,000円</c>, <c>1,250万円〜2,500万円</c>; one amount for a
    /// point. Each end as <see cref="Yen.Parse"/> takes it.</summary>
    /// <exception cref="FormatException">It is not written so, or runs backwards.</exception>
    public static YenRange Parse(string text)
        => TryParse(Guard.Against.Null(text), out var value) ? value
            : throw Written.Otherwise("a range of yen from the least to the most, such as 1,250万円〜2,500万円,", text);

    /// <inheritdoc cref="Parse"/>
    /// <returns>False where <see cref="Parse"/> would throw.</returns>
    public static bool TryParse(string? text, out YenRange value) => TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string, out YenRange)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out YenRange value)
    {
        var at = text.IndexOf('〜');
        YenRange? range = YenText.Of(at < 0 ? text : text.Slice(0, at)) is { } least && YenText.Of(text.Slice(at + 1)) is { } most
            && least <= most ? new(least, most) : null;
        return Written.Is(range, out value);
    }

    /// <summary>25,000,000円, or 12,500,000円〜25,000,000円.</summary>
    public override string ToString() => ToString("円");

    /// <summary>In any culture; <see cref="Parse"/> reads each of them back.</summary>
    /// <param name="format">As <see cref="Yen.ToString(string)"/> takes it, for both ends.</param>
    /// <exception cref="FormatException">No such format.</exception>
    public string ToString(string? format)
        => Least.ToString(format) + (IsPoint ? "" : "〜" + Most.ToString(format));

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);
}
