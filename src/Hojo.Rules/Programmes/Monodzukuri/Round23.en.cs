namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>The English of monodzukuri/23, by row id, where it says something new.</summary>
internal static class Round23English
{
    public static IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["round"] = "call 23",
        ["track/value-added"] = "monodzukuri subsidy, call 23: products and services of higher value",
        ["track/global"] = "monodzukuri subsidy, call 23: global frame",
        ["window"] = "call",
        ["window:reading"] = "open until 17:00 itself; no hour of opening is stated",
        ["filing-opens"] = "nothing can be filed before applications are accepted",
        ["filing-opens:reading"] = "only the electronic system takes applications, so nothing can be filed before though the call is on",
        ["filing"] = "applications are accepted",
        ["result"] = "results (planned)",
        ["plan-pages"] = "the plan is typed into the system, with figures on up to 5 A4 pages (PDF; more is not reviewed)",
        ["in-japan"] = "head office and project site in Japan",
        ["in-japan:reading"] =
            "of several sites the main one is where most of the grant for equipment goes, or of two alike the one with more employees",
        ["employees"] = "one regular employee or more at the application",
        ["size"] = "one of A) to E)",
        ["size:reading"] =
            "an SME meets either capital or headcount; a specified business both headcount and capital under ¥1 billion; individuals " +
            "go by headcount",
        ["site-abroad"] = "1 investment: a project site abroad beside the one in Japan",
        ["tied-partner"] = "4 joint: that partners abroad with capital ties are left out (questions on call 20)",
        ["past-report"] = "a report on an earlier award of the programme (up to deadline 18) is missing",
        ["past-report:reading"] = "reports on awards before fiscal 2018 are no longer taken, so these bar for good",
        ["one-application"] = "a second application in the same call",
        ["copied-before"] = "kept out of this call for a copied application (two calls after the first, four after the second)",
        ["cap"] = "at most the ceiling",
        ["global/cap"] = "at most the ceiling of ¥30,000,000",
        ["cap-table"] = "ceiling by headcount",
        ["global/cap-table"] = "ceiling",
        ["outsourcing"] = "outsourcing (security checks included)",
        ["outsourcing:reading"] =
            "no equipment bought by the contractor, nor work by those who carried out a project under this subsidy in the last year",
        ["wage"] = "basic 2: the employees' pay per head grows by 3.5% a year or more",
        ["wage:reading"] = "the planned growth is read as the target that the applicant sets",
        ["declare-targets"] = "the targets are declared to all employees and their representative by the grant application",
        ["payroll-definition"] =
            "pay per head: the employees' salaries, wages and bonuses (no officers' pay, welfare or retirement) by their number; of " +
            "those paid for all months",
        ["wage-floor"] = "basic 3: the lowest wage is ¥30 or more above the regional minimum every year",
        ["wage-floor:reading"] = "at the main project site; left out of the basic requirements under the minimum wage special " +
            "(pages 4, 18)",
        ["action-plan"] =
            "basic 4: from 21 employees on, a general employer action plan is published, or pledged for the grant application",
        ["action-plan-lead"] = "publishing the action plan (by the grant application)",
        ["action-plan-lead:value"] = "1 to 2 weeks",
        ["action-plan-lead:reading"] = "asked to be prepared 3 weeks before the deadline, with 2 weeks to spare",
        ["wage-special"] = "special that raises the ceiling for large wage rises",
        ["wage-special:reading"] =
            "by the employees' pay per head; it is not for grants that do not reach the ceiling, nor, as it adds nothing there, for " +
            "those just at it",
        ["minimum-wage-special"] = "special that raises the rate for those near the minimum wage (2/3)",
        ["minimum-wage-special:reading"] =
            "by the share of staff at the main site in the third highest month of October 2024 to September 2025 that were paid at or " +
            "above the minimum of the time and below that of fiscal 2025",
        ["repay-wage"] = "the target of basic 2 missed: the grant × the shortfall",
        ["repay-wage:reading"] =
            "shortfall = 1 − growth reached ÷ target, which is never below the standard; nothing is said of the special's repayment " +
            "beside it: both are due, up to the grant",
        ["repay-wage-floor"] = "for each year in which the target for the lowest wage is missed (end of March): the grant ÷ plan years",
        ["repay-wage-floor:reading"] =
            "for each such year; a year of operating deficit does not count where value added had not risen by that year since the base " +
            "year (as in the overview of call 20, page 16); where a year is not told, the answer for the whole plan stands for it; under " +
            "the minimum wage special basic 3 is left out, and so is this",
        ["repay-undeclared"] = "the targets were not declared: decision cancelled, grant returned",
        ["own-target-missed"] = "below the target for the lowest wage",
        ["own-special-target-missed"] = "below the special's target for the lowest wage",
        ["repay-raised"] = "a target of the special missed: all that the special added",
        ["repay-raised:reading"] =
            "no exemption for this part; where the raised part is ¥0 the special did not apply, and nothing of it is due",
        ["repay-raised-pay"] = "only the special's target for pay per head missed: the rest × the shortfall",
        ["repay-raised-pay:reading"] = "all of it where growth is zero or less",
        ["repay-raised-floor"] = "only the special's target for the lowest wage missed: the rest × (1 − years met ÷ plan years)",
        ["repay-raised-both"] = "both targets of the special missed: the rest × the shortfall of the one met better",
        ["repay-raised-both:reading"] = "all of it where pay per head did not grow",
        ["point-health"] = "5 health and productivity management (2025)",
        ["point-minimum-wage"] = "10 paying near the minimum wage (30% of all staff in 3 months or more)",
        ["point-minimum-wage:reading"] =
            "counted as for the special, October 2024 to September 2025; the point alone does not lift basic 3",
        ["point-wage-floor"] = "10 the lowest wage raised by ¥63 or more (July 2025 to the month before the application)",
    };
}
