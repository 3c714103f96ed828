using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Tests.Kernel;

/// <summary>A formula once more, as one reads it off the page, with its named sums simply supposed: a second witness, and the means to
/// try every value of them.</summary>
/// <param name="sheet">A case that tells all.</param>
/// <param name="rounds">False to leave every rounding out.</param>
internal sealed class ReferenceMeaning(Sheet sheet, bool rounds = true) : IAmountMeaning<Fraction>
{
    /// <summary>What each named sum is supposed to be.</summary>
    public Dictionary<Quantity, long> Supposed { get; } = [];

    /// <summary>What the formula of each named sum then comes to.</summary>
    public Dictionary<Quantity, Fraction> Supported { get; } = [];

    /// <summary>Whether every named sum is borne out by its own formula, rounded to whole yen.</summary>
    public bool Holds(Amount formula)
    {
        formula.Fold(this);
        return Supposed.All(s => s.Value <= Supported[s.Key]);
    }

    public Fraction Stated(Fact<Yen> fact) => sheet[fact];

    public Fraction Printed(Figure<Yen> figure) => Cell(figure).Whole;

    public Fraction Each(Figure<Yen> unit, Fact<int> count) => Cell(unit).Whole * sheet[count];

    public Fraction Total(IReadOnlyList<Fraction> parts)
    {
        Fraction sum = 0;
        foreach (var part in parts) sum += part;
        return sum;
    }

    public Fraction Share(Figure<Rate> rate, Fraction of) => of * Cell(rate).Numerator / Cell(rate).Denominator;

    public Fraction Limited(Limit limit, Fraction inner, Fraction bound) => inner <= bound ? inner : bound;

    /// <summary>Each slice takes cost until it holds all the subsidy it can.</summary>
    public Fraction Stepped(IReadOnlyList<Slice> slices, Fraction cost)
    {
        Fraction subsidy = 0;
        foreach (var slice in slices)
        {
            Fraction rate = Cell(slice.Rate);
            var taken = slice.Width is { } width && cost > Cell(width).Whole / rate ? Cell(width).Whole / rate : cost;
            (subsidy, cost) = (subsidy + rate * taken, cost - taken);
        }
        return subsidy;
    }

    public Fraction Less(Deduction deduction, Fraction inner) => inner > sheet[deduction.Taken] ? inner - sheet[deduction.Taken] : 0;

    public Fraction Rounded(Rounding rounding, Fraction inner)
        => rounds ? inner.Numerator / inner.Denominator / rounding.Unit.Whole is var units ? (long)units * rounding.Unit.Whole : 0 : inner;

    public Fraction Chosen(Condition when, Func<Fraction> then, Func<Fraction> otherwise)
        => when.Fold(new Holds(sheet)) == Verdict.Met ? then() : otherwise();

    public Fraction SelfReference(Quantity quantity) => Supposed[quantity];

    public Fraction FixedPoint(Quantity quantity, Amount formula)
    {
        Supported[quantity] = formula.Fold(this);
        return Supposed[quantity];
    }

    private T Cell<T>(Figure<T> figure) where T : struct
    {
        var row = figure.By is null ? 0 : Enumerable.Range(0, figure.Bands.Count).Single(k => figure.Bands[k].Least <= sheet[figure.By]
            && sheet[figure.By] <= figure.Bands[k].Most);
        return figure.At(row, 1 + figure.Columns.ToList().FindIndex(c => c.When.Fold(new Holds(sheet)) == Verdict.Met));
    }
}
