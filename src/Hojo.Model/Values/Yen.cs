using System.Numerics;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>Money in whole yen (円). Holds what is stated or granted; a part of a yen exists only inside a calculation
/// (<see cref="Fraction"/>) and is refused here, never rounded.</summary>
[JsonConverter(typeof(YenConverter))]
public readonly partial record struct Yen : IComparable<Yen>, IFormattable
{
    private readonly long _whole;

    /// <summary>So many yen.</summary>
    /// <param name="amount">Whole yen, within 64 bits (±922京円): a sum of many inputs is held too. A case states at most 9,000兆円.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount has a part of a yen, or is beyond that range.</exception>
    public Yen(decimal amount) => _whole = decimal.ToInt64(Guard.Against.NotWholeYen(amount));

    private Yen(long whole) => _whole = whole;

    /// <summary>The amount in yen; always whole.</summary>
    public decimal Amount => _whole;

    /// <summary>The same as a whole number.</summary>
    public long Whole => _whole;

    /// <summary>0円: nothing.</summary>
    public static Yen Zero => default;

    /// <summary>So many whole yen.</summary>
    public static Yen Of(long whole) => new(whole);

    /// <summary>Sum; throws <see cref="OverflowException"/> rather than wrap.</summary>
    public static Yen operator +(Yen a, Yen b) => new(checked(a._whole + b._whole));

    /// <summary>Difference; may be below zero.</summary>
    public static Yen operator -(Yen a, Yen b) => new(checked(a._whole - b._whole));

    /// <summary>The opposite.</summary>
    public static Yen operator -(Yen a) => new(checked(-a._whole));

    /// <summary>So many times; throws <see cref="OverflowException"/> rather than wrap.</summary>
    public static Yen operator *(Yen a, long times) => new(checked(a._whole * times));

    /// <inheritdoc cref="op_Multiply(Yen, long)"/>
    public static Yen operator *(long times, Yen a) => a * times;

    /// <summary>A share of an amount, exactly: no part of a yen is lost until <see cref="Fraction.Down"/> cuts it.</summary>
    public static Fraction operator *(Yen a, Rate rate) => new((BigInteger)a._whole * rate.Numerator, rate.Denominator);

    /// <inheritdoc cref="op_Multiply(Yen, Rate)"/>
    public static Fraction operator *(Rate rate, Yen a) => a * rate;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(Yen a, Yen b) => a._whole < b._whole;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(Yen a, Yen b) => a._whole > b._whole;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(Yen a, Yen b) => a._whole <= b._whole;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(Yen a, Yen b) => a._whole >= b._whole;

    /// <summary>Orders by amount.</summary>
    public int CompareTo(Yen other) => _whole.CompareTo(other._whole);

    /// <summary>An amount as it is written, in any culture: <c>25,000,000円</c>, <c>25000000</c>, <c>3,000万円</c>, <c>1億2,500万円</c>,
    /// <c>-750万円</c>. 円 may be left out. Digits are ASCII, alone or in groups of three, and no blank stands anywhere.</summary>
    /// <exception cref="FormatException">It is not written so, has a part of a yen, or is beyond 64 bits.</exception>
    public static Yen Parse(string text)
        => TryParse(Guard.Against.Null(text), out var value) ? value : throw Written.Otherwise(YenText.Expected, text);

    /// <inheritdoc cref="Parse"/>
    /// <returns>False where <see cref="Parse"/> would throw.</returns>
    public static bool TryParse(string? text, out Yen value) => TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string, out Yen)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Yen value) => Written.Is(YenText.Of(text), out value);

    /// <summary>In groups of three digits, in any culture: 25,000,000円.</summary>
    public override string ToString() => YenText.Of(_whole, "円");

    /// <summary>In any culture; <see cref="Parse"/> reads each of them back.</summary>
    /// <param name="format"><c>G</c> or <c>円</c> 125,000,000円; <c>万円</c> 12,500万円; <c>億円</c> 1億2,500万円. An amount that is not whole in
    /// 万円 is never rounded: it is shown in 円.</param>
    /// <exception cref="FormatException">No such format.</exception>
    public string ToString(string? format) => YenText.Of(_whole, format);

    /// <summary>As guidelines print it, where that is shorter: 2,500万円, 1億5,000万円; otherwise as <see cref="ToString()"/>.</summary>
    public string ToKanji() => YenText.Of(_whole, "億円");

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);
}
