using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Meanings;

/// <summary>What a formula never goes above however great the costs are, as a formula of its own; <see langword="null"/> where
/// nothing holds it. This is the ceiling that applies: 補助上限額, or what is left of it.</summary>
internal sealed class Ceiling : IAmountMeaning<Amount?>
{
    public static Amount? Of(Amount formula) => formula.Fold(new Ceiling()) is { } ceiling ? new FixedPoint(Quantity.Grant, ceiling) : null;

    public Amount? Stated(Fact<Yen> fact) => null;

    public Amount? Printed(Figure<Yen> figure) => figure;

    public Amount? Each(Figure<Yen> unit, Fact<int> count) => Amount.Each(unit, count);

    public Amount? Total(IReadOnlyList<Amount?> parts) => parts.All(p => p is not null) ? new Total([.. parts.Select(p => p!)]) : null;

    public Amount? Share(Figure<Rate> rate, Amount? of) => of is null ? null : rate * of;

    /// <summary>A limit that is itself a sum the applicant states, or a part of the grant, is none that the document prints.</summary>
    public Amount? Limited(Limit limit, Amount? inner, Amount? bound)
        => inner is null ? bound : bound is null ? inner : new Limited(new(limit.Id, limit.Text, bound, limit.Citation), inner);

    public Amount? Stepped(IReadOnlyList<Slice> slices, Amount? cost)
        => cost is not null
            ? new Stepped(cost, slices)
            : slices.All(s => s.Width is not null) ? new Total([.. slices.Select(s => (Amount)s.Width!)]) : null;

    public Amount? Less(Deduction deduction, Amount? inner) => inner?.Less(deduction);

    public Amount? Rounded(Rounding rounding, Amount? inner) => inner?.Rounded(rounding);

    public Amount? Chosen(Condition when, Func<Amount?> then, Func<Amount?> otherwise)
        => then() is { } a && otherwise() is { } b ? new Chosen(when, a, b) : null;

    public Amount? SelfReference(Quantity quantity) => null;

    public Amount? FixedPoint(Quantity quantity, Amount formula) => formula.Fold(this);
}
