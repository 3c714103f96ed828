using System.Text;
using Hojo.Model;
using Hojo.Reports.Printing;

namespace Hojo.Audit.Pages;

/// <summary>What the pages of an audit are made of: one file each, no script, nothing fetched from anywhere.</summary>
internal static class AuditMarkup
{
    private const string Sheet =
        "@page { size: A4 landscape; margin: 10mm; }\n"
        + "body { margin: 0 auto; max-width: 297mm; padding: 1rem; background: #fff; color: #1a1a1a; font: 9.5pt/1.45 sans-serif; }\n"
        + "h1 { font-size: 15pt; margin: 0 0 .2rem; } h2 { font-size: 11.5pt; margin: 1.2rem 0 .3rem; break-after: avoid; }\n"
        + "p { margin: .2rem 0; } code { font-size: 8pt; overflow-wrap: anywhere; }\n"
        + "table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: .3rem 0; }\n"
        + "th, td { border: 1px solid #999; padding: .15rem .3rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }\n"
        + "th { background: #eef1f6; font-weight: normal; font-size: 8.5pt; }\n"
        + "thead { display: table-header-group; } tr { break-inside: avoid; }\n"
        + "table.rows th:nth-child(1) { width: 5mm; } table.rows th:nth-child(2) { width: 31mm; }\n"
        + "table.rows th:nth-child(3) { width: 29mm; }\n"
        + "table.rows th:nth-child(8) { width: 27mm; } table.rows th:nth-child(7) { width: 40mm; }\n"
        + "table.sources th:nth-child(2) { width: 30%; }\n"
        + ".box { display: inline-block; width: 4mm; height: 4mm; line-height: 4mm; border: 1px solid #000; text-align: center; }\n"
        + ".print { font: 7.5pt monospace; color: #555; } .formula { margin-left: 1em; text-indent: -1em; }\n"
        + "@media print { body { padding: 0; max-width: none; font-size: 8.5pt; } a { color: inherit; text-decoration: none; } }\n";

    public static void Open(StringBuilder page, string title, Lang lang)
    {
        Add(page, $"<!DOCTYPE html>\n<html lang=\"{(lang == Lang.Ja ? "ja" : "en")}\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        Add(page, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
        Add(page, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        Add(page, $"<title>{Markup.Escaped(title)}</title>\n<style>\n{Sheet}</style>\n</head>\n<body>\n<h1>{Markup.Escaped(title)}</h1>\n");
    }

    /// <summary>Markup as it is.</summary>
    public static void Add(StringBuilder page, string markup) => page.Append(markup);

    public static void Close(StringBuilder page) => page.Append("</body>\n</html>\n");

    public static void Table(StringBuilder page, string kind, Lang lang, params IReadOnlyList<Bilingual> columns)
    {
        var heads = string.Concat(columns.Select(column => $"<th scope=\"col\">{Markup.Escaped(column.In(lang))}</th>"));
        Add(page, $"<table class=\"{kind}\">\n<thead><tr>{heads}</tr></thead>\n<tbody>\n");
    }

    /// <summary>A row of a table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cells">Its cells, as markup.</param>
    public static void Row(StringBuilder page, params IReadOnlyList<string> cells)
        => page.Append("<tr>").AppendJoin("", cells.Select(cell => $"<td>{cell}</td>")).Append("</tr>\n");

    public static void End(StringBuilder page) => page.Append("</tbody>\n</table>\n");
}
