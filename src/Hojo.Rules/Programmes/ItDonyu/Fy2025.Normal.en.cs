namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>The English of 通常枠, both bands.</summary>
internal static class Fy2025NormalEnglish
{
    public static IReadOnlyDictionary<string, string> Words => new Dictionary<string, string>
    {
        ["first-year-productivity"] = "labour productivity rises by 3% in a year (4% after an earlier award)",
        ["first-year-productivity:reading"] = "earlier awards: 2022; 2023 normal (A, B) and multi-company; 2024 normal and multi-company",
        ["payroll-definition"] = "total pay: wages of all employees and officers, without welfare, social insurance and retirement pay",
        ["registered-tools"] = "only tools registered with the office; no hardware",
        ["processes"] = "one kind of business process or more",
        ["normal-large/processes"] = "four kinds of process or more",
        ["wage-points"] = "in this band the wage goal earns points and is not required",
        ["voluntary"] = "those who meet the conditions of the higher band may apply in this one",
        ["near-minimum-wage"] = "a business near the minimum wage",
        ["near-minimum-wage:reading"] =
            "the share of employees paid within ¥50 of the regional minimum for 3 months or more; applies to those who claim it and " +
            "show it by the form; no period is named",
        ["cap"] = "a grant under ¥1,500,000",
        ["normal-large/cap"] = "a grant of ¥4,500,000 or less",
        ["cap:reading"] = "'under ¥1,500,000' is at most ¥1,499,999",
        ["normal-large/floor"] = "a grant of ¥1,500,000 or more",
        ["payroll"] = "total pay grows by 1.5% a year or more",
        ["payroll:reading"] = "not asked of those exempt by the next item, small businesses included",
        ["wage-floor"] = "the lowest wage is ¥30 or more above the regional minimum",
        ["wage-plan"] = "the wage plan is made and declared to the employees",
        ["wage-exempt"] =
            "exempt: small businesses, insured medical institutions and pharmacies, care services, social welfare and " +
            "rehabilitation, schools",
        ["declared-falsely"] = "the award is cancelled where the plan was not declared",
        ["repayment-limit"] = "repayment is bounded by the grant, without surcharges; it falls due without a report in time, too",
        ["repay-wage-floor"] = "wage floor missed: the grant ÷ 3 years × the years from the one missed",
        ["repay-wage-floor:reading"] =
            "not asked of the exempt; missed in the first year: all; in the second: 2/3; in the third: 1/3; a miss does not count in " +
            "a year to which value added grew by less than 1.5% a year; the regional minimum is that of the start of the reporting " +
            "period; not asked after disasters",
        ["repay-payroll"] = "pay target missed: all of the grant may fall due",
        ["repay-payroll:reading"] =
            "not asked of the exempt; 'may' is read as the most that can fall due; not asked where pay grew by more than half the " +
            "growth of value added, or after disasters, or once a missed wage floor of the first or second year was repaid, as no " +
            "later miss is then asked (p.9); pay per head only where the office allows it",
        ["wage-required"] = "in this band the wage goal is required",
        ["withdrawal-wages"] =
            "withdrawal before the wage goals are judged counts as missing them: all of the grant is repaid (the exempt apart)",
        ["withdrawal-wages:reading"] =
            "charges by the day stand in the row of withdrawals alone; of a missed goal the guideline also says that none are added (p.9)",
        ["no-report"] = "without the report in time all or part of the grant is repaid",
        ["no-report:reading"] = "only where the wage goals are required; how much is not stated: from nothing to all of it",
        ["processes:reading"] = "the general-purpose process alone is not enough (p.14)",
        ["normal-large/processes:reading"] = "the general-purpose process counts as one beside others (p.14)",
        ["cap:leaflet"] = "'¥50,000 to ¥1,500,000', not 'under'",
        ["rate:leaflet"] = "'large companies' for 'others'",
        ["rate:rules"] = "the rules take deemed large companies out of the SMEs, which leaves them 1/2; the guideline does not",
        ["no-surcharge"] = "without surcharges",
    };
}
