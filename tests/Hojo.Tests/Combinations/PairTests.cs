using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tests.Combinations;

/// <summary>Which tracks may be taken together, and who says so.</summary>
public class PairTests
{
    private static readonly Track[] Tracks = [.. Catalogue.National.Tracks];

    private static readonly string[] Monodzukuri =
        ["monodzukuri/20/value-added", "monodzukuri/20/global", "monodzukuri/23/value-added", "monodzukuri/23/global"];

    private static PairFinding Pair(string first, string second)
        => Combining.Pair(Catalogue.National.Track(first), Catalogue.National.Track(second));

    [Theory]
    [InlineData("shoryokuka/catalogue-2026", "shoryokuka/general-r7", PairVerdict.OnlyWithDifferentCosts, true)]   // SHR-R6:1617, on both
    [InlineData("shoryokuka/catalogue-10/purchase", "shoryokuka/general-8", PairVerdict.OnlyWithDifferentCosts, true)] // p.13 of both
    [InlineData("shoryokuka/catalogue-10/purchase", "shoryokuka/catalogue-10/rental", PairVerdict.BarredForATime, true)] // until paid, p.7
    [InlineData("shoryokuka/general-r7", "shoryokuka/general-8", PairVerdict.BarredForATime, false)]              // until paid, SHR-8 p.17
    [InlineData("jizokuka/17", "jizokuka-sogyo/1", PairVerdict.Barred, true)]                                     // JIZ-17:84
    [InlineData("it-donyu/2025/normal", "it-donyu/2025/invoice", PairVerdict.OnlyWithDifferentCosts, true)]       // IT25-T:900, IT25-I:814
    // one track in two bands: 1申請
    [InlineData("it-donyu/2025/normal", "it-donyu/2025/normal-large", PairVerdict.Barred, true)]
    [InlineData("it-donyu/2025/normal", "it-donyu/2025/multi-company", PairVerdict.Barred, false)]                // only IT25-M:926 says it
    // each names the other tracks, not this one
    [InlineData("it-donyu/2025/invoice", "it-donyu/2025/electronic-trade", PairVerdict.NotStated, false)]
    [InlineData("it-donyu/2025/security", "it-donyu/2025/multi-company", PairVerdict.OnlyWithDifferentCosts, true)]
    [InlineData("jigyo-shokei/r6/succession", "jigyo-shokei/r6/closure", PairVerdict.Allowed, true)]              // S2:1084
    [InlineData("jigyo-shokei/r6/pmi-expert", "jigyo-shokei/r6/closure", PairVerdict.NotStated, false)]           // not among those named
    [InlineData("jigyo-shokei/14/pmi-expert", "jigyo-shokei/14/closure", PairVerdict.Allowed, true)]              // jGrants, call 14
    [InlineData("kenrika/2024/patent", "kenrika/2024/design", PairVerdict.WithinSharedCeiling, true)]             // S4:48
    [InlineData("koguchi-reisai-hosho/2025", "kyocho-shien-hosho/2025", PairVerdict.WithinSharedCeiling, false)]  // S2:2410
    [InlineData("marukei/2025", "jizokuka-sogyo/1", PairVerdict.Allowed, true)]                                   // S2:422, 667
    [InlineData("marukei/2025", "jizokuka/17", PairVerdict.Allowed, false)]
    [InlineData("jizokuka/17", "shoryokuka/catalogue-2025", PairVerdict.OnlyWithDifferentCosts, false)]           // JIZ-17:335
    [InlineData("jizokuka/17", "it-donyu/2025/normal", PairVerdict.OnlyWithDifferentCosts, true)]                 // JIZ-17:335, IT25-T:363
    [InlineData("shinjigyo-shinshutsu/3", "monodzukuri/r6-leaflet/global", PairVerdict.BarredForATime, false)]    // SSK-3 p.8
    [InlineData("seicho-kasokuka/1", "monodzukuri/r6-leaflet/global", PairVerdict.NotStated, false)]
    public void Pairs_of_the_documents(string first, string second, PairVerdict verdict, bool bothSpeak)
    {
        var pair = Pair(first, second);
        Assert.Equal((verdict, bothSpeak), (pair.Verdict, pair.BothSpeak));
    }

    [Fact]
    public void Both_ways_round_is_the_same()
    {
        foreach (var a in Tracks)
            foreach (var b in Tracks)
                Assert.Equal(Combining.Pair(a, b).Verdict, Combining.Pair(b, a).Verdict);
    }

    [Fact]
    public void Nothing_is_allowed_by_silence()
        => Assert.All(Combining.Pairs(Tracks), pair => Assert.Equal(pair.Says.Count == 0, pair.Verdict == PairVerdict.NotStated));

