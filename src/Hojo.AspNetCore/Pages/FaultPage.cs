using Microsoft.AspNetCore.Html;

namespace Hojo.AspNetCore.Pages;

/// <summary>A request that a person sent and that is not answered: what is wrong, and where to go on.</summary>
internal static class FaultPage
{
    public static IHtmlContent Of(View view, Refusal refusal) => view.Page(view.Say("読み取れませんでした", "That could not be read"), Html.Of($"""
        <div class="errors" role="alert"><p>{view.Say(refusal.Text)}</p>
        <ul>{Html.Each(refusal.Faults, fault => $"<li>{fault.In(view.Lang)}</li>")}</ul></div>
        <p><a href="{view.At("/")}">{view.Say("はじめに戻る", "Start again")}</a></p>
        """));
}
