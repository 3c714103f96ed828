namespace Hojo.Model;

/// <summary>The members that tell of the award and of what came of the plan.</summary>
internal static class ResultShapes
{
    public static readonly Shape<Award> Award = new()
    {
        ["adoptedOn"] = (a, ref i) => a with { AdoptedOn = i.Date() },
        ["decidedOn"] = (a, ref i) => a with { DecidedOn = i.Date() },
        ["startedOn"] = (a, ref i) => a with { StartedOn = i.Date() },
        ["completedOn"] = (a, ref i) => a with { CompletedOn = i.Date() },
        ["grant"] = (a, ref i) => a with { Grant = i.Money() },
        ["raisedPart"] = (a, ref i) => a with { RaisedPart = i.Money() },
        ["planYears"] = (a, ref i) => a with { PlanYears = i.Count() },
    };

    private static readonly Shape<YearResult> Year = new()
    {
        ["wageFloorGap"] = (y, ref i) => y with { WageFloorGap = i.Difference() },
        ["valueAdded"] = (y, ref i) => y with { ValueAdded = GrowthShape.Read(ref i) },
    };

    public static readonly Shape<Results> Results = new()
    {
        ["payroll"] = (r, ref i) => r with { Payroll = GrowthShape.Read(ref i) },
        ["payrollPerHead"] = (r, ref i) => r with { PayrollPerHead = GrowthShape.Read(ref i) },
        ["valueAdded"] = (r, ref i) => r with { ValueAdded = GrowthShape.Read(ref i) },
        ["laborProductivity"] = (r, ref i) => r with { LaborProductivity = GrowthShape.Read(ref i) },
        ["year1"] = (r, ref i) => r with { Year1 = Year.Read(ref i, r.Year1) },
        ["year2"] = (r, ref i) => r with { Year2 = Year.Read(ref i, r.Year2) },
        ["year3"] = (r, ref i) => r with { Year3 = Year.Read(ref i, r.Year3) },
        ["year4"] = (r, ref i) => r with { Year4 = Year.Read(ref i, r.Year4) },
        ["year5"] = (r, ref i) => r with { Year5 = Year.Read(ref i, r.Year5) },
        ["raisedCapAchieved"] = (r, ref i) => r with { RaisedCapAchieved = i.Flag() },
        ["valueAddedIncreased"] = (r, ref i) => r with { ValueAddedIncreased = i.Flag() },
        ["operatingDeficit"] = (r, ref i) => r with { OperatingDeficit = i.Flag() },
        ["beyondControl"] = (r, ref i) => r with { BeyondControl = i.Flag() },
        ["payrollByEnd"] = (r, ref i) => r with { PayrollByEnd = GrowthShape.Read(ref i) },
        ["wageFloorRise"] = (r, ref i) => r with { WageFloorRise = i.Difference() },
        ["wageFloorGrowth"] = (r, ref i) => r with { WageFloorGrowth = GrowthShape.Read(ref i) },
        ["invoiceIssuer"] = (r, ref i) => r with { InvoiceIssuer = i.Flag() },
        ["profitMade"] = (r, ref i) => r with { ProfitMade = i.Flag() },
        ["withdrawn"] = (r, ref i) => r with { Withdrawn = i.Flag() },
        ["reportMissing"] = (r, ref i) => r with { ReportMissing = i.Flag() },
    };
}
