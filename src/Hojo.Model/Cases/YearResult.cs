using System.Text.Json.Serialization;
using NodaTime;

namespace Hojo.Model;

/// <summary>事業計画期間の1年分の実績, as it is reported for that year.</summary>
[JsonConverter(typeof(PartConverter<YearResult>))]
public sealed record YearResult
{
    /// <summary>その年の事業場内最低賃金と地域別最低賃金の差, in yen an hour; below zero when under it.</summary>
    [Member("{0}年目の事業場内最低賃金と地域別最低賃金の差の実績", "lowest wage above the regional minimum in year {0}", As = "ActualWageFloorGap",
        OrElse = [".wageFloor", ".wageFloorOn", "plan.prefecture"])]
    [Counted("円", "yen an hour", -1_000, 10_000)]
    [Help("下回れば負。書かなければ、wageFloor、wageFloorOn、plan.prefecture から計算する",
        "Below zero when under the minimum. Where it is left out, it is worked from wageFloor, wageFloorOn and plan.prefecture.")]
    public int? WageFloorGap { get; init; }

    /// <summary>その年の事業場内最低賃金, in yen an hour.</summary>
    [Member("{0}年目の事業場内最低賃金の実績", "actual lowest wage in year {0}", NoFact = true), Counted("円", "yen an hour", 500, 10_000)]
    [Help("1時間当たりの額。地域別最低賃金との差ではない", "An hour; the wage itself, not what lies above the regional minimum.")]
    public int? WageFloor { get; init; }

    /// <summary>The day of <see cref="WageFloor"/>.</summary>
    [Member("{0}年目のその賃金の日", "day of that wage in year {0}", NoFact = true)]
    [Help("この日に発効している地域別最低賃金と比べる", "The regional minimum in force on it is what counts.")]
    public LocalDate? WageFloorOn { get; init; }

    /// <summary>その年の企業全体の営業利益が赤字か: operating deficit of the whole company in that year.</summary>
    [Member("{0}年目の企業全体の営業赤字", "operating deficit of the whole company in year {0}", As = "ActualOperatingDeficit",
        OrElse = ["results.operatingDeficit"])]
    [Help("書かなければ results.operatingDeficit を使う", "Where it is left out, results.operatingDeficit stands.")]
    public bool? OperatingDeficit { get; init; }

    /// <summary>その年の付加価値額が基準年度より増加したか: value added in that year is above that of the base year.</summary>
    [Member("{0}年目の付加価値額の増加", "value added increased in year {0}", As = "ActualValueAddedIncreased",
        OrElse = ["results.valueAddedIncreased"])]
    [Help("基準年度と比べる。書かなければ results.valueAddedIncreased を使う",
        "Since the base year. Where it is left out, results.valueAddedIncreased stands.")]
    public bool? ValueAddedIncreased { get; init; }

    /// <summary>その年までの付加価値額の年平均成長率: actual yearly growth of value added up to this year.</summary>
    [Member("{0}年目までの付加価値額の年平均成長率の実績", "actual yearly growth of value added to year {0}", As = "ActualValueAddedTo", First = 3)]
    public Growth? ValueAdded { get; init; }

    /// <summary>その年度末の事業場内最低賃金の、公募申請時からの引上げ額, in yen an hour.</summary>
    [Member("{0}年目の年度末の事業場内最低賃金の引上げ額の実績(申請時比)", "actual rise of the lowest wage since the application, at the end of year {0}",
        As = "ActualWageFloorRiseTo", First = 4)]
    [Counted("円", "yen an hour", -1_000, 10_000)]
    public int? WageFloorRise { get; init; }
}
