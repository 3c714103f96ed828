using Hojo.Rules.Pages;

namespace Hojo.Tests.Documents;

/// <summary>A text that an auditor took from the page is the text that was quoted, however its program writes the signs.</summary>
public class WidthTests
{
    [Theory]
    [InlineData("202６年８月１０日（月）", "2026年8月10日(月)")]
    [InlineData("１次産業 （農業、林業、漁業）\nである事業", "1次産業(農業、林業、漁業)である事業")]
    [InlineData("ＩＴﾂｰﾙ、ﾊﾞｯﾌﾟ", "ITツール、バップ")]
    [InlineData("か\u3099は\u309A", "がぱ")]
    [InlineData("\u2F29規模事業者の\u2F66", "小規模事業者の疋")]
    [InlineData("事業統合\u2027市\u2EA0の\u2ED1所、１\u2215２", "事業統合・市民の長所、1/2")]
    [InlineData("\u2F3E別の\u2EE9\u2FCAい", "戸別の黄黒い")]
    [InlineData("３,０００万円～￥５０％", "3,000万円~¥50%")]
    public void Signs_that_are_written_in_several_ways_are_one(string extracted, string plain)
    {
        Assert.Equal(plain, DocumentText.Plain(extracted));
        Assert.Equal(plain, DocumentText.Plain(plain));
    }
}
