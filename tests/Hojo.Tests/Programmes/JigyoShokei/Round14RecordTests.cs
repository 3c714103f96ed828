using Hojo.Model;
using NodaTime;
using NodaTime.Text;
using static Hojo.Tests.Programmes.JigyoShokei.JigyoShokeiCases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>14次, as the records of jGrants were noted where no guideline is at hand: 100億特例 2,000万; PMI 150万 (1/2); 統合投資 1,000万;
/// 廃業 300万 (2/3).</summary>
public class Round14RecordTests
{
    private static readonly JapanTime On = new(2026, 3, 15, 10, 0);

    [Theory] // 2026-02-27〜04-03, without hours
    [InlineData("2026-02-26T23:59:59", TrackVerdict.NotOpen)]
    [InlineData("2026-02-27T12:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2026-02-28T00:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2026-04-02T23:59:59", TrackVerdict.NeedsJudgement)]
    [InlineData("2026-04-03T12:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2026-04-04T00:00:00", TrackVerdict.NotOpen)]
    public void The_window_has_days_and_no_hours(string on, TrackVerdict verdict)
    {
        foreach (var track in new[] { "pmi-expert", "pmi-investment", "closure" })
            Assert.Equal(verdict, Base.Spending().In("14/" + track, JapanTime.Parse(on)).Verdict);
    }

    [Theory]
    [InlineData("14/pmi-investment",    10_000_000)]
    [InlineData("14/expert-hundred-oku", 20_000_000)]
    public void Where_no_rate_is_known_the_ceiling_is_given(string track, long ceiling) => Assert.Equal(ceiling, Base.Grant(track));

    [Theory]
    [InlineData(true,  TrackVerdict.NeedsJudgement)]
    [InlineData(false, TrackVerdict.NotEligible)]
    public void Twenty_million_are_for_ten_billion_companies(bool claims, TrackVerdict verdict)
        => Assert.Equal(verdict, Base.Spending().But(b => b with { ClaimsHundredOku = claims }).In("14/expert-hundred-oku", On).Verdict);

    [Theory] // PMI 150万 (1/2); 廃業 300万 (2/3)
    [InlineData(2_999_998, 1_499_999, 1_999_998)]
    [InlineData(3_000_000, 1_500_000, 2_000_000)]
    [InlineData(3_000_002, 1_500_000, 2_000_001)]
    [InlineData(4_499_997, 1_500_000, 2_999_998)]
    [InlineData(4_500_000, 1_500_000, 3_000_000)]
    [InlineData(4_500_003, 1_500_000, 3_000_000)]
    public void Where_the_rate_is_known_the_grant_is_worked(long cost, long pmi, long closure)
    {
        Assert.Equal(pmi, Base.But(b => b with { Commissions = Yen.Of(cost) }).Grant("14/pmi-expert"));
        Assert.Equal(closure, Base.But(b => b with { Demolition = Yen.Of(cost) }).Grant("14/closure"));
    }

    [Theory] // 法人 3 closed years; sole proprietor 専門家 5 years blue return
    [InlineData(false, 3, 0, true,  true)]
    [InlineData(false, 2, 9, false, false)]
    [InlineData(true,  0, 5, true,  true)]
    [InlineData(true,  0, 4, true,  false)]
    public void Companies_have_three_closed_years_and_sole_proprietors_five_blue_returns(bool sole, int closed, int blue,
        bool investment, bool expert)
    {
        var c = Base.Spending().But(b => b with { ClosedYears = closed, BlueReturnYears = blue, ClaimsHundredOku = true })
            with { Applicant = Base.Applicant with { SoleProprietor = sole } };
        Assert.Equal(investment ? TrackVerdict.NeedsJudgement : TrackVerdict.NotEligible, c.In("14/pmi-investment", On).Verdict);
        Assert.Equal(expert ? TrackVerdict.NeedsJudgement : TrackVerdict.NotEligible, c.In("14/expert-hundred-oku", On).Verdict);
    }

    [Theory] // 廃業 alone: M&A attempt ≥3 months since 2020
    [InlineData(3, TrackVerdict.NeedsJudgement)]
    [InlineData(2, TrackVerdict.NotEligible)]
    public void Closure_alone_comes_after_three_months_of_trying(int months, TrackVerdict verdict)
        => Assert.Equal(verdict, Base.Spending().But(b => b with { DealAttemptMonths = months }).In("14/closure", On).Verdict);
}
