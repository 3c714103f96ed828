using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Audit.Checks;

/// <summary>What a search came to.</summary>
/// <param name="Cells">The facts of a case that was found, told no further than it takes; <see langword="null"/> where none was.</param>
/// <param name="Drawn">How many cases were drawn in vain; <see langword="null"/> where the search itself looked at all there are.</param>
internal readonly record struct Searched(long[]? Cells, int? Drawn)
{
    public bool IsFound => Cells is not null;
}

/// <summary>Looks for a case in which a condition holds. Facts are cut where the condition turns, so that one value of a stretch stands for
/// all of it; a stretch is gone into only while the condition is open. That is a proof unless a fact is weighed in several sums, or there
/// are too many stretches: then cases are drawn.</summary>
internal sealed class CaseSearch(Grid grid)
{
    private const int MostTrials = 20_000, MostDrawn = 2_000;

    private readonly ConditionCompiler _tests = new(grid);

    /// <summary>A case in which a condition holds.</summary>
    public Searched Of(Condition condition)
    {
        var (test, reads, left) = (condition.Fold(_tests), new Dependencies().Condition(condition), MostTrials);
        var cells = Untold(grid);
        if (Search(cells, test, reads, ref left)) return new(cells, null);
        return left >= 0 && !IsTied(reads) ? default : Drawn(test, reads);
    }

    /// <summary>Whether a fact can turn a condition, whatever else is told.</summary>
    public Searched Turning(Condition condition, Fact fact)
    {
        var (test, reads, left) = (condition.Fold(_tests), new Dependencies().Condition(condition), MostTrials);
        var cells = Untold(grid);
        if (SearchTurn(cells, test, reads, fact, ref left)) return new(cells, null);
        var isWeighed = reads.Sums.Any(sum => sum.Terms.Count > 1 && sum.Terms.Any(term => term.Fact == fact)); // it turns between the ends
        if (left >= 0 && !isWeighed && !IsTied(reads)) return default;
        var draws = new DrawnCells(grid, reads);
        for (var k = 0; k < MostDrawn; k++)
            if (draws.Next() is var drawn && Turns(drawn, test, reads, fact)) return new(drawn, null);
        return new(null, MostDrawn);
    }

    /// <summary>A case of which nothing is told.</summary>
    public static long[] Untold(Grid grid)
    {
        var cells = new long[grid.Facts.Count];
        cells.AsSpan().Fill(Fact.NotTold);
        return cells;
    }

    private bool Search(long[] cells, CompiledCondition test, Dependencies reads, ref int left)
    {
        if (--left < 0) return false;
        var verdict = test.Run(cells);
        if (verdict != Verdict.Unknown) return verdict == Verdict.Met;
        var slot = Next(cells, test, reads, null);
        foreach (var stretch in ValueIntervals.Of(grid.Facts[slot], new(grid, cells), reads))
        {
            cells[slot] = stretch.From;
            if (Search(cells, test, reads, ref left)) return true;
        }
        cells[slot] = Fact.NotTold;
        return false;
    }

    private bool SearchTurn(long[] cells, CompiledCondition test, Dependencies reads, Fact fact, ref int left)
    {
        if (--left < 0 || test.Run(cells) != Verdict.Unknown) return false;
        var slot = Next(cells, test, reads, fact);
        if (slot < 0) return Turns(cells, test, reads, fact);
        foreach (var stretch in ValueIntervals.Of(grid.Facts[slot], new(grid, cells), reads))
        {
            cells[slot] = stretch.From;
            if (SearchTurn(cells, test, reads, fact, ref left)) return true;
        }
        cells[slot] = Fact.NotTold;
        return false;
    }

    /// <summary>Whether two values of a fact give two verdicts, all else as told.</summary>
    private bool Turns(long[] cells, CompiledCondition test, Dependencies reads, Fact fact)
    {
        var (at, verdicts) = ((long[])cells.Clone(), new HashSet<Verdict>());
        at[grid.Slot(fact)] = Fact.NotTold;
        foreach (var stretch in ValueIntervals.Of(fact, new(grid, (long[])at.Clone()), reads))
        {
            at[grid.Slot(fact)] = stretch.From;
            verdicts.Add(test.Run(at));
        }
        return verdicts.Count > 1;
    }

    /// <summary>The place, not told, that the condition waits for and that has the fewest stretches; −1 where it waits for none but the one
    /// that is left out.</summary>
    private int Next(long[] cells, CompiledCondition test, Dependencies reads, Fact? leftOut)
    {
        var (on, next) = (new bool[cells.Length], -1);
        test.Waits(cells, on);
        for (var slot = 0; slot < on.Length; slot++)
            if (on[slot] && grid.Facts[slot] != leftOut && (next < 0 || Turns(slot) < Turns(next))) next = slot;
        return next;

        int Turns(int slot) => reads.Turns[grid.Facts[slot]].Count;
    }

    private Searched Drawn(CompiledCondition test, Dependencies reads)
    {
        var draws = new DrawnCells(grid, reads);
        for (var k = 0; k < MostDrawn; k++)
            if (draws.Next() is var drawn && test.Run(drawn) == Verdict.Met) return new(drawn, null);
        return new(null, MostDrawn);
    }

    /// <summary>Whether a fact is weighed in two sums: then what holds may lie between the ends that are looked at.</summary>
    private static bool IsTied(Dependencies reads)
        => reads.Sums.Distinct().SelectMany(sum => sum.Terms.Select(term => term.Fact)).GroupBy(fact => fact).Any(sums => sums.Count() > 1);
}
