using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Testing.Drawing;

/// <summary>A company that no row of a track refuses, all told that a verdict and an amount read: as plain as its rows let it be. Where
/// none is found, the one that fewest rows refuse.</summary>
internal static class EligibleSheet
{
    private const int Seed = 20260326;
    private const long LeastCost = 100_000, MostCost = 400_000_000_000;

    public static Sheet Of(Candidate candidate)
    {
        var (untold, compiled) = (candidate.Untold, candidate.Assessor.Compiled);
        var cells = new EligibleSearch(compiled, untold).Complete(untold.Cells.ToArray(), out _) ?? untold.Cells.ToArray();
        var sheet = new Sheet(untold.Grid, cells);
        foreach (var fact in candidate.Judged)
            if (sheet.IsTold(fact) && !untold.IsTold(fact)) sheet = sheet.With(fact, Writable.Up(fact, sheet[fact]));
        sheet = candidate.Plainly(sheet, candidate.Judged);
        return Consistent(candidate, Usual(candidate, candidate.Passing(Priced(candidate, sheet), new(Seed))));
    }

    /// <summary>The first cost, in the order of the formula, that alone brings the grant to where no floor refuses it, doubled.</summary>
    private static Sheet Priced(Candidate candidate, Sheet sheet)
    {
        var (best, least) = (sheet, candidate.Refusals(sheet));
        foreach (var cost in candidate.Costs)
            for (var yen = LeastCost; yen <= Math.Min(cost.Most, MostCost); yen *= 2)
            {
                var priced = sheet.With(cost, Math.Max(sheet[cost], yen));
                if (candidate.Refusals(priced) is var refusals && refusals >= least) continue;
                (best, least) = (priced, refusals);
                if (least == 0) return yen * 2 <= cost.Most && sheet.With(cost, yen * 2) is var twice && candidate.Refusals(twice) == 0
                    ? twice
                    : best;
            }
        return best;
    }

    /// <summary>The same with figures that a small company has, where no row is against it: people read these cases.</summary>
    private static Sheet Usual(Candidate candidate, Sheet sheet)
    {
        var refusals = candidate.Refusals(sheet);
        var rising = candidate.Assessor.Compiled.Plan.Reads.Rising;
        foreach (var fact in candidate.Judged.Where(fact => !rising.Contains(fact)))
            foreach (var cell in UsualCells.Of(fact, candidate.On))
            {
                if (cell == sheet[fact]) break;
                if (sheet.With(fact, cell) is var usual && candidate.Refusals(usual) > refusals) continue;
                sheet = usual;
                break;
            }
        return sheet;
    }

    /// <summary>The same without inputs that contradict each other: of two places one says what the other does, or what is plain.</summary>
    private static Sheet Consistent(Candidate candidate, Sheet sheet)
    {
        for (var tries = 0; tries < 10; tries++)
        {
            var all = Contradictions(candidate, sheet);
            if (all.Count == 0) return sheet;
            var first = all[0];
            var facts = sheet.Grid.Facts.Where(fact => Writable.Is(fact) && first.Places.Contains(fact.Id)).ToArray();
            var ways = from fact in facts
                       from cell in facts.Where(sheet.IsTold).Select(other => sheet[other]).Concat([fact.Least, fact.Most])
                       where cell >= fact.Least && cell <= fact.Most
                       select sheet.With(fact, Writable.Up(fact, cell));
            var refusals = candidate.Refusals(sheet);
            var better = ways.FirstOrDefault(way
                => candidate.Refusals(way) <= refusals && Contradictions(candidate, way).Count < all.Count);
            if (better is null) return sheet;
            sheet = better;
        }
        return sheet;
    }

    private static IReadOnlyList<Contradiction> Contradictions(Candidate candidate, Sheet sheet)
        => candidate.Assessor.Compiled.Inputs.Contradictions(SheetCase.Of(sheet));
}
