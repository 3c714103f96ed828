using System.Buffers;
using System.Text.Json;

namespace Hojo.Tool;

/// <summary>A table with a case in each row, handed on as case files, so that a cell is taken or refused as a file's value is.</summary>
internal sealed class TableCases(string file, ITable table) : ICaseSource
{
    private readonly CaseColumns _columns = new(Headings.Read(file, table.Headings));
    private readonly ArrayBufferWriter<byte> _utf8 = new();

    public IEnumerable<CaseLine> Lines
    {
        get
        {
            using var json = new Utf8JsonWriter(_utf8);
            foreach (var row in table.Rows)
            {
                if (row.Problem is { } problem) yield return new(row.Number, default, new("$", null, problem));
                else if (!row.Cells.All(string.IsNullOrWhiteSpace)) yield return _columns.Beside(row, _ => false) is { } fault
                    ? new(row.Number, default, fault)
                    : new(row.Number, Written(json, row));
            }
        }
    }

    public string? HeadingOf(string path) => _columns.HeadingOf(path);

    public void Dispose() => table.Dispose();

    private ReadOnlyMemory<byte> Written(Utf8JsonWriter json, TableRow row)
    {
        _utf8.ResetWrittenCount();
        json.Reset();
        _columns.Write(json, row);
        return _utf8.WrittenMemory;
    }
}
