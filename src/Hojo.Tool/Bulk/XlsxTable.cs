using System.Text;
using ExcelDataReader;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>The first sheet of an Excel workbook. Of a formula the figure that was kept with it is taken; nothing is worked.</summary>
internal sealed class XlsxTable : ITable
{
    private readonly ForeignFile _file;
    private readonly IExcelDataReader _reader;
    private readonly Dictionary<string, string> _errors;

    public XlsxTable(string name, Stream from)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // the package asks for Windows-1252, whatever is read
        _file = new(name, from, ForeignFormat.Workbook);
        Bilingual? at = null;
        _errors = _file.Read(() => XlsxErrors.Of(from, (sheet, cell) => at = From(sheet, cell)), () => at);
        _reader = _file.Read(() => ExcelReaderFactory.CreateOpenXmlReader(from));
        Headings = Next() is { } row ? [.. row.Select(cell => cell ?? "")] : [];
    }

    public IReadOnlyList<string> Headings { get; }

    public IEnumerable<TableRow> Rows
    {
        get
        {
            while (Next() is { } cells) yield return new(_reader.Depth + 1, cells);
        }
    }

    public void Dispose() => _reader.Dispose();

    private static Bilingual From(string sheet, string? cell) => cell is null
        ? ($"シート「{sheet}」", $"sheet {sheet}")
        : ($"シート「{sheet}」のセル {cell} 以降", $"sheet {sheet} from cell {cell} on");

    /// <summary>The cells of the next row; <see langword="null"/> after the last.</summary>
    private string?[]? Next() => _file.Read(() => _reader.Read() ? Cells() : null, () => From(_reader.Name, null));

    private string?[] Cells() => [.. Enumerable.Range(0, _reader.FieldCount).Select(column => Error(column) ?? Cell(column))];

    private string? Error(int column)
        => _errors.Count > 0 && _errors.TryGetValue($"{ColumnLetters.Of(column)}{_reader.Depth + 1}", out var error) ? error : null;

    /// <summary>As it is shown: a cell of percentages holds hundredths.</summary>
    private string? Cell(int column)
        => _reader.GetValue(column) is IConvertible number and not (string or bool)
            && _reader.GetNumberFormatString(column)?.Contains('%', StringComparison.Ordinal) == true
            ? ForeignValue.Percentage(number)
            : ForeignValue.Of(_reader.GetValue(column));
}
