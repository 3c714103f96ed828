using Hojo.Reports.Content;
using Hojo.Reports.Printing;
using Spectre.Console;
using Spectre.Console.Rendering;
using Table = Spectre.Console.Table;

namespace Hojo.Tool;

/// <summary>Figures side by side, and lists, as tables of a terminal.</summary>
internal static class ScreenTables
{
    /// <summary>The widest lead that has a column of its own: where one is longer, leads stand above their texts.</summary>
    private const int Beside = 20;

    /// <summary>Figures side by side.</summary>
    public static Table Of(Hojo.Reports.Content.Table figures)
    {
        var table = Framed(TableBorder.Rounded);
        foreach (var column in figures.Columns) table.AddColumn(Column(column.Text, column.IsNumber));
        foreach (var row in figures.Rows) table.AddRow(row.Cells.Select(cell => new Prose(cell, Looks.Plain)));
        return table;
    }

    /// <summary>What is said of rows of figures, by their first cells: no cell of a terminal reaches over several columns.</summary>
    public static Table Notes(Hojo.Reports.Content.Table figures)
    {
        var table = Framed(TableBorder.None);
        table.ShowHeaders = false;
        table.AddColumn(Column("", figures.Columns[0].IsNumber)).AddColumn(Column("", isNumber: false));
        foreach (var row in figures.Rows.Where(row => row.Below.Count > 0))
            table.AddRow(new Prose(row.Cells[0], Looks.Plain), new Rows(row.Below.Select(line => new Prose(line, Looks.Aside))));
        return table;
    }

    /// <summary>A list; a column that no item uses is left out.</summary>
    public static Table Of(Listing list)
    {
        var table = Framed(TableBorder.Simple);
        var lead = list.Items.Any(item => item.Lead.Length > 0) && list.Items.All(item => DisplayWidth.Of(item.Lead) <= Beside);
        var place = list.Items.Any(item => item.Place.Length > 0);
        if (lead) table.AddColumn(Column(list.Columns.Lead, list.Columns.IsSum));
        table.AddColumn(Column(list.Columns.Text, isNumber: false));
        if (place) table.AddColumn(Column(list.Columns.Place, isNumber: false));
        foreach (var item in list.Items)
            table.AddRow(
            [
                .. lead ? (IRenderable[])[new Prose(item.Lead, Looks.Plain)] : [],
                Body(item, lead ? "" : item.Lead),
                .. place ? (IRenderable[])[new Prose(item.Place, Looks.Aside)] : [],
            ]);
        return table;
    }

    /// <summary>What an item says, with the details that a short print has.</summary>
    private static Rows Body(Item item, string above) => new(
    [
        .. above.Length > 0 ? (IRenderable[])[new Prose(above, Looks.Title)] : [],
        new Prose(item.Text, Looks.Plain),
        .. item.Details.Where(detail => detail.IsReading || !detail.OnlyInFull).Select(Detail),
    ]);

    public static Prose Detail(Detail detail) => new(detail.Text.Length == 0 ? detail.Name : $"{detail.Name}: {detail.Text}", Looks.Aside);

    private static Table Framed(TableBorder border) => new() { Border = border, BorderStyle = Looks.Line, UseSafeBorder = false };

    private static TableColumn Column(string heading, bool isNumber) => new(new Prose(heading, Looks.Title))
    {
        Alignment = isNumber ? Justify.Right : Justify.Left,
        NoWrap = isNumber,
    };
}
