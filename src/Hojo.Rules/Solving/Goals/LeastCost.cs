using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Scans;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.Solving.Goals;

/// <summary>The least cost that reaches a goal.</summary>
internal sealed class LeastCost(CompiledTrack compiled, Sheet sheet, JapanTime on)
{
    private static readonly Bilingual InAll = ("補助対象経費の合計(内訳の割合はそのまま)", "all eligible costs, in the same proportions");

    public CostAnswer In(Fact<Yen> cost, Goal goal)
        => Of(new OneCost(compiled, sheet, cost), goal,
            new() { Fact = cost.Id, Label = cost.Label, Goal = goal.Kind, Reach = GoalOutcome.NeedsFacts },
            sheet.IsTold(cost) ? sheet[cost] : null);

    public CostAnswer Together(IReadOnlyList<Fact<Yen>> costs, Goal goal)
    {
        var blank = new CostAnswer { Label = InAll, Goal = goal.Kind, Reach = GoalOutcome.NeedsFacts };
        Fact[] untold = [.. costs.Where(c => !sheet.IsTold(c))];
        if (untold.Length > 0) return blank with { Needs = Named(untold) };
        if (costs.Sum(c => sheet[c]) == 0) return blank with { Needs = Named(costs) }; // nothing is told that could be kept in proportion
        return Of(new AllCosts(compiled, sheet, costs), goal, blank, costs.Sum(c => sheet[c]));
    }

    private CostAnswer Of(Route route, Goal goal, CostAnswer blank, long? now)
    {
        var floors = compiled.Track.ByKind.Floors.FindAll(floor => floor.IsPrinted);
        if (compiled.Track.Formula is null || goal.Kind == GoalKind.Floor && floors.Count == 0)
            return blank with { Reach = GoalOutcome.NoSuchGoal };
        if (route.Needs is { Count: > 0 } needs) return blank with { Needs = Named(needs) };
        var most = route.Stretches.Max(s => route.Grant(s.To));
        var target = goal.Kind switch
        {
            GoalKind.Cap => most,
            GoalKind.Floor => floors.Max(f => f.Least.Whole),
            _ => goal.Grant!.Value.Whole,
        };
        var least = route.Least(Math.Min(target, most))!.Value;
        var top = route.Stretches.First(s => route.Grant(s.To) == most).To;
        var answer = blank with { Target = Yen.Of(target), Most = Yen.Of(most), StoppedBy = BindingLimits.At(compiled, route.At(top)) };
        if (target > most) return answer with { Reach = GoalOutcome.Unreachable };
        // In the upper half of what a cost can be stated as it still rises, and no limit holds it: there is no most.
        if (goal.Kind == GoalKind.Cap && answer.StoppedBy.Count == 0 && route.Grant(top / 2) < most)
            return answer with { Reach = GoalOutcome.NoLimit };
        return answer with
        {
            Reach = GoalOutcome.Reached,
            Cost = Yen.Of(least),
            More = now is { } told ? Yen.Of(least - told) : null,
            Grant = Yen.Of(route.Grant(least)),
            OneYenLess = least == 0 ? null : Yen.Of(route.Grant(least - 1)),
            Verdict = compiled.Judge(route.Told(least).At(on).Cells, on).Verdict,
            Mix = [.. route.Mix(least)],
        };
    }

    private static IReadOnlyList<FactNamed> Named(IEnumerable<Fact> facts) => [.. facts.Select(f => new FactNamed(f.Id, f.Label))];
}
