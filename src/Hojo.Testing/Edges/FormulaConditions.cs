using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Testing.Edges;

/// <summary>The conditions by which a formula chooses: between two amounts, and between the columns of its tables.</summary>
internal sealed class FormulaConditions : IAmountMeaning<IEnumerable<Condition>>
{
    private static readonly FormulaConditions Only = new();

    private FormulaConditions() { }

    public static IReadOnlyList<Condition> Of(Amount formula) => [.. formula.Fold(Only).Distinct()];

    public IEnumerable<Condition> Stated(Fact<Yen> fact) => [];

    public IEnumerable<Condition> Printed(Figure<Yen> figure) => Columns(figure);

    public IEnumerable<Condition> Each(Figure<Yen> unit, Fact<int> count) => Columns(unit);

    public IEnumerable<Condition> Total(IReadOnlyList<IEnumerable<Condition>> parts) => parts.SelectMany(part => part);

    public IEnumerable<Condition> Share(Figure<Rate> rate, IEnumerable<Condition> of) => Columns(rate).Concat(of);

    public IEnumerable<Condition> Limited(Limit limit, IEnumerable<Condition> inner, IEnumerable<Condition> bound) => inner.Concat(bound);

    public IEnumerable<Condition> Stepped(IReadOnlyList<Slice> slices, IEnumerable<Condition> cost)
        => slices.SelectMany(slice => Columns(slice.Rate).Concat(slice.Width is { } width ? Columns(width) : [])).Concat(cost);

    public IEnumerable<Condition> Less(Deduction deduction, IEnumerable<Condition> inner) => inner;

    public IEnumerable<Condition> Rounded(Rounding rounding, IEnumerable<Condition> inner) => inner;

    public IEnumerable<Condition> Chosen(Condition when, Func<IEnumerable<Condition>> then, Func<IEnumerable<Condition>> otherwise)
        => then().Concat(otherwise()).Prepend(when);

    public IEnumerable<Condition> SelfReference(Quantity quantity) => [];

    public IEnumerable<Condition> FixedPoint(Quantity quantity, Amount formula) => formula.Fold(this);

    private static IEnumerable<Condition> Columns(Figure figure) => figure.Columns.Select(column => column.When);
}
