using System.Globalization;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.Programmes.GlobalSouth;

/// <summary>グローバルサウス 令和7年度補正, typed a second time from the document (S1:103-336).</summary>
public class R7Tests
{
    private const string Asean = "global-south/r7/large-asean", NonAsean = "global-south/r7/large-non-asean",
        Small = "global-south/r7/small", Study = "global-south/r7/fs";

    private static readonly JapanTime On = new(2026, 5, 1, 12, 0);

    private static readonly Case Base = new()
    {
        GlobalSouth = new()
        {
            JapaneseCompany = true, SmallOrMedium = true, InGlobalSouth = true, InAsean = true, Cost = Yen.Of(1_200_000_000),
            GreenTransformation = false, DigitalTransformation = true, SpecifiedCriticalGoods = false,
            BenefitsPartnerCountry = true, EffectQuantified = true,
            ProvenInJapan = true, NotYetApplied = true, IssueClear = false, ReverseInnovation = true,
            JobsInJapan = false, VitalGoods = false, SupplyResilience = false,
            SimilarProjectByApplicant = false, SimilarProjectSubsidiaryShare = new Rate(0, 1),
            SimilarProjectGrandchildParentShare = new Rate(0, 1), SimilarProjectGrandchildShare = new Rate(0, 1),
            SubmitsGovernmentLetter = false,
        },
    };

    private static Case With(Func<Model.GlobalSouthPart, Model.GlobalSouthPart> but) => Base with { GlobalSouth = but(Base.GlobalSouth) };

    private static Assessment Assessed(string track, Case c, JapanTime? on = null)
        => Assessor.For(Catalogue.National.Track(track)).Assess(c, on ?? On);

    private static Finding Row(string track, Case c, string row) => Assert.Single(Assessed(track, c).Findings, f => f.Row == row);

    [Theory] //               中小企業以外1/2、中小企業2/3 S1:216, 246; 40億円以下 S1:215; 小規模実証 5億円、FS 1億円 S1:242-243
    [InlineData(Asean,    true,  1_200_000_000,   800_000_000)] // 12億 × 2/3
    [InlineData(Asean,    false, 1_200_000_000,   600_000_000)] // 12億 × 1/2
    [InlineData(Asean,    true,  5_999_999_999, 3_999_999_999)] // 3,999,999,999.33
    [InlineData(Asean,    true,  6_000_000_000, 4_000_000_000)]
    [InlineData(Asean,    true,  6_000_000_003, 4_000_000_000)]
    [InlineData(Asean,    false, 7_999_999_998, 3_999_999_999)]
    [InlineData(Asean,    false, 8_000_000_002, 4_000_000_000)]
    [InlineData(NonAsean, true,  6_000_000_003, 4_000_000_000)]
    [InlineData(NonAsean, false, 1_200_000_000,   600_000_000)]
    [InlineData(Small,    true,    749_999_999,   499_999_999)] // 499,999,999.33
    [InlineData(Small,    true,    750_000_002,   500_000_000)]
    [InlineData(Small,    false,   300_000_001,   150_000_000)] // 150,000,000.5
    [InlineData(Small,    false, 1_000_000_002,   500_000_000)]
    [InlineData(Study,    true,     90_000_000,    60_000_000)]
    [InlineData(Study,    true,    150_000_002,   100_000_000)]
    [InlineData(Study,    false,   199_999_998,    99_999_999)]
    [InlineData(Study,    false,   200_000_002,   100_000_000)]
    public void The_grant_is_the_rate_times_the_cost_up_to_the_ceiling(string track, bool sme, long cost, long grant)
        => Assert.Equal(new YenRange(Yen.Of(grant)),
            Assessed(track, With(g => g with { SmallOrMedium = sme, Cost = Yen.Of(cost) })).Grant!.Range);

    [Theory] // 大型実証事業のみに適用される要件 S1:297, with 【相手国碑益】 and 【日本碑益】 after it S1:304-326
    [InlineData(Asean,    TrackVerdict.NotEligible)]
    [InlineData(NonAsean, TrackVerdict.NotEligible)]
    [InlineData(Small,    TrackVerdict.NeedsJudgement)]
    [InlineData(Study,    TrackVerdict.NeedsJudgement)]
    public void What_is_printed_for_large_demonstrations_refuses_no_other(string track, TrackVerdict verdict)
    {
        var inAsean = track != NonAsean;
        foreach (var failing in (Case[])
        [
            With(g => g with { InAsean = inAsean, EffectQuantified = false }),
            With(g => g with { InAsean = inAsean, BenefitsPartnerCountry = false }),
            With(g => g with { InAsean = inAsean, ReverseInnovation = false }),
        ])
            Assert.Equal(verdict, Assessed(track, failing, JapanTime.Parse("2026-04-28T10:00")).Verdict);
    }

