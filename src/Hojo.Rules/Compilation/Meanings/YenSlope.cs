using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Meanings;

/// <summary>How much an amount can rise, at most, for each yen of a fact and of each sum that it refers to while that is open.</summary>
/// <param name="Own">For a yen of the fact.</param>
/// <param name="Sums">For a yen of each sum.</param>
internal sealed record Slope(Fraction Own, IReadOnlyDictionary<Quantity, Fraction> Sums)
{
    public static readonly Slope None = new(0, new Dictionary<Quantity, Fraction>());

    public Fraction this[Quantity sum] => Sums.TryGetValue(sum, out var slope) ? slope : 0;

    public Slope Times(Fraction n) => With(None, (a, _) => a * n);

    public Slope Plus(Slope other) => With(other, (a, b) => a + b);

    public Slope Or(Slope other) => With(other, Fraction.Max);

    /// <summary>A sum that is settled: s = a + r × s is a ÷ (1 − r).</summary>
    public Slope Settled(Quantity sum)
        => new Slope(Own, Sums.Where(s => s.Key != sum).ToDictionary(s => s.Key, s => s.Value)).Times(1 / (1 - this[sum]));

    private Slope With(Slope other, Func<Fraction, Fraction, Fraction> work)
        => new(work(Own, other.Own), Sums.Keys.Union(other.Sums.Keys).ToDictionary(sum => sum, sum => work(this[sum], other[sum])));
}

/// <summary>How much an amount can rise for one more yen of a fact: more than a yen where that yen makes room for others, which a limit
/// holds to a share of a sum that it is in. Of two that may hold the steeper counts.</summary>
internal sealed class YenSlope(Fact<Yen> fact) : IAmountMeaning<Slope>
{
    public static Fraction Of(Amount formula, Fact<Yen> fact) => formula.Fold(new YenSlope(fact)).Own;

    public Slope Stated(Fact<Yen> stated) => stated == fact ? Slope.None with { Own = 1 } : Slope.None;

    public Slope Printed(Figure<Yen> figure) => Slope.None;

    public Slope Each(Figure<Yen> unit, Fact<int> count) => Slope.None;

    public Slope Total(IReadOnlyList<Slope> parts) => parts.Aggregate(Slope.None, (a, b) => a.Plus(b));

    public Slope Share(Figure<Rate> rate, Slope of) => of.Times(rate.Values.Select(r => (Fraction)r).Max());

    public Slope Limited(Limit limit, Slope inner, Slope bound) => inner.Or(bound);

    public Slope Stepped(IReadOnlyList<Slice> slices, Slope cost) => slices.Select(s => Share(s.Rate, cost)).Aggregate((a, b) => a.Or(b));

    public Slope Less(Deduction deduction, Slope inner) => inner;

    public Slope Rounded(Rounding rounding, Slope inner) => inner;

    public Slope Chosen(Condition when, Func<Slope> then, Func<Slope> otherwise) => then().Or(otherwise());

    public Slope SelfReference(Quantity quantity) => new(0, new Dictionary<Quantity, Fraction> { [quantity] = 1 });

    public Slope FixedPoint(Quantity quantity, Amount formula) => formula.Fold(this).Settled(quantity);
}
