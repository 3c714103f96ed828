using Hojo.Model;
using Hojo.Rules.Pages;
using Microsoft.AspNetCore.Html;

namespace Hojo.AspNetCore.Pages;

/// <summary>The first page: a programme, or what is open.</summary>
internal static class StartPage
{
    public static IHtmlContent Of(View view, JapanTime on)
    {
        var byOpen = CatalogueEntry.ByOpen(view.Site.Hojo.Catalogue, on);
        return view.Page(view.Say("補助金・支援を調べる", "Find support"), Html.Of($"""
            <p class="lead">{view.Say("質問に答えると、申請できるか、いくらか、いつまでに何をするか、返還のおそれまで、公募要領の条文つきで分かります。",
                "Answer questions and see, by the guideline, whether you may apply, how much, what by when, what may be due back.")}</p>
            <p class="errors" data-broken="{view.At("/ask")}" role="alert" tabindex="-1" hidden>{view.Say("共有リンクが壊れています。写し直してください。",
                "The share link is broken: copy it again.")}</p>
            <form method="post" action="{view.At("/ask")}">
            <p class="field"><label for="on">{view.Say("いつの時点で(日本時間)", "As of (Japan time)")}</label>
            <input type="datetime-local" id="on" name="on" value="{Walk.Text(on)}" required></p>
            <p><button class="primary">{view.Say("今受け付けている支援から探す", "Search what is open")}</button></p>
            <h2>{view.Say("制度を選ぶ", "Choose a programme")}</h2>
            {Group(view, byOpen[Verdict.Met], ("受付中", "Open"), open: true)}
            {Group(view, byOpen[Verdict.Unknown], ("受付中かもしれないもの", "May be open"), open: true)}
            {Group(view, byOpen[Verdict.NotMet], ("受付前・受付終了", "Not open"), open: false)}
            </form>
            <details><summary>{view.Say("案件ファイルから始める", "Start from a case file")}</summary>
            <form method="post" action="{view.At("/file")}" enctype="multipart/form-data">
            <p class="field"><label for="case">{view.Say("案件ファイル(JSON)", "Case file (JSON)")}</label>
            <input type="file" id="case" name="case" accept=".json,application/json" required></p>
            <p><button>{view.Say("読み込む", "Read it")}</button></p></form></details>
            """));
    }

    private static IHtmlContent Group(View view, IEnumerable<CatalogueEntry> entries, Bilingual heading, bool open)
    {
        var rounds = entries.GroupBy(entry => entry.Round).ToArray();
        return rounds.Length == 0 ? Html.Nothing : Html.Of($"""
            <details{Html.If(open, $" open")}><summary>{view.Say(heading)} ({rounds.Sum(round => round.Count())})</summary>
            <ul class="tracks">{Html.Each(rounds.SelectMany(round => round), entry => $"""
            <li>{view.Programme(entry.Track)}
            <button class="link" name="track" value="{entry.Track.Id}">{view.Say(entry.Track.Title)}</button>
            <a class="rules" href="{view.At("/programmes/" + entry.Round.Id)}">{view.Say("規定", "rules")}</a></li>
            """)}</ul></details>
            """);
    }
}
