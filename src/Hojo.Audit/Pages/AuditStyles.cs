using DocumentFormat.OpenXml.Spreadsheet;

namespace Hojo.Audit.Pages;

/// <summary>How cells of the workbook look. A day is shown as year, month, day, so that a sheet saved as CSV says it so too.</summary>
internal static class AuditStyles
{
    /// <summary>The numbers of the styles.</summary>
    public const uint Heading = 1, Wrapped = 2, Day = 3;

    private const uint DayFormat = 164;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" }) { Count = 1 },
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 }, // both have to be there
        new Borders(new Border()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            new CellFormat(Top()) { FontId = 1, ApplyFont = true, ApplyAlignment = true },
            new CellFormat(Top()) { ApplyAlignment = true },
            new CellFormat(Top()) { NumberFormatId = DayFormat, ApplyNumberFormat = true, ApplyAlignment = true }) { Count = 4 });

    private static Alignment Top() => new() { WrapText = true, Vertical = VerticalAlignmentValues.Top };
}
