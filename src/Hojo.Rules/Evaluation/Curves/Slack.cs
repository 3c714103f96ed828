using Hojo.Model;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Curves;

/// <summary>By how much roundings can lower an amount, at most; each takes less than its unit. A circle passes on what it loses, by
/// no more than its steepness each time round.</summary>
internal sealed class Slack : IAmountMeaning<Fraction>
{
    public Fraction Stated(Fact<Yen> fact) => 0;

    public Fraction Printed(Figure<Yen> figure) => 0;

    public Fraction Each(Figure<Yen> unit, Fact<int> count) => 0;

    public Fraction Total(IReadOnlyList<Fraction> parts) => parts.Aggregate((Fraction)0, (a, b) => a + b);

    public Fraction Share(Figure<Rate> rate, Fraction of) => rate.Values.Aggregate((Fraction)0, (a, r) => Fraction.Max(a, r)) * of;

    public Fraction Limited(Limit limit, Fraction inner, Fraction bound) => Fraction.Max(inner, bound);

    public Fraction Stepped(IReadOnlyList<Slice> slices, Fraction cost) => slices.Aggregate((Fraction)0, (a, s) => Fraction.Max(a, Share(s.Rate, cost)));

    public Fraction Less(Deduction deduction, Fraction inner) => inner;

    public Fraction Rounded(Rounding rounding, Fraction inner) => inner + rounding.Unit.Whole;

    public Fraction Chosen(Condition when, Func<Fraction> then, Func<Fraction> otherwise) => Fraction.Max(then(), otherwise());

    public Fraction Itself(Quantity quantity) => 0;

    public Fraction Settled(Quantity quantity, Amount formula) => formula.As(this) / (1 - formula.As(new Steepness()));
}
