using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using Hojo.Testing.Drawing;

namespace Hojo.Tests.Kernel;

/// <summary>Looks for two completions of a case that differ in one fact alone and settle a condition differently.</summary>
internal static class Turning
{
    public static bool CanTurn(Condition when, Fact fact, Sheet sheet, int seed)
    {
        var turns = new Dependencies().Condition(when).Turns;
        var others = turns.Keys.Where(f => f != fact && !sheet.IsTold(f)).ToArray();
        var chance = new Random(seed);
        for (var tries = 0; tries < 2_000; tries++)
        {
            var around = others.Aggregate(sheet,
                (s, other) => s.With(other, Values(other, turns[other]) is var all ? all[chance.Next(all.Length)] : 0));
            if (tries % 2 == 1) around = Aimed(when, around.With(fact, fact.Least), others, chance);
            if (Values(fact, turns[fact]).Select(cell => when.Fold(new Holds(around.With(fact, cell)))).Distinct().Count() == 2)
                return true;
        }
        return false;
    }

    /// <summary>The same with the other facts moved to where the condition turns.</summary>
    private static Sheet Aimed(Condition when, Sheet sheet, Fact[] others, Random chance)
    {
        Fact[] facts = [.. new Dependencies().Condition(when).Turns.Keys];
        long[] told = [.. facts.Select(f => sheet[f])];
        when.Fold(new ConditionSteering(facts, told, chance))(chance.Next(2) == 0);
        return others.Aggregate(sheet, (s, other) => s.With(other, told[Array.IndexOf(facts, other)]));
    }

    /// <summary>Whether a fact that is not told stands in two tests of the condition.</summary>
    public static bool Entangled(Condition when, Sheet sheet)
        => when.Fold(new Leaves()).Where(f => !sheet.IsTold(f)).GroupBy(f => f).Any(g => g.Count() > 1);

    /// <summary>One value of each stretch that the condition can tell apart, both ends and the middle.</summary>
    private static long[] Values(Fact fact, List<long> turns)
        => [fact.Least, .. turns, fact.Least + (fact.Most - fact.Least) / 2, fact.Most];

    /// <summary>The facts of each test, as often as they stand there.</summary>
    private sealed class Leaves : IConditionMeaning<IEnumerable<Fact>>
    {
        public IEnumerable<Fact> Compared(Compared test) => [test.Fact];

        public IEnumerable<Fact> ComparedToTable(ComparedToTable test) => test.Figure.By is { } by ? [test.Fact, by] : [test.Fact];

        public IEnumerable<Fact> LinearTest(LinearTest test) => test.Terms.Select(t => t.Fact);

        public IEnumerable<Fact> All(IReadOnlyList<IEnumerable<Fact>> parts) => parts.SelectMany(p => p);

        public IEnumerable<Fact> Any(IReadOnlyList<IEnumerable<Fact>> parts) => parts.SelectMany(p => p);

        public IEnumerable<Fact> Not(IEnumerable<Fact> inner) => inner;
    }
}