    [Theory] // グローバルサウス諸国において、日本企業が S1:125
    [InlineData(Asean)]
    [InlineData(NonAsean)]
    [InlineData(Small)]
    [InlineData(Study)]
    public void A_japanese_company_applies(string track)
        => Assert.Equal(Verdict.NotMet, Row(track, With(g => g with { JapaneseCompany = false }), "japanese").Verdict);

    [Theory] // 補助額：5億円超 S1:215: 5億円 itself is not enough
    [InlineData(Asean,    1_000_000_000, Verdict.NotMet)] // 500,000,000
    [InlineData(Asean,    1_000_000_001, Verdict.NotMet)] // 500,000,000.5
    [InlineData(Asean,    1_000_000_002, Verdict.Met)]    // 500,000,001
    [InlineData(NonAsean, 1_000_000_000, Verdict.NotMet)]
    [InlineData(NonAsean, 1_000_000_002, Verdict.Met)]
    public void A_large_demonstration_is_granted_more_than_five_hundred_million(string track, long cost, Verdict expected)
        => Assert.Equal(expected, Row(track, With(g => g with { SmallOrMedium = false, Cost = Yen.Of(cost) }), "floor").Verdict);

    [Theory] // 最長3年間（ただし、最長でも2030年3月末まで） S1:203, 217-218; 小規模実証1年6ヶ月、FS 1年間 S1:244-245
    [InlineData(Asean,    "2026-10-01", "2029-10-01")]
    [InlineData(Asean,    "2027-03-30", "2030-03-30")]
    [InlineData(Asean,    "2027-03-31", "2030-03-31")]
    [InlineData(Asean,    "2027-04-01", "2030-03-31")]
    [InlineData(NonAsean, "2027-08-01", "2030-03-31")]
    [InlineData(Small,    "2026-08-15", "2028-02-15")]
    [InlineData(Study,    "2026-08-15", "2027-08-15")]
    public void The_project_ends_in_time(string track, string decided, string end)
    {
        var a = Assessed(track, Base with { Award = new() { DecidedOn = Day(decided) } });
        Assert.Equal(Day(end), Assert.Single(a.Dates, d => d.Row == "period").Day);
    }

    [Theory] // 類型①: 確立、未適用又は課題が明確、リバースイノベーション; ②: 確立、同、雇用; ③: 重要物資、未適用、供給構造 S1:305-326
    //          確立   未適用  課題   ①反転  ②雇用  ③物資  ③供給
    [InlineData(true,  true,  false, true,  false, false, false, true)]
    [InlineData(true,  false, true,  true,  false, false, false, true)]
    [InlineData(true,  false, false, true,  true,  false, false, false)]
    [InlineData(false, true,  true,  true,  true,  false, false, false)]
    [InlineData(true,  true,  false, false, false, false, false, false)]
    [InlineData(true,  true,  false, false, true,  false, false, true)]
    [InlineData(true,  false, true,  false, true,  false, false, true)]
    [InlineData(false, true,  false, false, false, true,  true,  true)]
    [InlineData(false, false, true,  false, false, true,  true,  false)] // the alternative is not printed for ③
    [InlineData(false, true,  false, false, false, false, true,  false)]
    [InlineData(false, true,  false, false, false, true,  false, false)]
    public void One_of_three_types_must_hold(bool proven, bool unapplied, bool clear, bool reverse, bool jobs, bool goods,
        bool supply, bool passes)
    {
        var c = With(g => g with
        {
            ProvenInJapan = proven, NotYetApplied = unapplied, IssueClear = clear,
            ReverseInnovation = reverse, JobsInJapan = jobs, VitalGoods = goods, SupplyResilience = supply,
        });
        foreach (var track in new[] { Asean, NonAsean })
            Assert.Equal(passes ? Verdict.Met : Verdict.NotMet, Row(track, c, "japan-benefit").Verdict);
        foreach (var track in new[] { Small, Study }) Assert.Equal(!passes, Row(track, c, "japan-benefit").AwaitsJudgement);
    }

    [Theory] // GX、DX、経済安全保障 S1:277-295
    [InlineData(true,  false, false, true)]
    [InlineData(false, true,  false, true)]
    [InlineData(false, false, true,  true)]
    [InlineData(false, false, false, false)]
    public void A_project_lies_in_one_of_three_fields(bool gx, bool dx, bool security, bool passes)
        => Assert.Equal(passes ? Verdict.Met : Verdict.NotMet,
            Row(Small, With(g => g with { GreenTransformation = gx, DigitalTransformation = dx, SpecifiedCriticalGoods = security }),
                "field").Verdict);

