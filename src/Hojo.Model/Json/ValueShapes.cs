using System.Text.Json.Nodes;
using NodaTime;

namespace Hojo.Model;

/// <summary>The values of results in the words of JSON Schema, as their converters write them.</summary>
internal static class ValueShapes
{
    private const string Day = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static readonly Dictionary<Type, Func<JsonObject>> Known = new()
    {
        [typeof(Yen)] = () => Shape("integer", "円 (yen)"),
        [typeof(Percent)] = () => Shape("number", "% (per cent)"),
        [typeof(Rate)] = () => Text("分数または割合 (a fraction or a percentage)", "^-?[0-9]+(/[0-9]+|(\\.[0-9]+)?%)?$"),
        [typeof(Fraction)] = () => Text("端数まで正確な数 (an exact number)", "^-?[0-9]+(\\+-?[0-9]+/[0-9]+)?$"),
        [typeof(LocalDate)] = () => Text("日 (a day)", $"^{Day}$"),
        [typeof(LocalDateTime)] = () => Text("日本時間の日時 (a moment in Japan)", $"^{Day}T[0-9:.]+$"),
        [typeof(JapanTime)] = () => Text("日本時間の日時 (a moment in Japan)", $"^{Day}T[0-9:.]+$"),
        [typeof(YearMonth)] = () => Text("月 (a month)", "^[0-9]{4}-[0-9]{2}$"),
    };

    /// <summary>The word for a type that JSON has itself; <see langword="null"/> for others.</summary>
    public static string? Plain(Type type)
        => type == typeof(string) ? "string"
            : type == typeof(bool) ? "boolean"
            : type == typeof(int) || type == typeof(long) ? "integer"
            : type == typeof(decimal) ? "number" : null;

    /// <summary><see langword="null"/> for what is no single value.</summary>
    public static JsonObject? Of(Type type) => type.IsEnum ? Words(type) : Known.TryGetValue(type, out var shape) ? shape() : null;

    private static JsonObject Words(Type kind)
    {
        var all = Names.Choices(kind);
        var shape = Shape("string", string.Join("; ", all.Select(word => $"{word.Name}: {word.Label.Ja} ({word.Label.En})")));
        shape["enum"] = new JsonArray([.. all.Select(word => (JsonNode)word.Name)]);
        return shape;
    }

    private static JsonObject Text(string says, string pattern)
    {
        var shape = Shape("string", says);
        shape["pattern"] = pattern;
        return shape;
    }

    private static JsonObject Shape(string type, string says) => new() { ["type"] = type, ["description"] = says };
}
