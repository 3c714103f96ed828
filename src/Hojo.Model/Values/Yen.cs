using System.Globalization;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>Money in whole yen (円). Holds what is stated or granted; a part of a yen exists only inside a calculation
/// (<see cref="Fraction"/>) and is refused here, never rounded.</summary>
[JsonConverter(typeof(YenConverter))]
public readonly record struct Yen : IComparable<Yen>
{
    private readonly long _whole;

    /// <summary>So many yen.</summary>
    /// <param name="amount">Whole yen, within ±9,000兆円.</param>
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

    /// <summary>In groups of three digits, in any culture: 25,000,000円.</summary>
    public override string ToString() => _whole.ToString("#,0", CultureInfo.InvariantCulture) + "円";

    /// <summary>As guidelines print it, where that is shorter: 2,500万円, 1億5,000万円; otherwise as <see cref="ToString"/>.</summary>
    public string ToKanji()
    {
        if (_whole == 0 || _whole % 10_000 != 0) return ToString();
        var man = Math.Abs(_whole) / 10_000;
        var (oku, rest) = (man / 10_000, man % 10_000);
        static string Group(long n, string unit) => n == 0 ? "" : n.ToString("#,0", CultureInfo.InvariantCulture) + unit;
        return (_whole < 0 ? "-" : "") + Group(oku, "億") + Group(rest, "万") + "円";
    }
}
