using System.Text;
using Hojo.Reports.Content;

namespace Hojo.Reports.Printing;

/// <summary>A table for a terminal: columns by display width, what is said of a row below it.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    public static void Print(StringBuilder text, Table table, int line)
    {
        int[] widths =
            [.. table.Columns.Select((column, k) => table.Rows.Select(row => row.Cells[k]).Append(column.Text).Max(DisplayWidth.Of))];
        Print(text, table.Columns, [.. table.Columns.Select(c => c.Text)], widths);
        text.Append(Gap).Append('-', widths.Sum() + (Gap.Length * (widths.Length - 1))).Append('\n');
        var indent = Gap + new string(' ', widths[0]) + Gap;
        foreach (var row in table.Rows)
        {
            Print(text, table.Columns, row.Cells, widths);
            foreach (var below in row.Below.SelectMany(b => Wrapping.Lines(b, line - indent.Length)))
                text.Append(indent).Append(below).Append('\n');
        }
    }

    private static void Print(StringBuilder text, IReadOnlyList<Heading> columns, IReadOnlyList<string> cells, int[] widths)
    {
        var line = string.Join(Gap,
            cells.Select((cell, k) => columns[k].IsNumber ? DisplayWidth.FillBefore(cell, widths[k]) : DisplayWidth.Fill(cell, widths[k])));
        text.Append(Gap).Append(line.TrimEnd()).Append('\n');
    }
}
