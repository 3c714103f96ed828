using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Goals;
using Hojo.Rules.Solving.Meanings;
using Hojo.Tests.Kernel;

namespace Hojo.Tests.Solving;

/// <summary>Goals of every track: each answer holds, its predecessor does not, and "unreachable" is true.</summary>
public sealed class GoalTests
{
    private const int Few = 25;

    public static TheoryData<string> Tracks => Around.Tracks;

    [Theory, MemberData(nameof(Tracks))]
    public void The_least_cost_suffices_and_one_yen_less_does_not(string track) => Each(track, (around, goals, drawn) =>
    {
        if (goals.Costs.Count == 0) return;
        var cost = drawn.Pick(goals.Costs);
        foreach (var goal in Wanted(around, cost, drawn))
        {
            var answer = goals.Least(cost, goal);
            var most = around.Bounds(cost).Max(x => around.Grant(cost, x));
            switch (answer.Reach)
            {
                case GoalOutcome.Reached:
                    Assert.True(answer.Grant >= answer.Target);
                    Assert.Equal(answer.Grant!.Value.Whole, around.Grant(cost, answer.Cost!.Value.Whole));
                    Assert.Equal(answer.Verdict, around.Judge(cost, answer.Cost.Value.Whole).Verdict);
                    if (answer.Cost > Yen.Zero)
                        Assert.True(answer.OneYenLess < answer.Target
                            && answer.OneYenLess!.Value.Whole == around.Grant(cost, answer.Cost.Value.Whole - 1));
                    // No lesser cost does either, wherever a condition could turn.
                    Assert.All(around.Bounds(cost).Where(x => x < answer.Cost.Value.Whole),
                        x => Assert.True(around.Grant(cost, x) < answer.Target!.Value.Whole));
                    break;
                case GoalOutcome.Unreachable:
                    Assert.True(most <= answer.Most!.Value.Whole && answer.Most < answer.Target);
                    break;
                case GoalOutcome.NoSuchGoal:
                    Assert.True(goal.Kind == GoalKind.Floor && !around.Assessor.Track.Rows.OfType<Floor>().Any(f => f.Least > Yen.Of(1))
                        || around.Assessor.Track.Formula is null);
                    break;
                case GoalOutcome.NoLimit:
                    Assert.True(around.Grant(cost, cost.Most) > around.Grant(cost, cost.Most / 2) && answer.StoppedBy.Count == 0);
                    break;
                default: Assert.Fail("all is told"); break;
            }
            if (answer.Most is { } top) Assert.True(top.Whole >= most);
        }
    });

    [Theory, MemberData(nameof(Tracks))]
    public void In_all_the_proportions_stay_and_one_yen_less_in_all_does_not_suffice(string track) => Each(track, (around, goals, drawn) =>
    {
        if (goals.Costs.Count == 0) return;
        foreach (var goal in Wanted(around, goals.Costs[0], drawn))
        {
            var answer = goals.LeastInAll(goal);
            if (answer.Reach != GoalOutcome.Reached) continue;
            var costs = goals.Costs.Where(c => drawn.Full[c] > 0).OrderBy(c => drawn.Full[c]).ToArray();
            var parts = costs.Select(c => Whole(answer.Mix.Single(m => m.Fact == c.Id).Value!.Ja)).ToArray();
            Judgement At(IReadOnlyList<long> mix)
                => around.Assessor.Judge(costs.Zip(mix).Aggregate(drawn.Full, (sheet, c) => sheet.With(c.First, c.Second)), around.On);
            // How much of its proportion a part's k-th yen stands for.
            Fraction Share(int part, long k) => (Fraction)drawn.Full[costs[part]] / k;

            Assert.Equal(answer.Cost!.Value.Whole, parts.Sum());
            Assert.Equal((answer.Grant, answer.Verdict), (At(parts).Grant, At(parts).Verdict));
            Assert.True(answer.Grant >= answer.Target);
            if (answer.Cost == Yen.Zero) continue;
            var last = Enumerable.Range(0, parts.Length).Where(k => parts[k] > 0)
                .Aggregate((a, b) => Share(b, parts[b]) <= Share(a, parts[a]) ? b : a);
            Assert.All(Enumerable.Range(0, parts.Length),
                k => Assert.True(Share(k, parts[k] + 1) <= Share(last, parts[last]), "no part waits longer for its yen than another"));
            parts[last]--;
            Assert.Equal(answer.OneYenLess, At(parts).Grant);
            Assert.True(answer.OneYenLess < answer.Target);
            // No lesser sum does either, wherever a cost may turn something.
            var told = new Proportions([.. costs.Select(c => drawn.Full[c])]);
            Assert.All(costs.SelectMany((c, k) => around.Bounds(c).Select(x => (Int128)x * costs.Sum(f => drawn.Full[f]) / drawn.Full[c]))
                .Where(sum => sum < answer.Cost.Value.Whole),
                sum => Assert.True(At(told.Of((long)sum)).Grant < answer.Target));
        }
    });

    [Theory, MemberData(nameof(Tracks))]
    public void A_single_change_leaves_no_row_against_and_one_step_less_does_not(string track) => Each(track, (around, goals, _) =>
    {
        var (facts, found) = (around.Assessor.Compiled.Judged.Turns.Keys.ToDictionary(f => f.Id), goals.SingleChanges());
        foreach (var turn in found)
        {
            var (fact, told) = (facts[turn.Change.Fact], around.Sheet[facts[turn.Change.Fact]]);
            var cell = Cell(fact, turn.Change.Value);
            Assert.True(around.Clears(fact, cell));
            Assert.Equal(turn.Verdict, around.Judge(fact, cell).Verdict);
            Assert.False(around.Clears(fact, cell > told ? cell - 1 : cell + 1));
        }
        // And what is not named does not do it, at any value that a row could turn at.
        if (around.Assessor.Judge(around.Sheet, around.On).NotMet.IsEmpty) Assert.Empty(found);
        else
            Assert.All(facts.Values.Where(f => !f.IsWorkedOut && found.All(t => t.Change.Fact != f.Id)),
                f => Assert.DoesNotContain(around.Bounds(f), cell => around.Clears(f, cell)));
    });

