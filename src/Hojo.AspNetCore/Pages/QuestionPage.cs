using Hojo.Model;
using Hojo.Rules.Language;
using Microsoft.AspNetCore.Html;

namespace Hojo.AspNetCore.Pages;

/// <summary>One question, with where the answer stands so far and what each reply would do.</summary>
internal static class QuestionPage
{
    /// <param name="view">The reader's view.</param>
    /// <param name="walk">How far the reader has come.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="left">How many questions are left, this one among them.</param>
    /// <param name="refused">What was typed and is not taken, with the reason; <see langword="null"/> at first.</param>
    public static IHtmlContent Of(View view, Walk walk, Question asked, int left, (string Typed, Bilingual Problem)? refused)
    {
        var label = view.Say(asked.Label);
        var title = refused is null ? label : $"{view.Say("エラー", "Error")}: {label}";
        return view.Page(title, Html.Of($"""
            {Summary(view, refused)}{SoFar(view, walk)}
            <form method="post" action="{view.At("/ask")}" class="question">
            {walk.Fields()}{Walk.Field("fact", asked.Fact)}
            <p class="progress">{Progress(view, walk.Told.Count + 1, left)}
            {(asked.OnlyMovesPoints ? view.Say("加点・減点だけに関わります", "moves points only") : "")}</p>
            {Help(view, asked)}{InputField.Of(view, asked, refused?.Typed, refused is not null)}
            <p class="buttons"><button class="primary" name="do" value="next">{view.Say("次へ", "Next")}</button>
            <button name="do" value="skip" formnovalidate>{view.Say("分からない", "I do not know")}</button>
            {Html.If(walk.Told.Count > 0, $"""<button name="do" value="back" formnovalidate>{view.Say("前の答えに戻る", "Back")}</button>""")}
            <button class="link" name="do" value="result" formnovalidate>{view.Say("ここまでの結果を見る", "See the result so far")}</button></p>
            </form>
            {Effects(view, asked)}{Answers.Of(view, walk)}
            """));
    }

    private static string Progress(View view, int number, int left)
        => view.Say($"{number}問目(残り{left}問まで)", $"Question {number} (at most {left} left)");

    /// <summary>What is wrong with a reply, above the page, with the way to its field.</summary>
    public static IHtmlContent Summary(View view, (string Typed, Bilingual Problem)? refused)
        => refused is not { } told ? Html.Nothing : Html.Of($"""
            <div class="errors" role="alert" tabindex="-1"><h2>{view.Say("入力に誤りがあります", "There is a problem")}</h2>
            <ul><li><a href="#value">{view.Say(told.Problem)}</a></li></ul></div>
            """);

    /// <summary>What is known so far, of one track.</summary>
    private static IHtmlContent SoFar(View view, Walk walk)
    {
        if (walk.Track is null) return Html.Nothing;
        var answer = view.Site.Hojo.Assess(walk.Track, walk.Case, walk.On);
        var grant = answer.Grant is { } money ? Html.Of($"{view.Say(money.Name)} <b>{view.Words.Range(money.Range)}</b>") : Html.Nothing;
        return Html.Of($"""
            <p class="sofar" aria-live="polite">{view.Programme(view.Track(walk.Track))}<span class="track">{view.Say(answer.Title)}</span>
            <strong class="verdict {answer.Verdict}">{view.Words.Of(answer.Verdict)}</strong> {grant}</p>
            """);
    }

    private static IHtmlContent Help(View view, Question asked) => asked.Member?.Help is { } help
        ? Html.Of($"""<p id="help" class="help">{view.Say(help)}</p>""") : Html.Nothing;

    private static IHtmlContent Effects(View view, Question asked) => asked.Effects switch
    {
        [var one] => EffectTable(view, one),
        { Count: > 1 } several => Html.Of($"""
            <details><summary>{view.Say($"この答えで変わる枠 ({several.Count})", $"What the answer moves ({several.Count})")}</summary>
            <ul>{Html.Each(several, effect => $"""
            <li>{view.Programme(view.Track(effect.Track))} {view.Say(effect.Title)}</li>
            """)}</ul></details>
            """),
        _ => Html.Nothing,
    };

    private static IHtmlContent EffectTable(View view, Effect effect) => Html.Of($"""
        <section><h2>{view.Say("答えごとの見込み", "What each answer would do")}</h2>
        <table><thead><tr><th scope="col">{view.Say("答え", "answer")}</th><th scope="col">{view.Say("判定", "verdict")}</th>
        <th scope="col">{view.Say("金額", "amount")}</th></tr></thead>
        <tbody>{Html.Each(effect.Sides, side => $"""
        <tr><th scope="row">{view.Say(side.Value)}</th>
        <td>{string.Join(" / ", side.Verdicts.Select(verdict => view.Words.Of(verdict)))}</td>
        <td>{(side.Grant is { } grant && side.Verdicts is not [TrackVerdict.NotEligible] ? view.Words.Range(grant) : "")}</td></tr>
        """)}</tbody></table>
        <p class="why">{view.Say("聞く理由: ", "Asked because: ")}{string.Join(view.Say("、", "; "), effect.AskedBy.Take(3)
            .Select(row => $"{view.Say(row.Text)} ({row.Citation})"))}</p></section>
        """);
}
