namespace Hojo.Model;

/// <summary>The members that tell of laborSaving.</summary>
internal static class LaborSavingShapes
{
    public static readonly Shape<LaborSaving> LaborSaving = new()
    {
        ["catalogueProduct"] = (l, ref i) => l with { CatalogueProduct = i.Flag() },
        ["withVendor"] = (l, ref i) => l with { WithVendor = i.Flag() },
        ["madeToMeasure"] = (l, ref i) => l with { MadeToMeasure = i.Flag() },
        ["sameCostsElsewhere"] = (l, ref i) => l with { SameCostsElsewhere = i.Flag() },
        ["grantsSoFar"] = (l, ref i) => l with { GrantsSoFar = i.Money() },
        ["payrollByEnd"] = (l, ref i) => l with { PayrollByEnd = GrowthShape.Read(ref i) },
        ["wageFloorRaise"] = (l, ref i) => l with { WageFloorRaise = i.Difference() },
        ["wageFloorGrowth"] = (l, ref i) => l with { WageFloorGrowth = GrowthShape.Read(ref i) },
    };
}
