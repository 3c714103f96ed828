using System.Text.Json;

namespace Hojo.Model;

/// <summary>As a case file writes it: a percentage, or the figures that it comes from.</summary>
internal sealed class GrowthConverter() : ValueConverter<Growth>("a percentage, or {\"from\": yen, \"to\": yen, \"years\": number},")
{
    protected override Growth? ValueOf(ref Utf8JsonReader reader)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        var input = new JsonInput(JsonText.Of(value));
        input.Next();
        return GrowthShape.Yearly(ref input);
    }

    public override void Write(Utf8JsonWriter writer, Growth value, JsonSerializerOptions options) => GrowthShape.Write(writer, value);
}
