using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Testing.Drawing;

namespace Hojo.Testing.Edges;

/// <summary>Every value at which the formula turns, one fact after the other, with the company otherwise as it is and with costs that reach
/// every ceiling; and limits that only several costs together bring to cut.</summary>
internal sealed class FormulaEdges(Candidate candidate, EdgeBook book, Sheet plain)
{
    private const int Tries = 400, Seed = 13;
    private const long Ample = 10_000_000_000;

    public void Add()
    {
        var plan = candidate.Assessor.Compiled.Plan;
        Fact[] costs = [.. plan.Reads.Rising.Where(fact => fact is Fact<Yen> && Writable.Is(fact))];
        var ample = costs.Aggregate(plain, (told, cost) => told.With(cost, Writable.Within(cost, Ample)));
        foreach (var turning in plan.Reads.Turns.Where(turning => Writable.Is(turning.Key)))
            foreach (var turn in turning.Value)
                foreach (var sheet in new[] { plain, ample })
                    book.Around(("金額の区切り", "where the amount turns"), sheet, turning.Key, Writable.Up(turning.Key, turn));
        if (costs.Length > 1) Limits(costs);
    }

    /// <summary>Costs drawn until each limit cut and did not cut.</summary>
    private void Limits(Fact[] costs)
    {
        var (plan, chance) = (candidate.Assessor.Compiled.Plan, new Random(Seed));
        var sides = Enumerable.Range(0, plan.Limits.Count).SelectMany(k => new[] { (k, true), (k, false) });
        var missing = new HashSet<(int Limit, bool Cuts)>(sides);
        for (var tries = 0; tries < Tries && missing.Count > 0; tries++)
        {
            var sheet = costs.Aggregate(plain, (told, cost) => told.With(cost, chance.Next(3) == 0 ? plain[cost] : Drawn(cost, chance)));
            if (!plan.TrySolve(sheet.Cells, 0, out var grant, out _)) return;
            for (var k = 0; k < plan.Limits.Count; k++)
            {
                plan.TrySolve(sheet.Cells, 1UL << k, out var without, out _);
                if (missing.Remove((k, without > grant))) book.Add((plan.Limits[k].Id, plan.Limits[k].Id), sheet);
            }
        }
    }

    private static long Drawn(Fact cost, Random chance)
    {
        var yen = chance.Next(1, 1_000) * 1L;
        for (var nought = chance.Next(8); nought > 0; nought--) yen *= 10;
        return Writable.Within(cost, chance.Next(2) == 0 ? 0 : yen);
    }
}
