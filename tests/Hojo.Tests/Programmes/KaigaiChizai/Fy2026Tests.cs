using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Programmes.KaigaiChizai;

/// <summary>中小企業等海外展開支援事業 令和8年度 (S0:51-101), with the figures noted in facts.md:44-46.</summary>
public class Fy2026Tests
{
    private static readonly JapanTime On = new(2026, 6, 1, 12, 0);

    private static readonly Case Base = new()
    {
        Applicant = new() { Employees = 30, Ownership = Holders.NoLarge, MeetsRestOfGuideline = true },
        OverseasIp = new()
        {
            SmallBusiness = true, University = false, SupportActSme = true, DeemedLarge = false, Right = IpRight.Patent,
            OfficeFees = Yen.Of(200_000), AgentFees = Yen.Of(500_000), Translation = Yen.Of(300_000), GrantedThisYear = Yen.Zero,
            CountermeasureCost = Yen.Of(3_000_000), SquattingOrDefence = false, Premium = Yen.Of(300_000), FirstYearInsured = true,
        },
    };

    private static Case With(Func<OverseasIpPart, OverseasIpPart> but) => Base with { OverseasIp = but(Base.OverseasIp) };

    private static Assessment Assessed(string track, Case c)
        => Assessor.For(Catalogue.National.Track("kaigai-chizai/2026/" + track)).Assess(c, On);

    private static void Expect(long grant, string track, Case c)
        => Assert.Equal(new YenRange(Yen.Of(grant)), Assessed(track, c).Grant!.Range);

    [Theory] // 150/60/60/60/30 facts:44, half of the cost
    [InlineData(IpRight.Patent,             2_999_998, 1_499_999)]
    [InlineData(IpRight.Patent,             3_000_002, 1_500_000)]
    [InlineData(IpRight.UtilityModel,       1_199_998,   599_999)]
    [InlineData(IpRight.UtilityModel,       1_200_002,   600_000)]
    [InlineData(IpRight.Design,             1_200_002,   600_000)]
    [InlineData(IpRight.Trademark,          1_200_002,   600_000)]
    [InlineData(IpRight.SquattingTrademark,   599_998,   299_999)]
    [InlineData(IpRight.SquattingTrademark,   600_002,   300_000)]
    public void A_filing_is_paid_by_its_right(IpRight right, long cost, long grant)
    {
        var c = With(o => o with { Right = right, OfficeFees = Yen.Of(cost), AgentFees = Yen.Zero, Translation = Yen.Zero });
        Expect(grant, "inpit-filing", c);
        Expect(grant, "filing", c);
    }

    [Theory] // 300 per company facts:44
    [InlineData(2_500_000, false, 500_000)] // (200,000 + 500,000 + 300,000) × 1/2
    [InlineData(2_500_001, false, 499_999)]
    [InlineData(3_000_000, false, 0)]
    [InlineData(3_000_000, true,  500_000)]
    public void An_applicant_has_three_million_a_year(long before, bool university, long grant)
    {
        var c = With(o => o with { GrantedThisYear = Yen.Of(before), University = university });
        Expect(grant, "inpit-filing", c);
        if (!university) Expect(grant, "filing", c);
    }

    [Theory] // 中間 50万 facts:44
    [InlineData(999_999, 499_999)]
    [InlineData(1_000_002, 500_000)]
    public void A_procedure_is_paid_up_to_half_a_million(long cost, long grant)
        => Expect(grant, "inpit-procedure", With(o => o with { OfficeFees = Yen.Of(cost), AgentFees = Yen.Zero, Translation = Yen.Zero }));

    [Theory] // 模倣品対策 2/3, 400万; 冒認商標・防衛型 2/3, 500万 facts:45
    [InlineData(3_000_000, false, 2_000_000)]
    [InlineData(5_999_999, false, 3_999_999)]
    [InlineData(6_000_003, false, 4_000_000)]
    [InlineData(7_499_999, true,  4_999_999)]
    [InlineData(7_500_003, true,  5_000_000)]
    public void Countermeasures_are_paid_by_their_kind(long cost, bool squatting, long grant)
        => Expect(grant, "infringement", With(o => o with { CountermeasureCost = Yen.Of(cost), SquattingOrDefence = squatting }));

    [Theory] // 1/2, from year 2 1/3 facts:46
    [InlineData(300_000, true,  150_000)]
    [InlineData(300_000, false, 100_000)]
    [InlineData(299_999, false,  99_999)]
    public void A_premium_is_paid_by_the_year(long premium, bool first, long grant)
        => Expect(grant, "insurance", With(o => o with { Premium = Yen.Of(premium), FirstYearInsured = first }));

    [Theory]
    [InlineData("inpit-filing")]
    [InlineData("inpit-procedure")]
    [InlineData("filing")]
    [InlineData("infringement")]
    [InlineData("insurance")]
    public void Without_days_the_office_has_the_last_word(string track) // 通年募集/期間限定募集 S0:75-77
    {
        Assert.Equal(TrackVerdict.NeedsJudgement, Assessed(track, Base).Verdict);
        Assert.Equal(TrackVerdict.NotEligible, Assessed(track, With(o => o with { SmallBusiness = false, SupportActSme = false })).Verdict);
    }

    [Fact]
    public void A_deemed_large_company_is_left_out()
    {
        foreach (var track in new[] { "inpit-filing", "filing" })
            Assert.Equal(Verdict.NotMet,
                Assert.Single(Assessed(track, With(o => o with { DeemedLarge = true })).Findings, f => f.Row == "deemed-large").Verdict);
    }

    [Theory] // S0:53, 99
    [InlineData("budget", "11億円(前年度11億円)")]
    [InlineData("programme-years", "令和6年度から令和10年度までの5年間")]
    public void The_budget_and_the_years_stand_as_printed(string row, string value)
        => Assert.All(Catalogue.National.Rounds.Single(r => r.Id == "kaigai-chizai/2026").Tracks,
            track => Assert.Equal(value, Assert.IsType<PrintedFigure>(track[row]).Value.Ja));

    [Fact]
    public void English_texts_have_no_japanese()
        => Assert.All(Catalogue.National.Rounds.Single(r => r.Id == "kaigai-chizai/2026").Rows,
            row => Assert.DoesNotContain(row.Text.En + row.Reading?.En, c => c >= '\u3040'));
}
