using Hojo.Model;
using Hojo.Rules;
using static Hojo.Tests.Programmes.SeichoKasokuka.Round02Cases;

namespace Hojo.Tests.Programmes.SeichoKasokuka;

/// <summary>2次公募 公募要領 Ver1.0, worked by hand: input tax (p.14) and assets disposed of (p.13, 16); 300,000,000 awarded, every promise
/// kept.</summary>
public class Round02DisposalTests
{
    private static readonly Case Awarded = Round02YearsLaterTests.Awarded;

    [Theory] // p.16: 残存簿価相当額又は時価（譲渡額）により、当該処分財産に係る補助金額を限度に国庫納付
    //            残存簿価         時価  財産に係る補助金額      at most
    [InlineData( 90_000_000,  60_000_000, 100_000_000,  90_000_000)]
    [InlineData( 90_000_000,  95_000_000, 100_000_000,  95_000_000)]
    [InlineData( 99_999_999,           0, 100_000_000,  99_999_999)]
    [InlineData(100_000_000,           0, 100_000_000, 100_000_000)]
    [InlineData(100_000_001, 180_000_000, 100_000_000, 100_000_000)]
    public void A_disposal_costs_at_most_the_higher_value_up_to_the_grant_for_the_asset(long book, long price, long asset, long most)
        => Between(0, most, After(r => r with
        {
            Disposal = new() { Disposed = true, BookValue = Yen.Of(book), Price = Yen.Of(price), Grant = Yen.Of(asset) },
        }));

    [Fact]
    public void What_is_not_told_of_a_disposal_is_not_taken_for_nothing()
    {
        Between(0, 300_000_000, After(r => r with { Disposal = new() }));
        Between(0, 100_000_000, After(r => r with { Disposal = new() { Disposed = true, Grant = Yen.Of(100_000_000) } }));
        Between(0, 0, Awarded);
    }

    [Theory] // p.14: 仕入控除とした消費税等額のうち補助金充当額について報告をさせ返還を命じる
    [InlineData(          0,           0)] // worked without tax
    [InlineData(          1,           1)]
    [InlineData( 27_272_727,  27_272_727)]
    [InlineData(299_999_999, 299_999_999)]
    [InlineData(300_000_001, 300_000_000)] // no more than was granted
    public void Input_tax_that_the_grant_paid_is_returned(long tax, long due)
        => Between(due, due, After(r => r with { InputTax = Yen.Of(tax) }));

    [Fact] // 660,000,000 with tax × 1/2 = 330,000,000 granted; all 60,000,000 of tax deducted, of which the grant paid 1/2
    public void A_company_that_had_included_tax_and_deducts_all_of_it()
        => Between(30_000_000, 30_000_000, After(r => r with { InputTax = Yen.Of(30_000_000) }) with
        {
            Award = Awarded.Award with { Grant = Yen.Of(330_000_000) },
        });

    [Fact] // p.2: 300,000,000 × (1 − 2.5/5.0) = 150,000,000, and 27,272,727
    public void Input_tax_comes_beside_a_missed_target() => Between(177_272_727, 177_272_727,
        After(r => r with { PayrollPerHead = Pct(2.5m), InputTax = Yen.Of(27_272_727) }));

    [Fact]
    public void Input_tax_that_is_not_told_is_not_taken_for_nothing()
    {
        var told = After(r => r with { InputTax = null });
        Between(0, 300_000_000, told);
        Assert.Equal("results.inputTax", Assert.Single(Settled(told).Questions).Fact);
    }

    private static Case After(Func<ProjectResults, ProjectResults> results) => Awarded with { Results = results(Awarded.Results) };

    private static Settlement Settled(Case told) => Assessor.For(Catalogue.National.Track(Track)).Settle(told);

    private static void Between(long least, long most, Case told)
        => Assert.Equal(new YenRange(Yen.Of(least), Yen.Of(most)), Settled(told).Total);
}
