using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation.Meanings;

/// <summary>How fast a formula can rise, at most, when the named sums inside it rise by one yen. A circle is settled only where
/// this stays well below one; otherwise its greatest answer is no answer, and the track does not load.</summary>
internal sealed class Steepness : Sensitivity
{
    private static readonly Fraction Most = new(9, 10);

    public static void Check(Amount formula) => formula.Fold(new Steepness());

    public override Fraction Rounded(Rounding rounding, Fraction inner) => inner;

    public override Fraction SelfReference(Quantity quantity) => 1;

    public override Fraction FixedPoint(Quantity quantity, Amount formula) => formula.Fold(this) is var slope && slope <= Most
        ? slope
        : throw new ArgumentException($"{quantity.Label.Ja}: a limit refers to this sum so strongly that it has no settled value");
}
