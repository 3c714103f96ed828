using System.Globalization;
using System.Text.Json;

namespace Hojo.Testing.Tables;

/// <summary>An object of a case file, or a value in it, that columns of a table tell of.</summary>
internal sealed class CaseNode
{
    private readonly Dictionary<string, CaseNode> _members = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, CaseNode> _entries = [];
    private Column? _column;

    private CaseNode() { }

    /// <summary>The whole file, from the places that the columns tell.</summary>
    public static CaseNode Of(IEnumerable<Column> columns)
    {
        var root = new CaseNode();
        foreach (var column in columns) column.Place.Split('.').Aggregate(root, (node, name) => node.At(name))._column = column;
        return root;
    }

    /// <summary>Writes what a row tells, as an object.</summary>
    public void Write(Utf8JsonWriter json, IReadOnlyList<string?> cells)
    {
        json.WriteStartObject();
        foreach (var member in _members) member.Value.Write(json, member.Key, cells);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, string name, IReadOnlyList<string?> cells)
    {
        if (Cell(cells) is { } text)
        {
            json.WritePropertyName(name);
            CellText.Write(json, _column!.Member, text);
        }
        if (_members.Values.Any(member => member.IsTold(cells)))
        {
            json.WritePropertyName(name);
            Write(json, cells);
        }
        int[] told = [.. _entries.Where(entry => entry.Value.IsTold(cells)).Select(entry => entry.Key)];
        if (told.Length == 0) return;
        json.WriteStartArray(name);
        for (var k = 0; k <= told[told.Length - 1]; k++) (_entries.TryGetValue(k, out var entry) ? entry : new()).Write(json, cells);
        json.WriteEndArray();
    }

    private bool IsTold(IReadOnlyList<string?> cells)
        => Cell(cells) is not null || _members.Values.Any(m => m.IsTold(cells)) || _entries.Values.Any(e => e.IsTold(cells));

    private string? Cell(IReadOnlyList<string?> cells)
        => _column is { Index: var k } && k < cells.Count && cells[k]?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>A member by its name, or by <c>pastAwards[0]</c> an entry of a list.</summary>
    private CaseNode At(string name)
    {
        var parts = name.Split('[', ']');
        var member = Made(_members, parts[0]);
        return parts.Length == 1 ? member : Made(member._entries, int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static CaseNode Made<T>(IDictionary<T, CaseNode> nodes, T key)
    {
        if (!nodes.TryGetValue(key, out var node)) nodes.Add(key, node = new());
        return node;
    }
}
