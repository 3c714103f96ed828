using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hojo.Model;

/// <summary>How results are written as JSON: the same for all of them.</summary>
internal static class ResultJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Japanese as it is: the text is for files and pipes, not for a page's markup
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>In UTF-8, without a byte order mark.</summary>
    public static void Write<T>(T result, JsonTypeInfo<T> shape, Stream to)
    {
        using var writer = new Utf8JsonWriter(to, Options);
        JsonSerializer.Serialize(writer, result, shape);
    }

    /// <summary>The same as a string.</summary>
    public static string Write<T>(T result, JsonTypeInfo<T> shape)
    {
        using var memory = new MemoryStream();
        Write(result, shape, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
