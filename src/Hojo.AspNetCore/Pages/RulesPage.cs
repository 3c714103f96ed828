using Hojo.Rules.Language;
using Hojo.Rules.Pages;
using Markdig;
using Microsoft.AspNetCore.Html;

namespace Hojo.AspNetCore.Pages;

/// <summary>規定: every row of a round with its quote, to be held against the document.</summary>
internal static class RulesPage
{
    /// <summary>Tables and line breaks as the page has them; other markup in it stays text.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static IHtmlContent Of(View view, Round round)
        => view.Page(view.Say(round.Name), Html.Of($"""
            {Html.Each(round.Tracks, track => $"{Audited(view, track)}")}
            <div class="rules-table">{Html.Made(Markdown.ToHtml(RoundPage.Markdown(round, view.Lang), Pipeline))}</div>
            """));

    /// <summary>How many rows are audited, as far as the host was told.</summary>
    private static IHtmlContent Audited(View view, Track track) => view.Site.Hojo.Audited(track.Id) is not { } count ? Html.Nothing
        : Html.Of($"<p class=\"audited\">{view.Say(track.Title)}: {view.Say(count.Words)}</p>");
}
