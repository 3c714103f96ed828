using System.Text;
using Hojo.Reports.Content;

namespace Hojo.Reports.Printing;

/// <summary>A report as Markdown: a table a list, with all details.</summary>
internal static class MarkdownPrinter
{
    public static string Print(ReportContent report)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Escaped(report.Title)).Append('\n');
        Paragraphs(text, report.Lines);
        foreach (var section in report.Sections)
        {
            if (section.IsEmpty) continue;
            text.Append("\n## ").Append(Escaped(section.Heading)).Append('\n');
            Paragraphs(text, section.Lines);
            if (section.Table is { } table) Print(text, table);
            foreach (var list in section.Lists) Print(text, list);
        }
        return text.Append('\n').Append(Escaped(report.Closing)).Append('\n').ToString();
    }

    private static void Paragraphs(StringBuilder text, IReadOnlyList<string> lines)
    {
        foreach (var line in lines) text.Append('\n').Append(Escaped(line)).Append('\n');
    }

    private static void Print(StringBuilder text, Listing list)
    {
        if (list.Items.Count == 0) return;
        if (list.Heading is { } heading) text.Append("\n### ").Append(Escaped(heading)).Append('\n');
        if (list.IsTree)
        {
            text.Append('\n');
            foreach (var item in list.Items) Branch(text, item, "");
            return;
        }
        var (columns, lead, place) = (list.Columns, list.Items.Any(i => i.Lead.Length > 0), list.Items.Any(i => i.Place.Length > 0));
        text.Append('\n');
        Row(text, lead, place, Escaped(columns.Lead), Escaped(columns.Text), Escaped(columns.Place));
        Row(text, lead, place, columns.IsSum ? "--:" : "---", "---", "---");
        foreach (var item in list.Items) Row(text, lead, place, Escaped(item.Lead), Body(item), Escaped(item.Place));
    }

    /// <summary>An item of a tree as a point of a nested list, which a table cannot be.</summary>
    private static void Branch(StringBuilder text, Item item, string indent)
    {
        text.Append(indent).Append("- **").Append(Escaped(item.Lead)).Append("** ").Append(Body(item, item.Place)).Append('\n');
        foreach (var part in item.Parts.Concat(item.Asides)) Branch(text, part, indent + "  ");
    }

    private static void Print(StringBuilder text, Table table)
    {
        text.Append('\n');
        Cells(text, [.. table.Columns.Select(c => Escaped(c.Text)), ""]);
        Cells(text, [.. table.Columns.Select(c => c.IsNumber ? "--:" : "---"), "---"]);
        foreach (var row in table.Rows) Cells(text, [.. row.Cells.Select(Escaped), string.Join("<br>", row.Below.Select(Escaped))]);
    }

    private static void Cells(StringBuilder text, IEnumerable<string> cells)
        => text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");

    private static void Row(StringBuilder text, bool hasLead, bool hasPlace, string lead, string body, string place)
        => text.Append('|').Append(hasLead ? $" {lead} |" : "").Append(' ').Append(body).Append(" |")
            .Append(hasPlace ? $" {place} |" : "").Append('\n');

    private static string Body(Item item, string place = "")
        => string.Join("<br>",
            item.Details.Select(d => d.Text.Length == 0 ? $"*{Escaped(d.Name)}*" : $"*{Escaped(d.Name)}*: {Escaped(d.Text)}")
                .Prepend(Escaped(place.Length == 0 ? item.Text : $"{item.Text}  {place}")));

    /// <summary>Signs that Markdown would take for its own.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var sign in text)
            escaped.Append(sign is '|' or '*' or '_' or '<' or '>' or '[' or ']' or '`' or '\\' ? $"\\{sign}" : sign.ToString());
        return escaped.ToString();
    }
}
