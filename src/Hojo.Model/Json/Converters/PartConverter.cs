using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>A part of a case as it stands in a case file, whatever the options name things: what is not told is left out.</summary>
internal sealed class PartConverter<T> : JsonConverter<T> where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        return PartFile.Read(JsonText.Of(value), PartShapes.Of<T>());
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        using var written = JsonDocument.Parse(PartFile.Write(value, PartShapes.Of<T>()));
        written.WriteTo(writer);
    }
}
