using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Hojo.Model;

/// <summary>An exact number as text, so that no reader rounds it: the whole part and what is left over.</summary>
internal sealed class FractionConverter() : ValueConverter<Fraction>("an exact number as text, such as \"3315789+9/19\",")
{
    protected override Fraction? ValueOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String) return null;
        var text = reader.GetString()!;
        return Of(text.Split('+', '/')) is { } value && Written(value) == text ? value : null;
    }

    public override void Write(Utf8JsonWriter writer, Fraction value, JsonSerializerOptions options)
        => writer.WriteStringValue(Written(value));

    private static Fraction? Of(string[] parts) => parts switch
    {
        { Length: 1 } => new(Whole(parts[0]), 1),
        { Length: 3 } when Whole(parts[2]) is { IsZero: false } under => new(Whole(parts[0]) * under + Whole(parts[1]), under),
        _ => null,
    };

    private static BigInteger Whole(string digits) => BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static string Written(Fraction value)
    {
        var (over, under) = (value.Numerator, value.Denominator);
        return under.IsOne
            ? over.ToString(CultureInfo.InvariantCulture)
            : string.Format(CultureInfo.InvariantCulture, "{0}+{1}/{2}", over / under, over % under, under);
    }
}
