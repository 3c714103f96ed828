using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hojo.Model;

namespace Hojo.Rules.Envelopes;

/// <summary>Two answers, held against each other down to the last value, as they are written.</summary>
internal static class AnswerChanges
{
    private const string Version = "version";

    public static IReadOnlyList<AnswerChange> Between(Assessment then, Assessment now)
    {
        using JsonDocument before = JsonDocument.Parse(AssessmentJson.Write(then)), after = JsonDocument.Parse(AssessmentJson.Write(now));
        return [.. Between("", before.RootElement, after.RootElement)];
    }

    private static IEnumerable<AnswerChange> Between(string at, JsonElement? then, JsonElement? now)
    {
        if (then is { } a && now is { } b && a.ValueKind == b.ValueKind && a.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            var (before, after) = (Members(at, a), Members(at, b));
            var places = before.Select(m => m.Place).Concat(after.Select(m => m.Place)).Distinct().Where(place => place != Version);
            var (was, stands) = (before.ToDictionary(m => m.Place, m => m.Value), after.ToDictionary(m => m.Place, m => m.Value));
            return places.SelectMany(place => Between(place, Value(was, place), Value(stands, place)));
        }
        var (left, right) = (Text(then), Text(now));
        return left == right ? [] : [new(at, left, right)];
    }

    /// <summary>The members of an object, or the items of a list: by their row, where each has one of its own.</summary>
    private static (string Place, JsonElement Value)[] Members(string at, JsonElement whole)
    {
        if (whole.ValueKind == JsonValueKind.Object)
            return [.. whole.EnumerateObject().Select(m => (at.Length == 0 ? m.Name : $"{at}.{m.Name}", m.Value))];
        JsonElement[] items = [.. whole.EnumerateArray()];
        string?[] rows = [.. items.Select(RowOf)];
        var byRow = rows.All(row => row is not null) && rows.Distinct().Count() == rows.Length;
        return [.. items.Select((item, k) => ($"{at}[{(byRow ? rows[k] : k.ToString(CultureInfo.InvariantCulture))}]", item))];
    }

    private static string? RowOf(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object) return null;
        foreach (var name in new[] { "row", "fact", "id" })
            if (item.TryGetProperty(name, out var id)) return id.GetString();
        return null;
    }

    private static JsonElement? Value(Dictionary<string, JsonElement> members, string place)
        => members.TryGetValue(place, out var value) ? value : null;

    /// <summary>On one line, with Japanese as it is.</summary>
    private static string? Text(JsonElement? value)
    {
        if (value is not { } told) return null;
        using var utf8 = new MemoryStream();
        using (var json = new Utf8JsonWriter(utf8, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) told.WriteTo(json);
        return System.Text.Encoding.UTF8.GetString(utf8.ToArray());
    }
}
