using System.Text;
using System.Text.Json;

namespace Hojo.Hostile;

/// <summary>A case file as a table of one row: ids for headings, and no value that is more than one cell.</summary>
internal static class Flat
{
    public static byte[] Of(byte[] utf8)
    {
        using var json = JsonDocument.Parse(utf8);
        (string Id, string Cell)[] cells = [.. Cells("", json.RootElement)];
        return Encoding.UTF8.GetBytes($"{string.Join(',', cells.Select(c => c.Id))}\n{string.Join(',', cells.Select(c => c.Cell))}\n");
    }

    private static IEnumerable<(string Id, string Cell)> Cells(string at, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.TryGetProperty("from", out _) => [],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(m => Cells(at.Length == 0 ? m.Name : $"{at}.{m.Name}", m.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, k) => Cells($"{at}[{k}]", item)),
        JsonValueKind.Null => [],
        _ => [(at, Quoted(value.ToString()))],
    };

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(',', '"', '\n')
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;
}
