using System.Text;
using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Printing;

/// <summary>A report for a terminal: short lines, columns by display width, details below the item they belong to.</summary>
internal sealed class TextPrinter
{
    /// <summary>Columns of a line, where nobody says otherwise.</summary>
    public const int Columns = 92;

    private const string Gap = "  ";

    /// <summary>The widest lead that stands beside its text: a longer one takes a line of its own.</summary>
    private const int Beside = 20;

    private readonly StringBuilder _text = new();
    private readonly int _line;
    private readonly Lang _lang;

    /// <summary>The reading of the item before, so that a row of items read alike says it once.</summary>
    private string _readingAbove = "";

    private TextPrinter(int line, Lang lang) => (_line, _lang) = (line, lang);

    public static string Print(ReportContent report, int line = Columns)
    {
        var printer = new TextPrinter(line, report.Lang);
        printer.Print(report);
        return printer._text.ToString();
    }

    private void Print(ReportContent report)
    {
        Hanging("", Wrapping.Lines(report.Title, _line));
        Paragraphs(report.Lines);
        foreach (var section in report.Sections)
        {
            if (section.IsEmpty) continue;
            _text.Append('\n');
            Hanging("■ ", Wrapping.Lines(section.Heading, _line - Gap.Length - 1));
            Paragraphs(section.Lines);
            if (section.Table is { } table) TextTable.Print(_text, table, _line);
            foreach (var list in section.Lists) Print(list);
        }
        _text.Append('\n');
        Hanging("", Wrapping.Lines(report.Closing, _line));
    }

    private void Paragraphs(IReadOnlyList<string> lines)
    {
        foreach (var line in lines.SelectMany(l => Wrapping.Lines(l, _line - Gap.Length))) _text.Append(Gap).Append(line).Append('\n');
    }

    private void Print(Listing list)
    {
        if (list.Items.Count == 0) return;
        if (list.Heading is { } heading) Paragraphs([$"[{heading}]"]);
        _readingAbove = "";
        Print(list.Items, list.Columns.IsSum, Gap);
    }

    /// <summary>Items side by side, each with its parts below it, further in; those that are folded come last and are only named.</summary>
    private void Print(IReadOnlyList<Item> items, bool isSum, string indent)
    {
        Item[] open = [.. items.Where(item => item.FoldedAs is null)];
        var lead = items.Select(item => DisplayWidth.Of(item.Lead)).Where(width => width <= Beside).DefaultIfEmpty(4).Max();
        var room = _line - indent.Length - (lead == 0 ? 2 : lead + Gap.Length);
        var edge = open.Select(OnOneLine).Where(width => width <= room).DefaultIfEmpty(room).Max();
        foreach (var item in open)
        {
            var isLong = DisplayWidth.Of(item.Lead) > Beside;
            if (isLong) Hanging(indent, Wrapping.Lines(item.Lead, _line - indent.Length));
            var front = Front(isLong ? "" : item.Lead, lead, isSum, indent);
            Hanging(front, Body(item, edge, room));
            var below = new string(' ', DisplayWidth.Of(front) + (lead == 0 ? Gap.Length : 0));
            var aside = item.Asides.SelectMany(beside => beside.All()).SelectMany(beside => beside.Details).Where(d => d.IsReading);
            Detail[] details = [.. item.Details.Where(d => d.IsReading || !d.OnlyInFull).Concat(aside)];
            foreach (var detail in details) Print(IsAbove(detail) ? detail with { Text = AsAbove } : detail, below);
            _readingAbove = details.LastOrDefault(d => d.IsReading)?.Text ?? "";
            if (item.Parts.Count > 0) Print(item.Parts, isSum, new string(' ', front.Length - front.TrimStart().Length + Gap.Length));
        }
        foreach (var alike in items.Where(item => item.FoldedAs is not null).GroupBy(item => item.Lead))
            Folded([.. alike], Front(alike.Key, lead, isSum, indent), room);
    }

    private void Folded(Item[] items, string front, int room)
    {
        Hanging(front, Wrapping.Lines(string.Join(" / ", items.Select(item => item.FoldedAs)), room));
        var below = new string(' ', DisplayWidth.Of(front));
        foreach (var item in items)
            foreach (var reading in item.All().SelectMany(part => part.Details).Where(d => d.IsReading).Distinct())
                Print(reading with { Text = $"({item.FoldedAs}) {reading.Text}" }, below);
    }

    private string AsAbove => _lang == Lang.Ja ? "同上" : "as above";

    private bool IsAbove(Detail detail) => detail.IsReading && detail.Text == _readingAbove;

    private static string Front(string item, int lead, bool isSum, string indent)
        => indent + (lead == 0 ? "- " : (isSum ? DisplayWidth.FillBefore(item, lead) : DisplayWidth.Fill(item, lead)) + Gap);

    /// <summary>The text, and its place at the right edge where both are short enough, otherwise on a line of its own.</summary>
    private static IReadOnlyList<string> Body(Item item, int edge, int room)
    {
        if (item.Place.Length == 0) return Wrapping.Lines(item.Text, room);
        if (OnOneLine(item) <= edge) return [item.Text + DisplayWidth.FillBefore(item.Place, edge - DisplayWidth.Of(item.Text))];
        return [.. Wrapping.Lines(item.Text, room), .. Wrapping.Lines(item.Place, room)];
    }

    private static int OnOneLine(Item item) => DisplayWidth.Of(item.Text) + Gap.Length + DisplayWidth.Of(item.Place);

    private void Print(Detail detail, string indent)
    {
        var front = indent + (detail.Text.Length == 0 ? detail.Name : detail.Name + ": ");
        if (DisplayWidth.Of(front) * 2 < _line) Hanging(front, Wrapping.Lines(detail.Text, _line - DisplayWidth.Of(front)));
        else // too little room behind the name
            Hanging(indent, Wrapping.Lines((front + detail.Text).Substring(indent.Length), _line - indent.Length));
    }

    /// <summary>Something in front of the first line, and the others below that line.</summary>
    private void Hanging(string front, IReadOnlyList<string> lines)
    {
        var indent = new string(' ', DisplayWidth.Of(front));
        for (var k = 0; k < lines.Count; k++) _text.Append(k == 0 ? front : indent).Append(lines[k]).Append('\n');
    }
}