    [Theory, MemberData(nameof(Tracks))]
    public void What_is_missing_turns_its_row_and_one_step_less_does_not(string track) => Each(track, (around, goals, _) =>
    {
        var (facts, rows) = (around.Assessor.Compiled.Judged.Turns.Keys.ToDictionary(f => f.Id), around.Assessor.Compiled.Rows.Rows);
        foreach (var remedy in goals.Missing())
        {
            var place = Enumerable.Range(0, rows.Count).Single(k => rows[k].Id == remedy.Row);
            foreach (var way in remedy.Ways)
            {
                bool Met(int short1)
                    => way.Changes.Select((c, k) => (Fact: facts[c.Fact], c.Value, Step: k == short1))
                        .Aggregate(around.Sheet, (s, c) => Cell(c.Fact, c.Value) is var cell && c.Step
                            ? s.With(c.Fact, cell > around.Sheet[c.Fact] ? cell - 1 : cell + 1)
                            : s.With(c.Fact, Cell(c.Fact, c.Value))) is var sheet
                        && around.Assessor.Judge(sheet, around.On) is var judged
                        && !judged.NotMet[place] && !judged.Unknown[place] && !judged.Open[place];

                Assert.True(Met(-1), remedy.Row);
                Assert.False(Met(way.Changes.Count - 1), remedy.Row);
            }
        }
    });

    [Theory, MemberData(nameof(Tracks))]
    public void Each_yen_earns_its_rate_to_the_end_of_the_stage_and_no_further(string track) => Each(track, (around, goals, drawn) =>
    {
        if (goals.Costs.Count == 0) return;
        var cost = drawn.Pick(goals.Costs);
        var slack = around.Assessor.Track.Root.Fold(new RoundingLoss());
        var stages = goals.NextYen(cost)!.Stages;
        for (var k = 0; k < stages.Count; k++)
        {
            var (from, to) = (stages[k].From.Whole, (stages[k].To ?? Yen.Of(cost.Most)).Whole);
            Fraction Off(long a, long b) => (Fraction)around.Grant(cost, b) - around.Grant(cost, a) - stages[k].Rate * (b - a);
            foreach (var b in new[] { Math.Min(to, from + 1), from + (to - from) / 2, to })
            {
                if (stages[k].Rate == 0 && slack == 1) Assert.Equal(around.Grant(cost, from), around.Grant(cost, b));
                Assert.True(Off(from, b) < slack && Off(from, b) > 0 - slack, $"{cost.Id} {from} to {b}");
            }
            if (k + 1 == stages.Count) { Assert.Null(stages[k].To); continue; }
            // Beyond it the rate is another, or the grant jumps; and a row is named for it.
            Assert.Equal(to + 1, stages[k + 1].From.Whole);
            Assert.True(stages[k].Rate != stages[k + 1].Rate || stages[k].Jump is not null);
            if (stages[k].Jump is null && to > from && stages[k + 1].To is not { } next) Assert.NotEmpty(stages[k].EndedBy);
        }
    });

    [Theory, MemberData(nameof(Tracks))]
    public void What_is_not_asked_for_changes_no_answer(string track) => Each(track, (around, goals, drawn) =>
    {
        if (goals.Costs.Count == 0) return;
        var (cost, part) = (drawn.Pick(goals.Costs), new GrantSolver(around.Assessor, drawn.Part, around.On));
        foreach (var goal in Wanted(around, cost, drawn))
        {
            var (known, all) = (part.Least(cost, goal), goals.Least(cost, goal));
            if (known.Reach == GoalOutcome.NeedsFacts)
                Assert.All(known.Needs, need => Assert.Contains(drawn.Hidden, f => f.Id == need.Fact));
            else
                Assert.Equal((all.Reach, all.Target, all.Cost, all.Grant, all.OneYenLess, all.Most),
                    (known.Reach, known.Target, known.Cost, known.Grant, known.OneYenLess, known.Most));
        }
    });

    /// <summary>The cap, the floor, a sum on the way, and one that nothing reaches.</summary>
    private static Goal[] Wanted(Around around, Fact<Yen> cost, GeneratedCase drawn)
        => [Goal.Cap, Goal.Floor,
            Goal.Of(Yen.Of(1 + around.Grant(cost, around.Bounds(cost)[drawn.Dice % around.Bounds(cost).Length]) * (drawn.Dice % 7) / 6)),
            Goal.Of(Yen.Of(900_000_000_000))];

    private static void Each(string track, Action<Around, GrantSolver, GeneratedCase> claim)
    {
        var sample = Around.Of(track);
        Draw.Cases(sample)
            .Hold(Few, drawn => claim(new(sample.Assessor, drawn.Full, Around.Noon), new(sample.Assessor, drawn.Full, Around.Noon), drawn));
    }

    private static long Whole(string yen)
        => long.Parse(yen.Replace("円", "", StringComparison.Ordinal), System.Globalization.NumberStyles.AllowThousands,
            System.Globalization.CultureInfo.InvariantCulture);

    private static long Cell(Fact fact, decimal value)
        => fact switch
        {
            Fact<Growth> => (long)(value * 10_000m * Growth.AStated),
            Fact<Rate> => (long)decimal.Round(value * 2m * 18_018_000m, MidpointRounding.AwayFromZero),
            _ => (long)value,
        };
}
