using System.Text.Json;

namespace Hojo.Model;

internal sealed class YenConverter() : ValueConverter<Yen>("a whole number of yen")
{
    protected override Yen? ValueOf(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var whole) ? Yen.Of(whole) : null;

    public override void Write(Utf8JsonWriter writer, Yen value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Whole);
}

internal sealed class PercentConverter() : ValueConverter<Percent>("a percentage as a number, such as 2.5,")
{
    protected override Percent? ValueOf(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value) ? new(value) : null;

    public override void Write(Utf8JsonWriter writer, Percent value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}

/// <summary>As a case file writes a share; here it may exceed the whole.</summary>
internal sealed class RateConverter() : ValueConverter<Rate>("a fraction as text, such as \"2/3\" or \"10%\",")
{
    protected override Rate? ValueOf(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.String ? Shares.Of(reader.GetString()!) : null;

    public override void Write(Utf8JsonWriter writer, Rate value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());
}
