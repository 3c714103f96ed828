using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Scans;
using Hojo.Testing.Drawing;

namespace Hojo.Testing.Edges;

/// <summary>Where money turns along each cost: the least cost at which the grant is as great as it gets, at which a limit starts to cut, at
/// which a floor is reached; and a cost between, to the odd yen, that shows rates and roundings.</summary>
internal sealed class MoneyEdges(Candidate candidate, EdgeBook book)
{
    private const long Ample = 200_000_000_000;
    private readonly Plan _plan = candidate.Assessor.Compiled.Plan;

    /// <summary>Along every fact that the grant rises or falls with.</summary>
    public void Around(Sheet sheet, Bilingual what)
    {
        foreach (var fact in _plan.Reads.Rising.Concat(_plan.Reads.Falling).Where(Writable.Is)) Along(sheet, fact, what);
    }

    /// <summary>Along the cost that brings most.</summary>
    public void AroundMost(Sheet sheet, Bilingual what)
    {
        var most = _plan.Reads.Rising.Where(Writable.Is)
            .OrderByDescending(fact => Grant(sheet, fact, Most(fact)) - Grant(sheet, fact, fact.Least)).Take(1);
        foreach (var fact in most) Along(sheet, fact, what);
    }

    private void Along(Sheet sheet, Fact fact, Bilingual what)
    {
        var (least, most) = (Math.Max(fact.Least, 0), Most(fact));
        var (none, all) = (Grant(sheet, fact, least), Grant(sheet, fact, most));
        if (none == all) return;
        var full = BinarySearch.First(least, most, cell => Grant(sheet, fact, cell) == all);
        book.Around(what, sheet, fact, full);
        book.Around(what, sheet, fact, BinarySearch.First(least, most, cell => Grant(sheet, fact, cell) != none));
        book.Add((what.Ja + ": 端数", what.En + ": odd yen"), sheet.With(fact, least + (full - least) * 3 / 7 | 1));
        for (var k = 0; k < _plan.Limits.Count; k++)
            if (!Cuts(sheet, fact, least, k) && Cuts(sheet, fact, most, k))
                book.Around(Row(_plan.Limits[k]), sheet, fact, BinarySearch.First(least, most, v => Cuts(sheet, fact, v, k)));
        foreach (var floor in candidate.Assessor.Track.ByKind.Floors.Where(floor => floor.Least.Whole > none && floor.Least.Whole <= all))
            book.Around(Row(floor), sheet, fact, BinarySearch.First(least, most, v => Grant(sheet, fact, v) >= floor.Least.Whole));
    }

    private bool Cuts(Sheet sheet, Fact fact, long cell, int limit)
    {
        var cells = sheet.With(fact, cell).Cells;
        return _plan.TrySolve(cells, 0, out var grant, out _)
            && _plan.TrySolve(cells, 1UL << limit, out var without, out _) && without > grant;
    }

    private long Grant(Sheet sheet, Fact fact, long cell)
        => _plan.TrySolve(sheet.With(fact, cell).Cells, 0, out var grant, out _) ? grant : 0;

    private static Bilingual Row(Provision row) => (row.Id, row.Id);

    private static long Most(Fact fact) => Math.Min(fact.Most, Ample);
}
