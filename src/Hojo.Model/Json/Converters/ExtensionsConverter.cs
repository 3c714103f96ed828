using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>他の制度の項目 as they stand in a case file.</summary>
internal sealed class ExtensionsConverter : JsonConverter<CaseExtensions>
{
    public override CaseExtensions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        var input = new JsonInput(JsonText.Of(value)) { Path = "$.extensions" };
        input.Next();
        return ExtensionList.Read(ref input, CaseExtensions.None);
    }

    public override void Write(Utf8JsonWriter writer, CaseExtensions value, JsonSerializerOptions options) => Write(writer, value);

    public static void Write(Utf8JsonWriter writer, CaseExtensions value)
    {
        writer.WriteStartObject();
        foreach (var programme in value.Json.GroupBy(told => told.Key.Split('.')[1]))
        {
            writer.WriteStartObject(programme.Key);
            foreach (var told in programme)
            {
                writer.WritePropertyName(told.Key.Split('.')[2]);
                writer.WriteRawValue(told.Value);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }
}
