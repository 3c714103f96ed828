using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Vocabulary;

/// <summary>Facts of what came of the plan; those of a year stand in lists by plan year, the first at place 0.</summary>
public static partial class ResultFacts
{
    /// <summary>Where a year's difference to the minimum wage is not told, a wage and its day may tell it.</summary>
    private static int? ActualWageFloorGapElse(YearResult year, Case c)
        => RegionalWages.Gap(year.WageFloor, year.WageFloorOn, c.Plan.Prefecture);

    /// <summary>Where a year's deficit is not told, the answer for the whole plan stands.</summary>
    private static bool? ActualOperatingDeficitElse(YearResult _, Case c) => c.Results.OperatingDeficit;

    /// <summary>Where it is not told whether value added rose by a year, the answer for the whole plan stands.</summary>
    private static bool? ActualValueAddedIncreasedElse(YearResult _, Case c) => c.Results.ValueAddedIncreased;

    /// <summary>Where the profit is not told, the answer that there was none stands.</summary>
    private static Yen? ProjectProfitElse(Case c) => c.Results.ProfitMade == false ? Yen.Zero : null;

    /// <summary>事業場内最低賃金がこの額に届かなかった年, by plan year.</summary>
    internal static IReadOnlyList<Condition> WageFloorMissed(int least) => [.. ActualWageFloorGap.Select(gap => gap < least)];

    /// <summary>事業計画期間のうち1年でも、事業場内最低賃金がこの額に届かなかった: in at least one year of the plan the lowest wage fell short of this.</summary>
    internal static Condition WageFloorEverMissed(int least)
        => WageFloorMissed(least).Select((missed, k) => k < 3 ? missed : AwardFacts.PlanYears >= k + 1 & missed).Aggregate((a, b) => a | b);

    /// <summary>付加価値額が増加しておらず、かつ当該事業年度の営業利益赤字の年を除く: the years that were missed, but those in deficit by which value
    /// added did not rise.</summary>
    /// <param name="missed">The years that were missed, by plan year.</param>
    internal static IReadOnlyList<Condition> Unexcused(IReadOnlyList<Condition> missed)
        => [.. missed.Select((low, k) => low & (ActualValueAddedIncreased[k].Is(true) | ActualOperatingDeficit[k].Is(false)))];
}
