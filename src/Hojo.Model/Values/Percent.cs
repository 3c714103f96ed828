using System.Globalization;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>A percentage in hundredths: 6.0% is held as 6.0, to four places and never finer.</summary>
[JsonConverter(typeof(PercentConverter))]
public readonly partial record struct Percent : IComparable<Percent>
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

    /// <summary>A percentage as it is written, in any culture: <c>6.0%</c>, <c>-2.25%</c>.</summary>
    /// <exception cref="FormatException">It is not written so, is finer than four decimal places, or beyond ±1,000,000%.</exception>
    public static Percent Parse(string text)
        => TryParse(Guard.Against.Null(text), out var value) ? value : throw Written.Otherwise("a percentage, such as 6.0%,", text);

    /// <inheritdoc cref="Parse"/>
    /// <returns>False where <see cref="Parse"/> would throw.</returns>
    public static bool TryParse(string? text, out Percent value) => TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string, out Percent)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Percent value) => Written.Is(Of(text), out value);

    internal static bool IsTaken(decimal value)
        => value is >= -1_000_000m and <= 1_000_000m && decimal.Truncate(value * 10_000m) == value * 10_000m;

    /// <summary>2.5%, with one decimal place at least, in any culture.</summary>
    public override string ToString() => Value.ToString("0.0###", CultureInfo.InvariantCulture) + "%";

    private static Percent? Of(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 20 || text[text.Length - 1] != '%') return null;
        var first = text[text[0] == '-' ? 1 : 0];
        if (first is < '0' or > '9' || text[text.Length - 2] == '.') return null;
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(text.Slice(0, text.Length - 1).ToString(), Plain, CultureInfo.InvariantCulture, out var number)
            && IsTaken(number) ? new(number) : null;
    }
}
