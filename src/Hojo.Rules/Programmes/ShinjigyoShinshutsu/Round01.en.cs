namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>The English of shinjigyo-shinshutsu/1, by row id.</summary>
internal static class Round01English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "round 1",
        ["track"] = "SME new business entry subsidy, round 1 (leaflet)",
        ["purpose"] = "supports investment for entry into new markets and higher value",
        ["succeeded:by"] = "round 3",
        ["window"] = "call",
        ["window:reading"] = "the leaflet states no window",
        ["size"] = "an SME or the like",
        ["cap-table"] = "ceiling",
        ["cap"] = "at most the ceiling",
        ["floor"] = "minimum grant ¥7,500,000",
        ["wage-special"] = "special for large wage rises",
        ["wage-special:reading"] =
            "'+6%' is not said to be yearly; read as yearly growth, as in round 3; measured at the end of the project",
        ["repay-raised"] = "what follows when the special is missed is not stated",
        ["rate"] = "rate",
        ["whole-yen"] = "rounded down to the yen",
        ["new-product"] = "a new product or service",
        ["new-market"] = "new customers",
        ["value-added"] = "value added grows by 4.0% a year or more",
        ["minimum-wage-growth"] = "five-year growth of the minimum wage",
        ["minimum-wage-growth:reading"] =
            "no values are printed; worked from the minimum wages of fiscal 2019 to 2024 (one decimal, half up)",
        ["wage"] = "pay per head grows as the minimum wage did, or total pay by 2.5% a year",
        ["wage:reading"] = "the last five years are fiscal 2019 to 2024",
        ["wage-floor"] = "the lowest wage is ¥30 or more above the regional minimum",
        ["action-plan"] = "a general employer action plan is published",
        ["plan-years"] = "a plan of 3 to 5 years",
        ["period"] = "end of the project period",
        ["machinery"] = "machinery and systems",
        ["buildings"] = "buildings",
        ["transport"] = "transport",
        ["technology-licences"] = "technology licences",
        ["intellectual-property"] = "intellectual property",
        ["outsourcing"] = "outsourcing",
        ["experts"] = "experts",
        ["cloud"] = "cloud services",
        ["advertising"] = "advertising and sales promotion",
        ["expense-limits"] = "limits on categories are not stated",
        ["expense-limits:reading"] = "worked without limits, so the true grant may be less",
        ["profit-return"] = "no return of profits",
        ["due-whole-yen"] = "repayments rounded down to the yen",
        ["repay-wage"] = "② missed: repaid by the shortfall",
        ["repay-wage:reading"] = "the shortfall is 1 − actual ÷ required growth, by the better of the two measures",
        ["repay-wage-floor"] = "③ missed: repaid by the shortfall",
        ["repay-wage-floor:reading"] = "for ③ the shortfall is read as missed years ÷ plan years, as in round 3",
        ["digest"] = "contents may change without notice; the guideline is to be checked",
        ["contact"] = "the office of the subsidy",
        ["deemed-large"] = "a deemed large company",
        ["exclusions"] = "who is excluded is not stated",
        ["exclusions:reading"] = "not tested",
    };
}
