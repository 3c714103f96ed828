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
        Provision[] barring = [.. track.ByKind.Related.Where(r => Counting.Of(r.Holds) is not null).Select(r => r.Row)];
        return from row in barring
               from other in barring.Concat(track.ByKind.Tests.Except(barring))
               where row != other && row.Citations.Any(a => other.Citations.Any(b => SameWords(a, b)))
               select (row, other);
    }

    /// <summary>Whether two places say the same: words that stand in one another, or one place without words.</summary>
    private static bool SameWords(Citation a, Citation b)
        => a.Source == b.Source && a.At.First <= b.At.Last && b.At.First <= a.At.Last
            && (a.Quote is { } one && b.Quote is { } other
                ? one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)
                : a == b);

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
        var rows = track.ByKind;
        foreach (var row in rows.Worked.Except(reads.Rows).Except(RepaymentChecks.Roundings(rows)))
            Fault($"{row.Id} is a row and nothing uses it");
        foreach (var rounding in reads.Roundings.Concat(rows.DailyCharges.Select(charge => charge.Rounding)).Where(r => r.IsUp))
            Fault($"{rounding.Id} rounds up: only what falls due is rounded so");
        foreach (var fault in RepaymentChecks.Of(track, reads)) Fault(fault);
        foreach (var row in rows.Combinations)
            if (row.Holds.Fold(SharedLimit.Meaning) is { } shared && !rows.Limits.Any(l => l.Id == shared.Limit && l.Bound is Less))
                Fault($"{row.Id}: {shared.Limit} is no limit of this track from which something is taken off");
        foreach (var row in rows.Expenses)
            if (!reads.Rising.Contains(row.Cost)) Fault($"{row.Id}: {row.Cost.Id} is not in the formula");
        foreach (var fact in reads.Falling.Where(reads.Rising.Contains)) Fault($"{fact.Id} is both granted on and taken off");
        foreach (var cost in reads.Rising.OfType<Fact<Yen>>())
            if (track.Support.Fold(new CostShare(cost)) is { Rate: var rate, Most: var most } && most > 1)
                Fault($"{rate?.Id ?? cost.Id}: of each yen of {cost.Id} {most} yen are granted; at most one is expected");
    }
}
