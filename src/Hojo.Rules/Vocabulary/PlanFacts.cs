using Hojo.Model;

namespace Hojo.Rules.Vocabulary;

/// <summary>Facts of the plan.</summary>
public static partial class PlanFacts
{
    /// <summary>Where the difference to the minimum wage is not told, a wage and its day may tell it.</summary>
    private static int? WageFloorGapElse(Case c) => RegionalWages.Gap(c.Plan.WageFloor, c.Plan.WageFloorOn, c.Plan.Prefecture);
}
