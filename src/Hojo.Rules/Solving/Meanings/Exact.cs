using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Meanings;

/// <summary>The exact value of an amount for a fully told case: the reference, slow and obviously right.</summary>
/// <param name="sheet">What is told.</param>
/// <param name="lifted">Limits supposed not to stand.</param>
internal sealed class Exact(Sheet sheet, Func<Limit, bool>? lifted = null) : IAmountMeaning<Fraction>
{
    private readonly Dictionary<Quantity, long> _supposed = [];

    public T Read<T>(Figure<T> figure) where T : struct
    {
        var cells = figure.CellsPossible(sheet).ToArray();
        return cells.Length == 1 ? figure.At(cells[0].Row, cells[0].Column) : throw new InvalidOperationException($"{figure.Id}: not told");
    }

    public Fraction Stated(Fact<Yen> fact) => Told(fact);

    public Fraction Printed(Figure<Yen> figure) => Read(figure).Whole;

    public Fraction Each(Figure<Yen> unit, Fact<int> count) => Printed(unit) * Told(count);

    public Fraction Total(IReadOnlyList<Fraction> parts) => parts.Aggregate((Fraction)0, (a, b) => a + b);

    public Fraction Share(Figure<Rate> rate, Fraction of) => Read(rate) * of;

    public Fraction Limited(Limit limit, Fraction inner, Fraction bound)
        => lifted?.Invoke(limit) == true ? inner : Fraction.Min(inner, bound);

    public Fraction Stepped(IReadOnlyList<Slice> slices, Fraction cost) => Slices.Of(slices, cost, r => Read(r), w => Read(w).Whole);

    public Fraction Less(Deduction deduction, Fraction inner) => Fraction.Max(0, inner - Told(deduction.Taken));

    public Fraction Rounded(Rounding rounding, Fraction inner) => inner.Down(rounding.Unit.Whole);

    public Fraction Chosen(Condition when, Func<Fraction> then, Func<Fraction> otherwise) => when.Fold(new Holds(sheet)) switch
    {
        Verdict.Met => then(),
        Verdict.NotMet => otherwise(),
        _ => throw new InvalidOperationException("a condition that chooses a formula is not told"),
    };

    public Fraction SelfReference(Quantity quantity) => _supposed[quantity];

    /// <summary>Takes a settled value as known, for what refers to it.</summary>
    public void Suppose(Quantity quantity, long value) => _supposed[quantity] = value;

    /// <summary>The greatest whole-yen value that its own formula supports: reached from above, because the formula never falls
    /// when the value rises (Tarski).</summary>
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

    private long Told(Fact fact)
        => sheet[fact] is var v && v != Fact.NotTold ? v : throw new InvalidOperationException($"{fact.Id}: not told");
}
