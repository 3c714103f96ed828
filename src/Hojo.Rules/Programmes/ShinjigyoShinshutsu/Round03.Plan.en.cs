namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>The English of shinjigyo-shinshutsu/3: what the project and the plan must be, and what is paid back.</summary>
internal static class Round03PlanEnglish
{
    public static IReadOnlyDictionary<string, string> Words => new Dictionary<string, string>
    {
        ["new-product"] = "the product is new to the applicant",
        ["not-more-volume"] = "not a larger volume of an existing product",
        ["not-made-before"] = "not a product made before",
        ["not-other-method"] = "not merely another method",
        ["not-same-performance"] = "not without a significant difference in performance",
        ["new-market"] = "a new market of customers not served so far",
        ["not-same-market"] = "not the same market",
        ["not-part-of-market"] = "not a part of an existing market",
        ["not-other-area"] = "not merely another trade area",
        ["new-sales"] = "new sales: 10% of sales or 15% of value added of today in the last year",
        ["new-sales:reading"] =
            "with sales of ¥1 billion or more, and ¥300 million or more in the division, 10% or 15% of the division's will do",
        ["plan-years"] = "a plan of 3 to 5 years after the project ends",
        ["value-added"] = "value added, or value added per employee, grows by 4.0% a year or more",
        ["value-added:reading"] = "the growth planned is read as the applicant's own target",
        ["value-added-definition"] = "value added = operating profit + personnel cost + depreciation",
        ["base-year"] = "the base is the business year in which the project ends; growth is compound",
        ["minimum-wage-growth"] = "five-year growth of the minimum wage",
        ["minimum-wage-growth:reading"] =
            "the values by prefecture are printed as a picture; worked from the minimum wages of fiscal 2019 to 2024 (one " +
            "decimal, half up)",
        ["wage"] = "wages: pay per head grows as the minimum wage did, or total pay by 2.5% a year",
        ["wage:reading"] = "by the growth planned",
        ["wage-targets"] = "both targets are set at the standards or above",
        ["declare-targets"] = "both targets are declared to all employees or their representative before the grant is applied for",
        ["payroll-definition"] =
            "total pay: wages paid to employees, without officers' pay, welfare and retirement pay; of employees paid for " +
            "all months of the year",
        ["due-whole-yen"] = "repayments rounded down to the yen",
        ["repay-undeclared"] = "targets not declared: all of the grant is repaid",
        ["repay-wage"] = "both targets missed: the grant × the shortfall of the better one is repaid",
        ["repay-wage:reading"] =
            "shortfall = 1 − growth to the last year ÷ target, which is never below the standard; taken of the whole grant, the raised " +
            "part included",
        ["wage-floor"] = "the lowest wage is ¥30 or more above the regional minimum every year",
        ["wage-floor:reading"] = "of several places, that of the main one",
        ["repay-wage-floor"] = "wage floor missed: the grant ÷ the plan years is repaid for each missed year",
        ["repay-wage-floor:reading"] =
            "of the whole grant, the raised part included; exempt are years in deficit by which value added had not risen since the base " +
            "year; where a year is not told, the answer for the whole plan stands for it",
        ["wage-special"] = "special for large wage rises",
        ["wage-special:reading"] =
            "for those who claim it and plan to meet both conditions; the office judges the plan; otherwise the standard ceiling is used",
        ["repay-raised"] = "special's conditions missed: all of the raised part is repaid",
        ["repay-raised:reading"] =
            "checked in the yearly reports: total pay by its growth over the plan, the lowest wage by ¥50 every year; no " +
            "exemption is stated",
        ["action-plan"] = "a general employer action plan is made and published, in force at the deadline",
        ["action-plan-lead"] = "publication of the action plan (1 to 2 weeks)",
        ["action-plan-lead:reading"] = "the longer is taken as 14 days; two weeks or more are asked for (p.18)",
        ["bank"] = "where a financial institution funds the project, the confirmation of one of them is submitted",
        ["consortium-size"] = "a consortium of up to 20",
        ["consortium-needed"] = "every member of the consortium is indispensable",
        ["consortium-qualifies"] = "every member meets the requirements",
        ["consortium-qualifies:reading"] =
            "requirements, costs and grant are those of the member of this case; the others are looked at apart and declared",
        ["consortium-identical"] = "deemed-identical businesses among the members",
        ["consortium-bank"] = "each member that is funded submits a confirmation of its own",
        ["consortium-special"] = "each member may claim the special or not",
        ["consortium-points"] = "points only where half of the members or more qualify",
        ["consortium-points:reading"] = "in a consortium 'yes' means half of the members or more",
        ["consortium-each"] = "each member has a decision, a report and a fixed grant of its own",
        ["consortium-ceiling"] = "whether the ceiling is that of each member or of the consortium is not stated",
        ["consortium-ceiling:reading"] = "as decisions are made for each, so is the ceiling",
        ["cooperative-kind"] = "a cooperative of the kinds named",
        ["cooperative-business"] = "the main members do business, and the cooperative itself",
        ["cooperative-half"] = "base members: half of the eligible ones at most",
        ["cooperative-half:test"] = "twice the base members are not more than the eligible members",
        ["cooperative-half:reading"] = "half a member is cut; the members with the highest ceiling come first, as in examples 1 and 2",
        ["cooperative-ten"] = "10 base members at most",
        ["cooperative-ten:test"] = "the base members are 10 or fewer",
        ["cooperative-papers"] = "papers on the members' capital and employees, and on the business",
        ["cooperative-vote"] = "a vote of the general meeting is proved when the grant is applied for",
        ["cooperative-20"] = "ceiling of a member with up to 20 employees",
        ["cooperative-50"] = "ceiling of a member with 21 to 50 employees",
        ["cooperative-100"] = "ceiling of a member with 51 to 100 employees",
        ["cooperative-101"] = "ceiling of a member with 101 employees or more",
        ["mainly-outsourced"] = "① mainly done by others",
        ["done-in-group"] = "② done by a company of the group already, or otherwise easy",
        ["done-before-succession"] = "③ done before the succession already, or otherwise easy",
        ["without-labour"] = "④ without real labour, or mere investment (letting, parking)",
        ["closed-membership"] = "⑤ a membership business not open to the public",
        ["let-to-one"] = "⑥ premises or equipment let to one third party for long (joint leases apart)",
        ["primary-industry"] = "⑦ agriculture, forestry or fishing (processing with staff of its own apart)",
        ["by-dismissals"] = "⑧ requirements met mainly by dismissals",
        ["public-order"] = "⑨ against public order",
        ["against-law"] = "⑩ against the law, or unfit for consumers",
        ["amusement"] = "⑪ amusement business under the act",
        ["like-another"] = "⑬ like the project of another applicant",
        ["double-support"] = "⑭⑮ costs that another subsidy of the state pays for too",
        ["double-support:what"] = "eligible costs",
        ["double-support:reading"] = "medical and care fees and feed-in tariffs are included",
        ["past-support-told"] = "subsidies decided or applied for are entered in the application",
        ["profit-to-others"] = "⑯ most of the profit or value added goes to others",
        ["false-project"] = "⑰ false contents in the application",
        ["unfit-otherwise"] = "⑱ otherwise against the purpose of the scheme (the office judges)",
    };
}
