using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Combinations;

/// <summary>A comparison is the same assessments, in an order.</summary>
public class CompareTests
{
    private static readonly JapanTime On = new(2026, 3, 20, 12, 0);

    private static CaseFile Enquiry(string name)
        => CaseFile.Read(File.ReadAllBytes(Path.Combine(Approved.Root, "samples", "cases", name + ".json")));

    private static Case Sample(string name) => Enquiry(name).Case;

    public static TheoryData<string> Samples => ["past-awards", "eligible-below-cap", "jizokuka", "it-donyu", "unknown-headcount"];

    [Theory, MemberData(nameof(Samples))]
    public void Every_track_stands_as_it_is_assessed(string sample)
    {
        var c = Sample(sample);
        var all = Comparing.Compare(Catalogue.National.Tracks, c, On, all: true);
        Assert.Equal(Catalogue.National.Tracks.Select(t => t.Id).Order(StringComparer.Ordinal),
            all.All.Select(t => t.Track).Order(StringComparer.Ordinal));
        Assert.All(all.All, t =>
        {
            var alone = Assessor.For(Catalogue.National.Track(t.Track)).Assess(c, On);
            Assert.Equal((alone.Verdict, alone.Grant?.Range, alone.Grant?.OwnShare, alone.Questions.Count(q => !q.OnlyMovesPoints)),
                (t.Verdict, t.Amount, t.OwnShare, t.Questions));
        });
    }

    [Theory, MemberData(nameof(Samples))]
    public void The_order_is_total_and_does_not_depend_on_the_order_asked(string sample)
    {
        var c = Sample(sample);
        var (some, others) = (Comparing.Compare(Catalogue.National.Tracks, c, On, all: true),
            Comparing.Compare(Catalogue.National.Tracks.Reverse(), c, On, all: true));
        Assert.Equal(some.All.Select(t => t.Track), others.All.Select(t => t.Track));
        Assert.All(new[] { some.Tracks, some.MayBeOpen, some.Closed },
            ranked => Assert.All(ranked.Zip(ranked.Skip(1)), pair => Assert.True(Key(pair.First).CompareTo(Key(pair.Second)) < 0
                || (string.CompareOrdinal(pair.First.Track, pair.Second.Track) < 0 && Key(pair.First).Equals(Key(pair.Second))),
                $"{pair.First.Track} before {pair.Second.Track}")));

        static (Prospect, bool, long, long) Key(ComparedTrack t)
            => (t.Prospect, t.Turn is null, -(t.Amount?.Least.Whole ?? -1), -(t.Amount?.Most.Whole ?? -1));
    }

    [Fact]
    public void Without_all_only_what_may_be_open_is_listed()
    {
        var open = Comparing.Compare(Catalogue.National.Tracks, Sample("past-awards"), On);
        Assert.Empty(open.Closed);
        Assert.Equal(Catalogue.National.Tracks.Count(), open.All.Count() + open.NotOpen);
        Assert.Contains(open.Tracks, t => t.Track == "shinjigyo-shinshutsu/3");
        Assert.DoesNotContain(open.Tracks, t => t.Track == "shinjigyo-monodzukuri/1/global"); // from 2026-09-30
    }

    /// <summary>2026-11-28: 新事業進出 第1回 and 第3回, 一般型 第1〜4回 and the first catalogue are over, whatever else a case says.</summary>
    [Theory, MemberData(nameof(Samples))]
    public void Nothing_that_is_over_stands_above_or_beside_what_is_open(string sample)
    {
        var c = Comparing.Compare(Catalogue.National.Tracks, Sample(sample), new(2026, 11, 28, 12, 0), all: true);
        Assert.All(c.Tracks, t => Assert.Equal((Verdict.Met, null), (t.Availability.Open, t.Availability.Why)));
        Assert.All(c.MayBeOpen, t => Assert.True(t.Availability is { Open: Verdict.Unknown, Why: not null, Citation: not null }, t.Track));
        Assert.All(c.Closed, t => Assert.Equal((Verdict.NotMet, Prospect.NotOpen), (t.Availability.Open, t.Prospect)));
        Assert.Equal(["jizokuka-sogyo/4", "jizokuka/20", "shoryokuka/catalogue-2026"],
            c.Tracks.Select(t => t.Track).Order(StringComparer.Ordinal));
        Assert.Empty(c.MayBeOpen.Select(t => t.Track).Intersect(["shinjigyo-shinshutsu/1", "shinjigyo-shinshutsu/3",
            "shoryokuka/general-r6", "shoryokuka/catalogue-2025", "design-keiei/2024"]));
        Assert.DoesNotContain(c.Pairs, p => c.Closed.Any(t => t.Track == p.First || t.Track == p.Second));
    }

