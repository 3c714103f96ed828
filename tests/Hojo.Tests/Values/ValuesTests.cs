using Hojo.Model;

namespace Hojo.Tests.Values;

/// <summary>Yen, rates and ranges.</summary>
public sealed partial class ValuesTests
{
    [Theory]
    [InlineData("0.5")]
    [InlineData("-0.1")]
    [InlineData("1000000.0001")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("79228162514264337593543950335")]
    public void Yen_are_whole_and_within_64_bits(string amount)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new Yen(decimal.Parse(amount, null)));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1.00", 1)]
    [InlineData("-750", -750)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Whole_yen_are_kept_to_the_yen(string amount, long whole)
        => Assert.Equal((whole, (decimal)whole), (new Yen(decimal.Parse(amount, null)).Whole, new Yen(decimal.Parse(amount, null)).Amount));

    [Fact]
    public void Sums_of_yen_never_wrap()
    {
        Assert.Throws<OverflowException>(() => Yen.Of(long.MaxValue) + Yen.Of(1));
        Assert.Throws<OverflowException>(() => Yen.Of(long.MinValue) - Yen.Of(1));
        Assert.Equal(Yen.Of(-1), Yen.Of(1) - Yen.Of(2));
    }

    [Theory]
    [InlineData(25_000_000, "2,500万円")]
    [InlineData(150_000_000, "1億5,000万円")]
    [InlineData(100_000_000, "1億円")]
    [InlineData(10_000, "1万円")]
    [InlineData(1_000_000_010_000, "10,000億1万円")]
    [InlineData(0, "0円")]
    [InlineData(1, "1円")]
    [InlineData(9_999, "9,999円")]
    [InlineData(25_000_001, "25,000,001円")]
    [InlineData(-7_500_000, "-750万円")]
    [InlineData(-1, "-1円")]
    public void Yen_are_printed_as_guidelines_print_them(long amount, string text) => Assert.Equal(text, Yen.Of(amount).ToKanji());

    [Theory]
    [InlineData(0, "0円")]
    [InlineData(999, "999円")]
    [InlineData(25_000_000, "25,000,000円")]
    [InlineData(-1_000, "-1,000円")]
    public void Yen_are_printed_in_groups_of_three(long amount, string text) => Assert.Equal(text, Yen.Of(amount).ToString());

    [Theory]
    [InlineData(1, 2, 50, 100, 0)]
    [InlineData(2, 3, 66_667, 100_000, -1)]
    [InlineData(2, 3, 66_666, 100_000, 1)]
    [InlineData(0, 1, 0, 7, 0)]
    [InlineData(int.MaxValue, int.MaxValue, 1, 1, 0)]
    [InlineData(1, int.MaxValue, 1, int.MaxValue - 1, -1)]
    public void Rates_are_compared_as_numbers(int over, int under, int otherOver, int otherUnder, int order)
    {
        Rate a = new(over, under), b = new(otherOver, otherUnder);

        Assert.Equal(order, Math.Sign(a.CompareTo(b)));
        Assert.Equal((order == 0, order != 0, (order < 0), (order > 0), order <= 0, order >= 0),
            (a == b, a != b, (a < b), (a > b), a <= b, a >= b));
        Assert.True(order != 0 || a.GetHashCode() == b.GetHashCode());
    }

    [Theory]
    [InlineData(1, 2, "1/2")]
    [InlineData(2, 3, "2/3")]
    [InlineData(10, 100, "10%")]
    [InlineData(50, 100, "50%")]
    [InlineData(0, 1, "0/1")]
    public void Rates_are_printed_as_they_were_written(int over, int under, string text)
        => Assert.Equal(text, new Rate(over, under).ToString());

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(1, 0)]
    [InlineData(1, -2)]
    public void A_rate_is_no_negative_part_and_of_no_empty_whole(int over, int under)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new Rate(over, under));

    [Fact]
    public void A_rate_that_nobody_set_is_zero() => Assert.Equal((new(0, 1), 1), (default(Rate), default(Rate).Denominator));

    [Theory]
    [InlineData(7, 3, 1, "2と1/3")]
    [InlineData(6, 3, 1, "2")]
    [InlineData(63_000_000, 19, 1_000, "3,315,789と9/19")]
    public void Fractions_are_exact_and_rounded_down_to_a_unit(long over, long under, long unit, string text)
    {
        var fraction = new Fraction(over, under);

        Assert.Equal(text, fraction.ToString());
        Assert.Equal(over / under / unit * unit, fraction.Down(unit).ToLong());
        Assert.Equal(new(over, 1), fraction * under);
    }

    [Fact]
    public void A_range_runs_from_its_least_to_its_most()
    {
        var range = new YenRange(Yen.Of(1), Yen.Of(3));

        Assert.Equal((false, true, true, true, false, false),
            (range.IsPoint, range.Contains(Yen.Of(1)), range.Contains(Yen.Of(3)), range.Contains(new YenRange(Yen.Of(2))),
                range.Contains(Yen.Of(0)), range.Contains(new YenRange(Yen.Of(2), Yen.Of(4)))));
        Assert.Throws<ArgumentException>(() => new YenRange(Yen.Of(3), Yen.Of(1)));
    }
}
