using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Plans;

/// <summary>A register, and whether what it holds depends on a circle.</summary>
internal sealed record Cell(int Register, bool Circular);

/// <summary>Writes a formula out as instructions.</summary>
internal sealed class PlanBuilder(Grid grid, long d) : IAmountMeaning<Cell>
{
    private readonly Dictionary<Quantity, Cell> _itself = [];
    private int _limited;

    public List<Instruction> Once { get; } = [];

    public List<Instruction> Again { get; } = [];

    public List<Circle> Circles { get; } = [];

    public List<TableLookup> Picks { get; } = [];

    public List<StepSlice[]> Steps { get; } = [];

    public List<int[]> Sums { get; } = [];

    public List<Figure<Rate>> Rates { get; } = [];

    public List<CompiledCondition> Tests { get; } = [];

    public List<Limit> Limits { get; } = [];

    /// <summary>Whether a limit stands in one of two formulas, and so in one that may not be taken.</summary>
    public bool ChoosesLimits { get; private set; }

    public int Registers { get; private set; }

    public int Roundings { get; private set; }

    /// <summary>False once something on a circle bends upwards, so that Newton's method would not stay above the answer.</summary>
    public bool Concave { get; private set; } = true;

    public Cell Stated(Fact<Yen> fact) => Emit(false, Code.Stated, k: grid.Slot(fact));

    public Cell Printed(Figure<Yen> figure)
    {
        if (figure.By is null && figure.Columns.Count == 0) return Emit(false, Code.Fixed, n: checked(figure.At(0, 0).Whole * d));
        var (pick, cell) = Read(TableLookup.Of(figure, grid, d));
        return Emit(false, Code.Printed, cell, k: pick);
    }

    public Cell Each(Figure<Yen> unit, Fact<int> count) => Emit(false, Code.Each, Printed(unit).Register, k: grid.Slot(count));

    /// <summary>Costs as stated are added at one go, and parts that do not depend on a circle before those that do,
    /// so that only these are added again.</summary>
    public Cell Total(IReadOnlyList<Cell> parts)
    {
        Predicate<Instruction> isStated = line => line.Code == Code.Stated && parts.Any(p => p.Register == line.To);
        var stated = Once.FindAll(isStated);
        if (stated.Count > 1)
        {
            Once.RemoveAll(isStated);
            Sums.Add([.. stated.ConvertAll(line => line.K)]);
            parts = [Emit(false, Code.Summed, k: Sums.Count - 1), .. parts.Where(p => !stated.Exists(line => line.To == p.Register))];
        }
        if (parts.Count == 0) return Emit(false, Code.Fixed);
        return parts.Where(p => !p.Circular).Concat(parts.Where(p => p.Circular))
            .Aggregate((a, b) => Emit(a.Circular | b.Circular, Code.Plus, a.Register, b.Register));
    }

    public Cell Share(Figure<Rate> rate, Cell of)
    {
        if (rate.By is not null || rate.Columns.Count > 0)
        {
            var (pick, cell) = Read(TableLookup.Of(rate, grid));
            return Emit(of.Circular, Code.Share, of.Register, cell, pick);
        }
        Rates.Add(rate);
        return Emit(of.Circular, Code.Fraction, of.Register, k: Rates.Count - 1);
    }

    /// <summary>A limit that stands in several places (each application up to so much) is one row:
    /// it binds, and is lifted, as one.</summary>
    public Cell Limited(Limit limit, Cell inner, Cell bound)
    {
        _limited++;
        if (!Limits.Contains(limit)) Limits.Add(limit);
        return Emit(inner.Circular | bound.Circular, Code.Limited, inner.Register, bound.Register, Limits.IndexOf(limit));
    }

    public Cell Stepped(IReadOnlyList<Slice> slices, Cell cost)
    {
        Concave &= !cost.Circular;
        Steps.Add([.. slices.Select(Ready)]);
        return Emit(cost.Circular, Code.Stepped, cost.Register, k: Steps.Count - 1);
    }

    public Cell Less(Deduction deduction, Cell inner)
    {
        Concave &= !inner.Circular;
        return Emit(inner.Circular, Code.Less, inner.Register, Stated(deduction.Taken).Register);
    }

    public Cell Rounded(Rounding rounding, Cell inner)
    {
        Roundings++;
        return Emit(inner.Circular, Code.Rounded, inner.Register, n: checked(rounding.Unit.Whole * d));
    }

    public Cell Chosen(Condition when, Func<Cell> then, Func<Cell> otherwise)
    {
        var limits = _limited;
        var (a, b) = (then(), otherwise());
        ChoosesLimits |= _limited > limits;
        Tests.Add(when.Fold(new ConditionCompiler(grid)));
        var met = Emit(false, Code.Test, k: Tests.Count - 1);
        return Emit(a.Circular | b.Circular, Code.Chosen, a.Register, b.Register, n: met.Register);
    }

    public Cell SelfReference(Quantity quantity) => _itself[quantity];

    public Cell FixedPoint(Quantity quantity, Amount formula)
    {
        var itself = _itself[quantity] = new(Registers++, Circular: true);
        var value = formula.Fold(this);
        if (!value.Circular) return value;
        Circles.Add(new(quantity, itself.Register, value.Register));
        return itself;
    }

    /// <summary>Which cell of a figure holds does not depend on a circle, so it is found once.</summary>
    private (int Pick, int Cell) Read(TableLookup pick)
    {
        Picks.Add(pick);
        return (Picks.Count - 1, Emit(false, Code.Cell, k: Picks.Count - 1).Register);
    }

    private StepSlice Ready(Slice slice)
    {
        var (rate, rateCell) = Read(TableLookup.Of(slice.Rate, grid));
        var (width, widthCell) = slice.Width is { } w ? Read(TableLookup.Of(w, grid, d)) : (-1, -1);
        return new(rate, rateCell, width, widthCell);
    }

    private Cell Emit(bool circular, Code code, int a = 0, int b = 0, int k = 0, long n = 0)
    {
        var to = Registers++;
        (circular ? Again : Once).Add(new(code, to, a, b, k, n));
        return new(to, circular);
    }
}
