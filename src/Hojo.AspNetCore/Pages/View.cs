using Hojo.Model;
using Hojo.Reports.Sections;
using Hojo.Rules.Language;
using Microsoft.AspNetCore.Html;

namespace Hojo.AspNetCore.Pages;

/// <summary>A page as one reader sees it: in a language, below an address.</summary>
/// <param name="Site">The host's.</param>
/// <param name="Lang">言語: the language of the page.</param>
/// <param name="Root">The address of the first page, without a slash at its end.</param>
internal sealed record View(Site Site, Lang Lang, string Root)
{
    public Wording Words { get; } = new(Lang);

    /// <summary>A text of the pages, or what the host says instead.</summary>
    public string Say(string ja, string en)
        => (Site.Options.Texts.TryGetValue(ja, out var own) ? own : new Bilingual(ja, en)).In(Lang);

    public string Say(Bilingual text) => text.In(Lang);

    public Track Track(string id) => Site.Hojo.Catalogue.Track(id);

    /// <summary>制度 of a track, which its title may leave out.</summary>
    public IHtmlContent Programme(Track track)
        => track.Programme is { } programme ? Html.Of($"""<span class="programme">{Say(programme.Name)}</span>""") : Html.Nothing;

    /// <summary>The address of a page in the reader's language.</summary>
    public string At(string path) => $"{Root}{path}?lang={Languages.Code(Lang)}";

    public string Asset(string name) => $"{Root}/assets/{Assets.Fresh(name)}";

    public IHtmlContent Page(string title, IHtmlContent body, IHtmlContent? switchLanguage = null) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{Languages.Code(Lang)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title} - {Say(Site.Options.Name)}</title>
        <link rel="stylesheet" href="{Asset("hojo.css")}">
        {Own()}<script src="{Asset("hojo.js")}" defer></script>
        </head>
        <body>
        <a class="skip" href="#main">{Say("本文へ", "Skip to content")}</a>
        <header><a class="name" href="{At("/")}">{Say(Site.Options.Name)}</a>{switchLanguage ?? OtherLanguage()}</header>
        <main id="main">
        <h1>{title}</h1>
        {body}
        </main>
        <footer class="site"><p>{Say("計算の結果は見込みです。採否と金額は事務局が決めます。入力はこのサーバーに残りません。",
            "Results are estimates: the office decides on adoption and amount. Nothing you enter is kept on this server.")}</p></footer>
        </body>
        </html>
        """);

    private IHtmlContent Own()
        => Site.Options.StyleSheet is { } sheet ? Html.Of($"<link rel=\"stylesheet\" href=\"{sheet}\">\n") : Html.Nothing;

    private IHtmlContent OtherLanguage()
    {
        var other = Lang == Lang.Ja ? this with { Lang = Lang.En } : this with { Lang = Lang.Ja };
        return Html.Of($"""
            <a class="language" lang="{Languages.Code(other.Lang)}" href="{other.At("/")}">{(other.Lang == Lang.Ja ? "日本語" : "English")}</a>
            """);
    }
}
