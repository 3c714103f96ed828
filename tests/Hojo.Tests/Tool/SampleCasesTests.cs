using System.Text.Json;
using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Tool;

/// <summary>The samples say what their notes say. Figures are worked out here, by hand.</summary>
public class SampleCasesTests
{
    public static TheoryData<string> Samples
        => [.. Directory.GetFiles(Path.Combine(Approved.Root, "samples", "cases"), "*.json")
            .Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    private static JsonElement Assessed(string sample, params string[] options)
    {
        var ran = Ran.With(["assess", Ran.Sample(sample), "--format", "json", .. options]);
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        return JsonDocument.Parse(ran.Output).RootElement;
    }

    [Theory, MemberData(nameof(Samples))]
    public void Every_sample_is_answered_in_every_form(string sample)
    {
        foreach (var format in new[] { "text", "html", "md", "json" })
            foreach (var lang in new[] { "ja", "en" })
            {
                var ran = Ran.With("assess", Ran.Sample(sample), "--format", format, "--lang", lang);
                Assert.Equal((0, ""), (ran.Exit, ran.Error));
                Assert.EndsWith("\n", ran.Output, StringComparison.Ordinal);
            }
    }

    [Theory, MemberData(nameof(Samples))]
    public void Only_the_sample_about_something_unknown_leaves_a_question(string sample)
        => Assert.Equal(sample == "unknown-headcount" ? ["applicant.employees"] : [],
            Assessed(sample).GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("fact").GetString()!));

