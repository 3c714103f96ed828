using Hojo.Model;
using Hojo.Tests.Programmes.Shikinguri;

namespace Hojo.Tests.Programmes.KofukaShien;

/// <summary>海外から稼ぐための高付加価値化支援事業: S0:103-127.</summary>
public class KofukaShienTests
{
    [Theory]
    [InlineData("firms", "2~3社程度")]  // S0:121
    [InlineData("times", "各4回程度")]  // S0:122
    public void Figures_keep_their_about(string row, string value) => Assert.Equal(value, Asked.PrintedFigure("kofuka-shien/2026", row));

    [Fact]
    public void It_is_announced_and_not_open() // 令和8年4月以降に募集予定 S0:106: a month, and no window
    {
        var a = Asked.Of("kofuka-shien/2026", new Case());
        Assert.Equal(TrackVerdict.NeedsJudgement, a.Verdict);
        Assert.Null(a.Grant);
        Assert.Null(a.Dates.Single(d => d.Row == "recruitment").Day);
    }
}
