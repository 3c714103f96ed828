using Hojo.Model;
using Microsoft.AspNetCore.Html;

namespace Hojo.AspNetCore.Pages;

/// <summary>計算の流れ: from the costs to the grant, a bar a step. The exact figures stand beside the bars and in the working below.</summary>
internal static class Waterfall
{
    private const int Width = 1000, Height = 14;

    public static IHtmlContent Of(View view, GrantResult? grant)
    {
        if (grant?.Working is not { } working || working.Value == 0) return Html.Nothing;
        Step[] steps = [.. Spine(working).Reverse()];
        var most = steps.Max(step => step.Rounded.Whole);
        return Html.Of($"""
            <section class="waterfall"><h2>{view.Say("計算の流れ", "How the amount comes about")}</h2><table>
            <thead><tr><th scope="col">{view.Say("段階", "step")}</th><th scope="col" class="sum">{view.Say("金額", "amount")}</th>
            <td class="bar"></td></tr></thead><tbody>{Html.Each(steps, step => $"""
            <tr><th scope="row">{view.Say(step.Text)}</th><td class="sum">{view.Words.Of(step.Rounded)}</td>
            <td class="bar"><svg viewBox="0 0 {Width} {Height}" preserveAspectRatio="none" aria-hidden="true"><rect class="{
                (step.Binds ? "cut" : "step")}" width="{Math.Max(1, step.Rounded.Whole * Width / most)}" height="{Height}"/></svg></td></tr>
            """)}</tbody></table></section>
            """);
    }

    /// <summary>From the grant back to what it comes from: through each line the greatest of its parts.</summary>
    private static IEnumerable<Step> Spine(Step grant)
    {
        for (Step? at = grant; at is not null; at = at.Parts.MaxBy(part => part.Value))
            if (!at.IsIdle) yield return at;
    }
}
