using System.Text.Json;
using Hojo.Model;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Mcp.Tools;

/// <summary>The arguments of a call, each of the kind that it has to be. What is null is as good as left out.</summary>
internal sealed class Told(IDictionary<string, JsonElement> arguments)
{
    public IEnumerable<string> Names => arguments.Keys;

    /// <summary>Words; none is as good as left out.</summary>
    public string? Text(Argument argument)
        => Of(argument, ("文字列", "a string"), JsonValueKind.String) is { } said && said.GetString() is { Length: > 0 } text ? text : null;

    public string Needed(Argument argument, Bilingual expected) => Text(argument) ?? throw Missing(argument, expected);

    public IReadOnlyList<string> Texts(Argument argument)
    {
        Bilingual expected = ("文字列の配列", "an array of strings");
        if (Of(argument, expected, JsonValueKind.Array) is not { } list) return [];
        return [.. list.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String
            ? item.GetString()! : throw Bad(argument, item.GetRawText(), expected))];
    }

    public bool Has(Argument argument)
        => Of(argument, ("true または false", "true or false"), JsonValueKind.True, JsonValueKind.False)?.ValueKind == JsonValueKind.True;

    public int? Count(Argument argument)
    {
        Bilingual expected = ("1以上の整数", "a whole number of 1 or more");
        return Of(argument, expected, JsonValueKind.Number) is not { } number ? null
            : number.TryGetInt32(out var count) && count > 0 ? count : throw Bad(argument, number.GetRawText(), expected);
    }

    public LocalDate? Day(Argument argument) => Text(argument) is not { } said ? null
        : LocalDatePattern.Iso.Parse(said) is { Success: true, Value: var day } ? day
        : throw Bad(argument, said, ("2026-03-01 の形の日付", "a day such as 2026-03-01"));

    /// <summary>An object as it is written.</summary>
    public string Written(Argument argument, Bilingual expected)
        => (Of(argument, expected, JsonValueKind.Object) ?? throw Missing(argument, expected)).GetRawText();

    public static RefusedException Bad(Argument argument, string said, Bilingual expected)
        => new(($"{argument.Name}: {expected.Ja}が必要です(指定値: {Quoted.Bare(said)})",
            $"{argument.Name}: {expected.En} is expected (found {Quoted.Bare(said)})"));

    public static RefusedException Missing(Argument argument, Bilingual expected)
        => new(($"{argument.Name}: {expected.Ja}が必要です", $"{argument.Name}: {expected.En} is expected"));

    private JsonElement? Of(Argument argument, Bilingual expected, params ReadOnlySpan<JsonValueKind> kinds)
        => !arguments.TryGetValue(argument.Name, out var said) || said.ValueKind == JsonValueKind.Null ? null
            : kinds.Contains(said.ValueKind) ? said
            : throw Bad(argument, said.GetRawText(), expected);
}
