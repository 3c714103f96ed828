using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using Hojo.Rules.Solving.Scans;
using Hojo.Testing.Drawing;

namespace Hojo.Testing.Edges;

/// <summary>Each test of each row, where it alone turns the row: before, on and after its bound, with as few other rows against the company
/// as can be.</summary>
internal sealed class RowEdges(Candidate candidate, EdgeBook book, Sheet plain)
{
    private const int Tries = 24, Seed = 7;

    public void Add(Track track)
    {
        foreach (var row in track.Rows.Where(row => row is not Repayment))
            if (Conditions(row, track.ByKind.Specials) is { Count: > 0 } conditions)
                Add(row, conditions);
    }

    /// <summary>Of a figure those by which it changes and that are no specials.</summary>
    private static IReadOnlyList<Condition> Conditions(Provision row, IReadOnlyList<Special> specials)
        => RowParts.Of(row).Table is { } figure
            ? [.. figure.Columns.Select(column => column.When).Where(when => specials.All(special => special.When != when))]
            : Coverage.TwoSided.Is(row) ? row.Conditions() : [];

    private void Add(Provision row, IReadOnlyList<Condition> conditions)
    {
        var reads = conditions.Aggregate(new Dependencies(), (all, condition) => all.Condition(condition)).Turns.Keys;
        var known = candidate.Plainly(plain, reads);
        foreach (var crossing in conditions.SelectMany(Crossing.Of).Distinct().Where(c => Writable.Is(c.Fact)))
        {
            if (Context(row, conditions, crossing, known) is not var (found, at)) continue;
            var sheet = Sound(found, crossing.Fact, at);
            if (Turns(conditions, sheet, crossing) != at) sheet = found;
            if (row is ReviewPoint) book.AroundPoint((row.Id, row.Id), sheet, crossing.Fact, at);
            else book.Around((row.Id, row.Id), sheet, crossing.Fact, at);
            if (row is Special) book.Around((row.Id, row.Id), candidate.Amply(sheet), crossing.Fact, at); // where its figure shows
        }
    }

    /// <summary>A sheet on which the crossing turns the row, and where; <see langword="null"/> where none was found in time.</summary>
    private (Sheet Sheet, long At)? Context(Provision row, IReadOnlyList<Condition> conditions, Crossing crossing, Sheet known)
    {
        var (chance, start) = (new Random(Seed), crossing.Band is var (by, cell) && Writable.Is(by) ? known.With(by, cell) : known);
        ((Sheet, long)? best, var least) = (null, int.MaxValue);
        for (var tries = 0; tries < (best is null ? 2 * Tries : Tries) && least > 0; tries++)
        {
            var from = tries < Tries ? start : Unlocked(start, conditions, chance); // one branch may stand behind another
            var sheet = tries == 0 ? start
                : candidate.Steered(from, conditions[chance.Next(conditions.Count)], holds: chance.Next(2) == 0, chance);
            if (tries % 2 == 1) sheet = candidate.Passing(sheet, chance, row);
            if (crossing.Band is var (band, row0) && Writable.Is(band)) sheet = sheet.With(band, row0);
            if (Turns(conditions, sheet, crossing) is not { } at) continue;
            var refusals = Math.Min(candidate.Refusals(sheet.With(crossing.Fact, at)),
                candidate.Refusals(sheet.With(crossing.Fact, at - crossing.Fact.StepsABound)));
            if (refusals < least) (best, least) = ((sheet, at), refusals);
        }
        return best;
    }

    /// <summary>The sheet on which each condition holds.</summary>
    private Sheet Unlocked(Sheet sheet, IReadOnlyList<Condition> conditions, Random chance)
        => conditions.Aggregate(sheet, (told, condition) => candidate.Steered(told, condition, holds: true, chance));

    /// <summary>The sheet without inputs that contradict the value that turns: what else they are says the same.</summary>
    private Sheet Sound(Sheet sheet, Fact fact, long at)
    {
        var after = sheet.With(fact, Math.Min(fact.Most, at + fact.StepsABound));
        var places = candidate.Assessor.Compiled.Inputs.Contradictions(SheetCase.Of(after)).SelectMany(c => c.Places).ToArray();
        return candidate.Judged.Where(other => other != fact && other.GetType() == fact.GetType() && places.Contains(other.Id))
            .Aggregate(sheet, (told, other) => told.With(other, Writable.Within(other, after[fact])));
    }

    private static long? Turns(IReadOnlyList<Condition> conditions, Sheet sheet, Crossing crossing)
    {
        var (fact, step) = (crossing.Fact, crossing.Fact.StepsABound);
        if (crossing.At is { } turn)
        {
            var at = Writable.Up(fact, turn);
            return at - step >= fact.Least && Says(at) != Says(at - step) ? at : null;
        }
        var (first, last) = (Writable.Up(fact, fact.Least) / step, fact.Most / step);
        if (Says(first * step) == Says(last * step)) return null;
        return BinarySearch.First(first, last, k => Says(k * step) == Says(last * step)) * step;

        string Says(long cell) => string.Join(" ", conditions.Select(c => c.Fold(new Holds(sheet.With(fact, cell)))));
    }
}
