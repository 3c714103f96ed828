using Hojo.Model;

namespace Hojo.Tests.Values;

/// <summary>Sums, multiples and shares of yen, to the yen and exactly.</summary>
public class YenArithmeticTests
{
    [Fact]
    public void A_share_of_an_amount_is_exact_until_it_is_cut()
    {
        var share = Yen.Of(10_000_000) * new Rate(2, 3);

        Assert.Equal(new(20_000_000, 3), share);
        Assert.Equal(Yen.Of(6_666_000), share.Down(1_000).ToYen());
        Assert.Equal(share, new Rate(2, 3) * Yen.Of(10_000_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => share.ToYen());
    }

    [Fact]
    public void Amounts_are_multiplied_and_summed()
    {
        Yen[] amounts = [Yen.Of(25_000_000), Yen.Of(-1), Yen.Of(6)];

        Assert.Equal(Yen.Of(25_000_005), amounts.Sum());
        Assert.Equal(Yen.Zero, Array.Empty<Yen>().Sum());
        Assert.Equal(Yen.Of(50_000_010), amounts.Sum(amount => 2 * amount));
        Assert.Equal((Yen.Of(15), Yen.Of(-5)), (Yen.Of(5) * 3, -Yen.Of(5)));
    }

    [Fact]
    public void Nothing_wraps_round()
    {
        Assert.Throws<OverflowException>(() => Yen.Of(long.MaxValue) * 2);
        Assert.Throws<OverflowException>(() => -Yen.Of(long.MinValue));
        Assert.Throws<OverflowException>(() => new[] { Yen.Of(long.MaxValue), Yen.Of(1) }.Sum());
        Assert.Throws<ArgumentOutOfRangeException>(() => (Yen.Of(long.MaxValue) * new Rate(2, 1)).ToYen());
    }

    [Property]
    public void Every_way_to_make_yen_takes_the_same_amounts(Yen yen) => Assert.Equal(yen, new Yen((decimal)yen.Whole));

    [Property]
    public void A_share_of_the_whole_is_the_whole(Yen yen) => Assert.Equal(yen, (yen * new Rate(7, 7)).ToYen());
}
