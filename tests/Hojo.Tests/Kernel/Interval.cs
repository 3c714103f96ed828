using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Tests.Kernel;

/// <summary>One end of a plain interval: every unknown takes its most, or least, favourable value on its own. Holds the exact
/// range always, and is it wherever no unknown moves two figures in opposite directions.</summary>
internal sealed class Interval(Sheet sheet, bool high) : IAmountMeaning<Fraction>
{
    private readonly Dictionary<Quantity, long> _supposed = [];

    public static YenRange Of(Amount formula, Sheet sheet)
        => new(Yen.Of(formula.Fold(new Interval(sheet, high: false)).ToLong()),
            Yen.Of(formula.Fold(new Interval(sheet, high: true)).ToLong()));

    public Fraction Stated(Fact<Yen> fact) => Told(fact, high);

    public Fraction Printed(Figure<Yen> figure)
        => Best(figure.CellsPossible(sheet).Select(c => (Fraction)figure.At(c.Row, c.Column).Whole));

    public Fraction Each(Figure<Yen> unit, Fact<int> count) => Printed(unit) * Told(count, high);

    public Fraction Total(IReadOnlyList<Fraction> parts) => parts.Aggregate((Fraction)0, (a, b) => a + b);

    public Fraction Share(Figure<Rate> rate, Fraction of) => Read(rate) * of;

    public Fraction Limited(Limit limit, Fraction inner, Fraction bound) => Fraction.Min(inner, bound);

    public Fraction Stepped(IReadOnlyList<Slice> slices, Fraction cost) => Slices.Of(slices, cost, Read, Printed);

    public Fraction Less(Deduction deduction, Fraction inner) => Fraction.Max(0, inner - Told(deduction.Taken, !high));

    public Fraction Rounded(Rounding rounding, Fraction inner) => inner.Down(rounding.Unit.Whole);

    public Fraction Chosen(Condition when, Func<Fraction> then, Func<Fraction> otherwise) => when.Fold(new Holds(sheet)) switch
    {
        Verdict.Met => then(),
        Verdict.NotMet => otherwise(),
        _ => Best([then(), otherwise()]),
    };

    public Fraction SelfReference(Quantity quantity) => _supposed[quantity];

    public Fraction FixedPoint(Quantity quantity, Amount formula)
    {
        for (var value = Plan.Greatest; ;)
        {
            _supposed[quantity] = value;
            var supported = formula.Fold(this).ToLong();
            if (supported >= value) return value;
            value = supported;
        }
    }

    private Fraction Read(Figure<Rate> figure) => Best(figure.CellsPossible(sheet).Select(c => (Fraction)figure.At(c.Row, c.Column)));

    private Fraction Best(IEnumerable<Fraction> all) => all.Aggregate((a, b) => a > b == high ? a : b);

    private long Told(Fact fact, bool most) => sheet[fact] is var v && v != Fact.NotTold ? v : most ? fact.Most : fact.Least;
}
