using Hojo.Reports.Content;
using Hojo.Reports.Printing;
using Spectre.Console;
using Spectre.Console.Rendering;
using Table = Spectre.Console.Table;

namespace Hojo.Tool;

/// <summary>Figures side by side, and lists, as tables of a terminal.</summary>
internal static class ScreenTables
{
    /// <summary>The widest lead that has a column of its own: a longer one stands above its text, as in the plain text.</summary>
    private const int Beside = 20;

    /// <summary>Figures; what is said of a row stands behind it.</summary>
    public static Table Of(Hojo.Reports.Content.Table figures)
    {
        var (table, below) = (Framed(TableBorder.Rounded), figures.Rows.Any(row => row.Below.Count > 0));
        foreach (var column in figures.Columns) table.AddColumn(Column(column.Text, column.IsNumber));
        if (below) table.AddColumn(Column("", isNumber: false));
        foreach (var row in figures.Rows)
            table.AddRow([.. row.Cells.Select(cell => new Prose(cell, Looks.Plain)), .. below ? (IRenderable[])[Below(row)] : []]);
        return table;
    }

    /// <summary>A list; a column that no item uses is left out.</summary>
    public static Table Of(Listing list)
    {
        var table = Framed(TableBorder.Simple);
        var lead = list.Items.Any(IsBeside);
        var place = list.Items.Any(item => item.Place.Length > 0);
        if (lead) table.AddColumn(Column(list.Columns.Lead, list.Columns.IsSum));
        table.AddColumn(Column(list.Columns.Text, isNumber: false));
        if (place) table.AddColumn(Column(list.Columns.Place, isNumber: false));
        foreach (var item in list.Items)
            table.AddRow(
            [
                .. lead ? (IRenderable[])[new Prose(IsBeside(item) ? item.Lead : "", Looks.Plain)] : [],
                Body(item),
                .. place ? (IRenderable[])[new Prose(item.Place, Looks.Aside)] : [],
            ]);
        return table;
    }

    /// <summary>What an item says, with the details that a short print has.</summary>
    public static Rows Body(Item item) => new(
    [
        .. item.Lead.Length > 0 && !IsBeside(item) ? (IRenderable[])[new Prose(item.Lead, Looks.Title)] : [],
        new Prose(item.Text, Looks.Plain),
        .. item.Details.Where(detail => detail.IsReading || !detail.OnlyInFull).Select(Detail),
    ]);

    public static Prose Detail(Detail detail) => new(detail.Text.Length == 0 ? detail.Name : $"{detail.Name}: {detail.Text}", Looks.Aside);

    private static bool IsBeside(Item item) => item.Lead.Length > 0 && DisplayWidth.Of(item.Lead) <= Beside;

    private static Rows Below(Row row) => new(row.Below.Select(line => new Prose(line, Looks.Aside)));

    private static Table Framed(TableBorder border) => new() { Border = border, BorderStyle = Looks.Line, UseSafeBorder = false };

    private static TableColumn Column(string heading, bool isNumber) => new(new Prose(heading, Looks.Title))
    {
        Alignment = isNumber ? Justify.Right : Justify.Left,
        NoWrap = isNumber,
    };
}
