using Hojo.Model;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Explaining.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.RowByRow;
using Hojo.Rules.Solving.Meanings;
using NodaTime;

namespace Hojo.Tests.Kernel;

/// <summary>上限: which limits bound, and what each of them costs.</summary>
public sealed class LimitTests
{
    private static readonly JapanTime On = new(2026, 3, 1, 9, 0);

    public static TheoryData<string> Tracks => EveryTrack.Where(s => s.Assessor.Compiled.Plan.Limits.Count > 0);

    [Theory, MemberData(nameof(Tracks))]
    public void Lifting_a_limit_is_the_formula_without_it_and_never_costs(string track)
    {
        var (subject, plan) = (EveryTrack.Of(track), EveryTrack.Of(track).Assessor.Compiled.Plan);
        var gained = new HashSet<Limit>();
        // The more limits there are, the more cases it takes until each of them has cut.
        Draw.Amounts(subject).Hold(subject.Times(5_000) * Math.Max(1, plan.Limits.Count - 7), drawn =>
        {
            plan.TrySolve(drawn.Full.Cells, 0, out var grant, out var bound);
            for (var k = 0; k < plan.Limits.Count; k++)
            {
                plan.TrySolve(drawn.Full.Cells, 1UL << k, out var without, out _);

                Assert.Equal(subject.Formula.Fold(new Exact(drawn.Full, limit => limit == plan.Limits[k])).ToLong(), without);
                Assert.InRange(without, (bound >> k & 1) == 0 ? grant : 0, (bound >> k & 1) == 0 ? grant : long.MaxValue);
                Assert.True(without >= grant);
                if (without > grant) gained.Add(plan.Limits[k]);
            }
        });
        // A limit of a sum that is worked again for a repayment need be none of the grant.
        var again = subject.Track.Rows.OfType<Repayment>().Where(row => row.OnlyAbove is not null)
            .SelectMany(row => new Dependencies().Amount(row.OnlyAbove!).Rows.OfType<Limit>());
        Assert.Equal(subject.Track.Rows.OfType<Limit>().Except(again).Union(plan.Limits).ToHashSet(), gained);
    }

    [Theory, MemberData(nameof(Tracks))]
    public void The_bindings_are_the_limits_that_cut_with_the_most_costly_first(string track)
    {
        var subject = EveryTrack.Of(track);
        Draw.Amounts(subject).Hold(subject.Times(200), drawn =>
        {
            var grant = subject.Assessor.Assess(drawn.Full, On).Grant!;
            var cutting = subject.Track.Rows.OfType<Limit>()
                .Where(limit => subject.Formula.Fold(new Exact(drawn.Full, l => l == limit)).ToLong() > subject.Grant(drawn.Full))
                .Select(l => l.Id);

            Assert.All(grant.Bindings, b => Assert.Equal(b.Without - grant.Range.Least, b.Gain));
            Assert.Equal(grant.Bindings.Select(b => b.Gain.Whole).OrderDescending(), grant.Bindings.Select(b => b.Gain.Whole));
            Assert.Equal(cutting.Order(StringComparer.Ordinal),
                grant.Bindings.Where(b => b.Gain > Yen.Zero).Select(b => b.Row).Order(StringComparer.Ordinal));
        });
    }

    /// <summary>Where the amount is a range no limit has bound yet;
    /// and judging again, or after telling the rest, gives an equal judgement.</summary>
    [Theory, MemberData(nameof(Tracks))]
    public void A_judgement_of_a_range_names_no_limit_and_equals_itself_made_anew(string track)
    {
        var (subject, ranges) = (EveryTrack.Of(track), 0);
        Draw.Amounts(subject).Hold(subject.Times(2_000), drawn =>
        {
            var (judged, again) = (subject.Assessor.Judge(drawn.Part, On), subject.Assessor.Judge(drawn.Part, On));

            Assert.Equal((judged, judged.GetHashCode()), (again, again.GetHashCode()));
            if (judged.Grant is not null) return;
            Assert.Equal(0UL, judged.Bound);
            ranges++;
        });
        Assert.True(ranges > 0, "no range was drawn");
    }

    /// <summary>A limit that stands in one of two formulas is worked by the plan in any case, and is left out here.</summary>
    public static TheoryData<string> Straight => EveryTrack.Where(s => s.Assessor.Compiled.Plan.Limits.Count > 0
        && new Rulebook(s.Assessor).Money.All(line => line.Kind != MoneyKind.Choice));

    [Theory, MemberData(nameof(Straight))]
    public void The_limits_that_bind_are_those_at_which_the_working_cuts(string track)
    {
        var (subject, plan) = (EveryTrack.Of(track), EveryTrack.Of(track).Assessor.Compiled.Plan);
        Draw.Amounts(subject).Hold(subject.Times(500), drawn =>
        {
            plan.TrySolve(drawn.Full.Cells, 0, out var grant, out var bound);
            var cuts = Working.Of(subject.Track, drawn.Full, Yen.Of(grant)).DepthFirst().Where(step => step.Binds)
                .Select(step => step.Row).ToHashSet();

            Assert.All(plan.Limits.Select((limit, k) => (limit, bound: (bound >> k & 1) != 0)),
                x => Assert.Equal(x.bound, cuts.Contains(x.limit.Id)));
        });
    }
}
