using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>A value that is written in one way only; whatever else stands there is refused, and never read as another value.</summary>
/// <param name="expected">How it is written.</param>
internal abstract class ValueConverter<T>(string expected) : JsonConverter<T> where T : struct
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return ValueOf(ref reader) ?? throw new JsonException($"{typeof(T).Name}: {expected} is expected");
        }
        catch (Exception beyond) when (beyond is ArgumentException or FormatException or InvalidOperationException)
        {
            throw new JsonException($"{typeof(T).Name}: {expected} is expected", beyond);
        }
    }

    /// <returns><see langword="null"/> where it is written otherwise.</returns>
    protected abstract T? ValueOf(ref Utf8JsonReader reader);
}
