using Hojo.Model;
using Hojo.Reports.Content;

namespace Hojo.Reports.Sections;

/// <summary>The sections of 併用: pairs, bars by the record, and what is left of ceilings.</summary>
internal static class CombinationSections
{
    public static Section Pairs(IReadOnlyList<PairFinding> pairs, Wording words)
    {
        var said = pairs.Where(p => p.Verdict != PairVerdict.NotStated).OrderBy(p => p.Verdict).ToArray();
        var silent = pairs.Count - said.Length;
        var (ja, en) = said.Length == 0
            ? ($"{silent}組のどれについても、どちらの文書にも記載がない", $"Of none of the {silent} pairs does either document speak")
            : ($"ほか{silent}組は、どちらの文書にも記載がない", $"Of {silent} other pairs neither document speaks");
        return new(
            words.Of("上位の回・枠の併用", "The best tracks together"),
            silent == 0
                ? []
                : [words.Of($"{ja}。併用できるとは限らず、事務局に確かめる。", $"{en}: that allows nothing; ask the offices.")],
            new Listing(null, new(words.Of("併用", "together"), words.Of("組", "pair"), ""),
                [.. said.GroupBy(p => Statement(p, words)).Select(alike => Item([.. alike], words))]));
    }

    /// <summary>What one document alone says of a pair it says of others in the same words: they stand together.</summary>
    private static string Statement(PairFinding pair, Wording words)
        => pair.BothSpeak ? $"{pair.First} × {pair.Second}"
            : words.Of(pair.Verdict) + string.Join("", pair.Says.Select(s => $"{s.Track} {words.Of(s.Text)} {s.Citation}"));

    private static Item Item(PairFinding[] alike, Wording words)
    {
        var pair = alike[0];
        var speaks = pair.Says[0].Track;
        var others = alike.Select(p => p.First == speaks ? p.Second : p.First);
        return new(words.Of(pair.Verdict),
            pair.BothSpeak ? $"{pair.First} × {pair.Second}" : $"{speaks} × {string.Join(words.Of("、", ", "), others)}", "",
            [
                .. pair.Says.SelectMany(s => Reading(s.Reading, words).Prepend(new(s.Track, $"{words.Of(s.Text)}  {s.Citation}"))),
                .. pair.BothSpeak ? (Detail[])[] : [new Detail(words.Of("もう一方の文書には記載がない", "the other document says nothing"), "")],
            ]);
    }

    /// <summary>What the record bars, and what it may bar of those that are not refused anyway.</summary>
    public static Section Bars(IReadOnlyList<ComparedTrack> tracks, Wording words) => new(words.Of("記録による制限", "Bars by the record"), [],
        new Listing(null, new(words.Of("制限", "bar"), words.Of("回・枠", "track"), words.Of("出典", "citation")),
            [
                .. tracks.SelectMany(t => t.Standing.Findings.Select(f => (Track: t, Bar: f)))
                    .Where(bar => bar.Bar.Holds == Openness.Barred || bar.Track.Prospect < Prospect.NotEligible)
                    .GroupBy(bar => (bar.Bar.Text, Details: string.Join("\n", Details(bar.Bar, words).Select(d => d.Text)), bar.Bar.Holds))
                    .Select(alike => Item([.. alike], words)),
            ]));

    private static Item Item((ComparedTrack Track, BarFinding Bar)[] alike, Wording words)
    {
        var f = alike[0].Bar;
        return new(words.Of(f.Holds), $"{string.Join(words.Of("、", ", "), alike.Select(bar => bar.Track.Track))}: {words.Of(f.Text)}",
            string.Join(" / ", alike.Select(bar => bar.Bar.Citation.ToString()).Distinct()), [.. Details(f, words)]);
    }

    private static IEnumerable<Detail> Details(BarFinding f, Wording words) =>
        [
            new Detail(words.Of("結果", "result"), words.Of(f.Note)),
            .. f.Because.Count == 0 ? (Detail[])[] : [new Detail(words.Of("対象の記録", "entries"), string.Join(", ", f.Because))],
            .. f.SettledBy.Count == 0 ? (Detail[])[] : [new Detail(words.Of("これで決まる", "settled by"), string.Join(", ", f.SettledBy))],
            .. Reading(f.Reading, words),
        ];

    private static IEnumerable<Detail> Reading(Bilingual? reading, Wording words)
        => reading is null ? [] : [FindingItems.Reading(reading, words)];

    public static Section Ledgers(IReadOnlyList<ComparedTrack> tracks, Wording words)
    {
        var all = tracks.SelectMany(t => t.Standing.Ledgers.Select(l => (Track: t, Ledger: l))).ToArray();
        var told = all.Where(l => l.Ledger.UsedAtMost is not null || l.Ledger.UsedAtLeast > Yen.Zero).ToArray();
        return new(
            words.Of("上限の残り", "What is left of ceilings"),
            told.Length == all.Length
                ? []
                : [words.Of($"{(told.Length == 0 ? "" : "ほか")}{all.Length - told.Length}件の上限は、利用済みの額が示されていないため残りが分からない。",
                    $"Of {all.Length - told.Length}{(told.Length == 0 ? "" : " other")} ceilings it is not told what is used.")],
            new Listing(null, new(words.Of("残り", "left"), words.Of("上限", "ceiling"), words.Of("出典", "citation")),
                [.. told.Select(l => Item(l.Track, l.Ledger, words))]));
    }

    private static Item Item(ComparedTrack track, Ledger l, Wording words)
    {
        var used = l.UsedAtMost is { } most
            ? words.Range(new(l.UsedAtLeast, most))
            : words.Of($"{words.Of(l.UsedAtLeast)}以上(不明)", $"{words.Of(l.UsedAtLeast)} or more (not told)");
        return new(words.Range(l.Left), $"{track.Track}: {words.Of(l.Text)}", l.Citation.ToString(),
        [
            new(words.Of("上限", "ceiling"), words.Range(l.Cap)),
            new(words.Of("利用済み", "used"), $"{used} ({words.Of(l.Note)})"),
            .. Reading(l.Reading, words),
        ]);
    }
}
