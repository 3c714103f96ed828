using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Rules.Explaining.Meanings;

/// <summary>The working: a tree of lines that ends in the grant. Made only when asked for, with the settled grant supposed.</summary>
internal sealed class Working : IAmountMeaning<Step>
{
    private readonly Track _track;
    private readonly Sheet _sheet;
    private readonly Exact _exact;
    private readonly StepWords _words;
    private readonly StepReadings _readings;

    private Working(Track track, Sheet sheet, Yen grant)
    {
        (_track, _sheet, _exact, _words, _readings) = (track, sheet, new(sheet), new(sheet), new(track, sheet));
        _exact.Suppose(Quantity.Grant, grant.Whole);
    }

    public static Step Of(Track track, Sheet sheet, Yen grant) => track.Root.Fold(new Working(track, sheet, grant));

    public Step Stated(Fact<Yen> fact) => Line(StepKind.Stated, fact.Label, _exact.Stated(fact), _track.ExpenseOf(fact));

    public Step Printed(Figure<Yen> figure) => Line(StepKind.Figure, _words.Cell(figure), _exact.Printed(figure), figure);

    public Step Each(Figure<Yen> unit, Fact<int> count) => Line(StepKind.Each, _words.Each(unit, count), _exact.Each(unit, count), unit);

    public Step Total(IReadOnlyList<Step> parts)
        => Line(StepKind.Total, StepWords.Total, _exact.Total([.. parts.Select(part => part.Value)]), null, [.. parts]);

    public Step Share(Figure<Rate> rate, Step of)
        => Line(StepKind.Rate, _words.Share(rate, At(of)), _exact.Share(rate, of.Value), rate, of);

    public Step Limited(Limit limit, Step inner, Step bound)
        => Line(StepKind.Limit, StepWords.Limited(limit, At(inner), At(bound)), Fraction.Min(inner.Value, bound.Value), limit, inner)
            with { Limit = bound, Binds = inner.Value > bound.Value };

    public Step Stepped(IReadOnlyList<Slice> slices, Step cost)
        => Line(StepKind.Stepped, _words.Stepped(slices, At(cost)), _exact.Stepped(slices, cost.Value), slices[0].Rate, cost)
            with { Reading = _readings.Of(slices) };

    public Step Less(Deduction deduction, Step inner)
        => Line(StepKind.Deduction, _words.Less(deduction), _exact.Less(deduction, inner.Value), deduction, inner);

    public Step Rounded(Rounding rounding, Step inner)
        => Line(StepKind.Rounding, StepWords.Rounded(rounding, At(inner)), _exact.Rounded(rounding, inner.Value), rounding, inner);

    public Step Chosen(Condition when, Func<Step> then, Func<Step> otherwise)
        => when.Fold(new Holds(_sheet)) == Verdict.Met ? then() : otherwise();

    public Step SelfReference(Quantity quantity)
        => Line(StepKind.Balance, StepWords.SelfReference(quantity), _exact.SelfReference(quantity), null);

    public Step FixedPoint(Quantity quantity, Amount formula)
    {
        if (quantity != Quantity.Grant) _exact.FixedPoint(quantity, formula);
        return formula.Fold(this);
    }

    private static FractionRange At(Step step) => new(step.Value, step.Value);

    private Step Line(StepKind kind, Bilingual text, Fraction value, Provision? row, params Step[] parts) => new()
    {
        Kind = kind,
        Text = text,
        Value = value,
        Row = row?.Id,
        Parts = parts,
        Reading = _readings.Of(row),
        Citation = row?.Citation,
    };
}
