using Hojo.Model;
using Hojo.Tests.Programmes.Shikinguri;

namespace Hojo.Tests.Programmes.ShinkiYushutsu;

/// <summary>新規輸出1万者支援プログラム: S2:2452-2560.</summary>
public class ShinkiYushutsuTests
{
    [Theory] // まずはこちらのポータルサイトでご登録ください S2:2460
    [InlineData(true, TrackVerdict.NeedsJudgement)] // no period is stated
    [InlineData(false, TrackVerdict.NotEligible)]
    [InlineData(null, TrackVerdict.NeedsInput)]
    public void Registration_comes_first(bool? registered, TrackVerdict verdict)
    {
        var a = Asked.Of("shinki-yushutsu/2025", new Case { OtherSupport = new() { ExportPortalRegistered = registered } });
        Assert.Equal(verdict, a.Verdict);
        Assert.Null(a.Grant); // no amounts
    }

    [Fact]
    public void The_monodzukuri_subsidy_is_only_pointed_at() // 上限3,000万円、補助率1/2（小規模2/3） S2:2524-2528
        => Assert.Equal("上限3,000万円、補助率1/2(小規模事業者は2/3)", Asked.PrintedFigure("shinki-yushutsu/2025", "monodzukuri"));
}
