using System.Numerics;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>年平均成長率: an average yearly growth, either stated as a percentage or given by the figures it comes from.</summary>
/// <remarks>No root is ever taken: a rate g is reached exactly when <c>final × 100ⁿ ≥ base × (100 + g)ⁿ</c>. The printed figure
/// is cut to two decimal places, as the official tool does (CAGR算出ツール, ROUNDDOWN).</remarks>
[JsonConverter(typeof(GrowthConverter))]
public readonly partial struct Growth : IEquatable<Growth>
{
    /// <summary>The most that is told apart: +1,000% a year.</summary>
    public static readonly Percent Most = new(1_000m);

    /// <summary>Half steps from one percentage of four decimal places to the next.</summary>
    internal const int AStated = 200_000_000;

    /// <summary>100% in steps of 10⁻¹²%.</summary>
    internal const long Whole = 100_000_000_000_000;

    private const long Beyond = 11 * Whole + 1;

    private static readonly BigInteger[] Wholes = Powers();

    private Growth(long position, Yen? from = null, Yen? to = null, int? years = null)
        => (Position, From, To, Years) = (position, from, to, years);

    /// <summary>基準年度の額, where the growth was given by figures.</summary>
    public Yen? From { get; }

    /// <summary>最終年度の額, where the growth was given by figures.</summary>
    public Yen? To { get; }

    /// <summary>年数, where the growth was given by figures.</summary>
    public int? Years { get; }

    /// <summary>Twice the growth in steps of 10⁻¹²%, rounded down to a step, and one more when it lies between two steps: so a
    /// comparison with any percentage of four decimal places is exact, and a share of a grant is right to far below one yen.</summary>
    internal long Position { get; }

    /// <summary>A growth that is stated as a percentage a year.</summary>
    /// <param name="percent">From −100% to +1,000%.</param>
    /// <exception cref="ArgumentOutOfRangeException">Beyond that range.</exception>
    public static Growth Of(Percent percent)
    {
        Guard.Against.Unexpected(percent, IsTaken(percent), "from -100% to +1,000% is expected");
        return new(decimal.ToInt64(percent.Value * 10_000m) * AStated);
    }

    /// <summary>The growth from a base figure to a final one.</summary>
    /// <param name="from">基準年度の額, above zero.</param>
    /// <param name="to">最終年度の額, zero or more.</param>
    /// <param name="years">年数, from 1 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">A base of zero or less has no growth rate; the other bounds as above.</exception>
    public static Growth Between(Yen from, Yen to, int years)
    {
        Guard.Against.Unexpected(from, from > Yen.Zero, "a base above zero is expected: from zero or less there is no growth rate");
        Guard.Against.Unexpected(to, to >= Yen.Zero, "zero or more is expected");
        Guard.Against.Unexpected(years, years is >= 1 and <= 10, "from 1 to 10 years are expected");
        var final = to.Whole * Wholes[years];
        Guard.Against.Unexpected(to, to.Whole / 11 < from.Whole || final < from.Whole * BigInteger.Pow(Beyond, years),
            "growth of at most +1,000% a year is expected");
        var step = Reached(from.Whole, final, years, About(from.Whole, to.Whole, years), out var isExact);
        return new(2 * (step - Whole) + (isExact ? 0 : 1), from, to, years);
    }

    /// <summary>The last step whose power the final figure reaches, final ≥ base × stepⁿ, by Newton's steps. The first leads above it or to
    /// it, wherever it begins, and the others come down to it: the first that is reached is the last that is.</summary>
    /// <param name="from">The base.</param>
    /// <param name="final">The final figure, in steps to the power.</param>
    /// <param name="years">The power.</param>
    /// <param name="about">Where it is sought.</param>
    /// <param name="isExact">True where the figure is that power of the step, and not between two.</param>
    private static long Reached(long from, BigInteger final, int years, BigInteger about, out bool isExact)
    {
        isExact = final.IsZero;
        if (final < from) return 0;
        for (var step = Next(about); ; step = Next(step))
        {
            var over = (from * BigInteger.Pow(step, years)).CompareTo(final);
            isExact = over == 0;
            if (over <= 0) return (long)step;
        }

        BigInteger Next(BigInteger step) => ((years - 1) * step + final / (from * BigInteger.Pow(step, years - 1))) / years;
    }

    /// <summary>Where the root is sought, in steps: at most 1 + (final − base) / base / n (Bernoulli), and nearer to it where the figure
    /// is from half to four times its base, as most are.</summary>
    private static BigInteger About(long from, long to, int years)
    {
        const int Bits = 29; // as many behind the point as leave room: the powers of what it begins with are below 14
        const long One = 1L << Bits;
        if (to <= from / 2 || to / 4 >= from)
            return BigInteger.Min(Whole + (BigInteger)Whole * (to - from) / ((BigInteger)from * years) + 1, Beyond);
        for (; to >> 34 != 0; to >>= 1) from >>= 1;
        var ratio = (to << Bits) / from;
        var root = One + (ratio - One) / years;
        while (true)
        {
            var power = One;
            for (var k = 1; k < years; k++) power = power * root >> Bits;
            var next = ((years - 1) * root + (ratio << Bits) / power) / years;
            if (next >= root) return root * (Whole >> 15) >> (Bits - 15);
            root = next;
        }
    }

    /// <summary>1 + 0% in steps to each power; made by a loop, which is compiled before it is asked for.</summary>
    private static BigInteger[] Powers()
    {
        var powers = new BigInteger[11];
        for (var years = 0; years < powers.Length; years++) powers[years] = BigInteger.Pow(Whole, years);
        return powers;
    }

    /// <summary>The printed figure: cut to two decimal places where it is not exact to four.</summary>
    public Percent Printed => Print(Position);

    internal static Growth At(long position) => new(position);

    private static Percent Print(long code)
    {
        var percent = code / (10_000m * AStated);
        return new(code % AStated == 0 ? percent : decimal.Floor(percent * 100m) / 100m);
    }

    /// <summary>Equal growth, however it was given.</summary>
    public static bool operator ==(Growth a, Growth b) => a.Equals(b);

    /// <inheritdoc cref="op_Equality"/>
    public static bool operator !=(Growth a, Growth b) => !a.Equals(b);

    /// <inheritdoc cref="op_Equality"/>
    public bool Equals(Growth other) => Position == other.Position;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Growth g && Equals(g);

    /// <inheritdoc/>
    public override int GetHashCode() => Position.GetHashCode();

    /// <summary>A growth a year as it is stated, in any culture: <c>4.21%</c>. One that comes from figures is made by
    /// <see cref="Between"/>, since its percentage is cut when it is printed.</summary>
    /// <exception cref="FormatException">It is not written so, is finer than four decimal places, or not from −100% to +1,000%.</exception>
    public static Growth Parse(string text)
        => TryParse(Guard.Against.Null(text), out var value) ? value
            : throw Written.Otherwise("a percentage from -100% to 1000%, such as 4.2%,", text);

    /// <inheritdoc cref="Parse"/>
    /// <returns>False where <see cref="Parse"/> would throw.</returns>
    public static bool TryParse(string? text, out Growth value) => TryParse(text.AsSpan(), out value);

    /// <inheritdoc cref="TryParse(string, out Growth)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Growth value)
        => Written.Is(Percent.TryParse(text, out var percent) && IsTaken(percent) ? Of(percent) : (Growth?)null, out value);

    private static bool IsTaken(Percent percent) => percent.Value >= -100m && percent <= Most;

    /// <summary>As it is printed: 4.21%.</summary>
    public override string ToString() => Printed.ToString();
}
