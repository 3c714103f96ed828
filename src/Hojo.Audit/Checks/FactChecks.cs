using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Audit.Checks;

/// <summary>Facts that are asked for, and that can change neither a row nor the amount.</summary>
internal static class FactChecks
{
    private const int MostDrawn = 2_000;

    public static IEnumerable<CheckFinding> Of(CheckedTrack track)
    {
        Provision[] rows = [.. track.Track.ByKind.Tests, .. track.Track.ByKind.Specials, .. track.Track.ByKind.Points];
        var conditions = rows.SelectMany(row => row.Conditions().Select(condition => (Row: row, condition))).ToArray();
        var amount = track.Compiled.Plan.Reads;
        foreach (var fact in conditions.SelectMany(c => CheckedTrack.Read(c.condition)).Concat(amount.Turns.Keys).Distinct())
        {
            var reading = conditions.Where(c => CheckedTrack.Read(c.condition).Contains(fact)).ToArray();
            var searched = reading.Select(c => track.Search.Turning(c.condition, fact)).ToArray();
            if (searched.Any(s => s.IsFound)) continue;
            var inAmount = amount.Turns.ContainsKey(fact);
            if (inAmount && MovesAmount(track, fact)) continue;
            var drawn = inAmount || searched.Any(s => s.Drawn is not null) ? (int?)MostDrawn : null;
            yield return track.Found(CheckKind.CannotMatter, [.. reading.Select(c => c.Row), .. Rows(track, fact)],
                ($"「{fact.Label.Ja}」({fact.Id})は聞かれるが、要件も額も変えない",
                    $"'{fact.Label.En}' ({fact.Id}) is asked for and changes neither a row nor the amount"), new(null, drawn));
        }
    }

    /// <summary>The rows of the amount that read a fact.</summary>
    private static IEnumerable<Provision> Rows(CheckedTrack track, Fact fact)
        => track.Track.ByKind.Worked.Concat(track.Track.ByKind.Expenses).Where(row => RowParts.Of(row) is var parts
            && (parts.Facts.Contains(fact)
                || (parts.Table is { } table && (table.By == fact || table.Columns.Any(c => CheckedTrack.Read(c.When).Contains(fact))))
                || (parts.Bound is { } bound && new Dependencies().Amount(bound).Turns.ContainsKey(fact))));

    /// <summary>Whether another value of the fact gives another amount in one of the cases that are drawn.</summary>
    private static bool MovesAmount(CheckedTrack track, Fact fact)
    {
        var (plan, grid) = (track.Compiled.Plan, track.Compiled.Grid);
        var (draws, slot) = (new DrawnCells(grid, plan.Reads), grid.Slot(fact));
        for (var k = 0; k < MostDrawn; k++)
        {
            var cells = draws.Next();
            if (!plan.TrySolve(cells, 0, out var amount, out _)) continue;
            cells[slot] = Fact.NotTold;
            foreach (var stretch in ValueIntervals.Whole(fact, new(grid, (long[])cells.Clone()), plan.Reads))
                if (Differs(plan, cells, slot, stretch.From, amount) || Differs(plan, cells, slot, stretch.To, amount)) return true;
        }
        return false;
    }

    private static bool Differs(Plan plan, long[] cells, int slot, long value, long amount)
    {
        cells[slot] = value;
        return plan.TrySolve(cells, 0, out var other, out _) && other != amount;
    }
}
