using System.Numerics;
using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Meanings;

/// <summary>The denominator a value is held in while roundings are left out, and the one it can really have once they are done.</summary>
internal sealed record Denominator(long Held, long Real);

/// <summary>The common denominator D of all that a formula can yield: on units of 1/D yen no division leaves anything over. The
/// same fold proves that a named sum is whole yen by the time it is settled; one that is not is refused when the track loads.</summary>
internal sealed class Denominators : IAmountMeaning<Denominator>
{
    public long Common { get; private set; } = 1;

    public static long Of(Amount formula)
    {
        var all = new Denominators();
        formula.Fold(all);
        return all.Common;
    }

    public Denominator Stated(Fact<Yen> fact) => new(1, 1);

    public Denominator Printed(Figure<Yen> figure) => new(1, 1);

    public Denominator Each(Figure<Yen> unit, Fact<int> count) => new(1, 1);

    public Denominator Total(IReadOnlyList<Denominator> parts) => Noted(parts.Aggregate(new Denominator(1, 1), Lcm));

    public Denominator Share(Figure<Rate> rate, Denominator of) => Noted(Times(of, Lcm(rate, r => r.Denominator)));

    public Denominator Limited(Limit limit, Denominator inner, Denominator bound) => Noted(Lcm(inner, bound));

    public Denominator Stepped(IReadOnlyList<Slice> slices, Denominator cost)
    {
        Denominator rest = cost, sum = new(1, 1);
        foreach (var slice in slices)
        {
            sum = Lcm(sum, Noted(Times(rest, Lcm(slice.Rate, r => r.Denominator))));
            rest = Noted(Times(rest, Lcm(slice.Rate, r => Math.Max(1, r.Numerator)))); // at 0% nothing is left over: it takes all the rest
        }
        return Noted(sum);
    }

    public Denominator Less(Deduction deduction, Denominator inner) => inner;

    public Denominator Rounded(Rounding rounding, Denominator inner) => new(inner.Held, 1);

    public Denominator Chosen(Condition when, Func<Denominator> then, Func<Denominator> otherwise) => Noted(Lcm(then(), otherwise()));

    public Denominator SelfReference(Quantity quantity) => new(1, 1);

    public Denominator FixedPoint(Quantity quantity, Amount formula) => formula.Fold(this).Real == 1
        ? new(1, 1)
        : throw new ArgumentException($"{quantity.Label.Ja}: no row rounds this amount to whole yen");

    private static long Lcm(Figure<Rate> rates, Func<Rate, int> part)
    {
        var common = 1L;
        foreach (var rate in rates.Values) common = Lcm(common, part(rate));
        return common;
    }

    private static long Lcm(long a, long b) => a / (long)BigInteger.GreatestCommonDivisor(a, b) * b;

    private static Denominator Lcm(Denominator a, Denominator b) => new(Lcm(a.Held, b.Held), Lcm(a.Real, b.Real));

    private static Denominator Times(Denominator a, long n) => new(checked(a.Held * n), checked(a.Real * n));

    private Denominator Noted(Denominator d)
    {
        Common = Lcm(Common, d.Held);
        return d;
    }
}
