using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hojo.Model;

/// <summary>How results are written as JSON and read back: the same for all of them.</summary>
internal static class ResultJson
{
    public static readonly JsonWriterOptions Options = new()
    {
        // Japanese as it is: the text is for files and pipes, not for a page's markup
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    private static readonly JsonSerializerOptions Writing = With(new Dictionary<string, Source>());

    /// <summary>In UTF-8, without a byte order mark.</summary>
    public static void Write<T>(T result, Stream to)
    {
        using var writer = new Utf8JsonWriter(to, Options);
        JsonSerializer.Serialize(writer, result, Shape<T>(Writing));
    }

    /// <summary>The same as a string.</summary>
    public static string Write<T>(T result)
    {
        using var memory = new MemoryStream();
        Write(result, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }

    /// <exception cref="JsonException">Anything but what was written.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            using var text = JsonDocument.ParseValue(ref reader);
            if (reader.Read()) throw new JsonException("one result is expected");
            var shape = Shape<T>(With(SourcesOf(text.RootElement)));
            return text.RootElement.Deserialize(shape) ?? throw new JsonException("a result is expected");
        }
        catch (Exception other) when (other is ArgumentException or InvalidOperationException)
        {
            throw new JsonException(other.Message, other);
        }
    }

    /// <summary>What a type is made of, as it is written.</summary>
    public static JsonTypeInfo Shape(Type type) => Writing.GetTypeInfo(type);

    private static JsonSerializerOptions With(IReadOnlyDictionary<string, Source> sources)
        => new(AssessmentJsonContext.Default.Options)
        {
            Converters = { new CitationConverter(sources) },
            TypeInfoResolver = AssessmentJsonContext.Default.WithAddedModifier(LeaveOutNull),
        };

    /// <summary>What may be null is left out where it is, and then has to be readable without it.</summary>
    private static void LeaveOutNull(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.IsSetNullable || Nullable.GetUnderlyingType(property.PropertyType) is not null) property.IsRequired = false;
    }

    private static JsonTypeInfo<T> Shape<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    /// <summary>The documents at the end of a result, by their ids.</summary>
    private static Dictionary<string, Source> SourcesOf(JsonElement result)
    {
        if (result.ValueKind != JsonValueKind.Object || !result.TryGetProperty("sources", out var sources)) return [];
        var all = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var source in sources.EnumerateArray().Select(s => s.Deserialize(AssessmentJsonContext.Default.Source)))
            if (source is not null) all[source.Id] = source;
        return all;
    }
}
