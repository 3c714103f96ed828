using Hojo.Model;
using Hojo.Rules;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.Programmes.Kenrika;

/// <summary>海外展開権利化支援事業 令和6年度, typed a second time from the document (S4:1-113).</summary>
public class Fy2024Tests
{
    private static readonly JapanTime On = new(2024, 6, 3, 12, 0);

    private static readonly Case Base = new()
    {
        Applicant = new() { Employees = 30, Ownership = Holders.NoLarge },
        OverseasIp = new()
        {
            SmallBusiness = true, University = false, RegionalTrademark = false, RegionalBody = false,
            FiledInJapan = true, SameFilingAbroad = true, UsedFilingSubsidy = true,
            RefusalReceived = true, RefusalCitesNovelty = true, ExaminationRequested = false,
            OfficeFees = Yen.Of(200_000), AgentFees = Yen.Of(500_000), Translation = Yen.Of(300_000),
            IncludesCostsBeforeDecision = false, GrantedThisYear = Yen.Zero,
        },
    };

    private static readonly string[] Filings = ["patent", "utility-model", "design", "trademark", "squatting-trademark"];
    private static readonly string[] Procedures = ["office-action", "examination-request"];

    private static Case With(Func<OverseasIpPart, OverseasIpPart> but) => Base with { OverseasIp = but(Base.OverseasIp) };

    private static Assessment Assessed(string track, Case c, JapanTime? on = null)
        => Assessor.For(Catalogue.National.Track("kenrika/2024/" + track)).Assess(c, on ?? On);

    private static long Grant(string track, Case c)
    {
        var range = Assessed(track, c).Grant!.Range;
        Assert.True(range.IsPoint, range.ToString());
        return range.Least.Whole;
    }

    private static Verdict Row(string track, Case c, string row) => Assert.Single(Assessed(track, c).Findings, f => f.Row == row).Verdict;

    [Theory] // 1/2以内; 150万円 S4:30-31, 60万円 39-40, 30万円 45-46, 50万円 33-34
    [InlineData("patent",               1_000_000,   500_000)] // (200,000 + 500,000 + 300,000) × 1/2
    [InlineData("patent",               2_999_999, 1_499_999)]
    [InlineData("patent",               3_000_002, 1_500_000)]
    [InlineData("utility-model",        1_199_998,   599_999)]
    [InlineData("utility-model",        1_200_002,   600_000)]
    [InlineData("design",               1_199_999,   599_999)]
    [InlineData("design",               1_200_002,   600_000)]
    [InlineData("trademark",            1_199_998,   599_999)]
    [InlineData("trademark",            1_200_002,   600_000)]
    [InlineData("squatting-trademark",    599_998,   299_999)]
    [InlineData("squatting-trademark",    600_002,   300_000)]
    [InlineData("office-action",          999_999,   499_999)]
    [InlineData("office-action",        1_000_002,   500_000)]
    [InlineData("examination-request",    999_998,   499_999)]
    [InlineData("examination-request",  1_000_002,   500_000)]
    public void Half_the_cost_up_to_the_ceiling(string track, long cost, long grant)
        => Assert.Equal(grant,
            Grant(track, With(o => o with { Translation = Yen.Of(cost - 200_000 - 300_000), AgentFees = Yen.Of(300_000) })));

    [Fact] // 300万円 − (150万円 + 60万円) = 90万円 S4:48
    public void What_the_record_was_granted_this_year_is_taken_off_the_ceiling()
    {
        PastAward Granted(string track, long yen) => new(AwardedProgramme.Kenrika, new LocalDate(2024, 6, 10))
        {
            Track = "kenrika/2024/" + track, Status = AwardStatus.Decided, DecidedOn = new LocalDate(2024, 6, 10), Granted = Yen.Of(yen),
        };
        var c = With(o => o with { OfficeFees = Yen.Of(4_000_000), AgentFees = Yen.Zero, Translation = Yen.Zero, GrantedThisYear = null });

        Assert.Equal(900_000, Grant("patent", c with
        {
            Applicant = c.Applicant with { PastAwards = [Granted("patent", 1_500_000), Granted("design", 600_000)] },
        }));
        Assert.Equal(1_500_000, Grant("patent", c with { Applicant = c.Applicant with { PastAwards = [] } })); // none so far
    }

    [Theory] // １法人に対する補助上限額は300万円。なお、大学等は１法人当たりの上限額なし。 S4:48
    [InlineData("patent",    false, 1_500_000, 1_500_000)]
    [InlineData("patent",    false, 1_500_001, 1_499_999)]
    [InlineData("patent",    false, 2_400_000,   600_000)]
    [InlineData("patent",    false, 3_000_000,         0)]
    [InlineData("patent",    false, 3_500_000,         0)]
    [InlineData("patent",    true,  3_500_000, 1_500_000)]
    [InlineData("trademark", false, 2_400_000,   600_000)]
    [InlineData("trademark", false, 2_400_001,   599_999)]
    [InlineData("trademark", true,  9_000_000,   600_000)]
    public void A_corporation_has_three_million_a_year_for_filings(string track, bool university, long before, long grant)
        => Assert.Equal(grant, Grant(track, With(o => o with
        {
            SmallBusiness = !university, University = university, OfficeFees = Yen.Of(10_000_000), GrantedThisYear = Yen.Of(before),
        })));

