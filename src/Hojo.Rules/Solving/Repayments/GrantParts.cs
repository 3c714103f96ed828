using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Rules.Solving.Repayments;

/// <summary>The grant and the raised part that repayments are taken of, each as far as it is known.</summary>
/// <param name="Grant">交付額: the grant.</param>
/// <param name="Raised">引上げ分, counted up to the grant.</param>
internal sealed record GrantParts(YenRange Grant, YenRange Raised)
{
    /// <summary>As the award fixed them; <see langword="null"/> where the grant is not told. A raised part that is not told may be
    /// anything up to the whole grant, unless the special surely does not apply.</summary>
    public static GrantParts? Of(RepaymentCases cases, Sheet sheet)
    {
        if (cases.Rows.Count == 0 || !sheet.IsTold(Awarded.Grant)) return null;
        var grant = Yen.Of(sheet[Awarded.Grant]);
        if (cases.Raising is not { } special) return new(new(grant), new(Yen.Zero));
        if (!sheet.IsTold(Awarded.RaisedPart))
            return new(new(grant), new(Yen.Zero, special.When.Fold(new Holds(sheet)) == Verdict.NotMet ? Yen.Zero : grant));
        return new(new(grant), new(Yen.Of(sheet[Awarded.RaisedPart])));
    }

    /// <summary>The same, of an award that can be.</summary>
    /// <exception cref="FactOutOfRangeException">The raised part is above the grant.</exception>
    public static GrantParts? Sound(RepaymentCases cases, Sheet sheet)
    {
        var parts = Of(cases, sheet);
        if (parts is null || !parts.Raised.IsPoint || parts.Raised.Least <= parts.Grant.Least) return parts;
        throw new FactOutOfRangeException(Awarded.RaisedPart, Format.Of(parts.Raised.Least), Format.Of(Yen.Zero),
            Format.Of(parts.Grant.Least));
    }

    /// <summary>The ends of both together: what falls due moves one way with either, so it is least and most at one of these.</summary>
    public IEnumerable<Corner> Corners
    {
        get
        {
            foreach (var grant in Ends(Grant))
                foreach (var raised in Ends(Raised))
                    yield return new(grant, Math.Min(grant, raised));
        }
    }

    private static long[] Ends(YenRange range) => range.IsPoint ? [range.Least.Whole] : [range.Least.Whole, range.Most.Whole];
}

/// <summary>One end of the grant with one end of the raised part.</summary>
internal sealed record Corner(long Grant, long Raised);
