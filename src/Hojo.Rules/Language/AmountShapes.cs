using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>A meaning of amounts: one method a shape.</summary>
/// <typeparam name="T">What the meaning yields.</typeparam>
public interface IAmountMeaning<T>
{
    /// <summary>A sum the applicant states.</summary>
    T Stated(Fact<Yen> fact);

    /// <summary>A figure of the guideline.</summary>
    T Printed(Figure<Yen> figure);

    /// <summary>単価 × 数: a unit price times a number.</summary>
    T Each(Figure<Yen> unit, Fact<int> count);

    /// <summary>計: the sum.</summary>
    T Total(IReadOnlyList<T> parts);

    /// <summary>率 × 額: a rate of an amount.</summary>
    T Share(Figure<Rate> rate, T of);

    /// <summary>上限: at most a limit.</summary>
    T Limited(Limit limit, T inner, T bound);

    /// <summary>A rate that steps on the subsidy.</summary>
    T Stepped(IReadOnlyList<Slice> slices, T cost);

    /// <summary>控除: a stated sum taken off.</summary>
    T Less(Deduction deduction, T inner);

    /// <summary>端数処理: rounded.</summary>
    T Rounded(Rounding rounding, T inner);

    /// <summary>One formula or another; a meaning works out the branches it needs.</summary>
    T Chosen(Condition when, Func<T> then, Func<T> otherwise);

    /// <summary>A named sum, inside its own formula.</summary>
    T SelfReference(Quantity quantity);

    /// <summary>A named sum: the greatest whole-yen value that its formula supports.</summary>
    T FixedPoint(Quantity quantity, Amount formula);
}

internal sealed class Stated(Fact<Yen> fact) : Amount
{
    private protected override T Accept<T>(IAmountMeaning<T> m) => m.Stated(fact);
}

internal sealed class Printed(Figure<Yen> figure) : Amount
{
    private protected override T Accept<T>(IAmountMeaning<T> m) => m.Printed(figure);
}

internal sealed class Each(Figure<Yen> unit, Fact<int> count) : Amount
{
    private protected override T Accept<T>(IAmountMeaning<T> m) => m.Each(unit, count);
}

internal sealed class Total(Amount[] parts) : Amount
{
    private protected override T Accept<T>(IAmountMeaning<T> m) => m.Total(Array.ConvertAll(parts, p => p.Fold(m)));
}

internal sealed class Share(Figure<Rate> rate, Amount of) : Amount
{
    private protected override T Accept<T>(IAmountMeaning<T> m) => m.Share(rate, of.Fold(m));
}

internal sealed class Limited(Limit limit, Amount inner) : Amount
{
    private protected override T Accept<T>(IAmountMeaning<T> m) => m.Limited(limit, inner.Fold(m), limit.Bound.Fold(m));
}

internal sealed class Stepped(Amount cost, IReadOnlyList<Slice> slices) : Amount
{
    private protected override T Accept<T>(IAmountMeaning<T> m) => m.Stepped(slices, cost.Fold(m));
}

internal sealed class Less(Deduction deduction, Amount inner) : Amount
{
    public Deduction Deduction => deduction;

    public Amount Inner => inner;

    private protected override T Accept<T>(IAmountMeaning<T> m) => m.Less(deduction, inner.Fold(m));
}

internal sealed class Rounded(Rounding rounding, Amount inner) : Amount
{
    private protected override T Accept<T>(IAmountMeaning<T> m) => m.Rounded(rounding, inner.Fold(m));
}

internal sealed class Chosen(Condition when, Amount then, Amount otherwise) : Amount
{
    private protected override T Accept<T>(IAmountMeaning<T> m) => m.Chosen(when, () => then.Fold(m), () => otherwise.Fold(m));
}

internal sealed class SelfReference(Quantity quantity) : Amount
{
    private protected override T Accept<T>(IAmountMeaning<T> m) => m.SelfReference(quantity);
}

internal sealed class FixedPoint(Quantity quantity, Amount formula) : Amount
{
    public Amount Formula => formula;

    private protected override T Accept<T>(IAmountMeaning<T> m) => m.FixedPoint(quantity, formula);
}
