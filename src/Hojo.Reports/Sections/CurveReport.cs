using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>A curve as a report: its pieces and its cliffs.</summary>
internal static class CurveReport
{
    public static ReportContent Of(Curve c, Wording words)
    {
        var amount = new Columns(words.Of(c.Money), words.Of(c.Label), words.Of("出典", "citation"), IsSum: true);
        return new(
            words.Lang,
            words.Of(c.Title),
            [
                c.Track,
                words.Of($"照会日時 {Wording.Of(c.On)} (日本時間)", $"asked about {Wording.Of(c.On)} (time in Japan)"),
                words.Of($"{words.Of(c.Label)} {words.Of(c.From.Shown)}〜{words.Of(c.To.Shown)}",
                    $"{words.Of(c.Label)} from {words.Of(c.From.Shown)} to {words.Of(c.To.Shown)}"),
            ],
            [
                new(words.Of("まだ分からないこと", "Still unknown"),
                    c.Needs.Count == 0 ? [] : [words.Of($"先に必要な情報: {Names(c, words)}", $"has to be told first: {Names(c, words)}")]),
                new(words.Of("崖", "Cliffs"), c.Segments.Count > 0 && c.Cliffs.Count == 0 ? [words.Of("ありません。", "There are none.")] : [],
                    new Listing(null, new("", words.Of("どこで", "where"), ""), [.. c.Cliffs.Select(x => Cliff(x, words))])),
                new(words.Of("区間", "Pieces"), [], new Listing(null, amount, [.. c.Segments.Select(s => Segment(s, words))])),
                new RowSections(words).Sources(c.Sources),
            ],
            words.Of("判定にかかわらず、規定どおりに計算した額です。助言ではありません。", "Worked by the rows, whatever the verdict. This is not advice."))
        {
            Drawing = c.Segments.Count > 0 ? CurveDrawing.ToSvg(c, words.Lang) : null,
        };
    }

    private static string Names(Curve c, Wording words)
        => string.Join(words.Of("、", ", "), c.Needs.Select(f => $"{words.Of(f.Label)} ({f.Fact})"));

    private static Item Cliff(Cliff x, Wording words)
    {
        var change = x.GrantAt - x.GrantBefore;
        return new(
            "",
            words.Of($"{words.Of(x.Before.Shown)}から{words.Of(x.At.Shown)}へ", $"from {words.Of(x.Before.Shown)} to {words.Of(x.At.Shown)}"),
            "",
            [
                .. x.Jumps
                    ? [new Detail(words.Of("金額", "amount"),
                        $"{words.Of(x.GrantBefore)} → {words.Of(x.GrantAt)} ({(change > Yen.Zero ? "+" : "")}{words.Of(change)})")]
                    : Array.Empty<Detail>(),
                .. x.VerdictBefore == x.VerdictAt
                    ? Array.Empty<Detail>()
                    : [new(words.Of("判定", "verdict"), $"{words.Of(x.VerdictBefore)} → {words.Of(x.VerdictAt)}")],
                .. x.Causes.Select(cause => new Detail(words.Of("規定", "row"),
                    $"{words.Of(cause.Text)} {words.Of(cause.Turns)} {cause.Citation}")),
            ]);
    }

    private static IEnumerable<Detail> Held(RowNote row, Wording words)
    {
        yield return new(words.Of("効いている上限", "held by"), $"{words.Of(row.Text)} {row.Citation}");
        if (row.Reading is { } reading) yield return FindingItems.Reading(reading, words);
    }

    private static Item Segment(CurveSegment s, Wording words) => new(
        s.GrantFrom == s.GrantTo ? words.Of(s.GrantFrom) : $"{words.Of(s.GrantFrom)}〜{words.Of(s.GrantTo)}",
        s.From.Value == s.To.Value
            ? words.Of(s.From.Shown)
            : words.Of($"{words.Of(s.From.Shown)}〜{words.Of(s.To.Shown)}", $"{words.Of(s.From.Shown)} to {words.Of(s.To.Shown)}"),
        "",
        [
            new(words.Of("判定", "verdict"), words.Of(s.Verdict)),
            .. s.HeldBy.SelectMany(row => Held(row, words)),
        ]);
}
