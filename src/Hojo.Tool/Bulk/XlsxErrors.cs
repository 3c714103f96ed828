using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Hojo.Tool;

/// <summary>Cells of the first sheet of a workbook that hold an error, <c>#DIV/0!</c>: what reads the sheet takes them for empty ones, and
/// an error is not the same as nothing told.</summary>
internal static class XlsxErrors
{
    /// <param name="from">The workbook; it stands at its beginning afterwards.</param>
    /// <param name="at">Is told the name of the sheet, and then with it the name of every cell.</param>
    /// <returns>The error by the name of its cell: B12.</returns>
    public static Dictionary<string, string> Of(Stream from, Action<string, string?> at)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var document = SpreadsheetDocument.Open(from, isEditable: false))
        {
            var sheet = document.WorkbookPart?.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault();
            var name = sheet?.Name?.Value ?? "";
            if (sheet is not null) at(name, null);
            if (sheet?.Id?.Value is { } id) Add(document.WorkbookPart!.GetPartById(id), errors, cell => at(name, cell));
        }
        from.Position = 0;
        return errors;
    }

    private static void Add(OpenXmlPart sheet, Dictionary<string, string> errors, Action<string> at)
    {
        using var cells = OpenXmlReader.Create(sheet);
        while (cells.Read())
        {
            if (cells.ElementType != typeof(Cell) || !cells.IsStartElement) continue;
            var said = cells.Attributes;
            if (said.FirstOrDefault(attribute => attribute.LocalName == "r").Value is { } named) at(named);
            if (said.Any(attribute => attribute is { LocalName: "t", Value: "e" })
                && cells.LoadCurrentElement() is Cell { CellReference.Value: { } name, CellValue.Text: { } error })
                errors[name] = error;
        }
    }
}
