using System.Globalization;
using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>Questions as a numbered list to be read aloud: what to ask, what may be answered, why it matters, and who asks.</summary>
internal static class QuestionsReport
{
    public static ReportContent Of(QuestionList list, Wording words)
    {
        var columns = new Columns(words.Of("番号", "no."), words.Of("質問", "question"), words.Of("案件ファイルの項目", "place in the file"));
        return new(
            words.Lang,
            words.Of("次に聞くこと", "What to ask next"),
            [
                list.Tracks.Count == 1 ? list.Tracks[0] : words.Of($"{list.Tracks.Count}の枠", $"{list.Tracks.Count} tracks"),
                words.Of($"照会日時 {Wording.Of(list.On)} (日本時間)", $"asked about {Wording.Of(list.On)} (time in Japan)"),
            ],
            [
                new(words.Of($"質問 ({list.Questions.Count})", $"Questions ({list.Questions.Count})"),
                    list.Questions.Count == 0 ? [words.Of("答えを変える不明な点はありません。", "Nothing unknown can change the answer.")] : [],
                    new Listing(null, columns, [.. list.Questions.Select((q, k) => Item(q, k + 1, list.Tracks.Count > 1, words))])),
                new RowSections(words).Sources(list.Sources),
            ],
            words.Of("効き目のある順です。答えを1つ入れるたびに、次に聞くことは変わります。", "The most useful first. Each answer changes what is to be asked next."));
    }

    private static Item Item(Question question, int number, bool several, Wording words) => new(
        number.ToString(CultureInfo.InvariantCulture),
        $"{words.Of(question.Label)} [{words.Of(question.Unit)}] {Decides(question, words)}",
        question.Fact,
        [
            .. Choices(question, words),
            .. question.Declared
                ? [new Detail(words.Of("申告", "declared"), words.Of("申請者の申告による。事務局が審査する", "by the applicant; the office judges for itself"))]
                : Array.Empty<Detail>(),
            .. (question.Effects ?? []).SelectMany(e => Effect(e, several, words)),
        ]);

    private static string Decides(Question question, Wording words)
    {
        var tracks = question.Effects?.Count > 1 ? words.Of($"、{question.Effects.Count}枠", $", {question.Effects.Count} tracks") : "";
        var decided = Wording.Decided(question);
        return words.Of($"({decided.Ja}を左右{tracks})", $"(decides the {decided.En}{tracks})");
    }

    private static IReadOnlyList<Detail> Choices(Question question, Wording words) => question switch
    {
        { Choices.Count: > 0 } =>
            [new(words.Of("選択肢", "choices"),
                string.Join(words.Of("、", " / "), question.Choices.Select(c => $"{words.Of(c.Label)} ({c.Name})")),
                OnlyInFull: question.Choices.Count > 10)],
        { Least: { } least, Most: { } most } =>
            [new(words.Of("範囲", "from and to"), words.Of($"{least.Ja}〜{most.Ja}", $"{least.En} to {most.En}"), OnlyInFull: true)],
        _ => [],
    };

    /// <summary>Of one track every answer has its line; of several every track has.</summary>
    private static IEnumerable<Detail> Effect(Effect effect, bool several, Wording words)
    {
        var sides = effect.Sides.Count == 1
            ? [new Detail(words.Of("効き目", "effect"), Unsplit(effect, words))]
            : effect.Sides.Select(side => new Detail(words.Of(side.Value), Then(side, words))).ToArray();
        var asks = effect.AskedBy.Select(row => new Detail(words.Of("出典", "citation"),
            $"{row.Citation} {words.Of(row.Text)}", OnlyInFull: several));
        return several
            ? [new Detail(effect.Track, string.Join("; ", sides.Select(s => $"{s.Name} → {s.Text}"))), .. asks]
            : [.. sides, .. asks];
    }

    private static string Unsplit(Effect effect, Wording words) => effect.OnlyMovesPoints
        ? words.Of("加点・減点だけを左右", "decides points only")
        : words.Of("ほかの答えと合わせて決まる", "settled together with other answers");

    private static string Then(Side side, Wording words)
    {
        var verdict = side.Verdicts.Count == 1 ? words.Of(side.Verdicts[0]) : words.Of("判定はまだ決まらない", "not settled yet");
        return side.Grant is { } grant && side.Verdicts.Any(v => v != TrackVerdict.NotEligible)
            ? words.Of($"{verdict}、{words.Spoken(grant, side.Exact)}", $"{verdict}, {words.Spoken(grant, side.Exact)}")
            : verdict;
    }
}
