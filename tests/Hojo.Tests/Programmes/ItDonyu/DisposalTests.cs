using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tests.Programmes.ItDonyu;

/// <summary>交付規程 第31条第4項 (複数社連携: 第29条第4項), in both programmes that have it: その収入の全部又は一部に相当する金額を納付させることができる.</summary>
public class DisposalTests
{
    /// <summary>Every track of the two rounds, and the page of paragraph 4 in its own 交付規程.</summary>
    public static TheoryData<string, string, int> Tracks => new()
    {
        { "it-donyu/2025/normal", "IT25-TK", 12 },
        { "it-donyu/2025/normal-large", "IT25-TK", 12 },
        { "it-donyu/2025/invoice", "IT25-IK", 11 },
        { "it-donyu/2025/electronic-trade", "IT25-DK", 10 },
        { "it-donyu/2025/security", "IT25-SK", 11 },
        { "it-donyu/2025/multi-company", "IT25-MK", 12 },
        { "digital-ai/2026/normal", "DAI26-T", 11 },
        { "digital-ai/2026/normal-large", "DAI26-T", 11 },
        { "digital-ai/2026/invoice", "DAI26-I", 10 },
        { "digital-ai/2026/electronic-trade", "DAI26-D", 10 },
        { "digital-ai/2026/security", "DAI26-S", 10 },
        { "digital-ai/2026/multi-company", "DAI26-M", 10 },
    };

    [Theory]
    [MemberData(nameof(Tracks))]
    public void All_or_part_of_the_income_is_paid_in(string track, string rules, int page)
    {
        var found = Row(track, Sold(300_000));
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(300_000)), found.Due);
        Assert.Equal($"{rules}「（財産の管理及び処分）」p.{page}", found.Citation.ToString());
        Assert.Equal(Consequence.Repaid, found.Consequence);
        Assert.Empty(found.Charges); // 加算金 and 延滞金 go with 第28条 (複数社連携: 第26条) alone
    }

    [Theory] // a grant of ¥1,200,000, which the language never goes beyond
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(1_199_999, 1_199_999)]
    [InlineData(1_200_000, 1_200_000)]
    [InlineData(1_200_001, 1_200_000)]
    public void It_is_never_more_than_the_income_nor_than_the_grant(long income, long most) => Between(most, Sold(income));

    [Fact] // 収入があったとき: a value that was not paid for is none
    public void What_was_thrown_away_brought_no_income()
        => Between(0, Sold(300_000) with { Sold = false, BookValue = Yen.Of(400_000) });

    [Fact]
    public void What_is_kept_costs_nothing() => Between(0, new() { Disposed = false });

    [Fact]
    public void What_is_not_told_is_open_up_to_what_is()
    {
        Between(1_200_000, new());                           // whether anything was disposed of
        Between(1_200_000, new() { Disposed = true });       // whether it was sold, and for how much
        Between(1_200_000, Sold(0) with { Price = null });   // for how much
        Between(300_000, Sold(300_000) with { Sold = null });
        Between(300_000, Sold(300_000) with { Disposed = null });
    }

    [Fact] // 処分制限財産に係る補助金額 is no limit here, as it is elsewhere
    public void The_grant_for_the_asset_does_not_bound_it() => Between(300_000, Sold(300_000) with { Grant = Yen.Of(200_000) });

    [Theory] // 第31条 beside 第28条: ¥300,000 and all or part of ¥1,200,000, together no more than was granted
    [InlineData("it-donyu/2025/normal", false,   300_000)]
    [InlineData("it-donyu/2025/normal", true,  1_200_000)]
    [InlineData("digital-ai/2026/invoice", false,   300_000)]
    [InlineData("digital-ai/2026/invoice", true,  1_200_000)]
    public void In_all_no_more_than_the_grant_is_due(string track, bool revoked, long most)
    {
        var settled = Settled(track, Sold(300_000), revoked);
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(most)), settled.Total);
        Assert.Equal(revoked, settled.IsBounded);
    }

    private static AssetDisposal Sold(long price) => new() { Disposed = true, Sold = true, Price = Yen.Of(price) };

    private static void Between(long most, AssetDisposal disposal)
    {
        foreach (var track in new[] { "it-donyu/2025/normal-large", "digital-ai/2026/security" })
            Assert.Equal(new YenRange(Yen.Zero, Yen.Of(most)), Row(track, disposal).Due);
    }

    private static RepaymentFinding Row(string track, AssetDisposal disposal)
        => Assert.Single(Settled(track, disposal, revoked: false).Rows, r => r.Row == "disposal-income");

    private static Settlement Settled(string track, AssetDisposal disposal, bool revoked) => Catalogue.National[track].Settle(new Case
    {
        Award = new() { Grant = Yen.Of(1_200_000) },
        ItDonyu = new() { AwardedSince2022 = false },
        Results = new() { Withdrawn = false, DecisionRevoked = revoked, BeyondControl = false, Disposal = disposal },
    });
}
