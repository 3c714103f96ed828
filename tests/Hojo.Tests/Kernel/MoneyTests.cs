using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel.Samples;

namespace Hojo.Tests.Kernel;

/// <summary>What any guideline may count on, whatever its rows say.</summary>
public sealed class MoneyTests
{
    public static TheoryData<string> Tracks => SampleTracks.Names;

    [Theory, MemberData(nameof(Tracks))]
    public void The_grant_never_exceeds_the_cap_and_reaches_it(string track)
    {
        var (sample, reached) = (SampleTracks.Of(track), 0);
        Draw.Amounts(sample).Hold(2_000, drawn =>
        {
            var (grant, cap) = (sample.Grant(drawn.Full), sample.Cap(drawn.Full));

            Assert.InRange(grant, 0, cap);
            reached += grant == cap ? 1 : 0;
        });
        Assert.True(reached > 20, $"reached {reached} times");
    }

    [Theory, MemberData(nameof(Tracks))]
    public void The_grant_never_exceeds_rate_times_eligible_cost_and_reaches_it(string track)
    {
        var (sample, reached) = (SampleTracks.Of(track), 0);
        Draw.Amounts(sample).Hold(2_000, drawn =>
        {
            var (grant, cost, rate) = (sample.Grant(drawn.Full), sample.Costs.Sum(c => drawn.Full[c]), sample.Rate(drawn.Full));

            Assert.True(grant * rate.Under <= cost * rate.Over, $"{grant} of {cost}");
            reached += (grant + 1_000) * rate.Under > cost * rate.Over ? 1 : 0; // to the rounding
        });
        Assert.True(reached > 5, $"reached {reached} times");
    }

    [Theory, MemberData(nameof(Tracks))]
    public void More_cost_never_lowers_the_grant(string track)
    {
        var sample = SampleTracks.Of(track);
        Fact[] rising = [.. new Reads().Amount(sample.Formula).Rising];
        Draw.Amounts(sample).Hold(3_000, drawn =>
        {
            var fact = drawn.Pick(rising);
            var more = drawn.Full[fact] + Math.Min(fact.Most - drawn.Full[fact], drawn.Dice % 3 == 0 ? 1 : drawn.Dice);

            Assert.InRange(sample.Grant(drawn.Full), 0, sample.Grant(drawn.Full.With(fact, more)));
        });
    }

    [Fact]
    public void More_taken_off_never_raises_the_grant() => Draw.Amounts(Remaining.Sample).Hold(3_000, drawn =>
    {
        var fact = drawn.Pick([Remaining.Balance, Remaining.Income]);
        var more = drawn.Full[fact] + Math.Min(fact.Most - drawn.Full[fact], drawn.Dice);

        Assert.InRange(Remaining.Sample.Grant(drawn.Full.With(fact, more)), 0, Remaining.Sample.Grant(drawn.Full));
    });

    [Theory]
    [InlineData("shoryokuka/ippan")]
    [InlineData("it/2025/invoice")]
    [InlineData("ma/buyer")]
    public void Stepped_rates_are_continuous_at_their_step(string track)
    {
        var (sample, rose) = (SampleTracks.Of(track), 0);
        Draw.Amounts(sample).Hold(3_000, drawn => // costs are drawn on and beside each step
        {
            var cost = sample.Costs[0];
            var gain = sample.Grant(drawn.Full.With(cost, Math.Min(cost.Most, drawn.Full[cost] + 1))) - sample.Grant(drawn.Full);

            Assert.InRange(gain, 0, 1);
            rose += (int)gain;
        });
        Assert.True(rose > 100);
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Rounding_never_adds(string track)
    {
        var (sample, took) = (SampleTracks.Of(track), 0);
        Draw.Amounts(sample).Hold(1_000, drawn =>
        {
            var (exact, plainly) = (new Exact(drawn.Full), new Plainly(drawn.Full, rounds: false));
            sample.Formula.As(exact);
            foreach (var sum in new Reads().Amount(sample.Formula).Circles.Append(Quantity.Grant)) plainly.Supposed[sum] = exact.Itself(sum).ToLong();
            sample.Formula.As(plainly);

            Assert.All(plainly.Supposed, s => Assert.True(s.Value <= plainly.Supported[s.Key]));
            took += plainly.Supported[Quantity.Grant] > sample.Grant(drawn.Full) ? 1 : 0;
        });
        Assert.True(took > 100, $"took {took} times");
    }
}
