using FsCheck;
using FsCheck.Fluent;
using Hojo.Rules.Evaluation.Solving;

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

    [Fact]
    public void Each_further_yen_goes_to_one_part_and_is_taken_from_none()
        => Hold(from weights in Weights from sum in Gen.Choose(0, 2_000_000_000) select (weights, sum * 400L), (weights, sum) =>
        {
            var told = new Proportions(weights);
            var (before, after) = (told.Of(sum), told.Of(sum + 1));
            Assert.Equal(sum, before.Sum());
            Assert.Equal(1, Assert.Single(after.Zip(before, (a, b) => a - b), grown => grown != 0));
        });

    [Fact]
    public void A_multiple_of_the_proportions_is_divided_exactly()
        => Hold(from weights in Weights from times in Gen.Choose(0, 300) select (weights, (long)times), (weights, times)
            => Assert.Equal(weights.Select(w => w * times), new Proportions(weights).Of(weights.Sum() * times)));

    private static Gen<long[]> Weights => Gen.Choose(1, 2_000_000_000).Select(n => (long)n).ListOf(4).Select(weights => weights.ToArray());

    private static void Hold(Gen<(long[] Weights, long Number)> drawn, Action<long[], long> claim)
        => Prop.ForAll(drawn.ToArbitrary(), d => claim(d.Weights, d.Number)).Check(Seeded.Config(2_000));
}
