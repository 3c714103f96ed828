using Hojo.Model;

namespace Hojo.Rules.Evaluation;

/// <summary>A verdict and an amount, without a word: what the fast path gives. Everything readable is made from it on demand.</summary>
public readonly record struct Judgement
{
    private readonly long _grant;

    internal Judgement(TrackVerdict verdict, long? grant, RowSet notMet, RowSet unknown, RowSet open, ulong bound)
        => (Verdict, _grant, NotMet, Unknown, Open, Bound) = (verdict, grant ?? long.MinValue, notMet, unknown, open, bound);

    /// <summary>The same rows with another verdict.</summary>
    internal Judgement With(TrackVerdict verdict) => new(verdict, _grant == long.MinValue ? null : _grant, NotMet, Unknown, Open, Bound);

    /// <summary>判定.</summary>
    public TrackVerdict Verdict { get; }

    /// <summary>補助金額; <see langword="null"/> where a fact that it depends on is not told (an assessment gives the range).</summary>
    public Yen? Grant => _grant == long.MinValue ? null : Yen.Of(_grant);

    /// <summary>Rows that are not met.</summary>
    public RowSet NotMet { get; }

    /// <summary>Rows that wait for facts.</summary>
    public RowSet Unknown { get; }

    /// <summary>Rows that the documents leave open.</summary>
    public RowSet Open { get; }

    /// <summary>The limits that bound, a bit each in the order of the formula; none where the amount is a range.</summary>
    internal ulong Bound { get; }
}
