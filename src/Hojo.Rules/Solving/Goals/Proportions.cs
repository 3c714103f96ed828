namespace Hojo.Rules.Solving.Goals;

/// <summary>比例配分: a sum divided in fixed proportions into whole yen, so that a greater sum makes no part less. Each further yen goes
/// to the part that has the most of its proportion to come, of equals to the smallest (D'Hondt);
/// a multiple of the proportions is divided exactly.</summary>
internal sealed class Proportions(IReadOnlyList<long> weights)
{
    private readonly long _whole = weights.Sum();
    private readonly int[] _smallestFirst = [.. Enumerable.Range(0, weights.Count).OrderBy(k => weights[k])];

    public long[] Of(long sum)
    {
        // No part ever comes short of its proportion cut to the yen, so only the yen that are left,
        // fewer than there are parts, are given out.
        long[] parts = [.. weights.Select(w => Divided(sum * (decimal)w))];
        for (var left = sum - parts.Sum(); left > 0; left--)
            parts[_smallestFirst.Aggregate(
                (a, b) => weights[b] * (decimal)(parts[a] + 1) > weights[a] * (decimal)(parts[b] + 1) ? b : a)]++;
        return parts;
    }

    // A quotient of decimals may be rounded up to a whole number; this one is exact.
    private long Divided(decimal product) => (long)((product - product % _whole) / _whole);
}
