using FsCheck;
using FsCheck.Fluent;
using Hojo.Model;
using Hojo.Tests.Kernel;
using static Hojo.Tests.Programmes.JigyoShokei.Round14Cases;

namespace Hojo.Tests.Programmes.JigyoShokei;

/// <summary>14次 事業承継促進枠: 産業財産権等関連経費 up to a third (S 55) and 委託費 up to a half (S 60) of 事業費合計額, of which they are parts
/// themselves.</summary>
public class Round14SuccessionShareTests
{
    /// <summary>Costs of a few yen, so that shares fall between two yen, and of millions.</summary>
    private static readonly Gen<long> Cost = Gen.OneOf(Gen.Choose(0, 99), Gen.Choose(0, 30_000_000)).Select(yen => (long)yen);

    private static readonly Gen<(long Others, long Commissions, long Property)> Costs =
        from others in Cost from commissions in Cost from property in Cost select (others, commissions, property);

    [Fact]
    public void Each_part_is_all_of_it_or_exactly_its_share_of_the_greatest_sum_that_allows_it()
    {
        var cut = new HashSet<(bool Half, bool Third)>();
        Prop.ForAll(Arb.From(Costs), drawn =>
        {
            var (others, commissions, property) = drawn;
            var c = Base.But(b => b with { Equipment = Yen.Of(others), Commissions = Yen.Of(commissions) });
            var lines = (c with { Costs = c.Costs with { IntellectualProperty = Yen.Of(property) } })
                .In14("succession").Grant!.Working!.DepthFirst().ToArray();
            Fraction Line(string row) => Assert.Single(lines, line => line.Row == row).Value;
            var (half, third, sum) = (Line("commissions-share"), Line("property-share"), Line("costs-rounded").ToLong());

            // 1 = 2/3 + 1/3, 1 = 1/2 + 1/2, 1 = 1/6 + 1/3 + 1/2
            long[] allowed = [others + commissions + property, (others + commissions) * 3 / 2, (others + property) * 2, others * 6];
            Assert.Equal(allowed.Min(), sum);
            Assert.Equal(commissions * 2 <= sum ? commissions : new Fraction(sum, 2), half);
            Assert.Equal(property * 3 <= sum ? property : new Fraction(sum, 3), third);
            Assert.Equal(sum, (others + half + third).ToLong());
            cut.Add((half < commissions, third < property));
        }).Check(Seeded.Config(2_000));
        Assert.Equal(4, cut.Count);
    }
}
