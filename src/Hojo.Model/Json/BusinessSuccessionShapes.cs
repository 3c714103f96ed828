namespace Hojo.Model;

/// <summary>The members that tell of businessSuccession.</summary>
internal static class BusinessSuccessionShapes
{
    public static readonly Shape<BusinessSuccession> BusinessSuccession = new()
    {
        ["toFamilyOrEmployee"] = (b, ref i) => b with { ToFamilyOrEmployee = i.Flag() },
        ["monthsUntilSuccession"] = (b, ref i) => b with { MonthsUntilSuccession = i.Count() },
        ["takesOverInPeriod"] = (b, ref i) => b with { TakesOverInPeriod = i.Flag() },
        ["handsOverInPeriod"] = (b, ref i) => b with { HandsOverInPeriod = i.Flag() },
        ["takeoverPlanned"] = (b, ref i) => b with { TakeoverPlanned = i.Flag() },
        ["integrates"] = (b, ref i) => b with { Integrates = i.Flag() },
        ["closesBusiness"] = (b, ref i) => b with { ClosesBusiness = i.Flag() },
        ["joinsClosure"] = (b, ref i) => b with { JoinsClosure = i.Flag() },
        ["claimsHundredOku"] = (b, ref i) => b with { ClaimsHundredOku = i.Flag() },
        ["deficit"] = (b, ref i) => b with { Deficit = i.Flag() },
        ["lowerMargin"] = (b, ref i) => b with { LowerMargin = i.Flag() },
        ["closureAtTwoThirds"] = (b, ref i) => b with { ClosureAtTwoThirds = i.Flag() },
        ["advisersRegistered"] = (b, ref i) => b with { AdvisersRegistered = i.Flag() },
        ["includesCostsOutsidePeriod"] = (b, ref i) => b with { IncludesCostsOutsidePeriod = i.Flag() },
        ["equipment"] = (b, ref i) => b with { Equipment = i.Money() },
        ["honoraria"] = (b, ref i) => b with { Honoraria = i.Money() },
        ["travel"] = (b, ref i) => b with { Travel = i.Money() },
        ["commissions"] = (b, ref i) => b with { Commissions = i.Money() },
        ["adviserFees"] = (b, ref i) => b with { AdviserFees = i.Money() },
        ["dueDiligence"] = (b, ref i) => b with { DueDiligence = i.Money() },
        ["systemFees"] = (b, ref i) => b with { SystemFees = i.Money() },
        ["insurance"] = (b, ref i) => b with { Insurance = i.Money() },
        ["closureSupport"] = (b, ref i) => b with { ClosureSupport = i.Money() },
        ["stockDisposal"] = (b, ref i) => b with { StockDisposal = i.Money() },
        ["demolition"] = (b, ref i) => b with { Demolition = i.Money() },
        ["restoration"] = (b, ref i) => b with { Restoration = i.Money() },
        ["leaseCancellation"] = (b, ref i) => b with { LeaseCancellation = i.Money() },
        ["relocation"] = (b, ref i) => b with { Relocation = i.Money() },
        ["closedYears"] = (b, ref i) => b with { ClosedYears = i.Count() },
        ["blueReturnYears"] = (b, ref i) => b with { BlueReturnYears = i.Count() },
        ["dealAttemptMonths"] = (b, ref i) => b with { DealAttemptMonths = i.Count() },
    };
}
