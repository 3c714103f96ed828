using Hojo.Model;
using Hojo.Tests.Programmes.Shikinguri;

namespace Hojo.Tests.Programmes.DesignKeiei;

/// <summary>令和6年度 デザイン経営セミナー事業: S4:323-361.</summary>
public class DesignKeieiTests
{
    [Theory]
    [InlineData("places", "札幌市・帯広市の2地域")]              // S4:328
    [InlineData("r5-seminar", "札幌10月13日、函館10月21日")]      // S4:338
    [InlineData("r5-workshop", "12月19日")]                       // S4:341
    [InlineData("r5-experts", "1月~3月")]                         // S4:335
    public void Figures_are_as_printed(string row, string value) => Assert.Equal(value, Asked.PrintedFigure("design-keiei/2024", row));

    [Fact]
    public void Nothing_is_tested_and_nothing_is_paid()
    {
        var a = Asked.Of("design-keiei/2024", new Case(), new(2024, 10, 1, 12, 0));
        Assert.Equal(TrackVerdict.NeedsJudgement, a.Verdict);
        Assert.Empty(a.Findings);
        Assert.Null(a.Grant);
    }
}
