using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Hojo.Testing.Tables;

namespace Hojo.Audit.Tests.Books;

/// <summary>Books as an office program saves them.</summary>
internal static class Excel
{
    /// <summary>A book of comma-separated values as a workbook of one sheet: whole numbers as numbers, all else as text.</summary>
    /// <returns>The workbook.</returns>
    public static string Of(string csv, string workbook)
    {
        using var from = File.OpenRead(csv);
        using var table = new CsvTable(csv, from);
        using var document = SpreadsheetDocument.Create(workbook, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        var sheet = book.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new(new SheetData(table.Rows.Select(row => row.Cells).Prepend(table.Headings)
            .Select(cells => new Row(cells.Select(Cell)))));
        book.Workbook = new(new Sheets(new Sheet { Name = "book", SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        return workbook;
    }

    private static Cell Cell(string? text)
        => string.IsNullOrEmpty(text) ? new()
        : long.TryParse(text, out _) ? new() { DataType = CellValues.Number, CellValue = new(text) }
        : new() { DataType = CellValues.InlineString, InlineString = new(new Text(text)) };
}
