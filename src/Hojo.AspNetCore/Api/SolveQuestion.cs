using System.Globalization;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.AspNetCore.Api;

/// <summary>What to change: the goals that are named, or else the cap and being eligible.</summary>
internal static class SolveQuestion
{
    private const string Eligible = "eligible";
    private const long Most = 1_000_000_000_000;

    public static ApiAnswer Answer(ApiQuestion question)
    {
        var said = question.Texts("goal") is { Count: > 0 } several ? several : ["cap", Eligible];
        var withRows = said.Contains(Eligible);
        Goal[] goals = [.. said.Where(goal => goal != Eligible).Select(GoalOf)];
        var solver = Assessor.For(question.Track).Solver(question.Case, question.On);
        var moved = question.Texts("cost") is { Count: > 0 } ids ? ids.Select(id => CostOf(solver, id)).ToArray() : null;
        var solution = solver.Solve(goals, moved);
        if (!withRows) solution = solution with { Missing = [], SingleChanges = [] };
        return new(() => SolutionJson.Write(solution), lang => Report.Of(solution, lang, withRows));
    }

    private static Goal GoalOf(string said) => said switch
    {
        "cap" => Goal.Cap,
        "floor" => Goal.Floor,
        _ => long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var yen) && yen is > 0 and <= Most
            ? Goal.Of(Yen.Of(yen))
            : throw ApiQuestion.Bad("goal", said, ("cap、floor、eligible、または1円以上1兆円以下の補助金額",
                "cap, floor, eligible or a grant of ¥1 to ¥1 trillion")),
    };

    private static Fact<Yen> CostOf(GrantSolver solver, string id)
        => solver.Costs.FirstOrDefault(cost => cost.Id == id) ?? throw ApiQuestion.Bad("cost", id,
            ($"この枠の経費({Ids(solver.Costs)})", $"a cost of this track ({Ids(solver.Costs)})"));

    private static string Ids(IEnumerable<Fact> facts) => string.Join(", ", facts.Select(fact => fact.Id));
}
