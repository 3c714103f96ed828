using Hojo.Rules.Evaluation;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Tests.Kernel;

/// <summary>Looks for two completions of a case that differ in one fact alone and settle a condition differently.</summary>
internal static class Turning
{
    public static bool CanTurn(Condition when, Fact fact, Sheet sheet, int seed)
    {
        var turns = new Reads().Condition(when).Turns;
        var others = turns.Keys.Where(f => f != fact && !sheet.IsTold(f)).ToArray();
        var chance = new Random(seed);
        for (var tries = 0; tries < 2_000; tries++)
        {
            var around = others.Aggregate(sheet, (s, other) => s.With(other, At(other, turns[other], chance)));
            var verdicts = Values(fact, turns[fact]).Select(cell => when.As(new Holds(around.With(fact, cell)))).Distinct();
            if (verdicts.Count() == 2) return true;
        }
        return false;
    }

    private static long At(Fact fact, SortedSet<long> turns, Random chance) => Values(fact, turns) is var all ? all[chance.Next(all.Length)] : 0;

    /// <summary>One value of each stretch that the condition can tell apart, and both ends.</summary>
    private static long[] Values(Fact fact, SortedSet<long> turns) => [fact.Least, .. turns, fact.Most];
}
