using System.Globalization;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>A fraction as documents print it: 1/2, 2/3, 10/100 (printed 10%). Never a decimal, because 2/3 is not 0.667.</summary>
[JsonConverter(typeof(RateConverter))]
public readonly struct Rate : IEquatable<Rate>, IComparable<Rate>
{
    private readonly int _underLessOne;

    /// <summary>So many parts over so many.</summary>
    /// <param name="over">The parts, 0 or more (株式数, 議決権数, 率の分子).</param>
    /// <param name="under">The whole, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below those bounds.</exception>
    public Rate(int over, int under)
    {
        Guard.Against.NotAFraction(over, under);
        (Numerator, _underLessOne) = (over, under - 1);
    }

    /// <summary>The numerator.</summary>
    public int Numerator { get; }

    /// <summary>The denominator, 1 or more.</summary>
    public int Denominator => _underLessOne + 1;

    /// <summary>Equal as numbers: 50/100 is 1/2.</summary>
    public static bool operator ==(Rate a, Rate b) => a.Equals(b);

    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(Rate a, Rate b) => !a.Equals(b);

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(Rate a, Rate b) => a.CompareTo(b) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(Rate a, Rate b) => a.CompareTo(b) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(Rate a, Rate b) => a.CompareTo(b) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(Rate a, Rate b) => a.CompareTo(b) >= 0;

    /// <summary>Orders by value, by cross-multiplication.</summary>
    public int CompareTo(Rate other) => ((long)Numerator * other.Denominator).CompareTo((long)other.Numerator * Denominator);

    /// <inheritdoc cref="op_Equality"/>
    public bool Equals(Rate other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rate r && Equals(r);

    /// <inheritdoc/>
    public override int GetHashCode() => new Fraction(Numerator, Denominator).GetHashCode();

    /// <summary>1/2; hundredths as a percentage, 10%.</summary>
    public override string ToString() => Denominator == 100
        ? Numerator.ToString(CultureInfo.InvariantCulture) + "%"
        : Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);
}
