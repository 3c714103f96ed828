using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tool;

/// <summary>The first sheet of an Excel workbook. Of a formula the figure that was kept with it is taken; nothing is worked.</summary>
internal sealed class XlsxTable : ITable
{
    private static readonly LocalDateTimePattern Moments = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    private readonly IExcelDataReader _reader;

    public XlsxTable(string file, Stream from)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // the package asks for Windows-1252, whatever is read
        try
        {
            _reader = ExcelReaderFactory.CreateOpenXmlReader(from);
            Headings = _reader.Read() ? [.. Cells().Select(cell => cell ?? "")] : [];
        }
        catch (Exception bad) when (bad is ExcelReaderException or InvalidDataException or XmlException or InvalidOperationException)
        {
            throw new BadInputException(($"{file}: Excelのブック(.xlsx)として読めません({bad.Message})",
                $"{file}: cannot be read as an Excel workbook, .xlsx ({bad.Message})"));
        }
    }

    public IReadOnlyList<string> Headings { get; }

    public IEnumerable<TableRow> Rows
    {
        get
        {
            for (var number = 2; _reader.Read(); number++) yield return new(number, Cells());
        }
    }

    public void Dispose() => _reader.Dispose();

    private string?[] Cells() => [.. Enumerable.Range(0, _reader.FieldCount).Select(Cell)];

    private string? Cell(int column) => _reader.GetValue(column) switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTime moment => Moment(LocalDateTime.FromDateTime(moment)),
        IConvertible number => Number(number, _reader.GetNumberFormatString(column)),
        var other => other.ToString(),
    };

    private static string Moment(LocalDateTime moment)
        => moment.TimeOfDay == LocalTime.Midnight ? LocalDatePattern.Iso.Format(moment.Date) : Moments.Format(moment);

    /// <summary>As it is shown: a cell of percentages holds hundredths.</summary>
    private static string Number(IConvertible number, string? format)
        => format?.Contains('%', StringComparison.Ordinal) == true ? Decimals.Of(number, times: 100) + "%" : Decimals.Of(number);
}
