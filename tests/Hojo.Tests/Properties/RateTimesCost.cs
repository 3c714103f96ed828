using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Tests.Kernel;

namespace Hojo.Tests.Properties;

/// <summary>補助率 × 補助対象経費, as one reads it off the page when no limit, no rounding and no deduction is looked at; of a rate that
/// steps, the greatest; and what is granted by the head or as a flat sum.</summary>
/// <param name="page">Reads the figures.</param>
internal sealed class RateTimesCost(ReferenceMeaning page) : IAmountMeaning<Fraction>
{
    public Fraction Stated(Fact<Yen> fact) => page.Stated(fact);

    public Fraction Printed(Figure<Yen> figure) => page.Printed(figure);

    public Fraction Each(Figure<Yen> unit, Fact<int> count) => page.Each(unit, count);

    public Fraction Total(IReadOnlyList<Fraction> parts) => page.Total(parts);

    public Fraction Share(Figure<Rate> rate, Fraction of) => page.Share(rate, of);

    public Fraction Limited(Limit limit, Fraction inner, Fraction bound) => inner;

    public Fraction Stepped(IReadOnlyList<Slice> slices, Fraction cost)
        => slices.Select(slice => page.Share(slice.Rate, cost)).Aggregate(Fraction.Max);

    public Fraction Less(Deduction deduction, Fraction inner) => inner;

    public Fraction Rounded(Rounding rounding, Fraction inner) => inner;

    public Fraction Chosen(Condition when, Func<Fraction> then, Func<Fraction> otherwise) => page.Chosen(when, then, otherwise);

    /// <summary>Only limits refer to it.</summary>
    public Fraction SelfReference(Quantity quantity) => 0;

    public Fraction FixedPoint(Quantity quantity, Amount formula) => formula.Fold(this);
}
