namespace Hojo.Model;

/// <summary>The members that tell of the plan.</summary>
internal static class PlanShapes
{
    private static readonly Shape<Novelty> Novelty = new()
    {
        ["newToApplicant"] = (n, ref i) => n with { NewToApplicant = i.Flag() },
        ["onlyMoreVolume"] = (n, ref i) => n with { OnlyMoreVolume = i.Flag() },
        ["onlyMadeBefore"] = (n, ref i) => n with { OnlyMadeBefore = i.Flag() },
        ["onlyOtherMethod"] = (n, ref i) => n with { OnlyOtherMethod = i.Flag() },
        ["noDifferentPerformance"] = (n, ref i) => n with { NoDifferentPerformance = i.Flag() },
        ["newCustomers"] = (n, ref i) => n with { NewCustomers = i.Flag() },
        ["sameMarket"] = (n, ref i) => n with { SameMarket = i.Flag() },
        ["partOfMarket"] = (n, ref i) => n with { PartOfMarket = i.Flag() },
        ["onlyOtherArea"] = (n, ref i) => n with { OnlyOtherArea = i.Flag() },
    };

    private static readonly Shape<NewSales> NewSales = new()
    {
        ["ofSales"] = (n, ref i) => n with { OfSales = i.Share() },
        ["ofValueAdded"] = (n, ref i) => n with { OfValueAdded = i.Share() },
        ["divisionSales"] = (n, ref i) => n with { DivisionSales = i.Money() },
        ["ofDivisionSales"] = (n, ref i) => n with { OfDivisionSales = i.Share() },
        ["ofDivisionValueAdded"] = (n, ref i) => n with { OfDivisionValueAdded = i.Share() },
    };

    public static readonly Shape<BusinessPlan> Plan = new()
    {
        ["prefecture"] = (p, ref i) => p with { Prefecture = i.Choice<Prefecture>() },
        ["years"] = (p, ref i) => p with { Years = i.Count() },
        ["valueAdded"] = (p, ref i) => p with { ValueAdded = GrowthShape.Read(ref i) },
        ["payroll"] = (p, ref i) => p with { Payroll = GrowthShape.Read(ref i) },
        ["payrollPerHead"] = (p, ref i) => p with { PayrollPerHead = GrowthShape.Read(ref i) },
        ["wageFloorGap"] = (p, ref i) => p with { WageFloorGap = i.Difference() },
        ["claimsRaisedCap"] = (p, ref i) => p with { ClaimsRaisedCap = i.Flag() },
        ["claimsMinimumWageSpecial"] = (p, ref i) => p with { ClaimsMinimumWageSpecial = i.Flag() },
        ["laborProductivity"] = (p, ref i) => p with { LaborProductivity = GrowthShape.Read(ref i) },
        ["novelty"] = (p, ref i) => p with { Novelty = Novelty.Read(ref i, p.Novelty) },
        ["newSales"] = (p, ref i) => p with { NewSales = NewSales.Read(ref i, p.NewSales) },
        ["actionPlanPublished"] = (p, ref i) => p with { ActionPlanPublished = i.Flag() },
        ["bankFunded"] = (p, ref i) => p with { BankFunded = i.Flag() },
        ["bankConfirmation"] = (p, ref i) => p with { BankConfirmation = i.Flag() },
    };
}
