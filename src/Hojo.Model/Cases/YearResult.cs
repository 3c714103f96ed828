namespace Hojo.Model;

/// <summary>事業計画期間の1年分の実績, as it is reported for that year.</summary>
public sealed record YearResult
{
    /// <summary>その年の事業場内最低賃金と地域別最低賃金の差, in yen an hour; below zero when under it.</summary>
    public int? WageFloorGap { get; init; }

    /// <summary>その年までの付加価値額の年平均成長率.</summary>
    public Growth? ValueAdded { get; init; }
}
