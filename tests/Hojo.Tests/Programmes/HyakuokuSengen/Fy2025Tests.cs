using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tests.Programmes.HyakuokuSengen;

/// <summary>100億宣言 (S2:2195-2259): no money.</summary>
public class Fy2025Tests
{
    private static readonly Track Track = Catalogue.National.Track("hyakuoku-sengen/2025");

    private static readonly Case Base = new()
    {
        Applicant = new()
        {
            Sales = Yen.Of(3_000_000_000), HasGbizIdPrime = true, Employees = 50, Ownership = Holders.NoLarge, MeetsRestOfGuideline = true,
        },
        SeichoKasokuka = new() { StatesProfile = true, StatesMessage = true, StatesGoal = true, StatesMeasures = true },
    };

    [Theory] // 売上高10億円～100億円未満 S2:2228
    [InlineData(   999_999_999, false)]
    [InlineData( 1_000_000_000, true)]
    [InlineData( 9_999_999_999, true)]
    [InlineData(10_000_000_000, false)]
    public void Sales_lie_from_one_to_under_ten_billion(long sales, bool passes)
        => Expect(Base with { Applicant = Base.Applicant with { Sales = Yen.Of(sales) } }, "sales", passes);

    [Fact]
    public void The_four_parts_and_the_account_are_asked() // S2:2211-2214, 2258
    {
        var g = Base.SeichoKasokuka;
        Expect(Base with { SeichoKasokuka = g with { StatesProfile = false } }, "content-profile", passes: false);
        Expect(Base with { SeichoKasokuka = g with { StatesMessage = false } }, "content-message", passes: false);
        Expect(Base with { SeichoKasokuka = g with { StatesGoal = false } }, "content-goal", passes: false);
        Expect(Base with { SeichoKasokuka = g with { StatesMeasures = false } }, "content-measures", passes: false);
        Expect(Base with { Applicant = Base.Applicant with { HasGbizIdPrime = false } }, "gbiz", passes: false);
    }

    [Fact]
    public void There_is_no_money_in_it() => Assert.Null(Assessed(Base).Grant);

    [Fact]
    // 令和７年5月頃 S2:2239
    public void The_opening_stays_a_month() => Assert.Equal(new YearMonth(2025, 5), Assert.IsType<Announced>(Track["opening"]).At.Month);

    private static Assessment Assessed(Case c) => Assessor.For(Track).Assess(c, new(2025, 6, 1, 12, 0));

    private static void Expect(Case c, string row, bool passes)
    {
        var a = Assessed(c);
        Assert.Equal(passes ? [] : [row], a.Findings.Where(f => f.Verdict == Verdict.NotMet).Select(f => f.Row));
        Assert.Equal(passes ? TrackVerdict.NeedsJudgement : TrackVerdict.NotEligible, a.Verdict); // no window is printed
    }
}
