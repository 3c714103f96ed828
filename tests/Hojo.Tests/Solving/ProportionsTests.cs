using FsCheck;
using Hojo.Rules.Solving.Goals;
using Hojo.Tests.Properties;

namespace Hojo.Tests.Solving;

/// <summary>A sum in fixed proportions, in whole yen.</summary>
public sealed class ProportionsTests
{
    [Theory]
    [InlineData(0, new long[] { 0, 0, 0 })]
    [InlineData(1, new long[] { 1, 0, 0 })] // 5 against 3 and 1
    [InlineData(2, new long[] { 1, 1, 0 })] // 5/2 against 3 and 1
    [InlineData(3, new long[] { 2, 1, 0 })] // 5/2 against 3/2 and 1
    [InlineData(4, new long[] { 3, 1, 0 })] // 5/3 against 3/2 and 1
    [InlineData(5, new long[] { 3, 2, 0 })] // 5/4 against 3/2 and 1
    [InlineData(6, new long[] { 4, 2, 0 })] // 5/4 against 1 and 1
    [InlineData(7, new long[] { 4, 2, 1 })] // 1, 1 and 1: the smallest first
    [InlineData(8, new long[] { 4, 3, 1 })]
    [InlineData(9, new long[] { 5, 3, 1 })]
    [InlineData(900_000_000_000, new long[] { 500_000_000_000, 300_000_000_000, 100_000_000_000 })]
    public void Five_to_three_to_one(long sum, long[] parts) => Assert.Equal(parts, new Proportions([5, 3, 1]).Of(sum));

    [Property]
    public void Each_further_yen_goes_to_one_part_and_is_taken_from_none(Weights weights, NonNegativeInt units)
    {
        var (told, sum) = (new Proportions(weights.Parts), units.Get * 997L);
        var (before, after) = (told.Of(sum), told.Of(sum + 1));
        Assert.Equal(sum, before.Sum());
        Assert.Equal(1, Assert.Single(after.Zip(before, (a, b) => a - b), grown => grown != 0));
    }

    [Property]
    public void A_multiple_of_the_proportions_is_divided_exactly(Weights weights, byte times)
        => Assert.Equal(weights.Parts.Select(w => w * times), new Proportions(weights.Parts).Of(weights.Parts.Sum() * times));
}
