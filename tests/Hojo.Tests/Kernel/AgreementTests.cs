using Hojo.Model;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Tests.Kernel;

/// <summary>One formula, many meanings: on every case they come to the same yen.</summary>
public sealed partial class AgreementTests
{
    public static TheoryData<string> Tracks => EveryTrack.Names;

    public static TheoryData<string> OfMoney => EveryTrack.OfMoney;

    public static TheoryData<string> Circular => EveryTrack.Where(s => new Dependencies().Amount(s.Formula).Circles.Count > 0);

    [Theory, MemberData(nameof(OfMoney))]
    public void The_plan_is_the_exact_meaning_and_decimals_come_to_the_same(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Amounts(subject).Hold(subject.Times(10_000), drawn =>
        {
            var exact = subject.Formula.Fold(new Exact(drawn.Full));

            Assert.Equal((Fraction)subject.Grant(drawn.Full), exact);
            var d = subject.Assessor.Compiled.Plan.D;
            Assert.Equal(subject.Formula.Fold(new InDecimal(drawn.Full, d)) / d,
                exact.ToLong());
        });
    }

    [Theory, MemberData(nameof(Circular))]
    public void Newton_s_method_and_plain_descent_come_to_the_same_amount_and_limits(string track)
    {
        var (subject, plan) = (EveryTrack.Of(track), EveryTrack.Of(track).Assessor.Compiled.Plan);
        Draw.Amounts(subject).Hold(subject.Times(10_000), drawn =>
        {
            var lifted = (ulong)drawn.Dice & (1UL << plan.Limits.Count) - 1;

            Assert.True(plan.TrySolve(drawn.Full.Cells, 0, out var grant, out var bound));
            Assert.True(plan.TrySolve(drawn.Full.Cells, 0, out var slowly, out var boundSlowly, newton: false));
            Assert.True(plan.TrySolve(drawn.Full.Cells, lifted, out var more, out var boundMore));
            Assert.True(plan.TrySolve(drawn.Full.Cells, lifted, out var moreSlowly, out var boundMoreSlowly, newton: false));
            Assert.Equal((slowly, boundSlowly, moreSlowly, boundMoreSlowly), (grant, bound, more, boundMore));
        });
    }

    [Theory, MemberData(nameof(OfMoney))]
    public void The_working_ends_in_the_grant(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Amounts(subject).Hold(subject.Times(10_000), drawn => Assert.Equal((Fraction)subject.Grant(drawn.Full),
            Working.Of(subject.Track, drawn.Full, Yen.Of(subject.Grant(drawn.Full))).Value));
    }

    [Theory, MemberData(nameof(OfMoney))]
    public void A_judgement_has_a_grant_exactly_where_the_amount_is_a_point(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Amounts(subject).Hold(subject.Times(10_000), drawn =>
        {
            var isPoint = Survey(subject, drawn.Part).Range.IsPoint;

            Assert.Equal(isPoint ? Yen.Of(subject.Grant(drawn.Full)) : null,
                subject.Assessor.Judge(drawn.Part, new(2026, 3, 1, 9, 0)).Grant);
        });
    }
}