    /// <summary>What each sample comes to: the verdict, and the least and the most of the money.</summary>
    private static readonly (string Sample, string Verdict, long? Least, long? Most)[] ByHand =
    [
        // 42,000 + 9,000 + 600 + 800 + 2,000 + 900 + 480 + 1,500 = 57,280千円; half of it is 28,640千円; up to 20 people: 25,000千円
        ("eligible-at-cap", "eligible", 25_000_000, 25_000_000),
        // half of 18,000千円 is 9,000千円, at most 10,000千円; 2 × 10,000 − 12,500 = 7,500千円 are left of the cumulative ceiling
        ("past-awards", "eligible", 7_500_000, 7_500_000),
        // 28,500 + 150 + 2,400 + 650 + 1,200 + 950 + 1,980 + 1,600 = 37,430千円; half of it is 18,715千円, below 40,000千円
        ("eligible-below-cap", "eligible", 18_715_000, 18_715_000),
        // 61,000 + 24,000 + 1,200 + 3,500 + 1,000 + 2,200 = 92,900千円; half of it is 46,450千円, below 55,000千円
        ("not-eligible", "notEligible", 46_450_000, 46_450_000),
        // 46,000 + 11,500 + 400 + 1,500 + 600 + 300 + 700 = 61,000千円; half of it is 30,500千円, or 25,000千円 up to 20 people
        ("unknown-headcount", "needsInput", 25_000_000, 30_500_000),
        // g = (20,000,000 + g/10) / 2, so g = 10,000,000 × 20/19 = 10,526,315.8
        ("circular-outsourcing", "eligible", 10_526_315, 10_526_315),
        // 84,000 + 19,800 + 900 + 1,500 + 1,200 + 4,500 + 1,000 + 360 + 2,400 = 115,660千円; half of it is above 50,000千円
        ("raised-cap", "eligible", 50_000_000, 50_000_000),
        // 8,500 + 52,000 + 300 + 2,800 + 750 + 540 + 1,900 = 66,790千円; half of it is 33,395千円, below 40,000千円
        ("exactly-half-parent", "needsJudgement", 33_395_000, 33_395_000),
        // 24,000 + 3,600 + 180 + 350 + 1,000 + 500 + 450 = 30,080千円; half of it is 15,040千円, below 25,000千円
        ("awarded", "notOpen", 15_040_000, 15_040_000),
        // 3,600 + 250 + 1,150 = 5,000千円; half of it; asked about long after the call
        ("settle-second-year-missed", "notOpen", 2_500_000, 2_500_000),
        // 84,000 + 19,800 + 900 + 1,500 + 1,200 + 4,500 + 1,000 + 360 + 2,400 = 115,660千円; half of it is above 50,000千円; as above
        ("settle-two-of-five-years", "notOpen", 50_000_000, 50_000_000),
        // 58,000 + 1,200 + 300 + 480 + 2,600 + 900 + 2,400 + 1,500 + 1,300 + 420 = 69,100千円; half of it is below 40,000千円
        ("monodzukuri", "needsJudgement", 34_550_000, 34_550_000),
        // 28,000 + 400 + 1,800 + 20日 × 40 + 600 = 31,600千円; half of it is 15,800千円, above 15,000千円
        ("monodzukuri-23", "eligible", 15_000_000, 15_000_000),
        // 420,000 + 18,000 + 6,500 + 360,000 + 45,000 = 849,500千円; half of it is below 500,000千円
        ("seicho-kasokuka", "needsJudgement", 424_750_000, 424_750_000),
        // 520,000 + 380,000 + 64,000 + 36,000 = 1,000,000千円; experts 600千円 of 15 days at 40千円; half of 1,000,600千円 is above 500,000千円
        ("seicho-kasokuka-2", "eligible", 500_000_000, 500_000_000),
        // 1,538,000 × 2/3 = 1,025,333 and 350,000 × 2/3 = 233,333; up to 500,000 + 500,000 with the invoice special
        ("jizokuka", "eligible", 1_000_000, 1_000_000),
        // 3,300,000 × 2/3 = 2,200,000 without the website alone; up to 2,000,000
        ("jizokuka-sogyo", "eligible", 2_000_000, 2_000_000),
        // 21,380,000 × 2/3 = 14,253,333.3; and 6,450,000
        ("jizokuka-kyodo", "eligible", 20_703_333, 20_703_333),
        // 54,850,000 × 2/3 = 36,566,666.6; and 18,950,000; up to 50,000,000
        ("jizokuka-kyodo-2", "eligible", 50_000_000, 50_000_000),
        // 10,400,000 × 2/3 = 6,933,333, up to 6,000,000; 2,400,000 × 2/3 = 1,600,000; 2,100,000 × 2/3 = 1,400,000
        ("jigyo-shokei", "needsJudgement", 9_000_000, 9_000_000),
        // 14,000,000 + 1,000,000 = 15,000,000: 12,000,000 × 2/3 + 3,000,000 × 1/2 = 9,500,000; and 3,000,000 × 2/3 = 2,000,000
        ("jigyo-shokei-14", "eligible", 11_500_000, 11_500_000),
        // 3,600,000 + 250,000 + 1,150,000 = 5,000,000; half of it
        ("it-donyu", "eligible", 2_500_000, 2_500_000),
        // 6,200,000 + 1,000,000 = 7,200,000; half of it
        ("digital-ai", "needsJudgement", 3_600_000, 3_600_000),
        // 30,000,000 × 1/2 + 135,000,000 × 1/3
        ("shoryokuka", "needsJudgement", 60_000_000, 60_000_000),
        ("shoryokuka-catalogue-10", "eligible", 7_000_000, 7_000_000),
        ("shoryokuka-general-8", "eligible", 40_000_000, 40_000_000),
        // 11,200 + 150 + 300 + 1,200 + 450 + 500 = 13,800千円; two thirds of it
        ("shinjigyo-monodzukuri", "eligible", 9_200_000, 9_200_000),
        // (84,000,000 + 19,800,000 + 900,000 + 1,500,000 + 1,200,000 + 360,000) / 2 = 53,880,000 alone is more than 50,000,000
        ("shinjigyo-shinshutsu", "eligible", 50_000_000, 50_000_000),
        // 630,000,000 × 2/3
        ("global-south", "eligible", 420_000_000, 420_000_000),
        // 1,040,000 / 2 = 520,000; 3,000,000 − 2,550,000 = 450,000 are left
        ("kenrika", "eligible", 450_000, 450_000),
        // 3,300,000 × 2/3
        ("kaigai-chizai", "needsJudgement", 2_200_000, 2_200_000),
        // 20,000,000 − 8,200,000
        ("koguchi-reisai-hosho", "needsJudgement", 11_800_000, 11_800_000),
        // 20,000,000 − 3,500,000 = 16,500,000 are left
        ("marukei", "needsJudgement", 12_000_000, 12_000_000),
        // 270,000 × 2/3 up to 150,000; 60,000 × 2/3 = 40,000; 90,000 × 2/3 up to 50,000
        ("soki-keiei-kaizen", "needsJudgement", 240_000, 240_000),
        // 280,000,000 − 100,000,000 = 180,000,000 of the ceiling are left, and 200,000,000 are asked for
        ("kyocho-shien-hosho", "needsJudgement", 180_000_000, 180_000_000),
        // all that is asked for: 280,000,000 − 0 are left
        ("keiei-kaizen-support-hosho", "needsJudgement", 95_000_000, 95_000_000),
        // all that is asked for: 720,000,000 − 120,000,000 = 600,000,000 are left
        ("safety-net-kashitsuke", "needsJudgement", 300_000_000, 300_000_000),
        // 国民事業: up to 72,000,000 of 80,000,000
        ("shihonsei-retsugo-loan", "needsJudgement", 72_000_000, 72_000_000),
        // support that is not money; where no window is printed the office has the word
        ("chiiki-brand", "eligible", null, null), // 2024-07-31 16:30, half an hour before it closes
        ("design-keiei", "needsJudgement", null, null),
        ("hyakuoku-sengen", "needsJudgement", null, null),
        ("kaigai-business", "needsJudgement", null, null),
        ("kofuka-shien", "needsJudgement", null, null),
        ("shinki-yushutsu", "needsJudgement", null, null),
    ];

