using Hojo.Model;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation;

/// <summary>What must be so before a track is used. A fault here is a fault in the rules,
/// found when they load and never by a user.</summary>
internal static class TrackChecks
{
    /// <summary>A line about the record is one row: where another row that is tested or read by the record stands on the same words, it
    /// would be asked and answered twice.</summary>
    private static IEnumerable<(Provision Row, Provision Other)> OneLineTwice(Track track)
    {
        Provision[] barring = [.. track.Rows.Where(r => r is IRelated related && Counting.Of(related.Holds) is not null)];
        return from row in barring
               from other in barring.Concat(track.Rows.OfType<Tested>().Except(barring))
               where row != other && row.Citations.Any(a => other.Citations.Any(b => SameWords(a, b)))
               select (row, other);
    }

    /// <summary>Whether two places say the same: words that stand in one another, or one place without words.</summary>
    private static bool SameWords(Citation a, Citation b)
        => a.Source == b.Source && a.At.First <= b.At.Last && b.At.First <= a.At.Last
            && (a.Quote is { } one && b.Quote is { } other
                ? one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)
                : a == b);

    private static bool IsOfRepayments(Track track, Rounding rounding)
        => track.Rows.Any(row => row is Repayment repayment && repayment.Rounding == rounding
            || row is DailyCharge charge && charge.Rounding == rounding);

    /// <summary>加算金・延滞金: each is a row, and comes after the one that it is worked over.</summary>
    private static IEnumerable<string> Charged(Track track, Provision row, IReadOnlyList<DailyCharge> charges)
    {
        foreach (var charge in charges)
        {
            if (!track.Rows.Contains(charge)) yield return $"{row.Id}: {charge.Id} is not among the rows";
            if (!track.Rows.Contains(charge.Rounding)) yield return $"{charge.Id}: {charge.Rounding.Id} is not among the rows";
            if (charge.Over is { } over && !charges.TakeWhile(c => c != charge).Contains(over))
                yield return $"{row.Id}: {over.Id} has to come before {charge.Id}";
        }
    }

    /// <summary>差額: what may stand for the sum that is worked again.</summary>
    private static IEnumerable<string> WorkedAgain(Repayment row, Amount again)
    {
        var reads = new Dependencies().Amount(again);
        if (row.Raising is not null) yield return $"{row.Id}: of the raised part, or above a sum, and not of both";
        if (again is not Rounded) yield return $"{row.Id}: the sum worked again is not rounded";
        if (reads.Circles.Count > 0 || reads.Sums.Count > 0)
            yield return $"{row.Id}: the sum worked again refers to itself, or weighs facts";
        foreach (var fact in reads.Turns.Keys.Where(fact => reads.Moves(fact) && reads.Turns[fact].Count > 0))
            yield return $"{row.Id}: the sum worked again grows with {fact.Id}, and is chosen by it";
    }

    public static void Run(Track track, Dependencies reads)
    {
        void Fault(string what) => throw new ArgumentException($"{track.Id}: {what}");

        foreach (var id in track.Rows.GroupBy(r => r.Id).Where(g => g.Count() > 1).Select(g => g.Key)) Fault($"two rows are called {id}");
        foreach (var id in reads.Turns.Keys.GroupBy(f => f.Id).Where(g => g.Count() > 1).Select(g => g.Key))
            Fault($"two facts are called {id}");
        foreach (var (row, other) in OneLineTwice(track)) Fault($"{row.Id} and {other.Id} read the record by one line: {row.Citation}");
        var others = track.TopsUp?.Rows ?? [];
        foreach (var row in reads.Rows.Where(r => !track.Rows.Contains(r) && !others.Contains(r)))
            Fault($"{row.Id} is used and is not among the rows");
        foreach (var row in track.Rows)
        {
            if (row is Figure or Limit or Deduction && !reads.Rows.Contains(row)) Fault($"{row.Id} is a row and nothing uses it");
            if (row is Rounding rounding && !reads.Rows.Contains(row) && !IsOfRepayments(track, rounding))
                Fault($"{row.Id} is a row and nothing uses it");
            if (row is Repayment { Raising: { } special }
                && !reads.Rows.OfType<Figure>().Any(f => f.Columns.Any(c => c.When == special.When)))
                Fault($"{row.Id}: {special.Id} raises no figure");
            if (row is Repayment { OnlyRaisedBy: not null, ExceptRaisedBy: not null })
                Fault($"{row.Id}: of the raised part, or of the rest, and not of both");
            if (row is Repayment { OnlyAbove: { } again } above) foreach (var fault in WorkedAgain(above, again)) Fault(fault);
            if (row is DailyCharge charge && !track.Rows.OfType<Repayment>().Any(r => r.DailyCharges.Contains(charge)))
                Fault($"{row.Id} is a row and nothing uses it");
            if (row is Repayment { DailyCharges: { Count: > 0 } charges })
                foreach (var fault in Charged(track, row, charges)) Fault(fault);
            if (row is Repayment repayment && !track.Rows.Contains(repayment.Rounding))
                Fault($"{row.Id}: {repayment.Rounding.Id} is not among the rows");
            if (row is Combination combination && combination.Holds.Fold(SharedLimit.Meaning) is { } shared
                && !track.Rows.OfType<Limit>().Any(l => l.Id == shared.Limit && l.Bound is Less))
                Fault($"{row.Id}: {shared.Limit} is no limit of this track from which something is taken off");
            if (row is Expense expense && !reads.Rising.Contains(expense.Cost)) Fault($"{row.Id}: {expense.Cost.Id} is not in the formula");
        }
        if (track.Rows.OfType<Repayment>().Select(r => r.Raising).OfType<Special>().Distinct().Count() > 1)
            Fault("the raised part of the grant is that of one special");
        foreach (var fact in reads.Falling.Where(reads.Rising.Contains)) Fault($"{fact.Id} is both granted on and taken off");
    }
}
