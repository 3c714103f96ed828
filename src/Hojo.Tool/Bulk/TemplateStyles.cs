using DocumentFormat.OpenXml.Spreadsheet;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>How cells of the template look. A share is a text, or Excel would take 2/3 for the third of February.</summary>
internal static class TemplateStyles
{
    /// <summary>The number of the style of a heading.</summary>
    public const uint Heading = 1;

    private const uint Plain = 0, Text = 2, Whole = 3, Day = 4, Moment = 5;
    private const uint TextFormat = 49, WholeFormat = 3, DayFormat = 164, MomentFormat = 165;

    public static uint Of(MemberKind kind) => kind switch
    {
        MemberKind.Money or MemberKind.Count => Whole,
        MemberKind.Share or MemberKind.Text or MemberKind.List => Text,
        MemberKind.Date => Day,
        MemberKind.Moment => Moment,
        _ => Plain,
    };

    public static Stylesheet Sheet() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" },
            new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "yyyy\\-mm\\-dd\\ hh:mm" }) { Count = 2 },
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 }, // both have to be there
        new Borders(new Border()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
            {
                FontId = 1,
                ApplyFont = true,
                ApplyAlignment = true,
            },
            Formatted(TextFormat),
            Formatted(WholeFormat),
            Formatted(DayFormat),
            Formatted(MomentFormat)) { Count = 6 });

    private static CellFormat Formatted(uint format) => new() { NumberFormatId = format, ApplyNumberFormat = true };
}