    /// <summary>Where both documents speak, they say the same, but for these.</summary>
    [Fact]
    public void Two_documents_that_speak_of_each_other_agree()
    {
        (string First, string Second, string Why)[] apart =
        [
            ("it-donyu/2025/security", "it-donyu/2025/multi-company",
                "the group's guideline allows it outright, that of the security track only without counting a cost twice"),
            ("seicho-kasokuka/2", "jizokuka/17", "持続化 accepts the same contents once"),
            ("jigyo-shokei/14/succession", "jigyo-shokei/14/closure", "the record joins it, the guideline adds its costs to it"),
            ("jigyo-shokei/14/expert-buyer", "jigyo-shokei/14/closure", "the record joins it, the guideline adds its costs to it"),
            ("jigyo-shokei/14/expert-seller", "jigyo-shokei/14/closure", "the record joins it, the guideline adds its costs to it"),
            ("jizokuka/17", "it-donyu/2025/normal", "持続化 accepts the same contents once"),
            ("jizokuka/17", "it-donyu/2025/normal-large", "持続化 accepts the same contents once"),
            ("jizokuka/17", "it-donyu/2025/invoice", "持続化 accepts the same contents once"),
            ("jizokuka/17", "it-donyu/2025/electronic-trade", "持続化 accepts the same contents once"),
            ("jizokuka/17", "it-donyu/2025/security", "持続化 accepts the same contents once"),
            ("jizokuka/17", "it-donyu/2025/multi-company", "持続化 accepts the same contents once"),
            ("jizokuka/17", "shoryokuka/general-r7", "持続化 accepts the same contents once"),
            ("jizokuka/17", "jizokuka-kyodo/2", "持続化 accepts the same contents once"),
            ("jizokuka/17", "jigyo-shokei/14/succession", "持続化 accepts the same contents once"),
            ("jizokuka/17", "jigyo-shokei/14/expert-buyer", "持続化 accepts the same contents once"),
            ("jizokuka/17", "jigyo-shokei/14/expert-seller", "持続化 accepts the same contents once"),
            ("shinjigyo-shinshutsu/3", "jizokuka/17", "持続化 accepts the same contents once"),
            ("shinjigyo-shinshutsu/3", "shinjigyo-monodzukuri/1/global", "16か月, where 第3回 knows other subsidies only"),
            ("shinjigyo-shinshutsu/3", "shinjigyo-monodzukuri/1/kakushin", "16か月, where 第3回 knows other subsidies only"),
            ("shinjigyo-shinshutsu/3", "shinjigyo-monodzukuri/1/shinjigyo", "16か月, where 第3回 knows other subsidies only"),
            ("jizokuka/17", "shoryokuka/general-8", "持続化 accepts the same contents once"),
            ("jizokuka/17", "shoryokuka/catalogue-10/purchase", "持続化 accepts the same contents once"),
            ("jizokuka/17", "shoryokuka/catalogue-10/rental", "持続化 accepts the same contents once"),
            ("shinjigyo-shinshutsu/3", "shoryokuka/general-8", "16か月, where 第3回 knows other subsidies only"),
            ("shoryokuka/catalogue-10/purchase", "shoryokuka/catalogue-10/rental", "the next application waits for the payment (7頁)"),
            ("shoryokuka/catalogue-10/purchase", "shoryokuka/catalogue-2026", "the 10th revision alone waits for the payment"),
            ("shoryokuka/catalogue-10/rental", "shoryokuka/catalogue-2026", "the 10th revision alone waits for the payment"),
            ("shoryokuka/catalogue-2025", "shoryokuka/catalogue-10/purchase", "the 10th revision alone waits for the payment"),
            ("shoryokuka/catalogue-2025", "shoryokuka/catalogue-10/rental", "the 10th revision alone waits for the payment"),
            ("jizokuka/17", "digital-ai/2026/normal", "持続化 accepts the same contents once"),
            ("jizokuka/17", "digital-ai/2026/normal-large", "持続化 accepts the same contents once"),
            ("jizokuka/17", "digital-ai/2026/invoice", "持続化 accepts the same contents once"),
            ("jizokuka/17", "digital-ai/2026/electronic-trade", "持続化 accepts the same contents once"),
            ("jizokuka/17", "digital-ai/2026/security", "持続化 accepts the same contents once"),
            ("jizokuka/17", "digital-ai/2026/multi-company", "持続化 accepts the same contents once"),
            ("jizokuka/17", "jizokuka-sogyo/1", "the start-up type is another subsidy too, and barred before that"),
            ("monodzukuri/20/value-added", "monodzukuri/20/global", "one application a call, and 16か月 for calls apart"),
            ("monodzukuri/23/value-added", "monodzukuri/23/global", "one application a call, and 16か月 for calls apart"),
            .. from track in Monodzukuri from pair in new (string, string, string)[]
               {
                   ("shinjigyo-shinshutsu/3", track, "第3回 chooses one of those adopted too"),
                   (track, "jizokuka/17", "持続化 accepts the same contents once"),
                   (track, "shinjigyo-monodzukuri/1/kakushin", "16か月 of the merged programme"),
                   (track, "shinjigyo-monodzukuri/1/shinjigyo", "16か月 of the merged programme"),
                   (track, "shinjigyo-monodzukuri/1/global", "16か月 of the merged programme"),
                   (track, "shoryokuka/catalogue-10/purchase", "10か月 from the decision on ものづくり"),
                   (track, "shoryokuka/catalogue-10/rental", "10か月 from the decision on ものづくり"),
                   (track, "shoryokuka/general-8", "一般型 waits for the payment of ものづくり"),
               }
               select pair,
        ];
        var found = Combining.Pairs(Tracks).Where(p => p.BothSpeak && p.Says.Select(s => s.Verdict).Distinct().Count() > 1)
            .Select(p => (p.First, p.Second));
        Assert.Equal(apart.Select(a => (a.First, a.Second)).Order(), found.Order());
    }

