using Hojo.Rules.Language;

namespace Hojo.Testing.Drawing;

/// <summary>Moves the values of a case to where a condition just holds, or just does not: so that rows of many tests, and sums
/// at their bound, are reached and not only hoped for.</summary>
/// <param name="facts">The facts that are told.</param>
/// <param name="told">Their cells; moved in place.</param>
/// <param name="chance">Picks where there are several ways.</param>
/// <param name="stays">Facts that no case can tell and that so stay as they are; none where it is left out.</param>
internal sealed class ConditionSteering(Fact[] facts, long[] told, Random chance, Func<Fact, bool>? stays = null)
    : IConditionMeaning<Action<bool>>
{
    public Action<bool> Compared(Compared test) => met =>
    {
        if (Told(test.Fact) is var v && (v >= test.Lo && v <= test.Hi) == met) return;
        Move(test.Fact, met ? [test.Lo, test.Hi] : [test.Lo - 1, test.Hi < long.MaxValue ? test.Hi + 1 : test.Lo - 1]);
    };

    public Action<bool> ComparedToTable(ComparedToTable test) => met =>
    {
        var bound = test.Figure.Cell(test.Figure.By is { } by ? test.Figure.RowOf(Told(by)) : 0);
        Move(test.Fact, [met ? bound : test.Edge == Edge.AtLeast ? bound - 1 : bound + 1]);
    };

    /// <summary>To the bound, or one short of it, by whichever fact can be moved so far.</summary>
    public Action<bool> LinearTest(LinearTest test) => met =>
    {
        foreach (var (fact, weight) in test.Terms.Where(t => !Stays(t.Fact)).OrderBy(_ => chance.Next()))
        {
            var rest = test.Terms.Where(t => t.Fact != fact).Sum(t => t.Weight * Told(t.Fact));
            var about = (test.Bound - rest) / weight;
            long[] there = [.. new[] { about - 1, about, about + 1 }.Where(c => (rest + weight * c >= test.Bound) == met && c >= fact.Least
                && c <= fact.Most).OrderBy(c => Math.Abs(rest + weight * c - test.Bound))];
            if (there.Length == 0) continue;
            Move(fact, [there[0]]);
            return;
        }
    };

    public Action<bool> All(IReadOnlyList<Action<bool>> parts) => met => Each(parts, met, every: met);

    public Action<bool> Any(IReadOnlyList<Action<bool>> parts) => met => Each(parts, met, every: !met);

    public Action<bool> Not(Action<bool> inner) => met => inner(!met);

    private void Each(IReadOnlyList<Action<bool>> parts, bool met, bool every)
    {
        if (!every) parts[chance.Next(parts.Count)](met);
        else foreach (var part in parts) part(met);
    }

    private bool Stays(Fact fact) => stays?.Invoke(fact) == true;

    private long Told(Fact fact) => told[Array.IndexOf(facts, fact)];

    private void Move(Fact fact, long[] to)
    {
        long[] can = [.. to.Where(c => c >= fact.Least && c <= fact.Most)];
        if (can.Length > 0 && !Stays(fact)) told[Array.IndexOf(facts, fact)] = can[chance.Next(can.Length)];
    }
}
