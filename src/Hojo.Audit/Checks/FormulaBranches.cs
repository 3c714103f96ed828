using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Audit.Checks;

/// <summary>One of two formulas, and the rows that it rests on.</summary>
/// <param name="When">When it is taken.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record FormulaBranch(Condition When, IReadOnlyList<Provision> Rows);

/// <summary>Every branch of a formula; what a shape yields are the rows that it rests on.</summary>
internal sealed class FormulaBranches : IAmountMeaning<IReadOnlyList<Provision>>
{
    private readonly List<FormulaBranch> _found = [];

    public static IReadOnlyList<FormulaBranch> Of(Amount formula)
    {
        var branches = new FormulaBranches();
        formula.Fold(branches);
        return branches._found;
    }

    public IReadOnlyList<Provision> Stated(Fact<Yen> fact) => [];

    public IReadOnlyList<Provision> Printed(Figure<Yen> figure) => [figure];

    public IReadOnlyList<Provision> Each(Figure<Yen> unit, Fact<int> count) => [unit];

    public IReadOnlyList<Provision> Total(IReadOnlyList<IReadOnlyList<Provision>> parts) => [.. parts.SelectMany(part => part)];

    public IReadOnlyList<Provision> Share(Figure<Rate> rate, IReadOnlyList<Provision> of) => [rate, .. of];

    public IReadOnlyList<Provision> Limited(Limit limit, IReadOnlyList<Provision> inner, IReadOnlyList<Provision> bound)
        => [limit, .. inner];

    public IReadOnlyList<Provision> Stepped(IReadOnlyList<Slice> slices, IReadOnlyList<Provision> cost)
        => [.. slices.Select(slice => slice.Rate), .. cost];

    public IReadOnlyList<Provision> Less(Deduction deduction, IReadOnlyList<Provision> inner) => [deduction, .. inner];

    public IReadOnlyList<Provision> Rounded(Rounding rounding, IReadOnlyList<Provision> inner) => inner;

    public IReadOnlyList<Provision> Chosen(Condition when, Func<IReadOnlyList<Provision>> then, Func<IReadOnlyList<Provision>> otherwise)
    {
        var (taken, left) = (then(), otherwise());
        _found.Add(new(when, taken));
        _found.Add(new(!when, left));
        return [.. taken, .. left];
    }

    public IReadOnlyList<Provision> SelfReference(Quantity quantity) => [];

    public IReadOnlyList<Provision> FixedPoint(Quantity quantity, Amount formula) => formula.Fold(this);
}
