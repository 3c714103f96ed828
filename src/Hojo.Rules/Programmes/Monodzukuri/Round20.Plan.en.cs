namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>The English of monodzukuri/20, by row id: the plan and what is paid back.</summary>
internal static class Round20PlanEnglish
{
    public static IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["plan-years"] = "a plan of 3 to 5 years after the project",
        ["base-year"] =
            "year 1 is the business year in which the grant is fixed, the base year the one before (a new company may take year 1)",
        ["value-added"] = "basic 1: value added grows by 3.0% a year or more",
        ["value-added:reading"] = "the planned growth is read as the target that the applicant sets",
        ["value-added-definition"] = "value added: operating profit, personnel costs and depreciation",
        ["minimum-wage-growth"] = "five-year growth of the minimum wage",
        ["minimum-wage-growth:reading"] =
            "by prefecture as in the table of the overview (page 9); the same as what is worked from the wages of fiscal 2019 and 2024",
        ["wage"] =
            "basic 2: targets for employees and officers each: total pay by 2.0% a year, and pay per head as the minimum wage grew",
        ["wage:reading"] =
            "the planned growth is read as the target; one of the two has to be reached, but both are set at the standard or above " +
            "(page 15, note 1); without employees none are set for them (but where hiring is planned, FAQ page 8); a sole proprietor " +
            "counts as an officer",
        ["declare-targets"] = "the targets are declared to all employees or their representative, and officers, by the grant application",
        ["payroll-definition"] =
            "total pay: salaries, wages, bonuses, officers' pay (no welfare or retirement); per head over employees and officers; of " +
            "those paid for all months",
        ["wage-floor"] = "basic 3: the lowest wage is ¥30 or more above the regional minimum every year",
        ["wage-floor:reading"] =
            "left out of the basic requirements under the minimum wage special (page 5); the workplace is the project site (FAQ, page 10)",
        ["action-plan"] = "basic 4: from 21 employees on, a general employer action plan in force at the deadline is published",
        ["action-plan-lead"] = "publishing the action plan (1 to 2 weeks)",
        ["action-plan-lead:reading"] = "the longer is read as 14 days",
        ["wage-special"] = "special that raises the ceiling for large wage rises",
        ["wage-special:reading"] =
            "total pay of employees and officers each (FAQ, page 10); there is none for pay per head (overview, page 18); it is not for " +
            "grants that do not reach the ceiling, nor, as it adds nothing there, for those just at it",
        ["minimum-wage-special"] = "special that raises the rate for those near the minimum wage (2/3)",
        ["minimum-wage-special:reading"] =
            "by the share of all staff at the site in the third highest month of October 2023 to September 2024; the FAQ (page 20) says " +
            "'more than 30%', the guideline '30% or more', which stands",
        ["feasibility"] = "a feasibility study of the overseas business is carried out",
        ["expertise"] = "expertise in overseas business, within or without",
        ["overseas-papers"] =
            "with the application: 1 papers on the subsidiary, 2 a market study abroad, 3 a study of visitors, 4 the contract, " +
            "or its draft",
        ["site-abroad"] = "1 investment: a project site abroad beside the one in Japan",
        ["half-abroad"] = "1 investment: half of the eligible costs or more for the branch or subsidiary abroad",
        ["half-abroad:reading"] = "the half is read as one for the branch and for the subsidiary alike",
        ["machinery-at-home"] = "1 investment: machinery at home that is one with the business abroad (¥500,000 apiece or more)",
        ["export-customers"] = "2 export: half of the final buyers or more are abroad",
        ["export-customers:reading"] = "by customers, buyers or sales, whichever fits the project (FAQ, page 18)",
        ["export-sales"] = "2 export: planned sales of the project exceed the grant",
        ["inbound-customers"] = "3 visitors: half of the buyers or more are visitors from abroad",
        ["inbound-sales"] = "3 visitors: planned sales of the project exceed the grant",
        ["rights-to-results"] = "4 joint: investment for joint research or development, with rights to the results, or a part of them",
        ["rights-to-results:reading"] = "costs of the corporation abroad are not eligible",
        ["tied-partner"] = "4 joint: a partner abroad with capital ties",
        ["results-papers"] =
            "with the report: 1 contract and report of completion, 2 test by the expected customers, 3 test of the prototype, 4 progress " +
            "of the contract",
        ["due-whole-yen"] = "repayments rounded down to the yen",
        ["due-whole-yen:reading"] =
            "no rounding is stated; rounded down to the yen; an example of the FAQ (page 14) shows ¥25,000,000 ÷ 3 as ¥8,340,000, up to " +
            "ten thousands",
        ["repay-wage"] = "both targets of basic 2 missed: the grant × the shortfall of the one met better",
        ["repay-wage:reading"] =
            "of employees and officers the one met worse, of total pay and pay per head the one met better (FAQ, page 12); shortfall = 1 " +
            "− growth reached ÷ target, which is never below the standard; without employees the officers' growth is told for both; " +
            "nothing is said of the special's repayment beside it: both are due, up to the grant",
        ["repay-wage-floor"] = "for each year in which the target for the lowest wage is missed (end of March): the grant ÷ plan years",
        ["repay-wage-floor:reading"] =
            "for each such year (overview, page 15); a year of operating deficit does not count where value added had not risen by that " +
            "year since the base year (overview, page 16); where a year is not told, the answer for the whole plan stands for it; under " +
            "the minimum wage special basic 3 is left out, and so is this",
        ["repay-undeclared"] = "the targets were not declared: decision cancelled, grant returned",
        ["own-target-missed"] = "below the target for the lowest wage",
        ["own-special-target-missed"] = "below the special's target for the lowest wage",
        ["repay-raised"] = "a target of the special missed, or no regular employees left: all that the special added",
        ["repay-raised:reading"] =
            "no exemption for this part; where the raised part is ¥0 the special did not apply, and nothing of it is due",
        ["repay-raised-pay"] = "only the special's target for total pay missed: the rest × the shortfall",
        ["repay-raised-pay:reading"] = "of employees and officers the one met worse; all of it where growth is zero or less",
        ["repay-raised-floor"] = "only the special's target for the lowest wage missed: the rest × (1 − years met ÷ plan years)",
        ["repay-raised-floor:reading"] = "all of it where no regular employees are left, whatever was reached",
        ["repay-raised-both"] = "both targets of the special missed: the rest × the shortfall of the one met better",
        ["repay-raised-both:reading"] = "all of it where total pay of employees or officers did not grow",
    };
}