    [Fact] // ＜中間応答、審査請求＞１法人当たりの上限額なし。 S4:49
    public void Procedures_have_no_ceiling_a_corporation()
        => Assert.All(Procedures, track => Assert.Equal(500_000, Grant(track, With(o => o with { GrantedThisYear = Yen.Of(9_000_000) }))));

    [Theory] // 出願手続 S4:78-80: three windows that close at 12:00
    [InlineData("2024-05-29T23:59:59", TrackVerdict.NotOpen)]
    [InlineData("2024-05-30T10:00:00", TrackVerdict.NeedsJudgement)] // the hour of opening is not printed
    [InlineData("2024-05-31T00:00:00", TrackVerdict.Eligible)]
    [InlineData("2024-06-14T12:00:00", TrackVerdict.Eligible)]
    [InlineData("2024-06-14T12:00:01", TrackVerdict.NotOpen)]
    [InlineData("2024-08-18T12:00:00", TrackVerdict.NotOpen)]
    [InlineData("2024-08-30T12:00:00", TrackVerdict.Eligible)]
    [InlineData("2024-08-30T12:00:01", TrackVerdict.NotOpen)]
    [InlineData("2024-11-17T12:00:00", TrackVerdict.NotOpen)]
    [InlineData("2024-12-03T12:00:00", TrackVerdict.Eligible)]
    [InlineData("2024-12-03T12:00:01", TrackVerdict.NotOpen)]
    public void Filings_have_three_windows(string on, TrackVerdict expected)
        => Assert.All(Filings, track => Assert.Equal(expected, Assessed(track, Base, At(on)).Verdict));

    [Theory] // 中間応答、審査請求 S4:82
    [InlineData("2024-05-29T23:59:59", TrackVerdict.NotOpen)]
    [InlineData("2024-07-01T12:00:00", TrackVerdict.Eligible)]
    [InlineData("2025-02-07T12:00:00", TrackVerdict.Eligible)]
    [InlineData("2025-02-07T12:00:01", TrackVerdict.NotOpen)]
    public void Procedures_have_one_window(string on, TrackVerdict expected)
        => Assert.All(Procedures, track => Assert.Equal(expected, Assessed(track, Base, At(on)).Verdict));

    [Theory] // 中小企業、中小スタートアップ企業、小規模企業、大学等; 地域団体商標については… S4:62-65
    //          中小   大学   団体商標 組合等  商標   他
    [InlineData(true,  false, false, false, true,  true)]
    [InlineData(false, true,  false, false, true,  true)]
    [InlineData(false, false, true,  true,  true,  false)]
    [InlineData(false, false, true,  false, false, false)]
    [InlineData(false, false, false, true,  false, false)]
    public void Who_may_apply(bool small, bool university, bool mark, bool body, bool forMarks, bool others)
    {
        var c = With(o => o with { SmallBusiness = small, University = university, RegionalTrademark = mark, RegionalBody = body });
        foreach (var track in Filings.Concat(Procedures))
            Assert.Equal(track.EndsWith("trademark", StringComparison.Ordinal) ? forMarks : others,
                Row(track, c, "eligible") == Verdict.Met);
    }

    [Fact] // S4:20-21
    public void A_filing_rests_on_one_in_japan()
    {
        Assert.All(Filings,
            track => Assert.Equal(Verdict.NotMet, Row(track, With(o => o with { FiledInJapan = false }), "filed-in-japan")));
        Assert.All(Filings,
            track => Assert.Equal(Verdict.NotMet, Row(track, With(o => o with { SameFilingAbroad = false }), "filed-in-japan")));
    }

    [Fact] // S4:22-28
    public void A_procedure_belongs_to_a_patent_that_was_filed_with_the_subsidy()
    {
        Assert.All(Procedures,
            track => Assert.Equal(Verdict.NotMet, Row(track, With(o => o with { UsedFilingSubsidy = false }), "past-user")));
        Assert.Equal(Verdict.NotMet, Row("office-action", With(o => o with { RefusalReceived = false }), "refusal"));
        Assert.Equal(Verdict.NotMet, Row("office-action", With(o => o with { RefusalCitesNovelty = false }), "refusal-reasons"));
        Assert.Equal(Verdict.NotMet, Row("examination-request", With(o => o with { ExaminationRequested = true }), "not-requested"));
    }

    [Fact] // 支援決定後に発生した費用を助成 S4:113: (1,000,000 - 400,000) × 1/2
    public void Costs_before_the_decision_are_left_out()
        => Assert.All(Filings.Concat(Procedures), track => Assert.Equal(300_000,
            Grant(track, With(o => o with { IncludesCostsBeforeDecision = null, CostsBeforeDecision = Yen.Of(400_000) }))));

    [Fact]
    public void English_texts_have_no_japanese()
        => Assert.All(Catalogue.National.Rounds.Single(r => r.Id == "kenrika/2024").Rows,
            row => Assert.DoesNotContain(row.Text.En + row.Reading?.En, c => c >= '\u3040'));

    private static JapanTime At(string iso) => JapanTime.Parse(iso);
}
