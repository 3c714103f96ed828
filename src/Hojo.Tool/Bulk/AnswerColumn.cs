using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Tool;

/// <summary>A column of a table of answers: a whole number or a text in each row, or nothing.</summary>
/// <param name="Name">Its name for programs.</param>
/// <param name="Heading">Its heading for people.</param>
/// <param name="Number">Its number; <see langword="null"/> for a column of texts.</param>
/// <param name="Text">Its text; <see langword="null"/> for a column of numbers.</param>
internal sealed record AnswerColumn(string Name, Bilingual Heading, Func<LineAnswer, long?>? Number, Func<LineAnswer, string?>? Text)
{
    /// <summary>The columns of a table: one set of verdict and amount a track, and where lines name their own, the track too.</summary>
    /// <param name="tracks">The tracks that every line is asked about; none where each names its own.</param>
    /// <param name="faults">Words for what is wrong with a line.</param>
    /// <param name="lang">The language of the words; <see langword="null"/> for words as JSON has them.</param>
    public static IReadOnlyList<AnswerColumn> Of(IReadOnlyList<Track> tracks, FaultWords faults, Lang? lang) =>
    [
        new("line", ("行", "line"), answer => answer.Line, null),
        new("note", ("覚え書き", "remark"), null, answer => answer.Note),
        new("on", ("照会日時", "moment asked about"), null, answer => answer.On?.ToString()),
        .. tracks.Count == 0 ? [new("track", ("枠のID", "id of the track"), null, answer => At(answer, 0)?.Track), .. Of(0, null, lang)]
            : tracks.Count == 1 ? Of(0, null, lang)
            : tracks.SelectMany((track, k) => Of(k, track, lang)),
        new("faults", ("誤り", "what is wrong"), null, answer => faults.Of(answer.Faults)),
    ];

    private static IEnumerable<AnswerColumn> Of(int k, Track? track, Lang? lang)
    {
        var (of, ja, en) = track is null ? ("", "", "") : ($" {track.Id}", $" {track.Title.Ja}", $" {track.Title.En}");
        Bilingual least = ($"補助金額の下限(円){ja}", "grant, least (yen)" + en), most = ($"補助金額の上限(円){ja}", "grant, most (yen)" + en);
        yield return new("verdict" + of, ("判定" + ja, "verdict" + en), null, answer => At(answer, k) is { Verdict: var verdict }
            ? lang is { } words ? Names.Of(verdict).In(words) : Names.Word(verdict)
            : null);
        yield return new("provisional" + of, ("暫定" + ja, "provisional" + en), null,
            answer => At(answer, k) is { IsProvisional: var so } ? YesNo(so, lang) : null);
        yield return new("grantLeast" + of, least, answer => At(answer, k)?.Grant?.Least.Whole, null);
        yield return new("grantMost" + of, most, answer => At(answer, k)?.Grant?.Most.Whole, null);
    }

    private static string YesNo(bool so, Lang? lang) => (lang, so) switch
    {
        (Lang.Ja, _) => so ? "はい" : "いいえ",
        (Lang.En, _) => so ? "yes" : "no",
        _ => so ? "true" : "false",
    };

    private static TrackAnswer? At(LineAnswer answer, int k) => k < answer.Answers.Count ? answer.Answers[k] : null;
}
