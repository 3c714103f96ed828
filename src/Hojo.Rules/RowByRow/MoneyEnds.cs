namespace Hojo.Rules.RowByRow;

/// <summary>An amount in units of 1/D yen.</summary>
/// <param name="Least">The least that it may be.</param>
/// <param name="Most">The most.</param>
/// <param name="Any">What it is where all that is not told is at its least: which limits bind is read off that one.</param>
internal readonly record struct MoneyEnds(long Least, long Most, long Any)
{
    public static MoneyEnds Point(long value) => new(value, value, value);

    /// <summary>The whole yen of each.</summary>
    public MoneyEnds Down(long d) => new(Least / d * d, Most / d * d, Any / d * d);

    public bool IsAbove(MoneyEnds other) => Least > other.Least || Most > other.Most || Any > other.Any;

    public static MoneyEnds Min(MoneyEnds a, MoneyEnds b)
        => new(Math.Min(a.Least, b.Least), Math.Min(a.Most, b.Most), Math.Min(a.Any, b.Any));
}

/// <summary>The work of one line on what the lines before it came to.</summary>
internal delegate MoneyEnds MoneyWork(TrackEnquiry enquiry, IReadOnlyList<MoneyAnswer> from, IReadOnlyList<RowAnswer> on);
