using Hojo.Model;

namespace Hojo.Tests.DoubleEntry;

/// <summary>14次公募 (facts.md, 事業承継・M&amp;A 14次), where no guideline is at hand.</summary>
public partial class JigyoShokeiTests
{
    [Theory] // 14次 caps: 100億特例 2,000万, 統合投資 1,000万
    [InlineData("expert-hundred-oku", 20_000_000)]
    [InlineData("pmi-investment",     10_000_000)]
    public void The_fourteenth_call_has_these_caps(string track, long cap)
        => Assert.Equal(cap, With(s => s with { ClaimsHundredOku = true }).Grant($"jigyo-shokei/14/{track}", R14));

    [Theory] // 14次: 廃業 300万 (2/3)
    [InlineData(4_500_000, 3_000_000)]
    [InlineData(4_499_997, 2_999_998)]
    [InlineData(9_000_000, 3_000_000)]
    [InlineData(1_000_000,   666_666)]
    public void Closure_in_the_fourteenth_call_has_three_million_at_two_thirds(long cost, long grant)
        => Assert.Equal(grant, With(s => s with { StockDisposal = Yen.Of(cost) }).Grant("jigyo-shokei/14/closure", R14));

    [Theory] // 14次: 法人 3 closed years; sole proprietor (専門家) 5 years of blue return; 廃業 alone: 3 months of an attempt
    [InlineData("pmi-investment",     false, 3, 0, 0, TrackVerdict.NeedsJudgement)]
    [InlineData("pmi-investment",     false, 2, 0, 0, TrackVerdict.NotEligible)]
    [InlineData("expert-hundred-oku", true,  0, 5, 0, TrackVerdict.NeedsJudgement)]
    [InlineData("expert-hundred-oku", true,  0, 4, 0, TrackVerdict.NotEligible)]
    [InlineData("closure",            false, 3, 0, 3, TrackVerdict.NeedsJudgement)]
    [InlineData("closure",            false, 3, 0, 2, TrackVerdict.NotEligible)]
    public void The_fourteenth_call_asks_for_years(string track, bool sole, int closed, int blue, int months, TrackVerdict verdict)
    {
        var c = Spending(s => s with { ClosedYears = closed, BlueReturnYears = blue, DealAttemptMonths = months, ClaimsHundredOku = true });
        Assert.Equal(verdict,
            (c with { Applicant = c.Applicant with { SoleProprietor = sole } }).By($"jigyo-shokei/14/{track}", R14).Verdict);
    }

    [Theory] // 14次: 2026-02-27〜04-03, no hours given
    [InlineData("2026-02-26T23:59:00", false)]
    [InlineData("2026-02-28T00:00:00", true)]
    [InlineData("2026-04-02T23:59:00", true)]
    [InlineData("2026-04-04T00:00:00", false)]
    public void The_fourteenth_call_is_open_for_five_weeks(string on, bool open)
        => Assert.Equal(open ? TrackVerdict.NeedsJudgement : TrackVerdict.NotOpen,
            Spending().By("jigyo-shokei/14/pmi-investment", on).Verdict);
}
