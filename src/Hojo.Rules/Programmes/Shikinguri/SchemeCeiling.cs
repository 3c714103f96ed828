using Hojo.Model;
using Hojo.Rules.Language;
using static Hojo.Rules.Vocabulary.ShikinguriFacts;

namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>限度額 of a scheme: one ceiling with what is owed or guaranteed already under the same scheme.</summary>
/// <param name="scheme">The scheme.</param>
/// <param name="line">Where its ceiling is printed.</param>
/// <param name="name">What the ceiling is called there.</param>
/// <param name="money">融資 or 保証.</param>
internal sealed class SchemeCeiling(Section scheme, int line, string name, string money)
{
    private readonly Deduction _used = scheme.Deducts("used", Passage.Silent(line), $"同じ{money}の既存の残高を差し引く",
        SchemeBalance, Shikinguri.SharedCeiling);
    private readonly Rounding _wholeYen = scheme.RoundsDown("whole-yen", Passage.Silent(line), "円未満切捨て", Figures.Yen(1),
        Readings.LoanInWholeYen);

    /// <summary>The wish, up to what is left of the ceiling.</summary>
    public Amount Left(Section unit, string printed, Amount most, Reading? reading = null)
    {
        var cap = unit.Limit("cap", (line, printed), name + "の残りまで", most.Less(_used), reading);
        return Requested.AtMost(cap).Rounded(_wholeYen);
    }
}
