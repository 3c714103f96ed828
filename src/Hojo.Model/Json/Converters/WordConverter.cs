using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hojo.Model;

/// <summary>One of several words, as a case file writes them: <c>needsInput</c>. A number, or other letters, are none of them.</summary>
internal sealed class WordConverter<T> : JsonConverter<T> where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && reader.GetString() is { } word
            && Enum.TryParse<T>(word, ignoreCase: true, out var value) && Names.IsWord(value) && Names.Word(value) == word
            ? value
            : throw new JsonException($"a word of {typeof(T).Name} is expected");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(
        Names.IsWord(value) ? Names.Word(value) : throw new NotSupportedException($"{value} is no word of {typeof(T).Name}"));
}
