using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>記入用の表: an Excel workbook with a column a member: its heading with the unit, what may be entered, and help where a cell is
/// chosen.</summary>
internal static class TemplateBook
{
    private const string TableId = "rId1", ListsId = "rId2", ListsName = "lists";

    public static void Write(Stream to, IReadOnlyList<CaseMember> members, Lang lang)
    {
        using var document = SpreadsheetDocument.Create(to, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = TemplateStyles.Sheet();
        CaseMember[] choosing = [.. members.Where(member => member.Kind == MemberKind.Choice)];
        book.AddNewPart<WorksheetPart>(TableId).Worksheet = Table(members, choosing, lang);
        book.AddNewPart<WorksheetPart>(ListsId).Worksheet = Lists(choosing, lang);
        book.Workbook = new(new Sheets(
            new Sheet { Name = "hojo", SheetId = 1, Id = TableId },
            new Sheet { Name = ListsName, SheetId = 2, Id = ListsId, State = SheetStateValues.Hidden }));
    }

    private static Worksheet Table(IReadOnlyList<CaseMember> members, CaseMember[] choosing, Lang lang)
    {
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        var view = new SheetView(pane) { WorkbookViewId = 0 };
        var columns = members.Select((member, k) => new DocumentFormat.OpenXml.Spreadsheet.Column
        {
            Min = (uint)k + 1,
            Max = (uint)k + 1,
            Width = 18,
            CustomWidth = true,
            Style = TemplateStyles.Of(member.Kind),
        });
        DataValidation[] entries =
            [.. members.Select((member, k) => TemplateEntry.Of(member, ColumnLetters.Of(k), ListOf(member, choosing), lang))];
        return new(
            new SheetViews(view),
            new Columns(columns),
            new SheetData(new Row(members.Select(member => Text(Headings.Of(member, lang), TemplateStyles.Heading)))),
            new DataValidations(entries) { Count = (uint)entries.Length });
    }

    /// <summary>The choices of each member, in a column each: a list within the validation itself could hold no comma.</summary>
    private static Worksheet Lists(CaseMember[] choosing, Lang lang) => new(new SheetData(
        Enumerable.Range(0, choosing.Select(member => member.Choices.Count).DefaultIfEmpty(0).Max()).Select(row => new Row(
            choosing.Select(member => row < member.Choices.Count ? Text(member.Choices[row].Label.In(lang), 0) : new Cell())))));

    private static string? ListOf(CaseMember member, CaseMember[] choosing)
        => Array.IndexOf(choosing, member) is >= 0 and var k && ColumnLetters.Of(k) is var letters
            ? $"{ListsName}!${letters}$1:${letters}${member.Choices.Count}"
            : null;

    private static Cell Text(string text, uint style)
        => new() { DataType = CellValues.InlineString, InlineString = new(new Text(text)), StyleIndex = style };
}
