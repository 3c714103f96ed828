using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Meanings;

/// <summary>A rate that steps on the subsidy, exactly: what each slice holds, until the cost is used up.</summary>
internal static class Slices
{
    public static Fraction Of(IReadOnlyList<Slice> slices, Fraction cost, Func<Figure<Rate>, Fraction> rate,
        Func<Figure<Yen>, Fraction> width)
    {
        Fraction sum = 0, rest = cost;
        foreach (var slice in slices)
        {
            if (rest == 0) break; // no rate is asked for that no yen is paid at
            Fraction share = rate(slice.Rate), part = share * rest;
            if (slice.Width is { } w && width(w) is var most && part > most)
            {
                part = most;
                rest -= part / share;
            }
            else rest = 0;
            sum += part;
        }
        return sum;
    }
}
