using System.Text;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using Hojo.Rules.Language;
using Microsoft.AspNetCore.Html;

namespace Hojo.AspNetCore.Pages;

/// <summary>The answer of one track, whole.</summary>
internal static class ResultPage
{
    public static IHtmlContent Of(View view, Walk walk)
    {
        var (told, track) = (walk.Case, walk.Track!);
        var answer = view.Site.Hojo.Assess(track, told, walk.On);
        return view.Page(view.Say(answer.Title), Html.Of($"""
            {Headline(view, answer)}
            {Waterfall.Of(view, answer.Grant)}
            {Html.Made(Report.Of(answer, view.Lang).ToHtmlFragment(folded: true))}
            {Timeline.Of(view, walk, told)}
            {Risks.Of(view, answer)}
            {Curve(view, walk, told)}
            {Change(view, walk, told, answer)}
            <h2>{view.Say("次にすること", "What next")}</h2>
            {Actions(view, walk)}
            {Answers.Of(view, walk)}
            """));
    }

    private static IHtmlContent Headline(View view, Assessment answer) => Html.Of($"""
        <div class="headline"><p>{view.Programme(view.Track(answer.Track))}</p>
        <p><strong class="verdict {answer.Verdict}">{view.Words.Of(answer.Verdict)}</strong></p>
        {Amount(view, answer)}
        <p>{view.Say("照会日時", "As of")} {Reports.Sections.Wording.Of(answer.On.Local)}</p></div>
        """);

    /// <summary>The amount; where nothing is paid as things stand, as what it would be.</summary>
    private static IHtmlContent Amount(View view, Assessment answer)
    {
        if (answer.Grant is not { } grant) return Html.Nothing;
        return answer.Verdict is TrackVerdict.NotEligible or TrackVerdict.NotOpen
            ? Html.Of($"""
            <p>{view.Say($"要件を満たし受付中であれば、{grant.Name.Ja}は", $"If it were met and open, {grant.Name.En}:")}
            {view.Words.Range(grant.Range)}</p>
            """)
            : Html.Of($"<p>{view.Say(grant.Name)} <b>{view.Words.Spoken(grant.Range)}</b></p>");
    }

    /// <summary>What can be done with the answer. What needs a script shows itself only where there is one.</summary>
    private static IHtmlContent Actions(View view, Walk walk) => Html.Of($"""
        <form method="post" action="{view.At("/ask")}" class="actions" id="{Timeline.Form}">{walk.Fields()}
        <button name="do" value="more">{view.Say("質問に戻る", "Back to the questions")}</button>
        <button formaction="{view.At("/calendar.ics")}">{view.Say("日程を保存(.ics)", "Save the dates (.ics)")}</button>
        <button formaction="{view.At("/case.json")}">{view.Say("案件ファイルを保存", "Save the case file")}</button>
        <button formaction="{view.At("/settle")}">{view.Say("採択後: 返還額を確かめる", "After the award: what is due back")}</button>
        <button type="button" data-print hidden>{view.Say("印刷", "Print")}</button>
        <button type="button" data-share="{view.At("/")}" hidden data-done="{view.Say("リンクを写しました", "Link copied")}">{
            view.Say("共有リンクを写す(内容は送られません)", "Copy a share link (nothing is sent)")}</button></form>
        """);

    private static IHtmlContent Curve(View view, Walk walk, Case told)
    {
        var assessor = view.Site.Hojo.Catalogue[walk.Track!];
        if (assessor.CurveFacts.OfType<Fact<Yen>>().Where(fact => Told(walk, fact)).FirstOrDefault() is not { } cost) return Html.Nothing;
        var curve = assessor.Curve(told, cost, walk.On);
        return curve.Segments.Count == 0 ? Html.Nothing : Html.Of($"""
            <details class="curve"><summary>{view.Say($"{cost.Label.Ja}を変えると", $"If {cost.Label.En} changes")}</summary>
            <p><img alt="{view.Say("金額の曲線。数値は下の表にあります。", "The amount as a curve; its figures stand in the table below.")}"
            src="{Drawn(CurveDrawing.ToSvg(curve, view.Lang))}"></p>
            {Html.Made(Report.Of(curve, view.Lang).ToHtmlFragment())}</details>
            """);
    }

    /// <summary>As a picture of its own: its style stays within it.</summary>
    private static string Drawn(string svg) => "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(svg));

    private static bool Told(Walk walk, Fact fact) => walk.File is not null || walk.Told.Any(told => told.Fact == fact.Id);

    private static IHtmlContent Change(View view, Walk walk, Case told, Assessment answer)
    {
        if (answer.Verdict == TrackVerdict.NotOpen) return Html.Nothing;
        var solution = view.Site.Hojo.Solve(walk.Track!, told, [Goal.Cap], walk.On);
        return Html.Of($"""
            <details class="change"><summary>{view.Say("何を変えれば届くか", "What to change")}</summary>
            {Html.Made(Report.Of(solution, view.Lang).ToHtmlFragment())}</details>
            """);
    }
}
