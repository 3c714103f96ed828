using Hojo.Model;
using Microsoft.AspNetCore.Html;

namespace Hojo.AspNetCore.Pages;

/// <summary>What was answered so far, each to be changed.</summary>
internal static class Answers
{
    public static IHtmlContent Of(View view, Walk walk) => walk.Told.Count + walk.Skipped.Count == 0 ? Html.Nothing : Html.Of($"""
        <details class="answers"><summary>{view.Say($"これまでの答え ({walk.Told.Count})", $"Your answers ({walk.Told.Count})")}</summary>
        <form method="post" action="{view.At("/ask")}">{walk.Fields()}
        <dl>{Html.Each(walk.Told, told => $"""
        <div><dt>{Label(view, told.Fact)}</dt><dd>{Value(view, told)} {Again(view, told.Fact, ("変える", "Change"))}</dd></div>
        """)}{Html.Each(walk.Skipped, fact => $"""
        <div><dt>{Label(view, fact)}</dt><dd>{view.Say("分からない", "not known")} {Again(view, fact, ("答える", "Answer"))}</dd></div>
        """)}</dl></form></details>
        """);

    private static IHtmlContent Again(View view, string fact, Bilingual says) => Html.Of($"""
        <button class="link" name="change" value="{fact}">{view.Say(says)}<span class="hidden"> {Label(view, fact)}</span></button>
        """);

    private static string Label(View view, string fact) => CaseMembers.Find(fact) is { } member ? view.Say(member.Label) : fact;

    /// <summary>In words, where the value is one of several; with its unit where it is a number.</summary>
    private static string Value(View view, Telling told)
    {
        if (CaseMembers.Find(told.Fact) is not { } member) return told.Value;
        if (member.Kind == MemberKind.YesNo) return told.Value == "true" ? view.Say("はい", "yes") : view.Say("いいえ", "no");
        if (member.Choices.FirstOrDefault(choice => choice.Name == told.Value) is { } word) return view.Say(word.Label);
        if (member.Kind == MemberKind.Money && Yen.TryParse(told.Value, out var yen)) return view.Words.Of(yen);
        return member.Unit is { } unit ? $"{told.Value} {view.Say(unit)}" : told.Value;
    }
}
