using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Hojo.Tool;

/// <summary>The first sheet of an Excel workbook. Of a formula the figure that was kept with it is taken; nothing is worked.</summary>
internal sealed class XlsxTable : ITable
{
    private readonly string _file;
    private readonly IExcelDataReader _reader;
    private readonly Dictionary<string, string> _errors;

    public XlsxTable(string file, Stream from)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // the package asks for Windows-1252, whatever is read
        _file = file;
        (_errors, _reader) = Read(() => (XlsxErrors.Of(from), ExcelReaderFactory.CreateOpenXmlReader(from)));
        Headings = Read(_reader.Read) ? [.. Cells().Select(cell => cell ?? "")] : [];
    }

    public IReadOnlyList<string> Headings { get; }

    public IEnumerable<TableRow> Rows
    {
        get
        {
            while (Read(_reader.Read)) yield return new(_reader.Depth + 1, Cells());
        }
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>What the packages throw at a file that is no workbook, or a broken one.</summary>
    private T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception bad) when (bad is ExcelReaderException or OpenXmlPackageException or FileFormatException or InvalidDataException
            or XmlException or InvalidOperationException or NotSupportedException)
        {
            throw new BadInputException(($"{_file}: Excelのブック(.xlsx)として読めません({bad.Message})",
                $"{_file}: cannot be read as an Excel workbook, .xlsx ({bad.Message})"));
        }
    }

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
