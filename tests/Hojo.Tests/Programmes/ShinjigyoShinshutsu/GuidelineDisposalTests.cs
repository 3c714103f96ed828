using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.GuidelineCases;
using static Hojo.Tests.Programmes.ShinjigyoShinshutsu.Round3Cases;

namespace Hojo.Tests.Programmes.ShinjigyoShinshutsu;

/// <summary>第3回 公募要領 1.1版, worked by hand: assets disposed of (p.1, 29, 39) and fraud (p.3); 25,000,000 awarded, every promise
/// kept.</summary>
public class GuidelineDisposalTests
{
    private static readonly Case Awarded = GuidelineYearsLaterTests.Awarded;

    [Theory] // p.39: 残存簿価相当額又は譲渡額等により、当該処分制限財産に係る補助金額を限度に納付
    //           残存簿価    譲渡額  財産に係る補助金額     at most
    [InlineData( 6_000_000, 2_500_000, 10_000_000,  6_000_000)]
    [InlineData( 6_000_000, 8_000_000, 10_000_000,  8_000_000)]
    [InlineData( 9_999_999,         0, 10_000_000,  9_999_999)]
    [InlineData(10_000_000,         0, 10_000_000, 10_000_000)]
    [InlineData(10_000_001,         0, 10_000_000, 10_000_000)]
    [InlineData(         0,         0, 10_000_000,          0)] // written off, and given away
    public void A_disposal_costs_at_most_the_higher_value_up_to_the_grant_for_the_asset(long book, long price, long asset, long most)
        => Between(0, most, Disposing(new() { Disposed = true, BookValue = Yen.Of(book), Price = Yen.Of(price), Grant = Yen.Of(asset) }));

    [Fact]
    public void What_is_not_told_of_a_disposal_is_not_taken_for_nothing()
    {
        var told = new AssetDisposal { BookValue = Yen.Of(6_000_000), Price = Yen.Of(2_500_000), Grant = Yen.Of(10_000_000) };
        Between(0, 6_000_000, Disposing(told)); // whether it was disposed of
        Between(0, 0, Disposing(told with { Disposed = false }));
        Between(0, 10_000_000, Disposing(told with { Disposed = true, Price = null })); // it may have been sold for more
        Between(0, 25_000_000, Disposing(new())); // p.39: 交付された補助金額を上限
        Assert.Contains("results.disposal.disposed", Settled(Disposing(new())).Questions.Select(q => q.Fact));
    }

    [Fact] // p.16: 25,000,000 × 1/4 = 6,250,000, and up to 6,000,000
    public void A_disposal_comes_beside_a_missed_target() => Between(6_250_000, 12_250_000,
        Disposing(new() { Disposed = true, BookValue = Yen.Of(6_000_000), Price = Yen.Zero, Grant = Yen.Of(10_000_000) })
            .After(r => r with { Payroll = Pct(1.5), PayrollPerHead = Pct(3.0) }));

    [Fact] // p.3: 加算金を課した上で当該補助金の返還を求めます, at a rate that is not printed
    public void Fraud_may_cost_all_and_its_surcharge_is_not_worked()
    {
        var settled = Settled(Awarded.After(r => r with
        {
            DecisionRevoked = true, RepaidOn = new(2029, 3, 31),
        }) with { Award = Awarded.Award with { PaidOn = new(2028, 4, 1) } });
        var row = Assert.Single(settled.Rows, r => r.Row == "fraud");
        Assert.Equal(new YenRange(Yen.Zero, Yen.Of(25_000_000)), row.Due);
        Assert.Contains("加算金", row.Surcharge!.Ja, StringComparison.Ordinal);
        Assert.Empty(row.Charges);
        Between(0, 25_000_000, Awarded.After(r => r with { DecisionRevoked = null }));
        Between(0, 0, Awarded);
    }

    private static Case Disposing(AssetDisposal told) => Awarded.After(r => r with { Disposal = told });

    private static Settlement Settled(Case told) => Assessor.For(Guideline).Settle(told);

    private static void Between(long least, long most, Case told)
        => Assert.Equal(new YenRange(Yen.Of(least), Yen.Of(most)), Settled(told).Total);
}
