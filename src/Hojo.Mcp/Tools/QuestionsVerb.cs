using System.Globalization;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules.Language;

namespace Hojo.Mcp.Tools;

/// <summary>What to ask next, of one track, of some, or of all that are open.</summary>
internal static class QuestionsVerb
{
    private const int Few = 5;

    public static readonly Argument Most = new("most", "How many questions at most, the most useful first.", Argument.Texts.Count);

    /// <summary>How an answer is written into a case, by its kind.</summary>
    private static readonly Bilingual Writing = (
        "案件への書き方: 項目のIDの場所に書く(`costs.machinery` は `{\"costs\":{\"machinery\":25000000}}`)。金額は円の整数、はい・いいえは `true`・`false`、"
            + "選択肢は括弧内の名前、日付は `\"2026-03-01\"`、割合は `\"2/3\"` か `\"10%\"`、成長率は年率の数値 `3.5` か "
            + "`{\"from\":78000000,\"to\":90500000,\"years\":5}`。分からない項目は書かない",
        "How to write an answer into the case: at the place that the id of the fact names (`costs.machinery` is "
            + "`{\"costs\":{\"machinery\":25000000}}`). Money is a whole number of yen; yes or no is `true` or `false`; a choice is its "
            + "name in brackets; a day is `\"2026-03-01\"`; a share is `\"2/3\"` or `\"10%\"`; a growth is a number in percent a "
            + "year, `3.5`, or `{\"from\":78000000,\"to\":90500000,\"years\":5}`. What is not known is left out");

    public static Answer Ask(Call call)
    {
        var moment = call.Moment();
        var tracks = TracksOf(call, moment.On);
        var asked = tracks.Count == 1
            ? call.Hojo.Questions(tracks[0].Id, call.Case, moment.On)
            : call.Hojo.Catalogue.Questions(call.Case, tracks.Select(track => track.Id), moment.On);
        Question[] first = [.. asked.Take(call.Told.Count(Most) ?? Few)];
        var cited = first.SelectMany(question => question.Effects ?? []).SelectMany(effect => effect.AskedBy)
            .Select(row => row.Citation.Source).Distinct();
        var list = new QuestionList(moment.On, [.. tracks.Select(track => track.Id)], first, [.. cited]);
        return new(tracks, moment,
            lang => $"{Report.Of(list, lang).ToMarkdown()}\n{Left(asked.Count - first.Length).In(lang)}\n\n{Writing.In(lang)}",
            () => AssessmentJson.Write(list));
    }

    /// <summary>Those that are named, or else all that are open or may be.</summary>
    private static IReadOnlyList<Track> TracksOf(Call call, JapanTime on)
        => call.Told.Texts(Argument.Tracks).Count > 0 || call.File.Track is not null
            ? call.Tracks
            : [.. call.Hojo.Catalogue.Tracks.Where(track => track.OpenOn(on) != Verdict.NotMet)];

    private static Bilingual Left(int more)
    {
        var count = more.ToString(CultureInfo.InvariantCulture);
        return more == 0 ? ("ほかに聞くことはない", "there is nothing else to ask") : ($"このほかに聞くこと: {count}件", $"left to ask after these: {count}");
    }
}