    /// <summary>Where one document speaks and the other does not; the rest of the pairs that are spoken of are spoken of by both.</summary>
    [Fact]
    public void One_document_speaks_alone_only_where_it_is_known_to()
    {
        (string Speaks, string Of, string Why)[] alone =
        [
            ("it-donyu/2025", "*", "国等の他の補助金等と重複する事業は含められない: said of all others, and most leaflets say nothing"),
            ("monodzukuri/20", "*", "国の他の補助金等と同一の補助対象経費: said of all others"),
            ("monodzukuri/23", "*", "国の他の補助金等と同一の補助対象経費: said of all others"),
            ("seicho-kasokuka/2", "*", "国庫及び公的制度からの二重受給: said of all others"),
            ("jigyo-shokei/14", "*", "国の他の補助金、助成金を活用する事業: said of all others; 促進枠 names 専門家活用枠 and PMI推進枠, not they it"),
            ("digital-ai/2026", "*", "国・独立行政法人の他の補助金等と重複する事業は認めない: said of all others"),
            ("jizokuka/17", "*", "国の他の補助金を重複して受け取れない: said of all others"),
            ("jizokuka-kyodo/2", "*", "重複して国の他の補助金を受給することはできません: said of all others"),
            ("shoryokuka/general-r7", "*", "他の国庫補助金等: said of all others"),
            ("shoryokuka/general-8", "*", "国の補助金と補助対象経費が重複する事業: said of all others (13頁)"),
            ("shoryokuka/catalogue-10", "*", "国の他の制度と補助対象経費が重複するもの: said of all others (13頁)"),
            ("it-donyu/2025/multi-company", "it-donyu/2025", "重複申請は不可: the other guidelines do not name the group's track"),
            ("shinjigyo-shinshutsu/3", "*", "国等の他の補助金等と同一の経費: said of all others"),
            ("shinjigyo-shinshutsu/3", "shinjigyo-shinshutsu/1", "16か月: the leaflet of round 1 says nothing"),
            ("shinjigyo-monodzukuri/1", "shinjigyo-shinshutsu", "16か月: its documents come before the merged programme"),
            ("koguchi-reisai-hosho/2025", "kyocho-shien-hosho", "合計で2,000万円: the other guarantees do not name it"),
            ("koguchi-reisai-hosho/2025", "keiei-kaizen-support-hosho", "合計で2,000万円"),
            ("marukei/2025", "jizokuka/17", "関連融資制度: the guideline of 第17回 does not name it"),
        ];
        var used = new HashSet<int>();
        foreach (var pair in Combining.Pairs(Tracks).Where(p => p.Says.Count > 0 && !p.BothSpeak))
        {
            var (speaks, other) = pair.Says[0].Track == pair.First ? (pair.First, pair.Second) : (pair.Second, pair.First);
            var known = Enumerable.Range(0, alone.Length).Where(k => Paths.Under(alone[k].Speaks, speaks) == Verdict.Met
                && Paths.Under(alone[k].Of, other) == Verdict.Met).ToArray();
            Assert.True(known.Length > 0, $"{speaks} speaks alone of {other}");
            used.UnionWith(known);
        }
        Assert.Equal(alone.Length, used.Count);
    }
}
