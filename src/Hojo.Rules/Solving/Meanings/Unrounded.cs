using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Meanings;

/// <summary>The exact value of an amount at any value of one fact, with roundings left out and with conditions and tables as they
/// stand at the sheet: so it is a straight line wherever no limit starts to bind and no rate steps.</summary>
/// <param name="sheet">What is told; its value of the fact says how conditions turn.</param>
/// <param name="fact">The fact that the amount is followed along.</param>
/// <param name="at">Its value in the amount.</param>
internal sealed class Unrounded(Sheet sheet, Fact fact, long at) : IAmountMeaning<Fraction>
{
    private readonly Exact _exact = new(sheet);
    private readonly Dictionary<Quantity, Fraction> _supposed = [];
    private readonly HashSet<Quantity> _readIn = [];

    /// <summary>Deductions that leave nothing: the one place where an amount bends upwards.</summary>
    public HashSet<Deduction> Emptied { get; } = [];

    /// <summary>The rate that the last yen of each stepped cost is paid at.</summary>
    public Dictionary<IReadOnlyList<Slice>, Figure<Rate>> Steps { get; } = [];

    public Fraction Stated(Fact<Yen> stated) => Told(stated);

    public Fraction Printed(Figure<Yen> figure) => _exact.Printed(figure);

    public Fraction Each(Figure<Yen> unit, Fact<int> count) => Printed(unit) * Told(count);

    public Fraction Total(IReadOnlyList<Fraction> parts) => _exact.Total(parts);

    public Fraction Share(Figure<Rate> rate, Fraction of) => _exact.Share(rate, of);

    public Fraction Limited(Limit limit, Fraction inner, Fraction bound) => Fraction.Min(inner, bound);

    public Fraction Stepped(IReadOnlyList<Slice> slices, Fraction cost)
        => Slices.Of(slices, cost, rate => _exact.Read(Steps[slices] = rate), width => _exact.Read(width).Whole);

    public Fraction Less(Deduction deduction, Fraction inner)
    {
        var left = inner - Told(deduction.Taken);
        if (left > 0) Emptied.Remove(deduction); else Emptied.Add(deduction);
        return Fraction.Max(0, left);
    }

    public Fraction Rounded(Rounding rounding, Fraction inner) => inner;

    public Fraction Chosen(Condition when, Func<Fraction> then, Func<Fraction> otherwise) => _exact.Chosen(when, then, otherwise);

    public Fraction SelfReference(Quantity quantity)
    {
        _readIn.Add(quantity);
        return _supposed[quantity];
    }

    /// <summary>The greatest value that its own formula supports: from above, along the chord through the last two trials, which beyond
    /// them lies above a formula that only ever bends down. Ends on the very value, because such a formula has few pieces.</summary>
    public Fraction FixedPoint(Quantity quantity, Amount formula)
    {
        var (above, supported) = ((Fraction)Plan.Greatest, Supported(quantity, formula, Plan.Greatest));
        if (!_readIn.Contains(quantity)) return supported;
        while (supported < above)
        {
            var (value, next) = (supported, Supported(quantity, formula, supported));
            if (next >= value) return value;
            var slope = (supported - next) / (above - value);
            above = Fraction.Max(0, (next - slope * value) / (1 - slope));
            supported = Supported(quantity, formula, above);
        }
        return above;
    }

    private Fraction Supported(Quantity quantity, Amount formula, Fraction value)
    {
        _supposed[quantity] = value;
        return formula.Fold(this);
    }

    private Fraction Told(Fact stated) => stated == fact ? at : sheet[stated];
}
