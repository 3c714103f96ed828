using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Tests.Kernel;

/// <summary>Walks a formula to its leaves: how often it rounds on the way, at most, and by which conditions it chooses.</summary>
internal sealed class Walk : IAmountMeaning<int>
{
    private Walk() { }

    public int Roundings { get; private set; }

    public List<Condition> Choices { get; } = [];

    public static Walk Through(Amount formula)
    {
        var walk = new Walk();
        walk.Roundings = formula.Fold(walk);
        return walk;
    }

    public int Stated(Fact<Yen> fact) => 0;

    public int Printed(Figure<Yen> figure) => 0;

    public int Each(Figure<Yen> unit, Fact<int> count) => 0;

    public int Total(IReadOnlyList<int> parts) => parts.Sum();

    public int Share(Figure<Rate> rate, int of) => of;

    public int Limited(Limit limit, int inner, int bound) => inner + bound;

    public int Stepped(IReadOnlyList<Slice> slices, int cost) => cost;

    public int Less(Deduction deduction, int inner) => inner;

    public int Rounded(Rounding rounding, int inner) => inner + 1;

    public int Chosen(Condition when, Func<int> then, Func<int> otherwise)
    {
        Choices.Add(when);
        return Math.Max(then(), otherwise());
    }

    public int SelfReference(Quantity quantity) => 0;

    public int FixedPoint(Quantity quantity, Amount formula) => formula.Fold(this);
}
