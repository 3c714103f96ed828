using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Plans;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Tests.Kernel;

/// <summary>The value in <see langword="decimal"/>, in units of 1/D yen so that no division leaves anything over.</summary>
internal sealed class InDecimal(Sheet sheet, long d) : IAmountMeaning<decimal>
{
    private readonly Dictionary<Quantity, decimal> _supposed = [];

    private T Read<T>(Figure<T> figure) where T : struct
        => figure.CellsPossible(sheet).Single() is var (row, column) ? figure.At(row, column) : default;

    public decimal Stated(Fact<Yen> fact) => (decimal)sheet[fact] * d;

    public decimal Printed(Figure<Yen> figure) => Read(figure).Amount * d;

    public decimal Each(Figure<Yen> unit, Fact<int> count) => Printed(unit) * sheet[count];

    public decimal Total(IReadOnlyList<decimal> parts) => parts.Sum();

    public decimal Share(Figure<Rate> rate, decimal of) => Read(rate) is var r ? of / r.Denominator * r.Numerator : 0;

    public decimal Limited(Limit limit, decimal inner, decimal bound) => Math.Min(inner, bound);

    public decimal Stepped(IReadOnlyList<Slice> slices, decimal cost)
    {
        decimal sum = 0, rest = cost;
        foreach (var slice in slices)
        {
            var part = Share(slice.Rate, rest);
            if (slice.Width is { } width && Printed(width) is var most && part > most)
            {
                part = most;
                rest -= most / Read(slice.Rate).Numerator * Read(slice.Rate).Denominator;
            }
            else rest = 0;
            sum += part;
        }
        return sum;
    }

    public decimal Less(Deduction deduction, decimal inner) => Math.Max(0, inner - Stated(deduction.Taken));

    public decimal Rounded(Rounding rounding, decimal inner)
        => decimal.Floor(inner / (rounding.Unit.Amount * d)) * rounding.Unit.Amount * d;

    public decimal Chosen(Condition when, Func<decimal> then, Func<decimal> otherwise)
        => when.Fold(new Holds(sheet)) == Verdict.Met ? then() : otherwise();

    public decimal SelfReference(Quantity quantity) => _supposed[quantity];

    public decimal FixedPoint(Quantity quantity, Amount formula)
    {
        for (var value = (decimal)Plan.Greatest * d; ;)
        {
            _supposed[quantity] = value;
            var supported = decimal.Floor(formula.Fold(this) / d) * d;
            if (supported >= value) return value;
            value = supported;
        }
    }
}
