using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Hojo.Audit.Ticks;
using Hojo.Model;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Audit.Pages;

/// <summary>検証のブック: an Excel workbook with a sheet for each round and a line for each row, to be filled with who, when and a note. Every
/// text is a
/// text and no cell is a formula. A sheet that is saved as CSV is the file of ticks of its round.</summary>
public static class AuditWorkbook
{
    private const int MostName = 31; // signs of a sheet's name

    private static readonly LocalDate DayNought = new(1899, 12, 30); // of Excel, from March 1900 on

    /// <summary>Writes the workbook.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="audits">The rounds with their ticks; one at least.</param>
    /// <param name="lang">The language.</param>
    public static void Write(Stream to, IReadOnlyList<RoundAudit> audits, Lang lang)
    {
        Guard.Against.Null(to);
        Guard.Against.NullOrEmpty(audits);
        using var document = SpreadsheetDocument.Create(to, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = AuditStyles.Sheet();
        var sheets = new Sheets();
        foreach (var (audit, k) in audits.Select((audit, k) => (audit, k)))
        {
            var id = "rId" + (k + 1).ToString(CultureInfo.InvariantCulture);
            book.AddNewPart<WorksheetPart>(id).Worksheet = Table(audit, lang);
            sheets.Append(new Sheet { Name = NameOf(audit.Round), SheetId = (uint)k + 1, Id = id });
        }
        book.Workbook = new(sheets);
    }

    /// <summary>A sheet's name has no slash, and is short.</summary>
    internal static string NameOf(Round round)
        => round.Id.Replace('/', ' ') is { Length: > MostName } name ? name[^MostName..] : round.Id.Replace('/', ' ');

    private static Worksheet Table(RoundAudit audit, Lang lang)
    {
        var pane = new Pane
        {
            HorizontalSplit = 1,
            VerticalSplit = 1,
            TopLeftCell = "B2",
            ActivePane = PaneValues.BottomRight,
            State = PaneStateValues.Frozen,
        };
        var rows = new SheetData(new Row(AuditColumn.All.Select(column => Text(column.Heading.In(lang), AuditStyles.Heading))));
        foreach (var part in AuditRows.Of(audit.Round))
            foreach (var row in part.Rows) rows.Append(Lines(row, part, audit, lang));
        return new(
            new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }),
            new Columns(AuditColumn.All.Select((column, k) => new DocumentFormat.OpenXml.Spreadsheet.Column
            {
                Min = (uint)k + 1,
                Max = (uint)k + 1,
                Width = column.Width,
                CustomWidth = true,
                Style = column.Heading == TickColumn.When.Heading ? AuditStyles.Day : AuditStyles.Wrapped,
            })),
            rows,
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape }); // A4
    }

    /// <summary>A row with its first tick; each further tick on a line of its own.</summary>
    private static IEnumerable<OpenXmlElement> Lines(Provision row, AuditRows part, RoundAudit audit, Lang lang)
        => audit.Of(row).Cast<Tick?>().DefaultIfEmpty(null)
            .Select(tick => new Row(AuditColumn.All.Select(column => Of(column, row, part, tick, lang))));

    private static Cell Of(AuditColumn column, Provision row, AuditRows part, Tick? tick, Lang lang)
        => column.Text is { } text ? Text(text(row, part, lang), AuditStyles.Wrapped)
        : column.Heading == TickColumn.When.Heading ? Day(tick?.When)
        : Text((column.Heading == TickColumn.Who.Heading ? tick?.Who : tick?.Note) ?? "", AuditStyles.Wrapped);

    private static Cell Day(LocalDate? day) => day is not { } when
        ? new() { StyleIndex = AuditStyles.Day }
        : new()
        {
            DataType = CellValues.Number,
            CellValue = new(Period.DaysBetween(DayNought, when).ToString(CultureInfo.InvariantCulture)),
            StyleIndex = AuditStyles.Day,
        };

    private static Cell Text(string text, uint style) => text.Length == 0
        ? new() { StyleIndex = style }
        : new()
        {
            DataType = CellValues.InlineString,
            InlineString = new(new Text(text) { Space = SpaceProcessingModeValues.Preserve }),
            StyleIndex = style,
        };
}
