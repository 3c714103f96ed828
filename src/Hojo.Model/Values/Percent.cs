using System.Globalization;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>A percentage in hundredths: 6.0% is held as 6.0, to four places and never finer.</summary>
[JsonConverter(typeof(PercentConverter))]
public readonly record struct Percent : IComparable<Percent>
{
    /// <summary>So many per cent.</summary>
    /// <param name="value">At most four decimal places, within ±1,000,000%.</param>
    /// <exception cref="ArgumentOutOfRangeException">Finer, or beyond that range.</exception>
    public Percent(decimal value) => Value = Guard.Against.NotAPercentage(value);

    /// <summary>The number before the sign: 6.0 for 6.0%.</summary>
    public decimal Value { get; }

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(Percent a, Percent b) => a.Value < b.Value;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(Percent a, Percent b) => a.Value > b.Value;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(Percent a, Percent b) => a.Value <= b.Value;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(Percent a, Percent b) => a.Value >= b.Value;

    /// <summary>Orders by value.</summary>
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <summary>2.5%, with one decimal place at least, in any culture.</summary>
    public override string ToString() => Value.ToString("0.0###", CultureInfo.InvariantCulture) + "%";
}
