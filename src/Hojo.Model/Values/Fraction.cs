using System.Globalization;
using System.Numerics;

namespace Hojo.Model;

/// <summary>An exact number, as workings need it before a row rounds it to whole yen.</summary>
public readonly struct Fraction : IComparable<Fraction>, IEquatable<Fraction>
{
    private readonly BigInteger _underLessOne;

    /// <summary>A quotient, reduced.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public Fraction(BigInteger over, BigInteger under)
    {
        if (under.IsZero) throw new DivideByZeroException();
        if (under.IsOne) { Over = over; return; } // most are whole: nothing to reduce
        var g = BigInteger.GreatestCommonDivisor(over, under) * under.Sign;
        (Over, _underLessOne) = (over / g, under / g - 1);
    }

    /// <summary>The numerator, which carries the sign.</summary>
    public BigInteger Over { get; }

    /// <summary>The denominator, 1 or more.</summary>
    public BigInteger Under => _underLessOne + 1;

    /// <summary>A whole number as a fraction.</summary>
    public static implicit operator Fraction(long n) => new(n, 1);

    /// <summary>A rate as a fraction.</summary>
    public static implicit operator Fraction(Rate r) => new(r.Over, r.Under);

    /// <summary>Sum.</summary>
    public static Fraction operator +(Fraction a, Fraction b) => new(a.Over * b.Under + b.Over * a.Under, a.Under * b.Under);

    /// <summary>Difference.</summary>
    public static Fraction operator -(Fraction a, Fraction b) => new(a.Over * b.Under - b.Over * a.Under, a.Under * b.Under);

    /// <summary>Product.</summary>
    public static Fraction operator *(Fraction a, Fraction b) => new(a.Over * b.Over, a.Under * b.Under);

    /// <summary>Quotient.</summary>
    public static Fraction operator /(Fraction a, Fraction b) => new(a.Over * b.Under, a.Under * b.Over);

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
    public Fraction Down(long unit) => new(Over / (Under * unit) * unit, 1);

    /// <summary>The whole part, towards zero.</summary>
    /// <exception cref="OverflowException">Beyond 64 bits.</exception>
    public long ToLong() => (long)(Over / Under);

    /// <summary>Orders by value.</summary>
    public int CompareTo(Fraction other) => (Over * other.Under).CompareTo(other.Over * Under);

    /// <inheritdoc cref="op_Equality"/>
    public bool Equals(Fraction other) => Over == other.Over && Under == other.Under;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction f && Equals(f);

    /// <inheritdoc/>
    public override int GetHashCode() => Over.GetHashCode() * 397 ^ Under.GetHashCode();

    /// <summary>As yen, with what is left over as a fraction: 3,315,789円と9/19.</summary>
    public override string ToString()
    {
        var whole = (Over / Under).ToString("#,0", CultureInfo.InvariantCulture) + "円";
        return Under.IsOne ? whole : $"{whole}と{(Over % Under).ToString(CultureInfo.InvariantCulture)}/{Under.ToString(CultureInfo.InvariantCulture)}";
    }
}
