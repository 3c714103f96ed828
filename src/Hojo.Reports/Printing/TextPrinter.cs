using System.Text;

namespace Hojo.Tool.Reports;

/// <summary>A report for a terminal: short lines, columns by display width, details below the item they belong to.</summary>
internal static class TextReport
{
    private const int Line = 92;
    private const string Gap = "  ";

    public static string Print(Report report)
    {
        var text = new StringBuilder();
        text.Append(report.Title).Append('\n');
        Paragraphs(text, report.Lines);
        foreach (var section in report.Sections)
        {
            if (section.IsEmpty) continue;
            text.Append('\n').Append("■ ").Append(section.Heading).Append('\n');
            Paragraphs(text, section.Lines);
            if (section.Table is { } table) TextTable.Print(text, table, Line);
            foreach (var list in section.Lists) Print(text, list);
        }
        return text.Append('\n').Append(report.Closing).Append('\n').ToString();
    }

    private static void Paragraphs(StringBuilder text, IReadOnlyList<string> lines)
    {
        foreach (var line in lines.SelectMany(l => Wrapping.Lines(l, Line - Gap.Length))) text.Append(Gap).Append(line).Append('\n');
    }

    private static void Print(StringBuilder text, Listing list)
    {
        if (list.Items.Count == 0) return;
        if (list.Heading is { } heading) Paragraphs(text, [$"[{heading}]"]);
        var lead = list.Items.Max(item => DisplayWidth.Of(item.Lead));
        var room = Line - Gap.Length - (lead == 0 ? 2 : lead + Gap.Length);
        var edge = list.Items.Select(OnOneLine).Where(width => width <= room).DefaultIfEmpty(room).Max();
        foreach (var item in list.Items)
        {
            var front = lead == 0
                ? Gap + "- "
                : Gap + (list.Columns.IsSum ? DisplayWidth.FillBefore(item.Lead, lead) : DisplayWidth.Fill(item.Lead, lead)) + Gap;
            var indent = new string(' ', DisplayWidth.Of(front));
            var lines = Body(item, edge, room);
            text.Append(front).Append(lines[0]).Append('\n');
            foreach (var line in lines.Skip(1)) text.Append(indent).Append(line).Append('\n');
            foreach (var detail in item.Details.Where(d => !d.OnlyInFull)) Print(text, detail, lead == 0 ? indent + Gap : indent);
        }
    }

    /// <summary>The text, and its place at the right edge where both are short enough, otherwise on a line of its own.</summary>
    private static IReadOnlyList<string> Body(Item item, int edge, int room)
    {
        if (item.Place.Length == 0) return Wrapping.Lines(item.Text, room);
        if (OnOneLine(item) <= edge) return [item.Text + DisplayWidth.FillBefore(item.Place, edge - DisplayWidth.Of(item.Text))];
        return [.. Wrapping.Lines(item.Text, room), .. Wrapping.Lines(item.Place, room)];
    }

    private static int OnOneLine(Item item) => DisplayWidth.Of(item.Text) + Gap.Length + DisplayWidth.Of(item.Place);

    private static void Print(StringBuilder text, Detail detail, string indent)
    {
        var name = detail.Text.Length == 0 ? detail.Name : detail.Name + ": ";
        var hanging = new string(' ', DisplayWidth.Of(name));
        var lines = Wrapping.Lines(detail.Text, Line - indent.Length - hanging.Length);
        for (var k = 0; k < lines.Count; k++) text.Append(indent).Append(k == 0 ? name : hanging).Append(lines[k]).Append('\n');
    }
}
