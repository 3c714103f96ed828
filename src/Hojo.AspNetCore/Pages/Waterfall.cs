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
        (Step Step, bool IsAdded)[] lines =
            [.. Way(working).Where(line => line.IsAdded || ReferenceEquals(line.Step, working) || Changes(line.Step))];
        var most = lines.Max(line => line.Step.Rounded.Whole);
        return Html.Of($"""
            <section class="waterfall"><h2>{view.Say("計算の流れ", "How the amount comes about")}</h2><table>
            <thead><tr><th scope="col">{view.Say("段階", "step")}</th><th scope="col" class="sum">{view.Say("金額", "amount")}</th>
            <td class="bar"></td></tr></thead><tbody>{Html.Each(lines, line => $"""
            <tr><th scope="row">{(line.IsAdded ? "＋ " : "")}{view.Say(line.Step.Text)}</th><td class="sum">{
                view.Words.Of(line.Step.Rounded)}</td>
            <td class="bar"><svg viewBox="0 0 {Width} {Height}" preserveAspectRatio="none" aria-hidden="true"><rect class="{
                (line.Step.Binds ? "cut" : "step")}" width="{Math.Max(1, line.Step.Rounded.Whole * Width / most)}"
                height="{Height}"/></svg></td></tr>
            """)}</tbody></table></section>
            """);
    }

    /// <summary>To a line by the greatest of its parts; what else comes into a sum is added as one line a part, so that every sum adds up.
    /// </summary>
    private static IEnumerable<(Step Step, bool IsAdded)> Way(Step to)
    {
        var greatest = to.Parts.MaxBy(part => part.Value);
        if (greatest is not null) foreach (var line in Way(greatest)) yield return line;
        foreach (var part in to.Parts) if (!ReferenceEquals(part, greatest) && part.Value != 0) yield return (part, true);
        yield return (to, false);
    }

    /// <summary>False for what leaves the amount as it came to it: a limit above it, a rounding of whole yen, nothing taken off.</summary>
    private static bool Changes(Step step) => step.Binds || step.Parts.Count != 1 || step.Parts[0].Value != step.Value;
}
