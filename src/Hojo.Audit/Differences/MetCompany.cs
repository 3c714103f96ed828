using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Audit.Differences;

/// <summary>A company that meets as many rows of a track as chance finds: each row that is not met has some of its facts drawn again
/// until it is, a few times over.</summary>
internal static class MetCompany
{
    private const int Passes = 6, Tries = 40;

    /// <param name="track">The track.</param>
    /// <param name="grid">The grid of the cells.</param>
    /// <param name="cells">A drawn company; changed in place.</param>
    /// <param name="values">Where values come from.</param>
    /// <param name="chance">Chance.</param>
    public static void Find(Track track, Grid grid, long[] cells, DrawnValues values, Chance chance)
    {
        var holds = new Holds(new(grid, cells)); // the sheet lies on these very cells
        for (var pass = 0; pass < Passes; pass++)
            foreach (var row in track.ByKind.Tests)
                if (!IsMet(row, holds)) Meet(row, grid, cells, holds, values, chance);
    }

    private static bool IsMet(Tested row, Holds holds)
        => row.When.Fold(holds) == (row.MustHold ? Verdict.Met : Verdict.NotMet) && row.Open?.Fold(holds) is null or Verdict.NotMet;

    private static void Meet(Tested row, Grid grid, long[] cells, Holds holds, DrawnValues values, Chance chance)
    {
        Fact[] facts = [.. RowEdges.Reads(row).Turns.Keys.Where(fact => fact != Asked.On)];
        if (facts.Length == 0) return;
        for (var tries = 0; tries < Tries; tries++)
        {
            var moved = Enumerable.Range(0, 1 + chance.Below(Math.Min(facts.Length, 3))).Select(_ => chance.Of(facts)).Distinct().ToArray();
            var before = Array.ConvertAll(moved, fact => cells[grid.Slot(fact)]);
            foreach (var fact in moved) cells[grid.Slot(fact)] = values.Of(fact);
            if (IsMet(row, holds)) return;
            for (var k = 0; k < moved.Length; k++) cells[grid.Slot(moved[k])] = before[k];
        }
    }
}
