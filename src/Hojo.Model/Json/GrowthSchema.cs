using System.Text.Json;

namespace Hojo.Model;

/// <summary>A growth in the words of JSON Schema: a percentage, or the three figures it comes from.</summary>
internal static class GrowthSchema
{
    private const long MostYen = 9_000_000_000_000_000;

    /// <param name="json">The schema.</param>
    /// <param name="name">The name of the definition.</param>
    /// <param name="byEnd">In all by the end of a project, not a year.</param>
    public static void Define(Utf8JsonWriter json, string name, bool byEnd)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("anyOf");
        Percentage(json);
        Figures(json, byEnd);
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

    private static void Figures(Utf8JsonWriter json, bool byEnd)
    {
        json.WriteStartObject();
        json.WriteString("title", byEnd
            ? "{ \"from\": 申請時の額 (at the application), \"to\": 終了時の額 (at the end) }"
            : "{ \"from\": 基準額 (base), \"to\": 最終額 (final), \"years\": 年数 (years) }");
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("required");
        foreach (var name in (string[])(byEnd ? ["from", "to"] : ["from", "to", "years"])) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        Figure(json, "from", byEnd ? "申請時の額 (figure at the application)" : "基準年度の額 (figure of the base year)", 1, MostYen);
        Figure(json, "to", byEnd ? "終了時の額 (figure at the end of the project)" : "最終年度の額 (figure of the last year)", 0, MostYen);
        if (byEnd) Years(json);
        else Figure(json, "years", "年数 (years)", 1, 10);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>One or nothing.</summary>
    private static void Years(Utf8JsonWriter json)
    {
        json.WriteStartObject("years");
        json.WriteStartArray("enum");
        json.WriteNumberValue(1);
        json.WriteNullValue();
        json.WriteEndArray();
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
