using System.Globalization;
using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>A comparison as a report: the table, what may be taken together, bars, ceilings.</summary>
internal static class CompareReport
{
    public static ReportContent Of(Comparison c, Wording words)
    {
        ComparedTrack[] open = [.. c.Tracks.Where(IsAlive)], may = [.. c.MayBeOpen.Where(IsAlive)],
            refused = [.. c.Tracks.Concat(c.MayBeOpen).Where(t => !IsAlive(t))], alive = [.. open, .. may];
        return new(
            words.Lang,
            words.Of("回・枠の比較", "Tracks compared"),
            [
                words.Of($"照会日時 {Wording.Of(c.On)} (日本時間)", $"asked about {Wording.Of(c.On)} (time in Japan)"),
                .. c.NotOpen > 0
                    ? [words.Of($"期間外の{c.NotOpen}件は省いた(--all で並べる)",
                        $"{c.NotOpen} not open at that moment are left out (--all lists them)")]
                    : (string[])[],
            ],
            [
                Tracks(open, 0, words.Of("受付中の順位", "Open, ranked"), words),
                Tracks(may, open.Length, words.Of("受付中かどうか分からないもの", "May be open"), words),
                Tracks(refused, alive.Length, words.Of("申請できないもの", "Not eligible"), words),
                Tracks(c.Closed, alive.Length + refused.Length, words.Of("期間外", "Not open"), words),
                CombinationSections.Pairs(c.Pairs, words),
                CombinationSections.Bars([.. c.All], words),
                CombinationSections.Ledgers(alive, words),
                new RowSections(words).Sources(c.Sources),
            ],
            words.Of("この比較は助言ではありません。正式な判断は公募要領と事務局によります。",
                "This is not advice. The guidelines and the offices decide."));
    }

    /// <summary>Whether there is still something to be done for it.</summary>
    private static bool IsAlive(ComparedTrack track) => track.Prospect < Prospect.NotEligible;

    private static Section Tracks(IReadOnlyList<ComparedTrack> tracks, int above, string heading, Wording words) => new(
        heading,
        tracks.Count == 0 ? [] : [words.Of("額は円。範囲は、示されていない事実によって変わる幅です。", "Amounts in yen; a range is what facts not told leave open.")])
    {
        Table = tracks.Count == 0 ? null : new(
            [
                new(words.Of("順", "no."), true),
                new(words.Of("見込み", "prospect")),
                new(words.Of("額", "amount"), true),
                new(words.Of("返還の最大", "exposure"), true),
                new(words.Of("加点", "points"), true),
                new(words.Of("次の期限", "next date")),
                new(words.Of("不明", "open"), true),
            ],
            [.. tracks.Select((track, k) => Row(track, above + k + 1, words))]),
    };

    private static Row Row(ComparedTrack t, int rank, Wording words) => new(
        Cells(t, rank, words),
        [
            $"{t.Track}  {words.Of(t.Title)}" + (t.IsProvisional ? words.Of("【暫定】", " [provisional]") : ""),
            words.Of(t.Reason) + Place(t.ReasonCitation),
            .. Reading(t.ReasonReading, words),
            .. Turn(t, words),
            .. IsAlive(t) ? [.. Doubt(t.Availability, words), .. Next(t, words), .. Money(t, words)] : (string[])[],
        ]);

    /// <summary>What would have to be planned otherwise, and what the verdict would be then.</summary>
    private static IEnumerable<string> Turn(ComparedTrack t, Wording words)
        => t.Turn is not { Change: var change } turn ? []
            : [words.Of($"計画を変えれば: {change.Label.Ja} {change.Needed.Ja} → {words.Of(turn.Verdict)}",
                $"planned otherwise: {change.Label.En} {change.Needed.En} → {words.Of(turn.Verdict)}")];

    private static IEnumerable<string> Next(ComparedTrack t, Wording words)
        => t.Next is { } next ? [words.Of($"次の期限: {next.Text.Ja}", $"next date: {next.Text.En}")]
            : t.Availability.Open == Verdict.Met ? [words.Of("次の期限: 文書に記載がない", "next date: none in the documents")]
            : [];

    /// <summary>Why it is not known to be open.</summary>
    private static IEnumerable<string> Doubt(Availability availability, Wording words)
        => availability.Open != Verdict.Unknown ? []
            : [words.Doubt(availability) + Place(availability.Citation), .. Reading(availability.Reading, words)];

    private static string[] Reading(Bilingual? reading, Wording words)
        => reading is null ? [] : [words.Of($"読み: {reading.Ja}", $"reading: {reading.En}")];

    private static string Place(Citation? citation) => citation is null ? "" : $"  {citation}";

    /// <summary>What the sum is: a grant, a ceiling, a loan.</summary>
    private static IEnumerable<string> Money(ComparedTrack t, Wording words)
    {
        if (t.Money is not { } money) yield break;
        yield return t.OwnShare is { } own
            ? words.Of($"額は{money.Ja}、自己負担 {words.Range(own)}", $"amount: {money.En}; own share {words.Range(own)}")
            : words.Of($"額は{money.Ja}", $"amount: {money.En}");
    }

    private static string[] Cells(ComparedTrack t, int rank, Wording words) =>
        [
            Number(rank),
            words.Of(t.Prospect),
            t.Amount is { } amount ? Figures(amount, t.Cap is null, words) : "—",
            t.Exposure is { } most ? Figures(new(most), false, words) : "—",
            Points(t),
            t.Next is { } next ? words.Of(next) : "—",
            Number(t.Questions),
        ];

    private static string Points(ComparedTrack t)
        => t is { PointsPossible: 0, Deductions: 0 } ? "—"
            : $"{Number(t.PointsGained)}/{Number(t.PointsPossible)}" + (t.Deductions > 0 ? $" -{Number(t.Deductions)}" : "");

    /// <summary>Where no ceiling is printed, the upper end is only the most that a case file can state.</summary>
    private static string Figures(YenRange range, bool unlimited, Wording words)
        => range.IsPoint ? Number(range.Least.Whole)
            : Number(range.Least.Whole) + words.Of("〜", "–") + (unlimited ? words.Of("上限なし", "no ceiling") : Number(range.Most.Whole));

    private static string Number(long n) => n.ToString("#,0", CultureInfo.InvariantCulture);
}
