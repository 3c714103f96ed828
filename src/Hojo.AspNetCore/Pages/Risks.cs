using Hojo.Model;
using Hojo.Reports.Content;
using Hojo.Reports.Sections;
using Microsoft.AspNetCore.Html;

namespace Hojo.AspNetCore.Pages;

/// <summary>返還リスク: what would be due if one promise alone were missed and all others kept, the dearest first, a bar each.</summary>
internal static class Risks
{
    private const int Width = 1000, Height = 14;

    public static IHtmlContent Of(View view, Assessment answer)
    {
        Exposure[] dear = [.. ExposureItems.DearestFirst(answer).Where(exposure => exposure.Most.Most > Yen.Zero)];
        if (dear.Length == 0) return Html.Nothing;
        var (items, most) = (new ExposureItems(view.Words), dear[0].Most.Most.Whole);
        return Html.Of($"""
            <details class="waterfall risks"><summary>{view.Say("一つだけ未達なら返す額", "What is due if one promise alone is missed")}: {
                view.Say("最大", "at most")} {view.Words.Of(dear[0].Most.Most)}</summary>
            {(answer.ExposureTotal is { } total ? Html.Of($"<p>{items.InAll(total)}</p>") : Html.Nothing)}
            <table><thead><tr><th scope="col">{items.Columns.Text}</th><th scope="col" class="sum">{items.Columns.Lead}</th>
            <td class="bar"></td></tr></thead><tbody>{Html.Each(dear, exposure => $"""
            {Row(items.Of(exposure), Math.Max(1, exposure.Most.Most.Whole * Width / most))}
            """)}</tbody></table></details>
            """);
    }

    private static IHtmlContent Row(Item item, long width) => Html.Of($"""
        <tr><th scope="row">{item.Text}{Html.Each(item.Details, detail => $"""
        <p class="{(detail.IsReading ? "reading" : "detail")}"><b>{detail.Name}</b> {detail.Text}</p>
        """)}<cite>{item.Place}</cite></th><td class="sum">{item.Lead}</td>
        <td class="bar"><svg viewBox="0 0 {Width} {Height}" preserveAspectRatio="none" aria-hidden="true"><rect class="cut" width="{width}"
        height="{Height}"/></svg></td></tr>
        """);
}
