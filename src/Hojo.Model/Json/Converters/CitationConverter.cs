using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Hojo.Model;

/// <summary>A citation that names its document by id; the documents stand once, at the end of the result.</summary>
/// <param name="sources">The documents, where a result is read back.</param>
internal sealed class CitationConverter(IReadOnlyDictionary<string, Source> sources) : JsonConverter<Citation>
{
    public override Citation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        var (root, quote, silent, differs) = (value.RootElement, (string?)null, false, (Bilingual?)null);
        foreach (var member in root.EnumerateObject())
            switch (member.Name)
            {
                case "source" or "heading" or "place": break;
                case "quote": quote = member.Value.GetString(); break;
                case "silent": silent = member.Value.GetBoolean(); break;
                case "differs": differs = member.Value.Deserialize((JsonTypeInfo<Bilingual>)options.GetTypeInfo(typeof(Bilingual))); break;
                default: throw new JsonException($"a citation has no '{Quoted.Bare(member.Name)}'");
            }
        var (id, heading, place) = (Text(root, "source"), Text(root, "heading"), Text(root, "place"));
        if (!sources.TryGetValue(id, out var source)) throw new JsonException($"{Quoted.Bare(id)} is not among the sources of this result");
        var (first, last) = Ends(place);
        var citation = new Citation(source, heading, new(first, last, quote, silent)) { Differs = differs };
        return citation.Place == place ? citation : throw new JsonException($"{Quoted.Bare(place)} is no place of {source.Id}");
    }

    public override void Write(Utf8JsonWriter writer, Citation value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("source", value.Source.Id);
        writer.WriteString("heading", value.Heading);
        writer.WriteString("place", value.Place);
        if (value.Quote is { } quote) writer.WriteString("quote", quote);
        if (value.At.IsSilent) writer.WriteBoolean("silent", true);
        if (value.Differs is { } differs)
        {
            writer.WritePropertyName("differs");
            JsonSerializer.Serialize(writer, differs, (JsonTypeInfo<Bilingual>)options.GetTypeInfo(typeof(Bilingual)));
        }
        writer.WriteEndObject();
    }

    private static string Text(JsonElement of, string name)
        => of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new JsonException($"a citation with its {name} is expected");

    /// <summary>p.22, p.22–23, L47, or no place at all.</summary>
    private static (int First, int Last) Ends(string place)
    {
        int[] ends = [.. place.TrimStart('p', '.', 'L').Split('–').Select(n =>
            int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)];
        return (ends[0], ends[ends.Length - 1]);
    }
}
