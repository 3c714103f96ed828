using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>From so much to so much, both ends included; one point when all is told.</summary>
public readonly record struct YenRange
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

    /// <summary>25,000,000円, or 12,500,000円〜25,000,000円.</summary>
    public override string ToString() => IsPoint ? Least.ToString() : $"{Least}〜{Most}";
}
