using Hojo.Model;
using Hojo.Reports;
using Microsoft.AspNetCore.Html;

namespace Hojo.AspNetCore.Pages;

/// <summary>What is open, side by side, the best first.</summary>
internal static class ComparePage
{
    public static IHtmlContent Of(View view, Walk walk)
    {
        var all = view.Site.Hojo.Compare(walk.Case, walk.On);
        ComparedTrack[] alive = [.. all.Tracks.Concat(all.MayBeOpen).Where(track => track.Prospect < Prospect.NotEligible)];
        return view.Page(view.Say("申請できそうな支援", "Support you may apply for"), Html.Of($"""
            <p class="lead">{view.Say($"{Reports.Sections.Wording.Of(walk.On.Local)} の時点で、候補は{alive.Length}件です。",
                $"As of {Reports.Sections.Wording.Of(walk.On.Local)} there are {alive.Length} candidates.")}</p>
            <form method="post" action="{view.At("/ask")}" class="actions">{walk.Fields()}
            <button name="do" value="more">{view.Say("質問に戻る", "Back to the questions")}</button>
            <button type="button" data-print hidden>{view.Say("印刷", "Print")}</button>
            <button type="button" data-share="{view.At("/")}" hidden data-done="{view.Say("リンクを写しました", "Link copied")}">{
                view.Say("共有リンクを写す(内容は送られません)", "Copy a share link (nothing is sent)")}</button></form>
            <form method="post" action="{view.At("/ask")}">{(walk with { Track = null }).Fields()}
            <ul class="tracks">{Html.Each(alive, track => $"""
            <li>{view.Programme(view.Track(track.Track))}
            <button class="link" name="track" value="{track.Track}">{view.Say(track.Title)}</button>
            <strong class="verdict {track.Verdict}">{view.Words.Of(track.Prospect)}</strong>
            {(track.Amount is { } amount ? Html.Of($"{view.Say(track.Money!)} <b>{view.Words.Range(amount)}</b>") : Html.Nothing)}
            <span class="why">{view.Say(track.Reason)}</span></li>
            """)}</ul></form>
            {Answers.Of(view, walk)}
            <details><summary>{view.Say("すべての枠と併用の可否", "All tracks, and which go together")}</summary>
            {Html.Made(Report.Of(all, view.Lang).ToHtmlFragment())}</details>
            """));
    }
}
