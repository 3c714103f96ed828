using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hojo.Tool;

/// <summary>JSON that a person can read too: indented, Japanese as it is.</summary>
internal static class ReadableJson
{
    private static readonly JsonWriterOptions Readable =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable)) write(json);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
