using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Model;

/// <summary>A month as 2026-07: NodaTime's own converters leave it out.</summary>
internal sealed class YearMonthConverter() : ValueConverter<YearMonth>("a month, such as \"2026-07\",")
{
    protected override YearMonth? ValueOf(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.String
            && YearMonthPattern.Iso.Parse(reader.GetString()!) is { Success: true, Value: var month }
            ? month
            : null;

    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options)
        => writer.WriteStringValue(YearMonthPattern.Iso.Format(value));
}
