using Hojo.Model;
using Hojo.Rules.Reference;
using NodaTime;

namespace Hojo.Rules.Vocabulary;

/// <summary>事業場内最低賃金と地域別最低賃金の差, from a wage, its day and the prefecture of the project.</summary>
internal static class WageFloors
{
    /// <summary>The difference in yen an hour; <see langword="null"/> where something is not told, or the minimum of that day is not encoded.</summary>
    public static int? Gap(int? wage, LocalDate? on, Prefecture? prefecture)
        => wage is { } paid && on is { } day && prefecture is { } at && MinimumWages.InForce(at, day) is { } minimum ? paid - minimum : null;
}

internal static partial class PlanFacts
{
    /// <summary>Where the difference is not told, the wage may be.</summary>
    public static int? WageFloorGapElse(Case c) => WageFloors.Gap(c.Plan.WageFloor, c.Plan.WageFloorOn, c.Plan.Prefecture);
}

internal static partial class ResultFacts
{
    /// <summary>The same for a year of the plan.</summary>
    public static int? ActualWageFloorGapElse(YearResult year, Case c) => WageFloors.Gap(year.WageFloor, year.WageFloorOn, c.Plan.Prefecture);
}
