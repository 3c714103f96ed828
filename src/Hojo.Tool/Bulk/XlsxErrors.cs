using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Hojo.Tool;

/// <summary>Cells of the first sheet of a workbook that hold an error, <c>#DIV/0!</c>: what reads the sheet takes them for empty ones, and
/// an error is not the same as nothing told.</summary>
internal static class XlsxErrors
{
    /// <param name="from">The workbook; it stands at its beginning afterwards.</param>
    /// <returns>The error by the name of its cell: B12.</returns>
    public static Dictionary<string, string> Of(Stream from)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var document = SpreadsheetDocument.Open(from, isEditable: false))
            if (First(document.WorkbookPart) is { } sheet)
                Add(sheet, errors);
        from.Position = 0;
        return errors;
    }

    private static OpenXmlPart? First(WorkbookPart? book)
        => book?.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault()?.Id?.Value is { } id ? book.GetPartById(id) : null;

    private static void Add(OpenXmlPart sheet, Dictionary<string, string> errors)
    {
        using var cells = OpenXmlReader.Create(sheet);
        while (cells.Read())
            if (cells.ElementType == typeof(Cell) && cells.IsStartElement
                && cells.Attributes.Any(said => said is { LocalName: "t", Value: "e" })
                && cells.LoadCurrentElement() is Cell { CellReference.Value: { } name, CellValue.Text: { } error })
                errors[name] = error;
    }
}
