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
    private readonly HashSet<(int Limit, bool Cuts)> _missing =
        [.. Enumerable.Range(0, candidate.Assessor.Compiled.Plan.Limits.Count).SelectMany(k => new[] { (k, true), (k, false) })];

    public void Add()
    {
        var ample = candidate.Amply(plain);
        foreach (var turning in candidate.Assessor.Compiled.Plan.Reads.Turns.Where(turning => Writable.Is(turning.Key)))
            foreach (var turn in turning.Value)
                foreach (var sheet in new[] { plain, ample })
                    book.Around(("金額の区切り", "where the amount turns"), sheet, turning.Key, Writable.Up(turning.Key, turn));
        Limits(plain);
    }

    /// <summary>Costs of a company drawn until each limit cut and did not cut, for one company or another.</summary>
    public void Limits(Sheet company)
    {
        var (plan, chance) = (candidate.Assessor.Compiled.Plan, new Random(Seed));
        for (var tries = 0; tries < Tries && _missing.Count > 0; tries++)
        {
            var sheet = candidate.Costs.Aggregate(company,
                (told, cost) => told.With(cost, chance.Next(3) == 0 ? company[cost] : Drawn(cost, chance)));
            if (!plan.TrySolve(sheet.Cells, 0, out var grant, out _)) return;
            for (var k = 0; k < plan.Limits.Count; k++)
            {
                plan.TrySolve(sheet.Cells, 1UL << k, out var without, out _);
                if (_missing.Remove((k, without > grant))) book.Add((plan.Limits[k].Id, plan.Limits[k].Id), sheet);
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
