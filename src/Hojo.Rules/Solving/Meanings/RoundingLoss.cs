using Hojo.Model;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Meanings;

/// <summary>By how much roundings can lower an amount, at most; each takes less than its unit. A circle passes on what it loses, by
/// no more than its steepness each time round.</summary>
internal sealed class RoundingLoss : Sensitivity
{
    public override Fraction Rounded(Rounding rounding, Fraction inner) => inner + rounding.Unit.Whole;

    public override Fraction SelfReference(Quantity quantity) => 0;

    public override Fraction FixedPoint(Quantity quantity, Amount formula) => formula.Fold(this) / (1 - formula.Fold(new Steepness()));
}