    /// <summary>The sample plans five years for another programme; the 交付規程 of 通常枠 asks for a plan of three (p.4).</summary>
    [Fact]
    public void A_plan_of_another_length_is_refused_with_what_to_plan_instead()
    {
        var c = Comparing.Compare(Catalogue.National.Tracks, Sample("eligible-at-cap"), new(2026, 11, 28, 12, 0));
        var planned = c.All.Single(t => t.Track == "digital-ai/2026/normal");
        Assert.Equal((Prospect.NotEligible, TrackVerdict.NeedsInput), (planned.Prospect, planned.Turn!.Verdict));
        Assert.Equal(("plan.years", "3年"), (planned.Turn.Change.Fact, planned.Turn.Change.Needed.Ja));
    }

    /// <summary>A headcount, a founding day or a past award is not planned otherwise for a subsidy.</summary>
    [Theory, MemberData(nameof(Samples))]
    public void Only_what_the_applicant_plans_is_proposed_to_be_otherwise(string sample)
    {
        var c = Comparing.Compare(Catalogue.National.Tracks, Sample(sample), new(2026, 11, 28, 12, 0));
        Assert.All(c.All, t => Assert.True(t.Turn is null or { Change.Ease: Ease.Planned }, t.Track));
        Assert.All(c.All, t => Assert.True(t.Turn is null || t.Prospect == Prospect.NotEligible, t.Track));
    }

