using System.Text.Json;
using Hojo.Model;

namespace Hojo.Testing.Tables;

/// <summary>The columns of a table that tell of a case: a row of them as a case file, so that a cell is taken or refused as a file's value
/// is.</summary>
internal sealed class CaseColumns(IReadOnlyList<Column> columns)
{
    private readonly CaseNode _root = CaseNode.Of(columns);
    private readonly HashSet<int> _told = [.. columns.Select(column => column.Index)];

    /// <summary>The case file that a row tells.</summary>
    public void Write(Utf8JsonWriter json, TableRow row)
    {
        _root.Write(json, row.Cells);
        json.Flush();
    }

    /// <summary>The heading under which a place was told, as a fault names it: <c>$.costs.machinery</c>.</summary>
    public string? HeadingOf(string path)
    {
        var place = path.StartsWith("$.", StringComparison.Ordinal) ? path.Substring(2) : path;
        return columns.FirstOrDefault(column => place == column.Place
            || (place.StartsWith(column.Place, StringComparison.Ordinal) && place[column.Place.Length] is '.' or '['))?.Heading;
    }

    /// <summary>What is told under no heading is not passed over.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isRead">Whether a column, from 0, is read by somebody else.</param>
    public CaseFault? Beside(TableRow row, Func<int, bool> isRead)
    {
        for (var k = 0; k < row.Cells.Count; k++)
            if (row.Cells[k] is { } text && !string.IsNullOrWhiteSpace(text) && !isRead(k) && !_told.Contains(k))
                return new("$", null, ($"{k + 1}列目の {Quoted.Of(text)} の上に見出しが必要です",
                    $"a heading is expected above {Quoted.Of(text)} in column {k + 1}"));
        return null;
    }
}
