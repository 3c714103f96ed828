namespace Hojo.Model;

/// <summary>The members that tell of growthAcceleration.</summary>
internal static class GrowthAccelerationShapes
{
    public static readonly Shape<GrowthAcceleration> GrowthAcceleration = new()
    {
        ["aimsAtHundredOku"] = (g, ref i) => g with { AimsAtHundredOku = i.Flag() },
        ["declared"] = (g, ref i) => g with { Declared = i.Flag() },
        ["wagePlan"] = (g, ref i) => g with { WagePlan = i.Flag() },
        ["machinery"] = (g, ref i) => g with { Machinery = i.Money() },
        ["software"] = (g, ref i) => g with { Software = i.Money() },
        ["statesProfile"] = (g, ref i) => g with { StatesProfile = i.Flag() },
        ["statesMessage"] = (g, ref i) => g with { StatesMessage = i.Flag() },
        ["statesGoal"] = (g, ref i) => g with { StatesGoal = i.Flag() },
        ["statesMeasures"] = (g, ref i) => g with { StatesMeasures = i.Flag() },
    };
}