    [Theory] // 海外子会社（出資比率10%以上）又は海外孫会社（出資比率50%超の海外子会社の出資比率50%超） S1:299-300
    [InlineData(false, "0/1",      "0/1",     "0/1",     false)]
    [InlineData(true,  "0/1",      "0/1",     "0/1",     true)]
    [InlineData(false, "99/1000",  "0/1",     "0/1",     false)]
    [InlineData(false, "1/10",     "0/1",     "0/1",     true)]
    [InlineData(false, "0/1",      "1/2",     "1/1",     false)]
    [InlineData(false, "0/1",      "501/1000", "1/2",    false)]
    [InlineData(false, "0/1",      "501/1000", "501/1000", true)]
    public void Another_project_of_a_related_company_is_left_to_the_office(bool own, string child, string parent,
        string grandchild, bool judged)
    {
        var c = With(g => g with
        {
            SimilarProjectByApplicant = own, SimilarProjectSubsidiaryShare = Share(child),
            SimilarProjectGrandchildParentShare = Share(parent), SimilarProjectGrandchildShare = Share(grandchild),
        });
        var row = Row(Asean, c, "other-projects");
        Assert.Equal(judged, row.AwaitsJudgement);
        Assert.Equal(judged ? Verdict.Unknown : Verdict.Met, row.Verdict);
        Assert.DoesNotContain(Assessed(Small, c).Findings, f => f.Row == "other-projects");
    }

    [Theory] // 申請者が大企業等の場合 S1:301
    [InlineData(true,  false, Verdict.Met)]
    [InlineData(false, true,  Verdict.Met)]
    [InlineData(false, false, Verdict.NotMet)]
    public void A_large_company_submits_a_letter(bool sme, bool letter, Verdict expected)
    {
        var c = With(g => g with { SmallOrMedium = sme, SubmitsGovernmentLetter = letter });
        Assert.Equal(expected, Row(Asean, c, "government-letter").Verdict);
        Assert.Equal(expected, Row(NonAsean, c, "government-letter").Verdict);
        Assert.DoesNotContain(Assessed(Study, c).Findings, f => f.Row == "government-letter");
    }

    [Theory]
    [InlineData(Asean,    true,  true,  true)]
    [InlineData(Asean,    false, true,  false)]
    [InlineData(NonAsean, false, true,  true)]
    [InlineData(NonAsean, true,  true,  false)]
    [InlineData(NonAsean, false, false, false)]
    [InlineData(Small,    true,  true,  true)]
    [InlineData(Study,    false, false, false)]
    public void The_country_goes_with_the_track(string track, bool asean, bool south, bool passes)
        => Assert.Equal(passes ? Verdict.Met : Verdict.NotMet,
            Row(track, With(g => g with { InAsean = asean, InGlobalSouth = south }), "country").Verdict);

    [Theory] // small and FS: 2026-04-17 to 05-11 (the record, without hours); large: no days
    [InlineData(Small, "2026-04-16T23:59:59", TrackVerdict.NotOpen)]
    [InlineData(Small, "2026-04-17T12:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData(Small, "2026-04-18T00:00:00", TrackVerdict.Eligible)]
    [InlineData(Study, "2026-05-10T23:59:59", TrackVerdict.Eligible)]
    [InlineData(Study, "2026-05-11T12:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData(Study, "2026-05-12T00:00:00", TrackVerdict.NotOpen)]
    [InlineData(Asean, "2026-06-15T12:00:00", TrackVerdict.NeedsJudgement)]
    public void The_window_is_as_exact_as_it_was_noted(string track, string on, TrackVerdict expected)
        => Assert.Equal(expected, Assessed(track, Base, JapanTime.Parse(on)).Verdict);

    [Theory] // 総額約1,546億円 S1:105; 505億円 207, 314億円 224, 152億円 234
    [InlineData(Asean, "505億円")]
    [InlineData(NonAsean, "314億円")]
    [InlineData(Small, "152億円")]
    [InlineData(Study, "152億円")]
    public void Budgets_stand_as_printed(string track, string budget)
    {
        Assert.Equal(budget, Assert.IsType<PrintedFigure>(Catalogue.National.Track(track)["track-budget"]).Value.Ja);
        Assert.Equal("総額約1,546億円", Assert.IsType<PrintedFigure>(Catalogue.National.Track(track)["budget"]).Value.Ja);
    }

    [Fact]
    public void English_texts_have_no_japanese()
        => Assert.All(Catalogue.National.Rounds.Single(r => r.Id == "global-south/r7").Rows,
            row => Assert.DoesNotContain(row.Text.En + row.Reading?.En, c => c >= '\u3040'));

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    private static Rate Share(string text) => new(Digits(text.Split('/')[0]), Digits(text.Split('/')[1]));

    private static int Digits(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
