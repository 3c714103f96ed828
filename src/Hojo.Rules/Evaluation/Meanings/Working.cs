using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Meanings;

/// <summary>The working, line by line, ending in the grant. Made only when asked for, with the settled grant supposed.</summary>
internal sealed class Working : IAmountMeaning<Fraction>
{
    private readonly Sheet _sheet;
    private readonly Exact _exact;
    private readonly List<Step> _steps = [];

    private Working(Sheet sheet, Yen grant)
    {
        (_sheet, _exact) = (sheet, new(sheet));
        _exact.Suppose(Quantity.Grant, grant.Whole);
    }

    public static IReadOnlyList<Step> Of(Amount formula, Sheet sheet, Yen grant)
    {
        var working = new Working(sheet, grant);
        formula.Fold(working);
        return working._steps;
    }

    public Fraction Stated(Fact<Yen> fact) => Say(fact.Label, _exact.Stated(fact), null);

    public Fraction Printed(Figure<Yen> figure) => Say(Cell(figure), _exact.Printed(figure), figure);

    public Fraction Each(Figure<Yen> unit, Fact<int> count)
    {
        var n = count.Show(_sheet[count]);
        return Say(($"{Cell(unit).Ja} × {n.Ja}", $"{Cell(unit).En} × {n.En}"), _exact.Each(unit, count), unit);
    }

    public Fraction Total(IReadOnlyList<Fraction> parts) => Say(("計", "total"), _exact.Total(parts), null);

    public Fraction Share(Figure<Rate> rate, Fraction of)
        => Say(($"{Shown.Of(of).Ja} × {Cell(rate).Ja}", $"{Shown.Of(of).En} × {Cell(rate).En}"), _exact.Share(rate, of), rate);

    public Fraction Limited(Limit limit, Fraction inner, Fraction bound)
    {
        var (from, to) = (Shown.Of(inner), Shown.Of(bound));
        var cut = inner > bound;
        Label text = cut
            ? ($"{limit.Text.Ja}: {from.Ja} を上限 {to.Ja} まで", $"{limit.Text.En}: {from.En} cut to the limit of {to.En}")
            : ($"{limit.Text.Ja}: {from.Ja} は上限 {to.Ja} 以内", $"{limit.Text.En}: {from.En} is within the limit of {to.En}");
        return Say(text, Fraction.Min(inner, bound), limit, cut);
    }

    public Fraction Stepped(IReadOnlyList<Slice> slices, Fraction cost)
    {
        var rates = Shown.Join(slices.Select(s => Cell(s.Rate)), "、", ", ");
        return Say(($"{Shown.Of(cost).Ja} に段階率 {rates.Ja}", $"{Shown.Of(cost).En} at stepped rates {rates.En}"),
            _exact.Stepped(slices, cost), slices[0].Rate);
    }

    public Fraction Less(Deduction deduction, Fraction inner)
    {
        var taken = Shown.Of(Yen.Of(_sheet[deduction.Taken]));
        return Say(($"{deduction.Text.Ja}: −{taken.Ja}", $"{deduction.Text.En}: less {taken.En}"), _exact.Less(deduction, inner),
            deduction);
    }

    public Fraction Rounded(Rounding rounding, Fraction inner)
        => Say(($"{rounding.Text.Ja}: {Shown.Of(inner).Ja}", $"{rounding.Text.En}: {Shown.Of(inner).En}"), _exact.Rounded(rounding, inner),
            rounding);

    public Fraction Chosen(Condition when, Func<Fraction> then, Func<Fraction> otherwise)
        => when.Fold(new Holds(_sheet)) == Verdict.Met ? then() : otherwise();

    public Fraction SelfReference(Quantity quantity)
        => Say(($"{quantity.Label.Ja}(上限と釣り合う額)", $"{quantity.Label.En}, at which its limits balance"),
            _exact.SelfReference(quantity), null);

    public Fraction FixedPoint(Quantity quantity, Amount formula)
    {
        if (quantity != Quantity.Grant) _exact.FixedPoint(quantity, formula);
        return formula.Fold(this);
    }

    private Label Cell<T>(Figure<T> figure) where T : struct
    {
        var (row, column) = figure.CellsPossible(_sheet).Single();
        Label place = figure.By is { } by ? ($" {figure.Bands[row].Show(by).Ja}", $" {figure.Bands[row].Show(by).En}") : ("", "");
        Label special = column > 0 ? ($"({figure.Columns[column - 1].Name.Ja})", $" ({figure.Columns[column - 1].Name.En})") : ("", "");
        var value = figure.Show(row, column);
        return ($"{figure.Text.Ja}{place.Ja}{special.Ja} {value.Ja}", $"{figure.Text.En}{place.En}{special.En} {value.En}");
    }

    private Fraction Say(Label text, Fraction value, Provision? row, bool bound = false)
    {
        _steps.Add(new(row?.Id, text, value, bound, row?.Citation));
        return value;
    }
}
