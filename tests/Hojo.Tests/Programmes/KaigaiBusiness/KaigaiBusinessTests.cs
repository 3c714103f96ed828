using Hojo.Model;
using Hojo.Tests.Programmes.Shikinguri;

namespace Hojo.Tests.Programmes.KaigaiBusiness;

/// <summary>海外ビジネス・輸出促進事業 令和8年度: S1:338-405.</summary>
public class KaigaiBusinessTests
{
    [Theory]
    [InlineData("kaigai-business", "budget", "31億円(前年度32億円)")]        // S1:340
    [InlineData("boeki-pf", "goal", "35.5兆円")]                              // S1:349
    [InlineData("kaigai-business", "business-abroad-years", "令和7~11年度")]  // S1:378
    [InlineData("kaigai-business", "business-abroad-short", "18,000件以上等")]
    [InlineData("kaigai-business", "business-abroad-long", "5千件以上")]
    [InlineData("ecosystem", "ecosystem-years", "令和7~11年度")]              // S1:379
    [InlineData("ecosystem", "ecosystem-short", "90%以上")]
    [InlineData("ecosystem", "ecosystem-long", "50%以上")]
    [InlineData("boeki-pf", "platform-years", "令和6~10年度")]                // S1:380
    [InlineData("boeki-pf", "platform-short", "1%")]
    [InlineData("boeki-pf", "platform-long", "10%")]
    public void Aims_are_as_printed(string part, string row, string value)
        => Assert.Equal(value, Asked.PrintedFigure("kaigai-business/2026/" + part, row));

    [Theory] // 民間の輸出支援事業者(地域商社等)同士の連携 S1:364
    [InlineData(true, TrackVerdict.NeedsJudgement)]
    [InlineData(false, TrackVerdict.NotEligible)]
    [InlineData(null, TrackVerdict.NeedsInput)]
    public void The_ecosystem_is_for_supporters_of_exports(bool? supporter, TrackVerdict verdict)
    {
        var a = Asked.Of("kaigai-business/2026/ecosystem", new Case { OtherSupport = new() { ExportSupporter = supporter } });
        Assert.Equal(verdict, a.Verdict);
        Assert.Null(a.Grant);
    }

    [Theory]
    [InlineData("kaigai-business")]
    [InlineData("boeki-pf")]
    public void Where_nothing_is_stated_nothing_is_promised(string part)
        => Assert.Equal(TrackVerdict.NeedsJudgement, Asked.Of("kaigai-business/2026/" + part, new Case()).Verdict);
}
