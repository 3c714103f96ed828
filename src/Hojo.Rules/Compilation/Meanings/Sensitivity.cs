using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Meanings;

/// <summary>How far an amount can move, at most, by something inside its formula: parts add up, rates take their share, and of two
/// that may hold the greater counts. What it is that moves is said by the heirs.</summary>
internal abstract class Sensitivity : IAmountMeaning<Fraction>
{
    public Fraction Stated(Fact<Yen> fact) => 0;

    public Fraction Printed(Figure<Yen> figure) => 0;

    public Fraction Each(Figure<Yen> unit, Fact<int> count) => 0;

    public Fraction Total(IReadOnlyList<Fraction> parts) => parts.Aggregate((Fraction)0, (a, b) => a + b);

    public Fraction Share(Figure<Rate> rate, Fraction of)
    {
        Fraction most = 0;
        foreach (var value in rate.Values) most = Fraction.Max(most, value);
        return most * of;
    }

    public Fraction Limited(Limit limit, Fraction inner, Fraction bound) => Fraction.Max(inner, bound);

    public Fraction Stepped(IReadOnlyList<Slice> slices, Fraction cost)
        => slices.Aggregate((Fraction)0, (a, s) => Fraction.Max(a, Share(s.Rate, cost)));

    public Fraction Less(Deduction deduction, Fraction inner) => inner;

    public abstract Fraction Rounded(Rounding rounding, Fraction inner);

    public Fraction Chosen(Condition when, Func<Fraction> then, Func<Fraction> otherwise) => Fraction.Max(then(), otherwise());

    public abstract Fraction SelfReference(Quantity quantity);

    public abstract Fraction FixedPoint(Quantity quantity, Amount formula);
}