    public static IEnumerable<object?[]> Worked => ByHand.Select(s => new object?[] { s.Sample, s.Verdict, s.Least, s.Most });

    [Fact]
    public void Every_sample_is_worked_by_hand()
        => Assert.Equal(Samples.Cast<object[]>().Select(row => (string)row[0]), ByHand.Select(s => s.Sample).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_programme_has_a_sample()
        => Assert.Equal([], Catalogue.National.Rounds.Select(r => r.Programme.Id).Distinct()
            .Except(ByHand.Select(s => Assessed(s.Sample).GetProperty("track").GetString()!.Split('/')[0])));

    [Theory, MemberData(nameof(Worked))]
    public void The_verdict_and_the_amount_are_as_worked_by_hand(string sample, string verdict, long? least, long? most)
    {
        var root = Assessed(sample);
        var range = root.TryGetProperty("grant", out var grant) ? grant.GetProperty("range") : (JsonElement?)null;
        Assert.Equal((verdict, least, most),
            (root.GetProperty("verdict").GetString(), range?.GetProperty("least").GetInt64(), range?.GetProperty("most").GetInt64()));
    }

    [Theory, MemberData(nameof(Samples))]
    public void A_source_is_marked_as_provisional_where_a_stronger_one_is_still_to_be_read(string sample)
    {
        var report = Ran.With("assess", Ran.Sample(sample), "--format", "md").Output.Split('\n');
        var track = Catalogue.National.Track(Assessed(sample).GetProperty("track").GetString()!);
        Assert.All(track.Rows.Select(r => r.Citation.Source).Distinct(), source
            => Assert.Equal(
                source.Rank is SourceRank.Leaflet or SourceRank.Summary or SourceRank.Transcript,
                Assert.Single(report, line => line.StartsWith($"| {source.Id} |", StringComparison.Ordinal))
                    .Contains("【暫定】", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_raised_part_is_what_is_at_risk_with_the_special()
        // 50,000,000 − 40,000,000
        => Assert.Contains(Assessed("raised-cap").GetProperty("exposures").EnumerateArray(),
            e => e.GetProperty("most").GetProperty("most").GetInt64() == 10_000_000);

    [Fact]
    // 2026-09-10 + 14 months; the other limit, 2026-07-24 + 16 months, is later
    public void The_period_of_the_awarded_sample_ends_14_months_after_the_decision()
        => Assert.Contains(Assessed("awarded").GetProperty("dates").EnumerateArray(), d => d.TryGetProperty("day", out var day)
            && day.GetString() == "2027-11-10");
}
