using Hojo.Model;
using Microsoft.AspNetCore.Html;

namespace Hojo.AspNetCore.Pages;

/// <summary>The field of a question, by the kind of its answer.</summary>
internal static class InputField
{
    /// <summary>More words than this stand in a list to choose from.</summary>
    private const int MostButtons = 12;

    public static IHtmlContent Of(View view, Question asked, string? typed, bool isRefused)
    {
        var words = asked.Kind == InputKind.YesNo ? [new("true", ("はい", "yes")), new("false", ("いいえ", "no"))] : asked.Choices;
        return words.Count == 0 ? Line(view, asked, typed, isRefused)
            : words.Count > MostButtons ? List(view, asked, words)
            : Buttons(view, asked, words);
    }

    private static IHtmlContent Line(View view, Question asked, string? typed, bool isRefused)
    {
        var unit = asked.Least is { } least && asked.Most is { } most ? $"{view.Say(least)} - {view.Say(most)}" : view.Say(asked.Unit);
        return Html.Of($"""
            <p class="field"><label for="value">{view.Say(asked.Label)}</label>
            <span class="unit" id="unit">{unit}</span>
            <input id="value" name="value" type="{(asked.Kind == InputKind.Date ? "date" : "text")}" inputmode="{Keys(asked.Kind)}"
            autocomplete="off" data-kind="{asked.Kind}"
            value="{typed}" aria-describedby="unit help" aria-invalid="{(isRefused ? "true" : "false")}" required></p>
            """);
    }

    private static IHtmlContent Buttons(View view, Question asked, IReadOnlyList<Choice> words) => Html.Of($"""
        <fieldset><legend>{view.Say(asked.Label)}</legend>
        {Html.Each(words.Select((word, k) => (word, Id: k == 0 ? "value" : $"value-{k}")), choice => $"""
        <p class="choice"><input type="radio" id="{choice.Id}" name="value" value="{choice.word.Name}" required>
        <label for="{choice.Id}">{view.Say(choice.word.Label)}</label></p>
        """)}</fieldset>
        """);

    private static IHtmlContent List(View view, Question asked, IReadOnlyList<Choice> words) => Html.Of($"""
        <p class="field"><label for="value">{view.Say(asked.Label)}</label>
        <select id="value" name="value" required><option value="">{view.Say("選んでください", "Choose")}</option>
        {Html.Each(words, word => $"""<option value="{word.Name}">{view.Say(word.Label)}</option>""")}</select></p>
        """);

    private static string Keys(InputKind kind) => kind switch
    {
        InputKind.Money or InputKind.Count => "numeric",
        InputKind.Percent or InputKind.Share => "decimal",
        _ => "text",
    };
}
