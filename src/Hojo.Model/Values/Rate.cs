using System.Globalization;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>A fraction as documents print it: 1/2, 2/3, 10/100 (printed 10%). Never a decimal, because 2/3 is not 0.667.</summary>
[JsonConverter(typeof(RateConverter))]
public readonly partial struct Rate : IEquatable<Rate>, IComparable<Rate>
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

    /// <summary>A fraction as it is written, in any culture: <c>2/3</c>, <c>10%</c>, <c>33.3%</c>. Nothing is rounded.</summary>
    /// <exception cref="FormatException">It is not written so, is below zero, or finer than four decimal places of a per cent.</exception>
    public static Rate Parse(string text)
        => TryParse(Guard.Against.Null(text), out var value) ? value : throw Written.Otherwise("a fraction, such as 2/3 or 10%,", text);

    /// <inheritdoc cref="Parse"/>
    /// <returns>False where <see cref="Parse"/> would throw.</returns>
    public static bool TryParse(string? text, out Rate value) => TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string, out Rate)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Rate value) => Written.Is(Shares.Of(text.ToString()), out value);

    /// <summary>1/2; hundredths as a percentage, 10%.</summary>
    public override string ToString() => Denominator == 100
        ? Numerator.ToString(CultureInfo.InvariantCulture) + "%"
        : Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);
}
