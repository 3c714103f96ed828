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
            <div class="rules-table">{Html.Made(Markdown.ToHtml(RoundPage.Markdown(round, view.Lang), Pipeline))}</div>
            """));
}
