namespace Hojo.Model;

/// <summary>事業計画期間の1年分の実績, as it is reported for that year.</summary>
public sealed record YearResult
{
    /// <summary>その年の事業場内最低賃金と地域別最低賃金の差, in yen an hour; below zero when under it.</summary>
    [Member("{0}年目の事業場内最低賃金と地域別最低賃金の差の実績", "lowest wage above the regional minimum in year {0}", As = "ActualWageFloorGap")]
    [Counted("円", "yen an hour", -1_000, 10_000)]
    [Help("下回れば負", "Below zero when under the minimum.")]
    public int? WageFloorGap { get; init; }

    /// <summary>その年までの付加価値額の年平均成長率.</summary>
    [Member("{0}年目までの付加価値額の年平均成長率の実績", "actual yearly growth of value added to year {0}", As = "ActualValueAddedTo", First = 3)]
    public Growth? ValueAdded { get; init; }
}
