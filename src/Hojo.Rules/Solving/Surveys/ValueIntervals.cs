using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Rules.Solving.Surveys;

/// <summary>Cuts the facts that are not told into the stretches that an expression can tell apart: within one, every condition is
/// constant and the amount can only move one way, so its two ends stand for all of it.</summary>
internal static class ValueIntervals
{
    public static ValueInterval[] Of(Fact fact, Sheet sheet, Dependencies reads)
    {
        var all = Whole(fact, sheet, reads);
        return IsPaired(fact, sheet, reads) ? Ends(all) : all;
    }

    /// <summary>Each end standing alone: two facts, neither told, are weighed against each other, and either may be the greater.</summary>
    public static ValueInterval[] Ends(ValueInterval[] all)
        => [.. all.SelectMany(s => s.From == s.To ? new[] { s } : [new(s.From, s.From), new(s.To, s.To)])];

    /// <summary>Whether a weighed sum reads the fact and another one that is not told.</summary>
    public static bool IsPaired(Fact fact, Sheet sheet, Dependencies reads)
        => !sheet.IsTold(fact)
            && reads.Sums.Any(sum => sum.Terms.Any(t => t.Fact == fact) && sum.Terms.Count(t => !sheet.IsTold(t.Fact)) > 1);

    /// <summary>Whether a fact is weighed against others that are not told in a sum that is not settled, and one of them moves the amount
    /// or is weighed in another such sum too: then the least or the greatest amount may lie between the ends.</summary>
    public static bool IsTied(Fact fact, Sheet sheet, Dependencies reads)
    {
        if (!IsPaired(fact, sheet, reads)) return false;
        LinearTest[] open = [.. reads.Sums.Distinct()
            .Where(sum => sum.Terms.Count(t => !sheet.IsTold(t.Fact)) > 1 && sum.Fold(new Holds(sheet)) == Verdict.Unknown)];
        var facts = open.Where(sum => sum.Terms.Any(t => t.Fact == fact)).SelectMany(sum => sum.Terms.Select(t => t.Fact))
            .Where(f => !sheet.IsTold(f));
        return facts.Any(f => reads.Moves(f) || open.Count(sum => sum.Terms.Any(t => t.Fact == f)) > 1);
    }

    /// <summary>The stretches whole, even where a weighed sum of several facts that are not told can tell more apart.</summary>
    public static ValueInterval[] Whole(Fact fact, Sheet sheet, Dependencies reads)
        => Whole(fact, sheet, [.. reads.Turns[fact]], reads.Sums);

    /// <summary>The same by turns and weighed sums that are given.</summary>
    public static ValueInterval[] Whole(Fact fact, Sheet sheet, SortedSet<long> starts, IEnumerable<LinearTest> sums)
        => Cut(fact, sheet, starts, sums.Where(sum => sum.Terms.All(t => t.Fact == fact || sheet.IsTold(t.Fact))));

    /// <summary>The stretches of one fact within which no condition turns, all else as told and what is not told staying so.</summary>
    public static ValueInterval[] Alone(Fact fact, Sheet sheet, Dependencies reads) => Cut(fact, sheet, [.. reads.Turns[fact]], reads.Sums);

    /// <summary>Stretches in their order, those that touch as one.</summary>
    public static List<ValueInterval> Joined(IEnumerable<ValueInterval> stretches)
    {
        var joined = new List<ValueInterval>();
        foreach (var s in stretches)
        {
            if (joined.Count > 0 && joined[joined.Count - 1] is var last && last.To + 1 == s.From)
                joined[joined.Count - 1] = new(last.From, s.To);
            else joined.Add(s);
        }
        return joined;
    }

    private static ValueInterval[] Cut(Fact fact, Sheet sheet, SortedSet<long> starts, IEnumerable<LinearTest> sums)
    {
        starts.Add(fact.Least);
        foreach (var sum in sums)
            if (sum.Terms.FirstOrDefault(t => t.Fact == fact).Weight is not 0 and var weight) Cut(sum, fact, weight, sheet, starts);
        return ValueInterval.Of(starts, fact.Most);
    }

    /// <summary>With all else told, a weighed sum turns at one value of the last fact;
    /// otherwise twice, where it may hold and where it must.</summary>
    private static void Cut(LinearTest sum, Fact fact, long weight, Sheet sheet, SortedSet<long> starts)
    {
        long least = 0, most = 0;
        foreach (var (other, w) in sum.Terms)
        {
            if (other == fact) continue;
            var (low, high) = sheet.IsTold(other) ? (sheet[other], sheet[other]) : (other.Least, other.Most);
            (least, most) = (least + w * (w > 0 ? low : high), most + w * (w > 0 ? high : low));
        }
        foreach (var rest in new[] { sum.Bound - least, sum.Bound - most })
        {
            var at = weight > 0 ? -Floor(-rest, weight) : Floor(-rest, -weight) + 1;
            if (at > fact.Least && at <= fact.Most) starts.Add(at);
        }
    }

    private static long Floor(long a, long b) => a >= 0 ? a / b : -((-a + b - 1) / b);
}
