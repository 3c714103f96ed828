using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Tests.Kernel;

/// <summary>Brings one of a track's limits to cut, which among many costs and several limits seldom happens by itself: two costs are
/// drawn over and over, the others brought down to a few yen.</summary>
/// <param name="subject">The track.</param>
/// <param name="costs">The costs that its formula grants on.</param>
/// <param name="sums">Costs at which it turns.</param>
internal sealed class Cutting(Subject subject, Fact[] costs, long[] sums)
{
    private const int Tries = 40;

    /// <summary>Every other case as it is; the others with a limit that cuts, where one is found in time.</summary>
    public Sheet In(Sheet sheet, int dice)
    {
        var (plan, chance) = (subject.Assessor.Compiled.Plan, new Random(dice));
        var limit = chance.Next(2 * plan.Limits.Count + 1);
        if (limit >= plan.Limits.Count || costs.Length < 2 || sums.Length == 0) return sheet;
        for (var tries = 0; tries < Tries; tries++)
        {
            var cells = sheet.Cells.ToArray();
            foreach (var cost in costs) cells[sheet.Grid.Slot(cost)] %= 10;
            for (var k = 0; k < 2; k++) cells[sheet.Grid.Slot(costs[chance.Next(costs.Length)])] = sums[chance.Next(sums.Length)];
            if (plan.TrySolve(cells, 0, out var grant, out _)
                && plan.TrySolve(cells, 1UL << limit, out var without, out _) && without > grant)
                return new(sheet.Grid, cells);
        }
        return sheet;
    }
}
