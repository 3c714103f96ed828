using System.Globalization;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Mcp.Tools;

/// <summary>What to change: the goals that are named, or else the cap and being eligible.</summary>
internal static class SolveVerb
{
    public static readonly Argument
        Goals = new("goals", "What to reach: cap, floor, eligible, or a grant in yen such as \"20000000\". Without it cap and eligible.",
            Argument.Texts.Several),
        Costs = new("costs", "Ids of the costs to move: costs.machinery. Without it all of them.", Argument.Texts.Several);

    private const string Eligible = "eligible";
    private const long Most = 1_000_000_000_000;

    public static Answer Solve(Call call)
    {
        var said = call.Told.Texts(Goals) is { Count: > 0 } several ? several : ["cap", Eligible];
        var withRows = said.Contains(Eligible);
        Goal[] goals = [.. said.Where(goal => goal != Eligible).Select(GoalOf)];
        var (track, moment) = (call.Track, call.Moment());
        var solver = Assessor.For(track).Solver(call.Case, moment.On);
        var moved = call.Told.Texts(Costs) is { Count: > 0 } ids ? ids.Select(id => CostOf(solver, id)).ToArray() : null;
        var solution = solver.Solve(goals, moved);
        if (!withRows) solution = solution with { Missing = [], SingleChanges = [] };
        return new([track], moment, lang => Report.Of(solution, lang, withRows).ToMarkdown(), () => SolutionJson.Write(solution));
    }

    private static Goal GoalOf(string said) => said switch
    {
        "cap" => Goal.Cap,
        "floor" => Goal.Floor,
        _ => long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var yen) && yen is > 0 and <= Most
            ? Goal.Of(Yen.Of(yen))
            : throw Told.Bad(Goals, said, ("cap、floor、eligible、または1円以上1兆円以下の補助金額",
                "cap, floor, eligible or a grant of ¥1 to ¥1 trillion")),
    };

    private static Fact<Yen> CostOf(GrantSolver solver, string id)
    {
        var known = string.Join(", ", solver.Costs.Select(cost => cost.Id));
        return solver.Costs.FirstOrDefault(cost => cost.Id == id)
            ?? throw Told.Bad(Costs, id, ($"この枠の経費({known})", $"a cost of this track ({known})"));
    }
}
