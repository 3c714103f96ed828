using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Repayments;

/// <summary>The least and the most that can come of one row: its portion, what that is taken of, and what falls due.</summary>
/// <param name="row">The row.</param>
/// <param name="corners">The ends of the grant and the raised part; none where the grant is not known.</param>
internal sealed class RowEnds(Repayment row, IReadOnlyList<Corner> corners)
{
    private readonly long[] _failed = new long[corners.Count];
    private FractionRange? _portion, _exact;
    private YenRange? _base;

    /// <summary>The part of its base that falls due, from 0 to 1.</summary>
    public FractionRange Portion => _portion!.Value;

    /// <summary>What the portion is taken of; <see langword="null"/> where the grant is not known.</summary>
    public YenRange? Base => _base;

    /// <summary>What falls due before rounding.</summary>
    public FractionRange? Exact => _exact;

    /// <summary>What falls due.</summary>
    public YenRange? Due => _exact is { } exact ? new(Rounded(exact.Least), Rounded(exact.Most)) : null;

    /// <summary>What falls due if the row fails altogether: a range only while the grant is one.</summary>
    public YenRange? IfFails => corners.Count == 0 ? null : new(Yen.Of(_failed.Min()), Yen.Of(_failed.Max()));

    /// <summary>Takes one more pair of completions in.</summary>
    /// <param name="low">What falls due at its best.</param>
    /// <param name="high">And at its worst.</param>
    /// <param name="k">The place of the row in both.</param>
    public void Widen(DueAmounts low, DueAmounts high, int k)
    {
        _portion = Hull(_portion, low.Portions[k], high.Portions[k]);
        for (var c = 0; c < corners.Count; c++)
        {
            var (grant, raised) = corners[c];
            long fewest = low.Base(k, grant, raised), most = high.Base(k, grant, raised);
            _base = _base is { } so ? new(Yen.Of(Math.Min(so.Least.Whole, fewest)), Yen.Of(Math.Max(so.Most.Whole, most)))
                : new(Yen.Of(fewest), Yen.Of(most));
            _exact = Hull(_exact, low.Portions[k] * fewest, high.Portions[k] * most);
            _failed[c] = Math.Max(_failed[c], DueAmounts.Rounded(row, high.Portions[k] * most));
        }
    }

    private Yen Rounded(Fraction exact) => Yen.Of(DueAmounts.Rounded(row, exact));

    private static FractionRange Hull(FractionRange? so, Fraction least, Fraction most)
        => so is { } range ? new(Fraction.Min(range.Least, least), Fraction.Max(range.Most, most)) : new(least, most);
}
