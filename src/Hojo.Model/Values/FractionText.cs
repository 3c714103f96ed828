using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Hojo.Model;

/// <summary>An exact number in figures: the whole part, and what is left over as a fraction.</summary>
internal static class FractionText
{
    public const string Expected = "an exact number, such as 9/19 or 3,315,789円と9/19,";

    private static readonly Regex Form = new(
        "^(?<sign>-?)(?:(?<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)円?(?:と(?<over>[0-9]+)/(?<under>[0-9]+))?"
        + "|(?<over>[0-9]+)/(?<under>[0-9]+)円?)\\z",
        RegexOptions.CultureInvariant);

    /// <returns><see langword="null"/> where the text is no number.</returns>
    public static Fraction? Of(string text)
    {
        if (Form.Match(text) is not { Success: true, Groups: var parts }) return null;
        var (whole, over, under) = (Number(parts["whole"], 0), Number(parts["over"], 0), Number(parts["under"], 1));
        if (under.IsZero) return null;
        var number = new Fraction(whole * under + over, under);
        return parts["sign"].Length == 0 ? number : 0 - number;
    }

    /// <exception cref="FormatException">No such format.</exception>
    public static string Of(Fraction number, string? format)
    {
        var unit = format switch
        {
            null or "" or "G" or "g" => "",
            "円" => "円",
            _ => throw new FormatException($"a format of G or 円 is expected (found {Quoted.Of(format)})"),
        };
        var (over, under) = (BigInteger.Abs(number.Numerator), number.Denominator);
        var (whole, rest) = (Digits(over / under, "#,0") + unit, $"{Digits(over % under, "0")}/{Digits(under, "0")}");
        return (number.Numerator.Sign < 0 ? "-" : "") + (under.IsOne ? whole : over < under ? rest + unit : $"{whole}と{rest}");
    }

    private static string Digits(BigInteger number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static BigInteger Number(Group digits, int other)
        => digits.Success ? BigInteger.Parse(digits.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : other;
}
