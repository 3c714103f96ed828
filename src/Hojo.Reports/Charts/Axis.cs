using System.Globalization;

namespace Hojo.Reports.Charts;

/// <summary>An axis: values onto a length, and round numbers to mark it with.</summary>
/// <param name="First">The value where it begins.</param>
/// <param name="Last">The value where it ends, above the first.</param>
/// <param name="Start">Where that lies in the drawing.</param>
/// <param name="End">Where that lies in the drawing.</param>
internal sealed record Axis(decimal First, decimal Last, decimal Start, decimal End)
{
    public decimal At(decimal value) => Start + (value - First) / (Last - First) * (End - Start);

    /// <summary>Round numbers within the axis, some five to ten of them: steps of 1, 2 or 5 of a power of ten.</summary>
    public IEnumerable<decimal> Marks(decimal least = 0)
    {
        var step = Step(Math.Max(least * 5, Last - First) / 5);
        for (var mark = decimal.Ceiling(First / step) * step; mark <= Last; mark += step) yield return mark;
    }

    /// <summary>The greatest of 1, 2 and 5 times a power of ten that is not above a length.</summary>
    public static decimal Step(decimal length)
    {
        var power = 1m;
        while (power > length) power /= 10;
        while (power * 10 <= length) power *= 10;
        return length >= power * 5 ? power * 5 : length >= power * 2 ? power * 2 : power;
    }

    /// <summary>The first multiple of the step of its marks that is not below a value.</summary>
    public static decimal Above(decimal value)
        => value <= 0 ? 1 : Step(value / 5) is var step ? decimal.Ceiling(value / step) * step : value;
}

/// <summary>What the numbers of an axis are counted in.</summary>
/// <param name="Name">As it stands beside the axis.</param>
/// <param name="One">How much one of it is.</param>
internal sealed record AxisUnit(string Name, decimal One)
{
    private const decimal Oku = 100_000_000m;

    /// <summary>Yen in 万円, or 億円 for the largest; millions in English.</summary>
    public static AxisUnit Yen(decimal most, bool japanese) => japanese
        ? most >= 20 * Oku ? new("億円", Oku) : most >= 50_000 ? new("万円", 10_000) : new("円", 1)
        : most >= 500_000 ? new("¥ million", 1_000_000) : new("¥", 1);

    public string Of(decimal value) => (value / One).ToString("#,0.####", CultureInfo.InvariantCulture);
}
