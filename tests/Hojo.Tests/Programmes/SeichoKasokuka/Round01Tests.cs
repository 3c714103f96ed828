using Hojo.Model;
using Hojo.Rules;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tests.Programmes.SeichoKasokuka;

/// <summary>中小企業成長加速化補助金 1次公募 (S2:1987-2185).</summary>
public class Round01Tests
{
    private static readonly Case Base = new()
    {
        Applicant = new() { HasGbizIdPrime = true, Employees = 40, Ownership = Holders.NoLarge, MeetsRestOfGuideline = true },
        SeichoKasokuka = new()
        {
            AimsAtHundredOku = true, Declared = true, WagePlan = true, Machinery = Yen.Of(150_000_000), Software = Yen.Of(20_000_000),
        },
        Costs = new() { Buildings = Yen.Of(200_000_000), Outsourcing = Yen.Of(10_000_000), Experts = Yen.Of(5_000_001) },
    };

    [Fact]
    // (200,000,000 + 150,000,000 + 20,000,000 + 10,000,000 + 5,000,001) × 1/2 = 192,500,000.5 (S2:2028, 2038)
    public void A_worked_example()
    {
        var a = Assessed(Base);
        Assert.Equal(192_500_000, a.Grant!.Range.Least.Whole);
        Assert.Equal(TrackVerdict.NeedsJudgement, a.Verdict);
    }

    [Theory] // 補助上限額 5億円(補助率1/2) S2:2028
    [InlineData(1_000_000_000, 500_000_000)]
    [InlineData(  999_999_998, 499_999_999)]
    [InlineData(1_000_000_002, 500_000_000)]
    public void The_ceiling_is_five_hundred_million(long total, long grant)
        => Assert.Equal(grant, Assessed(With(total, 0, 0)).Grant!.Range.Least.Whole);

    [Theory] // 投資額1億円以上（専門家経費・外注費を除く） S2:2033
    [InlineData(100_000_000,          0,          0, true)]
    [InlineData( 99_999_999,          0,          0, false)]
    [InlineData( 40_000_000, 40_000_000, 20_000_000, true)]
    [InlineData( 40_000_000, 40_000_000, 19_999_999, false)] // outsourcing and experts do not count
    public void The_investment_is_one_hundred_million_or_more(long buildings, long machinery, long software, bool passes)
        => Expect(With(buildings, machinery, software), "investment", passes);

    [Fact]
    public void What_is_not_told_leaves_the_investment_open()
    {
        var a = Assessed(Base with
        {
            Costs = Base.Costs with { Buildings = null },
            SeichoKasokuka = Base.SeichoKasokuka with { Machinery = Yen.Of(90_000_000), Software = Yen.Of(9_999_999) },
        });
        Assert.Equal(["costs.buildings"], Assert.Single(a.Findings, f => f.Verdict == Verdict.Unknown && !f.AwaitsJudgement).SettledBy);
        Assert.Equal(TrackVerdict.NeedsInput, a.Verdict);
    }

    [Fact]
    public void Each_requirement_is_asked() // S2:2015, 2026, 2032, 2035
    {
        Expect(Base with { Applicant = Base.Applicant with { HasGbizIdPrime = false } }, "gbiz", passes: false);
        Expect(Base with { SeichoKasokuka = Base.SeichoKasokuka with { AimsAtHundredOku = false } }, "target", passes: false);
        Expect(Base with { SeichoKasokuka = Base.SeichoKasokuka with { Declared = false } }, "declaration", passes: false);
        Expect(Base with { SeichoKasokuka = Base.SeichoKasokuka with { WagePlan = false } }, "wage-plan", passes: false);
    }

    [Theory] // 2025年５月８日（木）～６月９日（月）, no hours S2:2010-2011
    [InlineData("2025-05-07T23:59:59", TrackVerdict.NotOpen)]
    [InlineData("2025-05-08T12:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2025-05-09T00:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2025-06-08T23:59:59", TrackVerdict.NeedsJudgement)]
    [InlineData("2025-06-09T12:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2025-06-10T00:00:00", TrackVerdict.NotOpen)]
    public void On_the_first_and_the_last_day_the_hour_is_not_invented(string on, TrackVerdict verdict)
        => Assert.Equal(verdict,
            Assessor.For(Catalogue.National.Track("seicho-kasokuka/1")).Assess(Base, JapanTime.Parse(on)).Verdict);

    [Fact]
    public void The_project_ends_24_months_after_the_decision() // 交付決定日から２４か月以内 S2:2030
        => Assert.Equal(new LocalDate(2027, 11, 20), Assert.Single(
            Assessed(Base with { Award = new() { DecidedOn = new LocalDate(2025, 11, 20) } }).Dates, d => d.Row == "period").Day);

    [Fact]
    public void The_review_has_three_heads_each_with_its_measures() // S2:2169-2179
        => Assert.Equal(6,
            Catalogue.National.Track("seicho-kasokuka/1").Rows.Count(r => r.Id.StartsWith("review-", StringComparison.Ordinal)));

    private static Case With(long buildings, long machinery, long software) => Base with
    {
        Costs = new() { Buildings = Yen.Of(buildings), Outsourcing = Yen.Zero, Experts = Yen.Zero },
        SeichoKasokuka = Base.SeichoKasokuka with { Machinery = Yen.Of(machinery), Software = Yen.Of(software) },
    };

    private static Assessment Assessed(Case c)
        => Assessor.For(Catalogue.National.Track("seicho-kasokuka/1")).Assess(c, new(2025, 5, 20, 12, 0));

    /// <summary>This one row fails, or nothing but what the leaflet leaves to the guideline stands open (「など」 S2:2036).</summary>
    private static void Expect(Case c, string row, bool passes)
    {
        var a = Assessed(c);
        Assert.Equal(passes ? [] : [row], a.Findings.Where(f => f.Verdict != Verdict.Met && !f.AwaitsJudgement).Select(f => f.Row));
        Assert.Equal(passes ? TrackVerdict.NeedsJudgement : TrackVerdict.NotEligible, a.Verdict);
    }
}
