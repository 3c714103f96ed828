using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Meanings;

/// <summary>How fast a formula can rise, at most, when the named sums inside it rise by one yen. A circle is settled only where
/// this stays well below one; otherwise its greatest answer is no answer, and the track does not load.</summary>
internal sealed class Steepness : IAmountMeaning<Fraction>
{
    private static readonly Fraction Most = new(9, 10);

    public static void Check(Amount formula) => formula.As(new Steepness());

    public Fraction Stated(Fact<Yen> fact) => 0;

    public Fraction Printed(Figure<Yen> figure) => 0;

    public Fraction Each(Figure<Yen> unit, Fact<int> count) => 0;

    public Fraction Total(IReadOnlyList<Fraction> parts) => parts.Aggregate((Fraction)0, (a, b) => a + b);

    public Fraction Share(Figure<Rate> rate, Fraction of) => rate.Values.Aggregate((Fraction)0, (a, r) => Fraction.Max(a, r)) * of;

    public Fraction Limited(Limit limit, Fraction inner, Fraction bound) => Fraction.Max(inner, bound);

    public Fraction Stepped(IReadOnlyList<Slice> slices, Fraction cost) => slices.Aggregate((Fraction)0, (a, s) => Fraction.Max(a, Share(s.Rate, cost)));

    public Fraction Less(Deduction deduction, Fraction inner) => inner;

    public Fraction Rounded(Rounding rounding, Fraction inner) => inner;

    public Fraction Chosen(Condition when, Func<Fraction> then, Func<Fraction> otherwise) => Fraction.Max(then(), otherwise());

    public Fraction Itself(Quantity quantity) => 1;

    public Fraction Settled(Quantity quantity, Amount formula) => formula.As(this) is var slope && slope <= Most
        ? slope
        : throw new ArgumentException($"{quantity.Label.Ja}: a limit refers to this sum so strongly that it has no settled value");
}
