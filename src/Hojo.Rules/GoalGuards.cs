using System.Runtime.CompilerServices;
using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules;

/// <summary>Argument checks on a goal and the cost it is reached by.</summary>
internal static class GoalGuards
{
    /// <summary>A goal that was never set.</summary>
    public static Goal NoGoal(this IGuardClause guard, Goal goal, [CallerArgumentExpression(nameof(goal))] string? parameter = null)
        => goal.Kind == default ? throw new ArgumentException("a goal is expected: the cap, the floor or a grant", parameter) : goal;

    /// <summary>A fact that is no cost of the track.</summary>
    public static Fact<Yen> NotACost(this IGuardClause guard, Fact<Yen> cost, IReadOnlyList<Fact<Yen>> costs, Track track,
        [CallerArgumentExpression(nameof(cost))] string? parameter = null)
        => costs.Contains(guard.Null(cost, parameter))
            ? cost
            : throw new ArgumentException($"{cost.Id} is no cost of {track.Id}", parameter);
}
