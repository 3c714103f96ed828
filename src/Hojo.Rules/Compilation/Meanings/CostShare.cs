using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Meanings;

/// <summary>What of one yen of a cost is granted, at most, and the greatest rate on its way; limits take nothing of it into account,
/// because they only lower. Above the whole, a track would grant more than is spent.</summary>
/// <param name="cost">The cost.</param>
internal sealed class CostShare(Fact<Yen> cost) : IAmountMeaning<CostShare.Part>
{
    /// <summary>So much of the yen.</summary>
    /// <param name="Most">The share.</param>
    /// <param name="Rate">The greatest rate that it passed; <see langword="null"/> where it passed none.</param>
    internal readonly record struct Part(Fraction Most, Figure<Rate>? Rate);

    private static readonly Part None = new(0, null);

    public Part Stated(Fact<Yen> fact) => fact == cost ? new(1, null) : None;

    public Part Printed(Figure<Yen> figure) => None;

    public Part Each(Figure<Yen> unit, Fact<int> count) => None;

    public Part Total(IReadOnlyList<Part> parts)
        => parts.Aggregate(None, (a, b) => new(a.Most + b.Most, Greater(a.Rate, b.Rate)));

    public Part Share(Figure<Rate> rate, Part of) => of.Most == 0 ? None : new(Most(rate) * of.Most, Greater(of.Rate, rate));

    public Part Limited(Limit limit, Part inner, Part bound) => inner;

    public Part Stepped(IReadOnlyList<Slice> slices, Part cost) => slices.Select(s => Share(s.Rate, cost)).Aggregate(None, More);

    public Part Less(Deduction deduction, Part inner) => inner;

    public Part Rounded(Rounding rounding, Part inner) => inner;

    public Part Chosen(Condition when, Func<Part> then, Func<Part> otherwise) => More(then(), otherwise());

    public Part SelfReference(Quantity quantity) => None;

    public Part FixedPoint(Quantity quantity, Amount formula) => formula.Fold(this);

    private static Part More(Part a, Part b) => b.Most > a.Most ? b : a;

    private static Figure<Rate>? Greater(Figure<Rate>? a, Figure<Rate>? b)
        => a is null ? b : b is null ? a : Most(b) > Most(a) ? b : a;

    private static Fraction Most(Figure<Rate> rate) => rate.Values.Aggregate((Fraction)0, (a, value) => Fraction.Max(a, value));
}
