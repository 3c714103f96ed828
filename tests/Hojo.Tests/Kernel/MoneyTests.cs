using Hojo.Model;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using Hojo.Tests.Kernel.Samples;

namespace Hojo.Tests.Kernel;

/// <summary>What any guideline may count on, whatever its rows say.</summary>
public sealed class MoneyTests
{
    public static TheoryData<string> Tracks => SampleTracks.Names;

    /// <summary>A sum or a loan that is not a share of anything is in whole yen as it stands.</summary>
    public static TheoryData<string> WithRates
        => EveryTrack.Where(s => new Dependencies().Amount(s.Formula).Rows.OfType<Figure<Rate>>().Any());

    public static TheoryData<string> WithCosts => EveryTrack.Where(s => new Dependencies().Amount(s.Formula).Rising.Count > 0);

    public static TheoryData<string> WithDeductions => EveryTrack.Where(s => new Dependencies().Amount(s.Formula).Falling.Count > 0);

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

            Assert.True(grant * rate.Denominator <= cost * rate.Numerator, $"{grant} of {cost}");
            reached += (grant + 1_000) * rate.Denominator > cost * rate.Numerator ? 1 : 0; // to the rounding
        });
        Assert.True(reached > 5, $"reached {reached} times");
    }

    [Theory, MemberData(nameof(WithCosts))]
    public void More_cost_never_lowers_the_grant(string track)
    {
        var subject = EveryTrack.Of(track);
        Fact[] rising = [.. new Dependencies().Amount(subject.Formula).Rising];
        Draw.Amounts(subject).Hold(subject.Times(3_000), drawn =>
        {
            var fact = drawn.Pick(rising);
            var more = drawn.Full[fact] + Math.Min(fact.Most - drawn.Full[fact], drawn.Dice % 3 == 0 ? 1 : drawn.Dice);

            Assert.InRange(subject.Grant(drawn.Full), 0, subject.Grant(drawn.Full.With(fact, more)));
        });
    }

    [Theory, MemberData(nameof(WithCosts))]
    public void The_grant_never_exceeds_the_costs(string track)
    {
        var subject = EveryTrack.Of(track);
        Fact[] costs = [.. new Dependencies().Amount(subject.Formula).Rising.Where(f => f is Fact<Yen>)];
        Draw.Amounts(subject)
            .Hold(subject.Times(2_000), drawn => Assert.InRange(subject.Grant(drawn.Full), 0, costs.Sum(c => drawn.Full[c])));
    }

    [Theory, MemberData(nameof(WithDeductions))]
    public void More_taken_off_never_raises_the_grant_and_lowers_some(string track)
    {
        var (subject, lowered) = (EveryTrack.Of(track), 0);
        Fact[] falling = [.. new Dependencies().Amount(subject.Formula).Falling];
        Draw.Amounts(subject).Hold(subject.Times(3_000), drawn =>
        {
            var fact = drawn.Pick(falling);
            var more = drawn.Full[fact] + Math.Min(fact.Most - drawn.Full[fact], drawn.Dice);
            var (grant, less) = (subject.Grant(drawn.Full), subject.Grant(drawn.Full.With(fact, more)));

            Assert.InRange(less, 0, grant);
            lowered += less < grant ? 1 : 0;
        });
        Assert.True(lowered > 0, "nothing was lowered");
    }

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

    [Theory, MemberData(nameof(WithRates))]
    public void Rounding_never_adds_and_takes_some(string track)
    {
        var (subject, took) = (EveryTrack.Of(track), 0);
        Draw.Amounts(subject).Hold(subject.Times(1_000), drawn =>
        {
            var (exact, plainly) = (new Exact(drawn.Full), new ReferenceMeaning(drawn.Full, rounds: false));
            subject.Formula.Fold(exact);
            foreach (var sum in new Dependencies().Amount(subject.Formula).Circles.Append(Quantity.Grant))
                plainly.Supposed[sum] = exact.SelfReference(sum).ToLong();
            subject.Formula.Fold(plainly);

            Assert.All(plainly.Supposed, s => Assert.True(s.Value <= plainly.Supported[s.Key]));
            took += plainly.Supported[Quantity.Grant] > subject.Grant(drawn.Full) ? 1 : 0;
        });
        Assert.True(took > 0, "nothing was taken");
    }
}
