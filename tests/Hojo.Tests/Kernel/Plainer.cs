using Hojo.Rules.Language;

namespace Hojo.Tests.Kernel;

/// <summary>What a fact shrinks to: nothing at all, half of what it was, a rounder number; one less only where it is small, or a failure
/// would be counted down yen by yen.</summary>
internal static class Plainer
{
    /// <summary>The plainest value: zero, no, the first of a list; or what is nearest to it.</summary>
    public static long Least(Fact fact) => Math.Clamp(0, fact.Least, fact.Most);

    public static IEnumerable<long> Cells(Fact fact, long cell)
    {
        var least = Least(fact);
        long[] less = Math.Abs(cell - least) <= 100 ? [cell - Math.Sign(cell - least)] : [];
        return new[] { least, (cell + least) / 2 }.Concat(Rounder(cell)).Concat(less).Distinct()
            .Where(c => Math.Abs(c - least) < Math.Abs(cell - least));
    }

    /// <summary>With one digit, two, three …, and zeros behind.</summary>
    private static IEnumerable<long> Rounder(long cell)
    {
        var unit = 1L;
        while (Math.Abs(cell / unit) >= 10) unit *= 10;
        for (; unit > 1; unit /= 10) yield return cell / unit * unit;
    }
}
