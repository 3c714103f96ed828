using System.Numerics;
using Hojo.Model;
using Hojo.Rules.Solving.Meanings;
using Hojo.Rules.Vocabulary;
using Hojo.Tests.Kernel;

namespace Hojo.Tests.Values;

public sealed partial class ValuesTests
{
    private static Verdict Reaches(Growth growth, decimal percent)
        => (PlanFacts.ValueAdded >= Growth.Of(new(percent)))
            .Fold(new Holds(SampleTracks.Real.Assessor.Grid.Read(new() { Plan = new() { ValueAdded = growth } })));

    [Theory] // 9,765,625 = 25^5, so that 1.04^5 = (26/25)^5 leaves nothing over
    [InlineData( 9_765_625,  11_881_376, 5, "4.0")] // 26^5
    [InlineData(97_656_250, 118_813_760, 5, "4.0")]
    [InlineData(15_625,          17_576, 3, "4.0")] // 25^3 → 26^3
    [InlineData(64_000_000,  68_921_000, 3, "2.5")] // 400^3 → 410^3
    [InlineData(1_000,            1_060, 1, "6.0")]
    [InlineData(1_000,              940, 1, "-6.0")]
    [InlineData(1_000_000,      980_100, 2, "-1.0")] // 0.99²
    [InlineData(100,              1_100, 1, "1000.0")]
    [InlineData(100,                  0, 7, "-100.0")]
    public void Growth_is_reached_exactly_by_figures_and_missed_by_one_yen(long from, long to, int years, string percent)
    {
        var goal = decimal.Parse(percent, null);

        Assert.Equal((Growth.Of(new(goal)), percent + "%"),
            (Growth.Between(Yen.Of(from), Yen.Of(to), years), Growth.Between(Yen.Of(from), Yen.Of(to), years).ToString()));
        Assert.Equal(Verdict.Met, Reaches(Growth.Between(Yen.Of(from), Yen.Of(to), years), goal));
        if (to > 0) Assert.Equal(Verdict.NotMet, Reaches(Growth.Between(Yen.Of(from), Yen.Of(to - 1), years), goal));
        if (goal < 1_000) Assert.Equal(Verdict.Met, Reaches(Growth.Between(Yen.Of(from), Yen.Of(to + 1), years), goal));
    }

    [Theory]
    [InlineData(  9_765_625,  11_881_375, 5,  "3.99%")] // one yen less than 4%: never printed as 4.00
    [InlineData(  9_765_625,  11_881_377, 5,   "4.0%")]
    [InlineData(100_000_000, 104_219_999, 1,  "4.21%")] // 4.219999 is cut, not rounded
    [InlineData(100_000_000, 104_210_000, 1,  "4.21%")]
    [InlineData(    100_000,     104_567, 1, "4.567%")] // exact to four places
    [InlineData(          3,           4, 1, "33.33%")]
    [InlineData(100_000_000, 100_000_001, 1,   "0.0%")]
    public void The_printed_growth_is_cut_to_two_places_unless_four_hold_it(long from, long to, int years, string text)
        => Assert.Equal(text, Growth.Between(Yen.Of(from), Yen.Of(to), years).ToString());

    [Fact]
    public void Growth_between_two_steps_is_above_the_one_and_below_the_other()
    {
        var between = Growth.Between(Yen.Of(1_000_000_000), Yen.Of(1_040_000_001), 1);

        Assert.Equal((Verdict.Met, Verdict.NotMet), (Reaches(between, 4.0m), Reaches(between, 4.0001m)));
        Assert.True(between != Growth.Of(new(4.0m)) && between == Growth.Between(Yen.Of(2_000_000_000), Yen.Of(2_080_000_002), 1));
    }

    [Fact]
    public void Growth_remembers_the_figures_it_came_from()
    {
        var growth = Growth.Between(Yen.Of(100), Yen.Of(110), 2);

        Assert.Equal(((Yen?)Yen.Of(100), (Yen?)Yen.Of(110), (int?)2), (growth.From, growth.To, growth.Years));
        Assert.Null(Growth.Of(new(1)).From);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(-5, 1, 1)]
    [InlineData(1, -1, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(1, 1, 11)]
    [InlineData(1, 12, 1)]
    public void There_is_no_growth_from_nothing_over_no_years_or_beyond_a_thousand_per_cent(long from, long to, int years)
        => Assert.Throws<ArgumentOutOfRangeException>(() => Growth.Between(Yen.Of(from), Yen.Of(to), years));

    [Theory]
    [InlineData("2.50001")]
    [InlineData("1000001")]
    [InlineData("-1000001")]
    public void A_percentage_has_four_places_at_most(string value)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new Percent(decimal.Parse(value, null)));

    [Theory]
    [InlineData("-100.0001")]
    [InlineData("1000.0001")]
    public void A_stated_growth_is_from_minus_a_hundred_to_a_thousand_per_cent(string value)
        => Assert.Throws<ArgumentOutOfRangeException>(() => Growth.Of(new(decimal.Parse(value, null))));

    [Theory]
    [InlineData("6", "6.0%")]
    [InlineData("2.5000", "2.5%")]
    [InlineData("2.5001", "2.5001%")]
    [InlineData("-0.05", "-0.05%")]
    public void Percentages_print_one_place_at_least(string value, string text)
        => Assert.Equal(text, new Percent(decimal.Parse(value, null)).ToString());

    /// <summary>Figures of one to sixteen digits, alike and far apart: no step below or above is the right one.</summary>
    [Fact]
    public void A_growth_is_the_last_step_that_its_figures_reach()
    {
        var (dice, taken) = (new Random(20260326), 0);
        for (var k = 0; k < 20_000; k++)
        {
            var (from, years) = (dice.NextInt64(1, (long)BigInteger.Pow(10, dice.Next(1, 16)) + 1), dice.Next(1, 11));
            var to = (k % 4) switch
            {
                0 => dice.NextInt64(0, from + 1),
                1 => from + dice.NextInt64(0, from / 100 + 2),
                2 => from * dice.Next(1, 12) / dice.Next(1, 4),
                _ => dice.NextInt64(from, (from * 4) + 8),
            };
            if (to > from * 10) continue;
            var growth = Growth.Between(Yen.Of(from), Yen.Of(to), years).Position;
            var (step, odd) = (Growth.Whole + (growth >> 1), (growth & 1) != 0);
            var final = to * BigInteger.Pow(Growth.Whole, years);
            var reached = from * BigInteger.Pow(step, years);
            Assert.True(reached <= final && final < from * BigInteger.Pow(step + 1, years), $"{from} {to} {years}");
            Assert.Equal(reached != final, odd);
            taken++;
        }
        Assert.True(taken > 15_000, $"{taken} of 20,000 are taken");
    }
}
