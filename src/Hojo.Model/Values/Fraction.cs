using System.Numerics;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>An exact number, as workings need it before a row rounds it to whole yen.</summary>
[JsonConverter(typeof(FractionConverter))]
public readonly partial struct Fraction : IComparable<Fraction>, IEquatable<Fraction>, IFormattable
{
    private readonly BigInteger _underLessOne;

    /// <summary>A quotient, reduced.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public Fraction(BigInteger over, BigInteger under)
    {
        if (under.IsZero) throw new DivideByZeroException();
        if (under.IsOne) { Numerator = over; return; } // most are whole: nothing to reduce
        var g = BigInteger.GreatestCommonDivisor(over, under) * under.Sign;
        (Numerator, _underLessOne) = (over / g, under / g - 1);
    }

    /// <summary>The numerator, which carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator, 1 or more.</summary>
    public BigInteger Denominator => _underLessOne + 1;

    /// <summary>A whole number as a fraction.</summary>
    public static implicit operator Fraction(long n) => new(n, 1);

    /// <summary>A rate as a fraction.</summary>
    public static implicit operator Fraction(Rate r) => new(r.Numerator, r.Denominator);

    /// <summary>An amount as a fraction.</summary>
    public static implicit operator Fraction(Yen yen) => new(yen.Whole, 1);

    /// <summary>Sum.</summary>
    public static Fraction operator +(Fraction a, Fraction b)
        => new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    /// <summary>Difference.</summary>
    public static Fraction operator -(Fraction a, Fraction b)
        => new(a.Numerator * b.Denominator - b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    /// <summary>Product.</summary>
    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>Quotient.</summary>
    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    /// <summary>Equal as numbers.</summary>
    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);

    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);

    /// <summary>The lesser of two.</summary>
    public static Fraction Min(Fraction a, Fraction b) => a < b ? a : b;

    /// <summary>The greater of two.</summary>
    public static Fraction Max(Fraction a, Fraction b) => a < b ? b : a;

    /// <summary>The greatest multiple of <paramref name="unit"/> that is not above this (切捨て), for amounts not below zero.</summary>
    public Fraction Down(long unit) => new(Numerator / (Denominator * unit) * unit, 1);

    /// <summary>The least multiple of <paramref name="unit"/> that is not below this (切上げ), for amounts not below zero.</summary>
    public Fraction Up(long unit) => Down(unit) is var down && down == this ? this : down + unit;

    /// <summary>The whole part, towards zero.</summary>
    /// <exception cref="OverflowException">Beyond 64 bits.</exception>
    public long ToLong() => (long)(Numerator / Denominator);

    /// <summary>The same in yen, where it is whole: <c>(cost * rate).Down(1_000).ToYen()</c> is 千円未満切捨て.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part of a yen is left, which is never rounded unsaid; or beyond 64 bits.</exception>
    public Yen ToYen()
    {
        Guard.Against.Unexpected(this, Denominator.IsOne && Numerator >= long.MinValue && Numerator <= long.MaxValue,
            "whole yen within 64 bits are expected", "yen");
        return Yen.Of((long)Numerator);
    }

    /// <summary>Orders by value.</summary>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc cref="op_Equality"/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction f && Equals(f);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(Numerator.GetHashCode() * 397 ^ Denominator.GetHashCode()); // meant to wrap round

    /// <summary>A number as it is written, in any culture: <c>9/19</c>, <c>3,315,789と9/19</c>, <c>3,315,789円と9/19</c>, <c>-1と1/2</c>.
    /// Digits are ASCII; those of the whole part may stand in groups of three.</summary>
    /// <exception cref="FormatException">It is not written so, or divides by zero.</exception>
    public static Fraction Parse(string text)
        => TryParse(Guard.Against.Null(text), out var value) ? value : throw Written.Otherwise(FractionText.Expected, text);

    /// <inheritdoc cref="Parse"/>
    /// <returns>False where <see cref="Parse"/> would throw.</returns>
    public static bool TryParse(string? text, out Fraction value) => TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string, out Fraction)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Fraction value) => Written.Is(FractionText.Of(text.ToString()), out value);

    /// <summary>With what is left over as a fraction: 3,315,789と9/19, 1/2.</summary>
    public override string ToString() => FractionText.Of(this, "G");

    /// <summary>In any culture; <see cref="Parse"/> reads each of them back.</summary>
    /// <param name="format"><c>G</c> 3,315,789と9/19; <c>円</c> 3,315,789円と9/19, and 9/19円 below one yen.</param>
    /// <exception cref="FormatException">No such format.</exception>
    public string ToString(string? format) => FractionText.Of(this, format);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);
}
