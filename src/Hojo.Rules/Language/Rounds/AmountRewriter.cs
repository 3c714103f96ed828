using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>A formula made anew, shape by shape: the same one, but for what a deriving class puts in the place of rows and conditions or
/// behind them.</summary>
internal abstract class AmountRewriter : IAmountMeaning<Amount>
{
    /// <summary>What stands for a row that the formula rests on.</summary>
    protected virtual Figure<T> Now<T>(Figure<T> figure) where T : struct => figure;

    protected virtual Limit Now(Limit limit) => limit;

    protected virtual Deduction Now(Deduction deduction) => deduction;

    protected virtual Rounding Now(Rounding rounding) => rounding;

    /// <summary>What stands for a condition that decides between two formulas.</summary>
    protected virtual Condition Next(Condition condition) => condition;

    /// <summary>An amount that a row has left, with what stands behind that row.</summary>
    protected virtual Amount Behind(Provision row, Amount amount) => amount;

    public virtual Amount Stated(Fact<Yen> fact) => new Stated(fact);

    public Amount Printed(Figure<Yen> figure) => Behind(figure, new Printed(Now(figure)));

    public Amount Each(Figure<Yen> unit, Fact<int> count) => Behind(unit, new Each(Now(unit), count));

    public Amount Total(IReadOnlyList<Amount> parts) => new Total([.. parts]);

    public Amount Share(Figure<Rate> rate, Amount of) => Behind(rate, new Share(Now(rate), of));

    public virtual Amount Limited(Limit limit, Amount inner, Amount bound) => Behind(limit, new Limited(Now(limit), inner));

    public Amount Stepped(IReadOnlyList<Slice> slices, Amount cost) => Behind(slices[0].Rate,
        new Stepped(cost, [.. slices.Select(s => new Slice(Now(s.Rate), s.Width is { } w ? Now(w) : null))]));

    public Amount Less(Deduction deduction, Amount inner) => Behind(deduction, new Less(Now(deduction), inner));

    public Amount Rounded(Rounding rounding, Amount inner) => Behind(rounding, new Rounded(Now(rounding), inner));

    public Amount Chosen(Condition when, Func<Amount> then, Func<Amount> otherwise) => new Chosen(Next(when), then(), otherwise());

    public virtual Amount SelfReference(Quantity quantity) => new SelfReference(quantity);

    public virtual Amount FixedPoint(Quantity quantity, Amount formula) => new FixedPoint(quantity, formula.Fold(this));
}
