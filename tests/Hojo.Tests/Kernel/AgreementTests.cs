using Hojo.Model;
using Hojo.Rules.Evaluation.Meanings;

namespace Hojo.Tests.Kernel;

/// <summary>One formula, many meanings: on every case they come to the same yen.</summary>
public sealed partial class AgreementTests
{
    public static TheoryData<string> Tracks => SampleTracks.Names;

    private static int Times(Sample sample) => sample == SampleTracks.Real ? 10_000 : 2_000;

    [Theory, MemberData(nameof(Tracks))]
    public void The_plan_is_the_exact_meaning_and_decimals_come_to_the_same(string track)
    {
        var sample = SampleTracks.Of(track);
        Draw.Amounts(sample).Hold(Times(sample), drawn =>
        {
            var exact = sample.Formula.As(new Exact(drawn.Full));

            Assert.Equal((Fraction)sample.Grant(drawn.Full), exact);
            Assert.Equal(sample.Formula.As(new InDecimal(drawn.Full, sample.Assessor.Plan.D)) / sample.Assessor.Plan.D, exact.ToLong());
        });
    }

    [Theory, MemberData(nameof(Tracks))]
    public void Newton_s_method_and_plain_descent_come_to_the_same_amount_and_limits(string track)
    {
        var (sample, plan) = (SampleTracks.Of(track), SampleTracks.Of(track).Assessor.Plan);
        Draw.Amounts(sample).Hold(Times(sample), drawn =>
        {
            var lifted = (ulong)drawn.Dice & (1UL << plan.Limits.Count) - 1;

            Assert.True(plan.TrySolve(drawn.Full.Cells, 0, out var grant, out var bound));
            Assert.True(plan.TrySolve(drawn.Full.Cells, 0, out var slowly, out var boundSlowly, newton: false));
            Assert.True(plan.TrySolve(drawn.Full.Cells, lifted, out var more, out var boundMore));
            Assert.True(plan.TrySolve(drawn.Full.Cells, lifted, out var moreSlowly, out var boundMoreSlowly, newton: false));
            Assert.Equal((slowly, boundSlowly, moreSlowly, boundMoreSlowly), (grant, bound, more, boundMore));
        });
    }

    [Theory, MemberData(nameof(Tracks))]
    public void The_working_ends_in_the_grant(string track)
    {
        var sample = SampleTracks.Of(track);
        Draw.Amounts(sample).Hold(Times(sample), drawn => Assert.Equal((Fraction)sample.Grant(drawn.Full), Working.Of(sample.Formula, drawn.Full)[^1].Value));
    }

    [Theory, MemberData(nameof(Tracks))]
    public void A_judgement_waits_for_facts_exactly_while_the_amount_does(string track)
    {
        var sample = SampleTracks.Of(track);
        Draw.Amounts(sample).Hold(Times(sample), drawn =>
        {
            var waits = sample.Assessor.Plan.Waits(drawn.Part).Count > 0;

            Assert.Equal(waits ? null : Yen.Of(sample.Grant(drawn.Full)), sample.Assessor.Judge(drawn.Part, new(2026, 3, 1, 9, 0)).Grant);
        });
    }
}
