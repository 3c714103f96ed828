using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel.Samples;

namespace Hojo.Tests.Settling;

/// <summary>A sum in proportion to another, and a sum up to the grant, worked by hand: 500,000円 were granted on 750,000円.</summary>
public sealed class QuotientTests
{
    private static readonly Sheet Nothing = PaidIn.Sample.Untold
        .With(Awarded.Grant, Yen.Of(500_000)).With(PaidIn.Costs, Yen.Of(750_000)).With(PaidIn.Profit, Yen.Zero)
        .With(PaidIn.Disposed, false).With(PaidIn.InputTax, Yen.Zero);

    private static readonly Sheet Scrapped = Nothing.With(PaidIn.Disposed, true).With(PaidIn.Sold, false)
        .With(PaidIn.BookValue, Yen.Of(300_000)).With(PaidIn.Removal, Yen.Zero).With(PaidIn.ForAsset, Yen.Of(400_000));

    [Fact]
    public void Nothing_is_due_where_nothing_came_of_it()
        => Assert.Equal(new YenRange(Yen.Zero), PaidIn.Sample.Assessor.Settle(Nothing).Total);

    [Theory] // (収益額 − 控除額) × 補助金額 ÷ 補助対象経費, up: 控除額 = 750,000 − 500,000
    [InlineData(  250_000,       0)]
    [InlineData(  250_001,       1)] // 1 × 2/3, rounded up
    [InlineData(  400_000, 100_000)] // 150,000 × 2/3
    [InlineData(  999_999, 500_000)] // 749,999 × 2/3 = 499,999.33
    [InlineData(1_000_000, 500_000)]
    [InlineData(9_000_000, 500_000)] // 交付額を限度とする
    public void Profits_above_the_own_share_are_returned_in_proportion_and_rounded_up(long profit, long due)
        => Due("profit", Nothing.With(PaidIn.Profit, Yen.Of(profit)), due, due);

    [Theory] // (残存簿価 − 撤去費用) × 500,000 ÷ 750,000, at most the grant for the asset
    [InlineData(300_000,       0, 400_000, 200_000)]
    [InlineData(300_000,  60_000, 400_000, 160_000)]
    [InlineData(300_000, 300_001, 400_000,       0)]
    [InlineData(300_001,       0, 400_000, 200_000)] // 200,000.67, rounded down
    [InlineData(700_000,       0, 400_000, 400_000)] // 466,666 is above the grant for the asset
    public void A_disposal_costs_the_book_value_by_the_rate_up_to_the_grant_for_the_asset(long book, long removal, long asset, long due)
        => Due("disposal", Scrapped.With(PaidIn.BookValue, Yen.Of(book)).With(PaidIn.Removal, Yen.Of(removal))
            .With(PaidIn.ForAsset, Yen.Of(asset)), due, due);

    [Fact]
    public void A_sale_costs_its_price_by_the_rate()
        => Due("disposal", Scrapped.With(PaidIn.Sold, true).With(PaidIn.Price, Yen.Of(90_000)), 60_000, 60_000);

    [Fact]
    public void What_is_not_told_leaves_a_range_and_is_asked_for()
    {
        Due("disposal", Scrapped.Without(PaidIn.BookValue), 0, 400_000);
        Due("disposal", Scrapped.Without(PaidIn.Disposed), 0, 200_000);
        Due("profit", Nothing.Without(PaidIn.Costs).With(PaidIn.Profit, Yen.Of(1)), 0, 500_000);
        Due("input-tax", Nothing.Without(PaidIn.InputTax), 0, 500_000);
        Assert.Equal(["book-value"], Row("disposal", Scrapped.Without(PaidIn.BookValue)).SettledBy);
        Assert.Equal(["disposed"], Row("disposal", Scrapped.Without(PaidIn.Disposed)).SettledBy);
    }

    [Theory] // 全部又は一部
    [InlineData(      0,       0)]
    [InlineData( 40_000,  40_000)]
    [InlineData(600_000, 500_000)]
    public void Input_tax_is_returned_from_nothing_to_all_of_it_up_to_the_grant(long tax, long most)
        => Due("input-tax", Nothing.With(PaidIn.InputTax, Yen.Of(tax)), 0, most);

    [Fact]
    public void The_formula_is_said_in_words()
    {
        Assert.Equal("補助金交付額×(〔(収益額＋交付額(確定額))−補助対象経費総額、0円以上〕)÷補助対象経費総額", Row("profit", Nothing).Formula.Ja);
        Assert.EndsWith("仕入控除税額(補助金交付額まで)の少ない方", Row("input-tax", Nothing).Formula.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rounding_up_is_none_of_the_grant()
    {
        var up = new Rounding("up", ("切上げ", "up"), Yen.Of(1), Kernel.SampleTracks.At("切上げ")) { IsUp = true };
        var track = new Track("test/up", ("切上げ", "up"), [up], ((Amount)PaidIn.Machinery).Rounded(up));
        Assert.Contains("up rounds up", Assert.Throws<ArgumentException>(() => Assessor.For(track)).Message, StringComparison.Ordinal);
    }

    private static void Due(string row, Sheet sheet, long least, long most)
        => Assert.Equal(new YenRange(Yen.Of(least), Yen.Of(most)), Row(row, sheet).Due);

    private static RepaymentFinding Row(string row, Sheet sheet)
        => Assert.Single(PaidIn.Sample.Assessor.Settle(sheet).Rows, r => r.Row == row);
}