    public static TheoryData<string> AllSamples
        => [.. Directory.GetFiles(Path.Combine(Approved.Root, "samples", "cases"), "*.json")
            .Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    /// <summary>Each line says what to do next: what to tell, whom to ask, or by which value it fails.</summary>
    [Theory, MemberData(nameof(AllSamples))]
    public void Each_reason_says_what_is_next(string sample)
    {
        var c = Catalogue.National.Compare(Sample(sample), new(2026, 11, 28, 12, 0));
        Assert.Equal(c.All.Select(t => t.Prospect >= Prospect.NotEligible).Order(), c.All.Select(t => t.Prospect >= Prospect.NotEligible));
        Assert.All(c.All, t => Assert.True(t.Prospect switch
        {
            Prospect.Eligible => t.Reason.Ja.StartsWith("示された内容では", StringComparison.Ordinal),
            Prospect.NeedsJudgement => t.Reason.Ja.Contains("事務局", StringComparison.Ordinal),
            Prospect.NeedsInput => t.Reason.Ja.StartsWith("不明: ", StringComparison.Ordinal) || t.Standing.Openness == Openness.Unknown,
            _ => t.Reason.Ja.Contains('＝', StringComparison.Ordinal) || t.Standing.Openness == Openness.Barred,
        }, $"{t.Track} {t.Prospect}: {t.Reason.Ja}"));
    }

    [Fact]
    public void A_bar_by_the_record_is_one_row_of_the_verdict()
    {
        // All other rows of the track are met; 1申請: an application is pending.
        var sample = Enquiry("it-donyu");
        var c = sample.Case with { Applicant = sample.Case.Applicant with { PastAwards = [] } };
        var free = Assert.Single(Comparing.Compare([Catalogue.National.Track(sample.Track!)], c, sample.On!.Value).Tracks);
        Assert.Equal((Prospect.Eligible, TrackVerdict.Eligible), (free.Prospect, free.Verdict));
        var applied = new PastAward(AwardedProgramme.ItDonyu) { Track = sample.Track, Status = AwardStatus.Applied };
        var pending = c with { Applicant = c.Applicant with { PastAwards = [applied] } };
        var barred = Assert.Single(Comparing.Compare([Catalogue.National.Track(sample.Track!)], pending, sample.On!.Value).Tracks);
        Assert.Equal((Prospect.NotEligible, TrackVerdict.NotEligible, "one-in-the-period"),
            (barred.Prospect, barred.Verdict, barred.Standing.Findings.Single(f => f.Holds == Openness.Barred).Row));
        var untold = Assert.Single(Comparing.Compare([Catalogue.National.Track(sample.Track!)],
            c with { Applicant = c.Applicant with { PastAwards = null, Record = new() } }, sample.On!.Value).Tracks);
        Assert.Equal(Prospect.NeedsInput, untold.Prospect);
    }

    [Fact]
    public void The_sample_with_a_record_stands_as_worked_by_hand()
    {
        var c = Comparing.Compare(Catalogue.National.Tracks, Sample("past-awards"), On);
        var catalogue = c.Tracks.Single(t => t.Track == "shoryokuka/catalogue-2026");
        // 18,000,000 / 2 = 9,000,000, at most 10,000,000; 2 × 10,000,000 − 12,500,000 = 7,500,000; own share 18,000,000 − 7,500,000
        // taken at any time from 2026-03-19 on
        Assert.Equal((Prospect.Eligible, Openness.Open), (catalogue.Prospect, catalogue.Standing.Openness));
        Assert.Equal((new YenRange(Yen.Of(7_500_000)), new YenRange(Yen.Of(10_500_000))), (catalogue.Amount, catalogue.OwnShare));
        Assert.Equal(new YenRange(Yen.Of(7_500_000)), Assert.Single(catalogue.Standing.Ledgers).Left);
        // the general type: half of 18,000,000, but whether its call is open is not printed; its earlier version ended in 2025-12
        Assert.Equal(("shoryokuka/catalogue-2026", 7_500_000), (c.Tracks[0].Track, c.Tracks[0].Amount!.Value.Least.Whole));
        Assert.Equal(9_000_000, c.MayBeOpen.Single(t => t.Track == "shoryokuka/general-r7").Amount!.Value.Least.Whole);
        Assert.DoesNotContain(c.All, t => t.Track == "shoryokuka/general-r6");
        // Adopted 2025-07-28: counted from 07-29, 16 months on is 2026-11-29, so calls that close by 2026-11-28; and the project is
        // under way, which bars for as long as it is (8頁)
        var barred = c.Tracks.Single(t => t.Track == "shinjigyo-shinshutsu/3");
        Assert.Equal((Prospect.NotEligible, null), (barred.Prospect, barred.Standing.Until));
        Assert.Equal([("recent-award", new LocalDate(2026, 11, 28)), ("project-under-way", null)],
            barred.Standing.Findings.Where(f => f.Holds == Openness.Barred).Select(f => (f.Row, f.Until)));
        var pair = c.Pairs.Single(p => p is { First: "shoryokuka/catalogue-2026", Second: "shoryokuka/general-r7" }
            or { First: "shoryokuka/general-r7", Second: "shoryokuka/catalogue-2026" });
        Assert.Equal(PairVerdict.OnlyWithDifferentCosts, pair.Verdict);
    }

    [Fact]
    public void The_next_date_is_the_first_that_has_not_passed()
    {
        var sample = Enquiry("eligible-below-cap");
        ComparedTrack At(JapanTime on)
            => Assert.Single(Comparing.Compare([Catalogue.National.Track("shinjigyo-shinshutsu/3-digest")], sample.Case, on).Tracks);
        Assert.Equal(new JapanTime(2026, 3, 26, 18, 0), At(new(2026, 3, 26, 18, 0)).Next!.At); // 18時ちょうどまで
        Assert.Null(Assert.Single(
            Comparing.Compare([Catalogue.National.Track("shinjigyo-shinshutsu/3-digest")], sample.Case, new(2026, 3, 26, 18, 1),
                all: true).Closed).Next);
    }
}
