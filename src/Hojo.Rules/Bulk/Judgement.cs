using Hojo.Model;

namespace Hojo.Rules.Bulk;

/// <summary>A verdict and an amount, without a word: what the fast path gives. Everything readable is made from it on demand.</summary>
/// <remarks>Until it is made its verdict is <see cref="TrackVerdict.NotAsked"/>, and it has no grant; so in a new array.</remarks>
public readonly record struct Judgement
{
    // Nothing is all noughts: what was never judged has no grant.
    private const long NoGrant = long.MinValue;

    private readonly long _fromNoGrant;

    internal Judgement(TrackVerdict verdict, long? grant, RowSet notMet, RowSet unknown, RowSet open, ulong bound,
        bool isProvisional)
        => (Verdict, _fromNoGrant, NotMet, Unknown, Open, Bound, IsProvisional)
            = (verdict, (grant ?? NoGrant) ^ NoGrant, notMet, unknown, open, bound, isProvisional);

    /// <summary>The same rows with another verdict.</summary>
    internal Judgement With(TrackVerdict verdict) => new(verdict, Grant?.Whole, NotMet, Unknown, Open, Bound, IsProvisional);

    /// <summary>判定: the verdict.</summary>
    public TrackVerdict Verdict { get; }

    /// <summary>暫定: true where rows of the track rest on less than a guideline: the verdict goes as far as those documents.</summary>
    public bool IsProvisional { get; }

    /// <summary>補助金額; <see langword="null"/> where a fact that it depends on is not told and can still change it:
    /// exactly where an assessment gives a range of several amounts, or the support is not money.</summary>
    public Yen? Grant => _fromNoGrant == 0 ? null : Yen.Of(_fromNoGrant ^ NoGrant);

    /// <summary>Rows that are not met.</summary>
    public RowSet NotMet { get; }

    /// <summary>Rows that wait for facts.</summary>
    public RowSet Unknown { get; }

    /// <summary>Rows that the documents leave open.</summary>
    public RowSet Open { get; }

    /// <summary>The limits that bound, a bit each in the order of the formula; none where the amount is a range.</summary>
    internal ulong Bound { get; }
}
