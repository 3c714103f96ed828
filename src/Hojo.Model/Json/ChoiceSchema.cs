using System.Text.Json;

namespace Hojo.Model;

/// <summary>A choice in the words of JSON Schema: each word with its label, then the Japanese names, which are as good.</summary>
internal static class ChoiceSchema
{
    public static void Define(Utf8JsonWriter json, string name, IReadOnlyList<Choice> choices)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("anyOf");
        foreach (var choice in choices)
        {
            json.WriteStartObject();
            json.WriteString("const", choice.Name);
            json.WriteString("title", $"{choice.Label.Ja} ({choice.Label.En})");
            json.WriteEndObject();
        }
        json.WriteStartObject();
        json.WriteString("title", "日本語の名前 (the Japanese names)");
        json.WriteStartArray("enum");
        foreach (var choice in choices) json.WriteStringValue(choice.Label.Ja);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
