using Hojo.Model;
using Hojo.Tests.Programmes.Shikinguri;
using NodaTime;

namespace Hojo.Tests.Programmes.ChiikiBrand;

/// <summary>令和6年度 地域ブランド確立促進支援事業: S4:117-322.</summary>
public class ChiikiBrandTests
{
    private const string Track = "chiiki-brand/2024";

    private static readonly Case Eager = new()
    {
        Plan = new() { Prefecture = Prefecture.Hokkaido }, OtherSupport = new() { RegionalBrandGroup = true, RegionalMarkGroup = false },
    };

    [Theory] // ２０２４年７月１日（月）～ ７月３１日（水）１７：００必着 S4:157; no hour of opening is printed
    [InlineData("2024-06-30T23:59:59", TrackVerdict.NotOpen)]
    [InlineData("2024-07-01T12:00:00", TrackVerdict.NeedsJudgement)]
    [InlineData("2024-07-02T00:00:00", TrackVerdict.Eligible)]
    [InlineData("2024-07-31T17:00:00", TrackVerdict.Eligible)]
    [InlineData("2024-07-31T17:00:01", TrackVerdict.NotOpen)]
    public void It_has_to_arrive_by_five_on_the_last_day(string on, TrackVerdict verdict)
        => Assert.Equal(verdict, Asked.Of(Track, Eager, JapanTime.Parse(on)).Verdict);

    [Theory] // S4:117-120: either; 等 leaves others open
    [InlineData(true,  false, Verdict.Met,     false)]
    [InlineData(false, true,  Verdict.Met,     false)]
    [InlineData(false, false, Verdict.Unknown, true)]
    public void Bodies_of_two_kinds_and_the_like(bool brand, bool mark, Verdict verdict, bool judged)
    {
        var row = Asked.Of(Track, Eager with { OtherSupport = new() { RegionalBrandGroup = brand, RegionalMarkGroup = mark } })
            .Row("applicants");
        Assert.Equal((verdict, judged), (row.Verdict, row.AwaitsJudgement));
    }

    [Theory] // 道内の食・農業分野等産品 S4:124-126
    [InlineData(Prefecture.Hokkaido, Verdict.Met)]
    [InlineData(Prefecture.Aomori, Verdict.NotMet)]
    public void It_is_for_hokkaido(Prefecture prefecture, Verdict verdict)
        => Assert.Equal(verdict, Asked.Of(Track, Eager with { Plan = new() { Prefecture = prefecture } }).Row("hokkaido").Verdict);

    [Theory] // 15 sessions of fiscal 2023, S4:239-320
    [InlineData("r5-session-1", "9月26日、9月21日、10月30日")]
    [InlineData("r5-session-2", "10月11日、10月12日、11月中旬")]
    [InlineData("r5-session-3", "11月13日、11月21日、12月19日")]
    [InlineData("r5-session-4", "12月13日、1月26日、1月22日")]
    [InlineData("r5-session-5", "1月24日、2月15日、2月22日")]
    public void Sessions_were_held_on_these_days(string row, string days) => Assert.Equal(days, Asked.PrintedFigure(Track, row));

    [Fact]
    public void Four_are_supported_without_money() // 【支援対象数】４者 S4:155
    {
        Assert.Equal("4者", Asked.PrintedFigure(Track, "supported"));
        Assert.Null(Asked.Of(Track, Eager, new JapanTime(2024, 7, 10, 12, 0)).Grant);
    }
}
