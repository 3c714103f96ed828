namespace Hojo.Model;

/// <summary>The members that tell of finance.</summary>
internal static class FinanceShapes
{
    public static readonly Shape<Finance> Finance = new()
    {
        ["requested"] = (f, ref i) => f with { Requested = i.Money() },
        ["schemeBalance"] = (f, ref i) => f with { SchemeBalance = i.Money() },
        ["guaranteedBalance"] = (f, ref i) => f with { GuaranteedBalance = i.Money() },
        ["association"] = (f, ref i) => f with { Association = i.Flag() },
        ["properLoan"] = (f, ref i) => f with { ProperLoan = i.Money() },
        ["properLoanMonths"] = (f, ref i) => f with { ProperLoanMonths = i.Count() },
        ["actionPlan"] = (f, ref i) => f with { ActionPlan = i.Flag() },
        ["improvementPlan"] = (f, ref i) => f with { ImprovementPlan = i.Flag() },
        ["cashFlowShort"] = (f, ref i) => f with { CashFlowShort = i.Flag() },
        ["rebuilding"] = (f, ref i) => f with { Rebuilding = i.Flag() },
        ["growthFunds"] = (f, ref i) => f with { GrowthFunds = i.Flag() },
        ["marginFellByOilPrices"] = (f, ref i) => f with { MarginFellByOilPrices = i.Flag() },
        ["recognisedExpert"] = (f, ref i) => f with { RecognisedExpert = i.Flag() },
        ["plannedByBank"] = (f, ref i) => f with { PlannedByBank = i.Flag() },
        ["planFee"] = (f, ref i) => f with { PlanFee = i.Money() },
        ["followUpFee"] = (f, ref i) => f with { FollowUpFee = i.Money() },
        ["yearEndFollowUpFee"] = (f, ref i) => f with { YearEndFollowUpFee = i.Money() },
        ["monthsInDistrict"] = (f, ref i) => f with { MonthsInDistrict = i.Count() },
    };
}
