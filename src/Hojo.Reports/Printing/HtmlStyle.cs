namespace Hojo.Reports.Printing;

/// <summary>How a page looks, on a screen and on paper.</summary>
internal static class HtmlStyle
{
    public const string Sheet =
        ":root { color-scheme: light; }\n"
        + "body { margin: 0; background: #fff; color: #1a1a1a; font: 16px/1.65 sans-serif; }\n"
        + "main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }\n"
        + "h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .3rem; }\n"
        + "h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-bottom: .2rem; border-bottom: 2px solid #0b3d91; }\n"
        + "h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }\n"
        + "p { margin: .2rem 0; }\n"
        + "table { border-collapse: collapse; width: 100%; margin: .3rem 0 .8rem; }\n"
        + "th { text-align: left; font-size: .85rem; font-weight: normal; color: #555; border-bottom: 1px solid #999; }\n"
        + "th, td { padding: .3rem .8rem .3rem 0; vertical-align: top; }\n"
        + "tbody tr { border-bottom: 1px solid #e3e3e3; }\n"
        + "tr.figures { border-bottom: 0; } tr.below td { padding-top: 0; color: #444; font-size: .9rem; }\n"
        + ".sum { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; } .lead { white-space: nowrap; }\n"
        + "td.place, cite { color: #555; font-size: .85rem; font-style: normal; }\n"
        + "td.place { width: 16rem; }\n"
        + ".detail, .reading { font-size: .9rem; color: #444; margin: .1rem 0 .1rem 1rem; }\n"
        + ".detail b, .reading b { font-weight: normal; color: #0b3d91; margin-right: .4rem; }\n"
        + ".reading { border-left: 3px solid #f2a900; padding-left: .6rem; }\n"
        + "details { font-size: .9rem; } summary { cursor: pointer; color: #0b3d91; }\n"
        + "ul.tree { list-style: none; margin: .2rem 0; padding-left: 0; }\n"
        + "ul.tree ul.tree { padding-left: 1.1rem; border-left: 1px solid #ccc; margin-left: .3rem; }\n"
        + "ul.tree li { padding: .15rem 0; } ul.tree .sum { font-weight: bold; margin-right: .5rem; }\n"
        + "figure { margin: 1rem 0; } figure svg { width: 100%; height: auto; }\n"
        + "footer { margin-top: 2.5rem; padding-top: .5rem; border-top: 1px solid #999; color: #555; font-size: .9rem; }\n"
        + "@media (max-width: 40rem) { td.place { width: auto; } th, td { padding-right: .4rem; } }\n"
        + "@media print { body { font-size: 10pt; } main { max-width: none; padding: 0; }\n"
        + "  h2 { break-after: avoid; } tr, li { break-inside: avoid; }\n"
        + "  details::details-content { content-visibility: visible; block-size: auto; } }\n";
}
