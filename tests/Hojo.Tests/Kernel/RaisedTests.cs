using Hojo.Model;
using Hojo.Rules.Evaluation;
using Hojo.Rules.Language;
using Hojo.Rules.Vocabulary;
using Hojo.Tests.Kernel.Samples;

namespace Hojo.Tests.Kernel;

/// <summary>特例: a special raises, and what it adds is what would not be there without it.</summary>
public sealed class RaisedTests
{
    private static readonly Growth Six = Growth.Of(new(6.0m));

    /// <summary>Each special that is claimed, with its other conditions held.</summary>
    private static readonly (Sample Sample, Fact<bool> Claim, Func<Sheet, Sheet> Held)[] Claims =
    [
        (SampleTracks.Real, PlanFacts.ClaimsRaisedCap, s => s.With(PlanFacts.Payroll, Six).With(PlanFacts.WageFloorGap, 50)),
        (Shoryokuka.Sample, Shoryokuka.Claims, s => s.With(Shoryokuka.Payroll, Six).With(Shoryokuka.WageFloorGap, 50).With(Shoryokuka.MinimumWageSpecial, false)),
        (Jizokuka.Sample, Jizokuka.Invoice, s => s),
        (Jizokuka.Sample, Jizokuka.WageSpecial, s => s),
        (MaBuyer.Sample, MaBuyer.DueDiligence, s => s),
        (MaBuyer.Sample, MaBuyer.ClosureJoined, s => s),
        (PerHead.Sample, PerHead.Region, s => s),
    ];

    public static TheoryData<int> Specials => [.. Enumerable.Range(0, Claims.Length)];

    [Theory, MemberData(nameof(Specials))]
    public void The_raised_cap_never_lowers_the_grant_and_raises_some(int special)
    {
        var ((sample, claim, held), raised) = (Claims[special], 0);
        Draw.Amounts(sample).Hold(2_000, drawn =>
        {
            var sheet = held(drawn.Full);
            var gain = sample.Grant(sheet.With(claim, true)) - sample.Grant(sheet.With(claim, false));

            Assert.InRange(gain, 0, long.MaxValue);
            raised += gain > 0 ? 1 : 0;
        });
        Assert.True(raised > 20, $"raised {raised} times");
    }

    [Fact]
    public void What_a_special_adds_is_the_grant_less_the_grant_without_claiming_it()
    {
        var (sample, added) = (SampleTracks.Real, 0);
        var special = sample.Track.Rows.OfType<Special>().Single();
        Draw.Amounts(sample).Hold(2_000, drawn =>
        {
            var full = drawn.Dice % 2 == 0 ? drawn.Full : drawn.Full.With(PlanFacts.ClaimsRaisedCap, true).With(PlanFacts.Payroll, Six).With(PlanFacts.WageFloorGap, 50);
            var part = drawn.Hidden.Aggregate(full, (sheet, fact) => sheet.Without(fact));
            var gain = Yen.Of(sample.Grant(full) - sample.Grant(full.With(PlanFacts.ClaimsRaisedCap, false)));

            Assert.Equal(new YenRange(gain), sample.Assessor.RaisedPart(special, full));
            Assert.True(sample.Assessor.RaisedPart(special, part).Contains(gain));
            added += gain > Yen.Zero ? 1 : 0;
        });
        Assert.True(added > 50, $"added {added} times");
    }
}
