using System.Globalization;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Reports.Content;
using Hojo.Reports.Sections;

namespace Hojo.Audit.Differences;

/// <summary>規定の差 as a report: what changed, track by track, and which answers change.</summary>
public static class DifferenceReport
{
    /// <summary>The report.</summary>
    /// <param name="before">What the first side is called.</param>
    /// <param name="after">What the second side is called.</param>
    /// <param name="difference">What the rules say differently.</param>
    /// <param name="answers">Which answers change, where both sides could be asked.</param>
    /// <param name="lang">The language.</param>
    public static Report Of(string before, string after, RulesDifference difference, IReadOnlyList<AnswerComparison> answers, Lang lang)
    {
        Guard.Against.Null(difference);
        Guard.Against.Null(answers);
        var words = new Wording(lang);
        return new(new(
            lang,
            words.Of($"規定の差: {before} → {after}", $"Differences of the rules: {before} → {after}"),
            [Counted(difference, words)],
            [.. difference.Tracks.Select(track => Of(track, words)), .. answers.Select(answer => AnswerSection.Of(answer, words))],
            words.Of("規定の行どうしを比べたもので、原文の文書どうしを比べたものではありません。",
                "Rows of the rules were compared, not the documents themselves.")));
    }

    private static string Counted(RulesDifference difference, Wording words)
    {
        if (difference.IsEmpty) return words.Of("規定は同じです。", "The rules are the same.");
        var rows = difference.Tracks.SelectMany(track => track.Rows).ToLookup(row => row.Fate, row => row.MovesAnswers);
        string Count(RowFate fate) => rows[fate].Count().ToString(CultureInfo.InvariantCulture);
        var moving = rows[RowFate.Changed].Count(moves => moves).ToString(CultureInfo.InvariantCulture);
        return words.Of(
            $"枠 {difference.Tracks.Count} 件。規定の追加 {Count(RowFate.Added)} 行、廃止 {Count(RowFate.Withdrawn)} 行、"
            + $"変更 {Count(RowFate.Changed)} 行(うち答えが変わりうるもの {moving} 行)",
            $"{difference.Tracks.Count} tracks; rows: {Count(RowFate.Added)} added, {Count(RowFate.Withdrawn)} withdrawn, "
            + $"{Count(RowFate.Changed)} changed ({moving} of them may move an answer)");
    }

    private static Section Of(TrackChange track, Wording words) => new(
        Heading(track, words),
        Lines(track, words),
        List(track, RowFate.Added, words.Of("追加された規定", "Rows added"), words),
        List(track, RowFate.Withdrawn, words.Of("廃止された規定", "Rows withdrawn"), words),
        List(track, RowFate.Changed, words.Of("変わった規定", "Rows changed"), words));

    private static IReadOnlyList<string> Lines(TrackChange track, Wording words)
        => track.Before is null ? [words.Of("新しい枠です。", "A new track.")]
        : track.After is null ? [words.Of("なくなった枠です。", "The track is gone.")]
        : [.. track.Parts.Select(part => $"{Name(part.Part, words)}: {Said(part, words)}")];

    private static string Heading(TrackChange track, Wording words)
        => track is { Before: { } before, After: { } after } && before.Id != after.Id
        ? $"{words.Of(after.Title)} {before.Id} → {after.Id}"
        : $"{words.Of(track.Track.Title)} {track.Track.Id}";

    private static Listing List(TrackChange track, RowFate fate, string heading, Wording words) => new(
        heading,
        new(words.Of("規定", "row"), words.Of("内容", "what it says"), words.Of("出典", "citation")),
        [.. track.Rows.Where(row => row.Fate == fate).Select(row => new Item(
            row.Row,
            $"{words.Of(row.Now.Kind)} {words.Of(row.Now.Text)}",
            string.Join(" / ", row.Now.Citations.Select(c => $"{c.Document} {c.Place}".TrimEnd())),
            [.. Details(row, words)]))]);

    private static IEnumerable<Detail> Details(RowChange row, Wording words)
    {
        if (row.Fate != RowFate.Changed && row.Now.Value is { } value)
            yield return new(Name(ChangedPart.Figures, words), words.Of(value).Replace("<br>", " / ", StringComparison.Ordinal));
        foreach (var part in row.Parts)
            yield return new(Name(part.Part, words), Said(part, words), IsReading: part.Part == ChangedPart.Reading);
    }

    private static string Said(PartChange part, Wording words)
        => $"{(part.Before is { } before ? words.Of(before) : "—")} → {(part.After is { } after ? words.Of(after) : "—")}";

    private static string Name(ChangedPart part, Wording words) => words.Of(PartNames.Of(part));
}
