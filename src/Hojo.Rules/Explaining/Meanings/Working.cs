using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Rules.Explaining.Meanings;

/// <summary>The working, line by line, ending in the grant. Made only when asked for, with the settled grant supposed.</summary>
internal sealed class Working : IAmountMeaning<Fraction>
{
    private readonly Sheet _sheet;
    private readonly Exact _exact;
    private readonly StepWords _words;
    private readonly List<Step> _steps = [];

    private Working(Sheet sheet, Yen grant)
    {
        (_sheet, _exact, _words) = (sheet, new(sheet), new(sheet));
        _exact.Suppose(Quantity.Grant, grant.Whole);
    }

    public static IReadOnlyList<Step> Of(Amount formula, Sheet sheet, Yen grant)
    {
        var working = new Working(sheet, grant);
        formula.Fold(working);
        return working._steps;
    }

    public Fraction Stated(Fact<Yen> fact) => Say(fact.Label, _exact.Stated(fact), null);

    public Fraction Printed(Figure<Yen> figure) => Say(_words.Cell(figure), _exact.Printed(figure), figure);

    public Fraction Each(Figure<Yen> unit, Fact<int> count) => Say(_words.Each(unit, count), _exact.Each(unit, count), unit);

    public Fraction Total(IReadOnlyList<Fraction> parts) => Say(StepWords.Total, _exact.Total(parts), null);

    public Fraction Share(Figure<Rate> rate, Fraction of) => Say(_words.Share(rate, new(of, of)), _exact.Share(rate, of), rate);

    public Fraction Limited(Limit limit, Fraction inner, Fraction bound)
        => Say(StepWords.Limited(limit, new(inner, inner), new(bound, bound)), Fraction.Min(inner, bound), limit, inner > bound);

    public Fraction Stepped(IReadOnlyList<Slice> slices, Fraction cost)
        => Say(_words.Stepped(slices, new(cost, cost)), _exact.Stepped(slices, cost), slices[0].Rate);

    public Fraction Less(Deduction deduction, Fraction inner) => Say(_words.Less(deduction), _exact.Less(deduction, inner), deduction);

    public Fraction Rounded(Rounding rounding, Fraction inner)
        => Say(StepWords.Rounded(rounding, new(inner, inner)), _exact.Rounded(rounding, inner), rounding);

    public Fraction Chosen(Condition when, Func<Fraction> then, Func<Fraction> otherwise)
        => when.Fold(new Holds(_sheet)) == Verdict.Met ? then() : otherwise();

    public Fraction SelfReference(Quantity quantity) => Say(StepWords.SelfReference(quantity), _exact.SelfReference(quantity), null);

    public Fraction FixedPoint(Quantity quantity, Amount formula)
    {
        if (quantity != Quantity.Grant) _exact.FixedPoint(quantity, formula);
        return formula.Fold(this);
    }

    private Fraction Say(Bilingual text, Fraction value, Provision? row, bool bound = false)
    {
        _steps.Add(new(row?.Id, text, value, bound, row?.Citation));
        return value;
    }
}
