using System.Runtime.CompilerServices;
using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>上乗せの規定: a host's own row laid over a track (a prefecture's cap, a bank's limit, a lower rate, a requirement of its own).
/// It is data like every other row: ranges, questions, goals, curves, bulk and every engine know it.</summary>
/// <seealso cref="Track.With"/>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Overlay
{
    private Overlay(params IReadOnlyList<Provision> rows) => Rows = rows;

    internal IReadOnlyList<Provision> Rows { get; }

    /// <summary>The limit that stands behind a row of the formula.</summary>
    internal Limit? Limit { get; private init; }

    /// <summary>The row of the formula that it stands behind.</summary>
    internal string? After { get; private init; }

    /// <summary>The figure that stands in the place of the row of its id.</summary>
    internal Figure? Instead { get; private init; }

    /// <summary>上限: no more than a sum passes behind a row of the formula.</summary>
    /// <param name="id">Row id.</param>
    /// <param name="text">What it says.</param>
    /// <param name="most">The sum, in yen.</param>
    /// <param name="after">The row of the track behind which it stands: a cost, a rate, a limit, a rounding.</param>
    /// <param name="citation">Where it stands.</param>
    public static Overlay Cap(string id, Bilingual text, Yen most, string after, Citation citation)
    {
        Check(id, text, citation);
        Guard.Against.Null(after);
        var sum = Figures.SumOf($"{id}-sum", text, most, citation);
        return Behind(sum, new(id, text, sum, citation), after);
    }

    /// <summary>上限: no more than a share of an amount passes behind a row of the formula.</summary>
    /// <param name="id">Row id.</param>
    /// <param name="text">What it says.</param>
    /// <param name="share">The share.</param>
    /// <param name="of">Of what; it may be the grant itself.</param>
    /// <param name="after">The row of the track behind which it stands.</param>
    /// <param name="citation">Where it stands.</param>
    public static Overlay Cap(string id, Bilingual text, Rate share, Amount of, string after, Citation citation)
    {
        Check(id, text, citation);
        Guard.Against.Null(of);
        Guard.Against.Null(after);
        var rate = Figures.RateOf($"{id}-rate", text, share.Numerator, share.Denominator, citation);
        return Behind(rate, new(id, text, rate * of, citation), after);
    }

    /// <summary>上限: no more than an amount passes behind a row of the formula.</summary>
    /// <param name="id">Row id.</param>
    /// <param name="text">What it says.</param>
    /// <param name="most">The amount, of figures and costs of the track.</param>
    /// <param name="after">The row of the track behind which it stands.</param>
    /// <param name="citation">Where it stands.</param>
    public static Overlay Cap(string id, Bilingual text, Amount most, string after, Citation citation)
    {
        Check(id, text, citation);
        Guard.Against.Null(after);
        Limit limit = new(id, text, Guard.Against.Null(most), citation);
        return new(limit) { Limit = limit, After = after };
    }

    /// <summary>補助率: another rate in the place of one of the track.</summary>
    /// <param name="row">The id of the track's rate.</param>
    /// <param name="text">What it says.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="citation">Where it stands.</param>
    public static Overlay Rate(string row, Bilingual text, Rate rate, Citation citation)
    {
        Check(row, text, citation);
        return new() { Instead = Figures.RateOf(row, text, rate.Numerator, rate.Denominator, citation) };
    }

    /// <summary>額・表: another sum in the place of a sum or table of the track.</summary>
    /// <param name="row">The id of the track's sum or table.</param>
    /// <param name="text">What it says.</param>
    /// <param name="sum">The sum, in yen.</param>
    /// <param name="citation">Where it stands.</param>
    public static Overlay Sum(string row, Bilingual text, Yen sum, Citation citation)
    {
        Check(row, text, citation);
        return new() { Instead = Figures.SumOf(row, text, sum, citation) };
    }

    /// <summary>要件・対象外: a test of the host.</summary>
    public static Overlay Requirement(Tested row) => new(Guard.Against.Null(row));

    /// <summary>下限: a least grant of the host.</summary>
    public static Overlay Floor(Floor row) => new(Guard.Against.Null(row));

    private static void Check(string row, Bilingual text, Citation citation,
        [CallerArgumentExpression(nameof(row))] string? parameter = null)
    {
        Guard.Against.Null(row, parameter);
        Guard.Against.Null(text);
        Guard.Against.Null(citation);
    }

    private static Overlay Behind(Provision figure, Limit limit, string after) => new(figure, limit) { Limit = limit, After = after };
}
