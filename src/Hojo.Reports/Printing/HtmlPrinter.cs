using System.Text;
using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Printing;

/// <summary>A report as one HTML page by itself. Every text is escaped; what a short print leaves out is folded.</summary>
internal sealed class HtmlPrinter
{
    private readonly StringBuilder _text = new();
    private readonly Lang _lang;

    private HtmlPrinter(Lang lang) => _lang = lang;

    public static string Print(ReportContent report)
    {
        var printer = new HtmlPrinter(report.Lang);
        printer.Page(report);
        return printer._text.ToString();
    }

    public static string PrintFragment(ReportContent report, bool folded)
    {
        var printer = new HtmlPrinter(report.Lang);
        printer.Paragraphs(report.Lines);
        printer.Body(report, folded);
        return printer._text.ToString();
    }

    private void Page(ReportContent report)
    {
        Line($"<!DOCTYPE html>\n<html lang=\"{(_lang == Lang.Ja ? "ja" : "en")}\">\n<head>\n<meta charset=\"utf-8\"/>");
        Line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        Line($"<title>{Markup.Escaped(report.Title)}</title>\n<style>\n{HtmlStyle.Sheet}</style>\n</head>\n<body>\n<main>");
        Line($"<h1>{Markup.Escaped(report.Title)}</h1>");
        Paragraphs(report.Lines);
        if (report.Drawing is { } drawing) Line($"<figure>{drawing}</figure>");
        Body(report, folded: false);
        Line("</main>\n</body>\n</html>");
    }

    private void Body(ReportContent report, bool folded)
    {
        foreach (var (section, k) in report.Sections.Where(section => !section.IsEmpty).Select((section, k) => (section, k)))
        {
            var heading = $"<h2>{Markup.Escaped(section.Heading)}</h2>";
            Line(folded ? $"<details class=\"section\"{(k == 0 ? " open" : "")}>\n<summary>{heading}</summary>" : $"<section>\n{heading}");
            Print(section);
            Line(folded ? "</details>" : "</section>");
        }
        Line($"<footer>{Markup.Escaped(report.Closing)}</footer>");
    }

    private void Print(Section section)
    {
        Paragraphs(section.Lines);
        if (section.Table is { } table) Print(table);
        foreach (var list in section.Lists.Where(list => list.Items.Count > 0))
        {
            if (list.Heading is { } heading) Line($"<h3>{Markup.Escaped(heading)}</h3>");
            if (list.IsTree) Branches(list.Items); else Print(list);
        }
    }

    private void Paragraphs(IReadOnlyList<string> lines)
    {
        foreach (var line in lines) Line($"<p>{Markup.Escaped(line)}</p>");
    }

    /// <summary>A list as a table; a column that no item uses is left out.</summary>
    private void Print(Listing list)
    {
        var (columns, lead, place) = (list.Columns, list.Items.Any(i => i.Lead.Length > 0), list.Items.Any(i => i.Place.Length > 0));
        var kind = columns.IsSum ? " class=\"sum\"" : " class=\"lead\"";
        Line("<table>\n<thead><tr>" + (lead ? Head(columns.Lead, kind) : "") + Head(columns.Text) + (place ? Head(columns.Place) : "")
            + "</tr></thead>\n<tbody>");
        foreach (var item in list.Items)
            Line("<tr>" + (lead ? $"<td{kind}>{Markup.Escaped(item.Lead)}</td>" : "")
                + $"<td>{Markup.Escaped(item.Text)}{Details(item)}</td>"
                + (place ? $"<td class=\"place\">{Markup.Escaped(item.Place)}</td>" : "") + "</tr>");
        Line("</tbody>\n</table>");
    }

    private void Print(Table table)
    {
        string Kind(int k) => table.Columns[k].IsNumber ? " class=\"sum\"" : "";
        Line("<table>\n<thead><tr>" + string.Concat(table.Columns.Select((c, k) => Head(c.Text, Kind(k)))) + "</tr></thead>\n<tbody>");
        foreach (var row in table.Rows)
        {
            var cells = row.Cells.Select((cell, k) => $"<td{Kind(k)}>{Markup.Escaped(cell)}</td>");
            Line($"<tr class=\"figures\">{string.Concat(cells)}</tr>");
            Line($"<tr class=\"below\"><td></td><td colspan=\"{table.Columns.Count - 1}\">"
                + string.Join("<br/>", row.Below.Select(Markup.Escaped)) + "</td></tr>");
        }
        Line("</tbody>\n</table>");
    }

    /// <summary>Items with parts as nested lists; those that come to nothing are folded together.</summary>
    private void Branches(IReadOnlyList<Item> items)
    {
        Line("<ul class=\"tree\">");
        foreach (var item in items.Where(item => item.FoldedAs is null)) Branch(item);
        foreach (var alike in items.Where(item => item.FoldedAs is not null).GroupBy(item => item.Lead))
        {
            Line($"<li><details><summary>{Sum(alike.Key)} {Markup.Escaped(string.Join(" / ", alike.Select(i => i.FoldedAs)))}</summary>");
            Line("<ul class=\"tree\">");
            foreach (var item in alike) Branch(item);
            Line("</ul></details></li>");
        }
        Line("</ul>");
    }

    private void Branch(Item item)
    {
        var place = item.Place.Length > 0 ? $" <cite>{Markup.Escaped(item.Place)}</cite>" : "";
        Line($"<li>{Sum(item.Lead)} {Markup.Escaped(item.Text)}{place}{Details(item)}");
        if (item.Parts.Count > 0) Branches(item.Parts);
        foreach (var aside in item.Asides)
        {
            Line($"<details><summary>{Markup.Escaped(aside.Text)}</summary>");
            Branches([aside]);
            Line("</details>");
        }
        Line("</li>");
    }

    private string Details(Item item)
    {
        Detail[] folded = [.. item.Details.Where(d => d.OnlyInFull && !d.IsReading)];
        return string.Concat(item.Details.Except(folded).Select(Print))
            + (folded.Length == 0 ? "" : $"<details><summary>{(_lang == Lang.Ja ? "条件と値" : "test and values")}</summary>"
                + string.Concat(folded.Select(Print)) + "</details>");
    }

    private static string Print(Detail detail)
        => $"<p class=\"{(detail.IsReading ? "reading" : "detail")}\"><b>{Markup.Escaped(detail.Name)}</b>"
            + (detail.Text.Length == 0 ? "</p>" : $" {Markup.Escaped(detail.Text)}</p>");

    /// <summary>A column without a heading has none: an empty one is read out as one.</summary>
    private static string Head(string text, string kind = "")
        => text.Length == 0 ? $"<td{kind}></td>" : $"<th scope=\"col\"{kind}>{Markup.Escaped(text)}</th>";

    private static string Sum(string lead) => $"<span class=\"sum\">{Markup.Escaped(lead)}</span>";

    private void Line(string line) => _text.Append(line).Append('\n');
}
