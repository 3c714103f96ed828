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
        var starts = new SortedSet<long>(reads.Turns[fact]) { fact.Least };
        var paired = false;
        foreach (var sum in reads.Sums)
        {
            var untold = sum.Terms.Where(t => !sheet.IsTold(t.Fact)).ToArray();
            if (untold.Any(t => t.Fact == fact) && !(untold.Length == 1 && Cut(sum, untold[0].Weight, sheet, starts, fact))) paired = true;
        }
        long[] from = [.. starts];
        var all = from.Select((start, k) => new Stretch(start, k + 1 < from.Length ? from[k + 1] - 1 : fact.Most));
        // Two facts, neither told, weighed against each other: each end stands alone, so that either may be the greater.
        return paired ? [.. all.SelectMany(s => s.From == s.To ? new[] { s } : [new(s.From, s.From), new(s.To, s.To)])] : [.. all];
    }

    /// <summary>With all else told, a weighed sum turns at one value of the last fact.</summary>
    private static bool Cut(Weighed sum, int weight, Sheet sheet, SortedSet<long> starts, Fact fact)
    {
        var rest = sum.Bound - sum.Terms.Where(t => t.Fact != fact).Sum(t => t.Weight * sheet[t.Fact]);
        var at = weight > 0 ? Ceiling(rest, weight) : Floor(-rest, -weight) + 1;
        if (at > fact.Least && at <= fact.Most) starts.Add(at);
        return true;
    }

    private static long Floor(long a, long b) => a >= 0 ? a / b : -((-a + b - 1) / b);

    private static long Ceiling(long a, long b) => -Floor(-a, b);
}
