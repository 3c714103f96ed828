using System.Globalization;
using System.IO.Packaging;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>Answers as a sheet of an Excel workbook, written row by row and never held. A text is written as a text, whatever it begins
/// with: no cell is a formula.</summary>
internal sealed class XlsxAnswers : IAnswerWriter
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string SheetId = "rId1";
    private const int MostRows = 1_048_576; // of a sheet
    private const int MostSigns = 32_767;   // of a cell

    private static readonly Uri Book = new("/xl/workbook.xml", UriKind.Relative);
    private static readonly Uri Sheet = new("/xl/worksheets/sheet1.xml", UriKind.Relative);

    private readonly Stream _to;
    private readonly Package _package;
    private readonly Stream _part;
    private readonly OpenXmlWriter _sheet;
    private readonly IReadOnlyList<AnswerColumn> _columns;
    private readonly string _file;
    private int _rows;

    public XlsxAnswers(string file, Stream to, IReadOnlyList<AnswerColumn> columns, Lang lang)
    {
        (_file, _to, _columns) = (file, to, columns);
        _package = Package.Open(to, FileMode.Create, FileAccess.Write); // write only: what is written goes out at once
        _part = _package.CreatePart(Sheet, Types + "worksheet+xml", CompressionOption.Fast).GetStream(FileMode.Create, FileAccess.Write);
        _sheet = OpenXmlWriter.Create(_part);
        _sheet.WriteStartDocument();
        _sheet.WriteStartElement(new Worksheet());
        _sheet.WriteStartElement(new SheetData());
        Row(column => Words(column.Heading.In(lang)));
    }

    public void Write(LineAnswer answer)
        => Row(column => column.Number is { } number ? Number(number(answer)) : Words(column.Text!(answer)));

    public void Dispose()
    {
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.Dispose();
        _part.Dispose();
        var book = _package.CreatePart(Book, Types + "sheet.main+xml");
        using (var part = book.GetStream(FileMode.Create, FileAccess.Write))
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartDocument();
            writer.WriteElement(new Workbook(new Sheets(new Sheet { Name = "hojo", SheetId = 1, Id = SheetId })));
        }
        book.CreateRelationship(Sheet, TargetMode.Internal, Relations + "worksheet", SheetId);
        _package.CreateRelationship(Book, TargetMode.Internal, Relations + "officeDocument", SheetId);
        _package.Close();
        _to.Dispose();
    }

    private void Row(Func<AnswerColumn, Cell> cell)
    {
        if (++_rows > MostRows)
            throw new BadInputException(($"{_file}: Excelのシートは{MostRows:#,0}行までです。csv か parquet を使ってください",
                $"{_file}: a sheet of Excel has at most {MostRows:#,0} rows; use csv or parquet"));
        _sheet.WriteStartElement(new Row());
        foreach (var column in _columns) _sheet.WriteElement(cell(column));
        _sheet.WriteEndElement();
    }

    private static Cell Number(long? number) => number is { } whole
        ? new() { DataType = CellValues.Number, CellValue = new(whole.ToString(CultureInfo.InvariantCulture)) }
        : new();

    private static Cell Words(string? text) => text is null
        ? new()
        : new()
        {
            DataType = CellValues.InlineString,
            InlineString = new(new Text(Plain(text)) { Space = SpaceProcessingModeValues.Preserve }),
        };

    /// <summary>Without signs that XML cannot hold, and no longer than a cell.</summary>
    private static string Plain(string text)
    {
        var kept = text.ReplaceLineEndings("\n");
        if (kept.Length > MostSigns) kept = kept[..MostSigns];
        return kept.All(sign => XmlConvert.IsXmlChar(sign)) ? kept : string.Concat(kept.EnumerateRunes().Select(Plain));
    }

    private static string Plain(Rune sign)
        => sign.IsBmp && !XmlConvert.IsXmlChar((char)sign.Value) ? "\uFFFD" : sign.ToString();
}
