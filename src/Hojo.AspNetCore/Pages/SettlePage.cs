using Hojo.Model;
using Hojo.Reports;
using Microsoft.AspNetCore.Html;

namespace Hojo.AspNetCore.Pages;

/// <summary>採択後: the award and its yearly results, one fact after the other, and what is due back by them.</summary>
internal static class SettlePage
{
    public static IHtmlContent Of(View view, Walk walk, (string Typed, Bilingual Problem)? refused)
    {
        var settlement = view.Site.Hojo.Settle(walk.Track!, walk.Case);
        var open = settlement.Questions.FirstOrDefault(question => !walk.Skipped.Contains(question.Fact));
        return view.Page($"{view.Say("返還額", "What is due back")}: {view.Say(settlement.Title)}", Html.Of($"""
            {(open is null ? Html.Nothing : Asked(view, walk, open, refused))}
            {Html.Made(Report.Of(settlement, view.Lang).ToHtmlFragment())}
            {Answers.Of(view, walk)}
            """));
    }

    private static IHtmlContent Asked(View view, Walk walk, Question open, (string Typed, Bilingual Problem)? refused) => Html.Of($"""
        {QuestionPage.Summary(view, refused)}
        <form method="post" action="{view.At("/settle")}" class="question">{walk.Fields()}{Walk.Field("fact", open.Fact)}
        {InputField.Of(view, open, refused?.Typed, refused is not null)}
        <p class="buttons"><button class="primary" name="do" value="next">{view.Say("次へ", "Next")}</button>
        <button name="do" value="skip" formnovalidate>{view.Say("分からない", "I do not know")}</button></p></form>
        """);
}
