using System.Buffers;
using System.Text.Json;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>A table with a case in each row, handed on as case files, so that a cell is taken or refused as a file's value is.</summary>
internal sealed class TableCases(string file, ITable table) : ICaseSource
{
    private readonly IReadOnlyList<Column> _columns = Headings.Read(file, table.Headings);
    private readonly ArrayBufferWriter<byte> _utf8 = new();

    public IEnumerable<CaseLine> Lines
    {
        get
        {
            var root = CaseNode.Of(_columns);
            using var json = new Utf8JsonWriter(_utf8);
            foreach (var row in table.Rows)
            {
                if (row.Problem is { } problem) yield return new(row.Number, default, new("$", null, problem));
                else if (!row.Cells.All(string.IsNullOrWhiteSpace)) yield return Beside(row) is { } fault
                    ? new(row.Number, default, fault)
                    : new(row.Number, Written(json, root, row.Cells));
            }
        }
    }

    public string? HeadingOf(string path)
    {
        var place = path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path;
        return _columns.FirstOrDefault(column => place == column.Place
            || (place.StartsWith(column.Place, StringComparison.Ordinal) && place[column.Place.Length] is '.' or '['))?.Heading;
    }

    public void Dispose() => table.Dispose();

    private ReadOnlyMemory<byte> Written(Utf8JsonWriter json, CaseNode root, IReadOnlyList<string?> cells)
    {
        _utf8.ResetWrittenCount();
        json.Reset();
        root.Write(json, cells);
        json.Flush();
        return _utf8.WrittenMemory;
    }

    /// <summary>What is told under no heading is not passed over.</summary>
    private CaseFault? Beside(TableRow row)
    {
        for (var k = 0; k < row.Cells.Count; k++)
            if (row.Cells[k] is { } text && !string.IsNullOrWhiteSpace(text) && !_columns.Any(column => column.Index == k))
                return new("$", null, ($"{k + 1}列目の {Quoted.Of(text)} の上に見出しが必要です",
                    $"a heading is expected above {Quoted.Of(text)} in column {k + 1}"));
        return null;
    }
}
