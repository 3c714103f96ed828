using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Testing.Drawing;

/// <summary>Those who apply under one track at one moment: how many rows refuse a sheet, and a sheet moved to where fewer do.</summary>
/// <param name="assessor">The track.</param>
/// <param name="on">The moment.</param>
internal sealed class Candidate(Assessor assessor, JapanTime on)
{
    private const int Tries = 30;
    private const long AmpleCost = 10_000_000_000;

    public Assessor Assessor => assessor;

    public JapanTime On => on;

    /// <summary>The facts that a verdict and an amount read, and a case can tell.</summary>
    public IReadOnlyList<Fact> Judged { get; } = [.. assessor.Grid.Facts.Take(assessor.Grid.Judged).Where(Writable.Is)];

    /// <summary>The costs that the grant rises with.</summary>
    public IReadOnlyList<Fact> Costs { get; } =
        [.. assessor.Compiled.Plan.Reads.Rising.Where(fact => fact is Fact<Yen> && Writable.Is(fact))];

    /// <summary>A sheet of which nothing is told.</summary>
    public Sheet Untold => assessor.Grid.Read(new Case()).At(on);

    /// <summary>How many rows refuse a sheet.</summary>
    public int Refusals(Sheet sheet)
    {
        var notMet = assessor.Judge(sheet, on).NotMet;
        if (notMet.IsEmpty) return 0;
        return Enumerable.Range(0, assessor.Compiled.Rows.Rows.Count).Count(k => notMet[k]);
    }

    /// <summary>The sheet with these facts told too, each plainly.</summary>
    public Sheet Plainly(Sheet sheet, IEnumerable<Fact> facts)
        => facts.Where(fact => Writable.Is(fact) && !sheet.IsTold(fact))
            .Aggregate(sheet, (told, fact) => told.With(fact, Writable.Plain(fact, on)));

    /// <summary>The sheet with costs that reach every ceiling.</summary>
    public Sheet Amply(Sheet sheet) => Costs.Aggregate(sheet, (told, cost) => told.With(cost, Writable.Within(cost, AmpleCost)));

    /// <summary>The sheet moved to where a condition just holds, or just does not, as far as one step of chance brings it there.</summary>
    public Sheet Steered(Sheet sheet, Condition when, bool holds, Random chance)
    {
        var reads = new Dependencies().Condition(when).Turns.Keys;
        var full = Plainly(sheet, reads);
        Fact[] facts = [.. reads];
        long[] told = [.. facts.Select(fact => full[fact])];
        when.Fold(new ConditionSteering(facts, told, chance, fact => !Writable.Is(fact)))(holds);
        for (var k = 0; k < facts.Length; k++)
            if (Writable.Is(facts[k]) && told[k] != full[facts[k]]) full = full.With(facts[k], Written(facts[k], full[facts[k]], told[k]));
        return full;
    }

    /// <summary>Each row that refuses aimed at, until none does or time is up: one row may undo another.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="chance">Picks between ways.</param>
    /// <param name="except">A row that may refuse.</param>
    public Sheet Passing(Sheet sheet, Random chance, Provision? except = null)
    {
        var rows = assessor.Compiled.Rows.Rows;
        var (best, least) = (sheet, int.MaxValue);
        for (var tries = 0; tries < Tries; tries++)
        {
            var notMet = assessor.Judge(sheet, on).NotMet;
            int[] refusing = [.. Enumerable.Range(0, rows.Count).Where(k => notMet[k] && rows[k] != except)];
            if (refusing.Length < least) (best, least) = (sheet, refusing.Length);
            if (least == 0) break;
            foreach (var k in refusing)
            {
                if (rows[k] is Tested tested) sheet = Steered(sheet, tested.When, tested.MustHold, chance);
                else if (rows[k] is Floor floor) sheet = Raised(sheet, floor.Least.Whole, chance);
            }
        }
        return best;
    }

    /// <summary>A cost brought to some times a sum, and all that is taken off it to nothing.</summary>
    private Sheet Raised(Sheet sheet, long sum, Random chance)
    {
        if (Costs.Count == 0) return sheet;
        var cost = Costs[chance.Next(Costs.Count)];
        var raised = sheet.With(cost, Writable.Within(cost, checked(chance.Next(1, 6) * sum)));
        return assessor.Compiled.Plan.Reads.Falling.Where(Writable.Is).Aggregate(raised, (told, fact) => told.With(fact, fact.Least));
    }

    /// <summary>On the same side of where the fact was, a cell that a file can write.</summary>
    private static long Written(Fact fact, long from, long to)
        => Writable.Up(fact, to) is var up && up != to && to < from ? Math.Max(Writable.Up(fact, fact.Least), up - fact.StepsABound) : up;
}
