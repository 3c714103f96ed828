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
        return new(
            words.Of("上位の回・枠の併用", "The best tracks together"),
            silent == 0
                ? []
                : [words.Of($"ほか{silent}組は、どちらの文書にも記載がない。併用できるとは限らず、事務局に確かめる。",
                    $"Of {silent} other pairs neither document speaks: that allows nothing; ask the offices.")],
            new Listing(null, new(words.Of("併用", "together"), words.Of("組", "pair"), ""), [.. said.Select(p => Item(p, words))]));
    }

    private static Item Item(PairFinding pair, Wording words) => new(words.Of(pair.Verdict), $"{pair.First} × {pair.Second}", "",
        [
            .. pair.Says.SelectMany(s => Reading(s.Reading, words).Prepend(new(s.Track, $"{words.Of(s.Text)}  {s.Citation}"))),
            .. pair.BothSpeak ? (Detail[])[] : [new Detail(words.Of("もう一方の文書には記載がない", "the other document says nothing"), "")],
        ]);

    public static Section Bars(IReadOnlyList<ComparedTrack> tracks, Wording words) => new(words.Of("記録による制限", "Bars by the record"), [],
        new Listing(null, new(words.Of("制限", "bar"), words.Of("回・枠", "track"), words.Of("出典", "citation")),
            [.. tracks.SelectMany(t => t.Standing.Findings.Select(f => Item(t, f, words)))]));

    private static Item Item(ComparedTrack track, BarFinding f, Wording words)
        => new(words.Of(f.Holds), $"{track.Track}: {words.Of(f.Text)}", f.Citation.ToString(),
        [
            new Detail(words.Of("結果", "result"), words.Of(f.Note)),
            .. f.Because.Count == 0 ? (Detail[])[] : [new Detail(words.Of("対象の記録", "entries"), string.Join(", ", f.Because))],
            .. f.SettledBy.Count == 0 ? (Detail[])[] : [new Detail(words.Of("これで決まる", "settled by"), string.Join(", ", f.SettledBy))],
            .. Reading(f.Reading, words),
        ]);

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
                : [words.Of($"ほか{all.Length - told.Length}件の上限は、利用済みの額が示されていないため残りが分からない。",
                    $"Of {all.Length - told.Length} other ceilings it is not told what is used.")],
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
