using System.Text.Json;

namespace Hojo.Model;

/// <summary>A growth in the words of JSON Schema: a percentage, or the three figures it comes from.</summary>
internal static class GrowthSchema
{
    private const long MostYen = 9_000_000_000_000_000;

    public static void Define(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("anyOf");
        Percentage(json);
        Figures(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Percentage(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("title", "% (4.2)");
        SchemaValues.Type(json, "number");
        json.WriteNumber("minimum", -100);
        json.WriteNumber("maximum", 1000);
        json.WriteNumber("multipleOf", 0.0001m);
        json.WriteEndObject();
    }

    private static void Figures(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("title", "{ \"from\": 基準額 (base), \"to\": 最終額 (final), \"years\": 年数 (years) }");
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("required");
        foreach (var name in new[] { "from", "to", "years" }) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        Figure(json, "from", "基準年度の額 (figure of the base year)", 1, MostYen);
        Figure(json, "to", "最終年度の額 (figure of the last year)", 0, MostYen);
        Figure(json, "years", "年数 (years)", 1, 10);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Figure(Utf8JsonWriter json, string name, string title, long least, long most)
    {
        json.WriteStartObject(name);
        json.WriteString("title", title);
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", least);
        json.WriteNumber("maximum", most);
        json.WriteEndObject();
    }
}
