using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Surveys;

/// <summary>A run of values of one fact that an expression cannot tell apart, both ends inside.</summary>
internal readonly record struct Stretch(long From, long To);

/// <summary>Cuts the facts that are not told into the stretches that an expression can tell apart: within one, every condition is
/// constant and the amount can only move one way, so its two ends stand for all of it.</summary>
internal static class Stretches
{
    public static Stretch[] Of(Fact fact, Sheet sheet, Reads reads)
    {
        var all = Whole(fact, sheet, reads);
        return IsPaired(fact, sheet, reads) ? Ends(all) : all;
    }

    /// <summary>Each end standing alone: two facts, neither told, are weighed against each other, and either may be the greater.</summary>
    public static Stretch[] Ends(Stretch[] all) => [.. all.SelectMany(s => s.From == s.To ? new[] { s } : [new(s.From, s.From), new(s.To, s.To)])];

    /// <summary>Whether a weighed sum reads the fact and another one that is not told.</summary>
    public static bool IsPaired(Fact fact, Sheet sheet, Reads reads)
        => !sheet.IsTold(fact) && reads.Sums.Any(sum => sum.Terms.Any(t => t.Fact == fact) && sum.Terms.Count(t => !sheet.IsTold(t.Fact)) > 1);

    /// <summary>The stretches whole, even where a weighed sum of several facts that are not told can tell more apart.</summary>
    public static Stretch[] Whole(Fact fact, Sheet sheet, Reads reads) => Whole(fact, sheet, [.. reads.Turns[fact]], reads.Sums);

    /// <summary>The same by turns and weighed sums that are given.</summary>
    public static Stretch[] Whole(Fact fact, Sheet sheet, SortedSet<long> starts, IEnumerable<Weighed> sums)
    {
        starts.Add(fact.Least);
        foreach (var sum in sums)
            if (sum.Terms.Any(t => t.Fact == fact) && sum.Terms.All(t => t.Fact == fact || sheet.IsTold(t.Fact))) Cut(sum, fact, sheet, starts);
        long[] from = [.. starts];
        return [.. from.Select((start, k) => new Stretch(start, k + 1 < from.Length ? from[k + 1] - 1 : fact.Most))];
    }

    /// <summary>With all else told, a weighed sum turns at one value of the last fact.</summary>
    private static void Cut(Weighed sum, Fact fact, Sheet sheet, SortedSet<long> starts)
    {
        var weight = sum.Terms.First(t => t.Fact == fact).Weight;
        var rest = sum.Bound - sum.Terms.Where(t => t.Fact != fact).Sum(t => t.Weight * sheet[t.Fact]);
        var at = weight > 0 ? Ceiling(rest, weight) : Floor(-rest, -weight) + 1;
        if (at > fact.Least && at <= fact.Most) starts.Add(at);
    }

    private static long Floor(long a, long b) => a >= 0 ? a / b : -((-a + b - 1) / b);

    private static long Ceiling(long a, long b) => -Floor(-a, b);
}
