namespace Hojo.Rules.Programmes.Monodzukuri;

/// <summary>The English of monodzukuri/20, by row id: the call, who may apply and with what; the rest joined.</summary>
internal static class Round20English
{
    public static IReadOnlyDictionary<string, string> Words { get; } =
        new[] { Applying, Round20PlanEnglish.Words, Round20CostsEnglish.Words, Round20LaterEnglish.Words }
            .SelectMany(words => words).ToDictionary(word => word.Key, word => word.Value);

    private static IReadOnlyDictionary<string, string> Applying => new Dictionary<string, string>
    {
        ["round"] = "call 20",
        ["track/value-added"] = "monodzukuri subsidy, call 20: products and services of higher value",
        ["track/global"] = "monodzukuri subsidy, call 20: global frame",
        ["purpose"] = "part of the cost of investment for innovative products and services or demand abroad, for productivity",
        ["window"] = "call",
        ["window:reading"] = "open until 17:00 itself; no hour of opening is stated",
        ["filing-opens"] = "nothing can be filed before applications are accepted",
        ["filing-opens:reading"] = "only the electronic system takes applications, so nothing can be filed before though the call is on",
        ["filing"] = "applications are accepted",
        ["result"] = "results (planned)",
        ["innovative"] =
            "develops an innovative product or service (no mere improvement of processes or installation, nor what is common already)",
        ["revitalising-definition"] = "revitalisation is defined in annex 4",
        ["revitalising-definition:reading"] = "the annex is not at hand; as stated by the applicant",
        ["overseas-business"] = "overseas business that raises productivity in Japan",
        ["period"] = "the project ends by then (contracts, delivery, payment, report)",
        ["floor"] = "minimum grant ¥1,000,000",
        ["cap"] = "at most the ceiling",
        ["global/cap"] = "at most the ceiling of ¥30,000,000",
        ["cap-table"] = "ceiling by headcount",
        ["global/cap-table"] = "ceiling",
        ["rate"] = "rate",
        ["rate:small"] = "small, until the project ends",
        ["rate:revitalising"] = "under revitalisation",
        ["whole-yen"] = "rounded down to the yen",
        ["in-japan"] = "head office and project site in Japan",
        ["site"] = "the project site is not under construction or merely planned",
        ["site:reading"] = "where it is not one's own, property or right of use is to be clear by the grant application",
        ["regular-employees"] =
            "regular employees: without day labourers, terms up to 2 months, seasonal work up to 4 months, trial periods, " +
            "representatives and family workers",
        ["sme-capital"] = "capital of an SME",
        ["sme-employees"] = "regular employees of an SME",
        ["unions"] =
            "cooperatives and federations: some as they are, others where two thirds of the members are within the sizes named",
        ["not-eligible"] = "not eligible: other cooperatives, foundations, associations, medical corporations, bodies without personality",
        ["specified-employees"] = "regular employees of a specified business",
        ["specified-employees:reading"] = "rubber counts as manufacturing",
        ["non-profit"] =
            "non-profit corporation: serves SMEs at large, up to 300 people, profitable business, not specially certified, plan for " +
            "management improvement certified by the decision",
        ["non-profit:reading"] = "all but the headcount is as the kind of applicant is declared",
        ["social-welfare"] = "social welfare corporation: approved, up to 300 people, profitable business",
        ["social-welfare:reading"] = "all but the headcount is as the kind of applicant is declared",
        ["size"] = "one of A) to E)",
        ["size:reading"] =
            "an SME meets either capital or headcount; a specified business both headcount and capital under ¥1 billion; individuals " +
            "go by headcount",
        ["small-definition"] =
            "small: up to 20 in manufacturing, others, lodging and entertainment, up to 5 in trade and services; non-profit and " +
            "welfare corporations up to 20",
        ["small-at-end"] = "no longer small by the decision, or by the end of the project, the rate is 1/2",
        ["small-at-end:reading"] = "by the headcount at the application and at the end of the project (FAQ, page 5)",
        ["recent-award"] = "adopted under one of three subsidies within 16 months before the deadline (awards declined apart)",
        ["recent-award:reading"] =
            "adoptions on or after the corresponding day are included, and those revoked later; the FAQ (page 6) has 14 months, read as " +
            "of an earlier call: the guideline stands",
        ["project-under-way"] = "a project under one of these subsidies is under way at the deadline",
        ["choose-one"] = "several may be applied for at the same time; of those adopted, the grant of one only is taken",
        ["choose-one:reading"] = "it is the grant that is one, not the adoption",
        ["past-report"] = "a report on an earlier award of the programme is missing",
        ["past-report:reading"] = "reports on awards before fiscal 2018 are no longer taken, so these bar for good",
        ["two-decisions"] = "two grant decisions of this subsidy within 3 years before the deadline",
        ["two-decisions:reading"] = "decisions on or after the corresponding day count, and those declined or revoked later",
        ["large-company-half"] = "deemed large (1): one large company holds 1/2 or more",
        ["large-company-two-thirds"] = "deemed large (2): large companies hold 2/3 or more",
        ["large-company-officers"] = "deemed large (3): 1/2 or more of the officers come from large companies",
        ["deemed-large-owned"] = "deemed large (4): wholly held by SMEs under (1) to (3)",
        ["deemed-large-officers"] = "deemed large (5): all officers come from SMEs under (1) to (3)",
        ["large-company-definition"] =
            "large: no SME and not one of A) to E); of companies abroad, where capital and headcount both exceed the table of A) and C) " +
            "does not apply; public bodies",
        ["holders-not-counted"] = "shares of small business investment companies, partnerships and succession companies do not count",
        ["holders-not-counted:reading"] = "what they hold is to be left out",
        ["taxable-income"] = "average taxable income of the last 3 years over ¥1.5 billion",
        ["taxable-income:reading"] = "of the 3 years that are settled when the call begins",
        ["stays-eligible"] = "no longer one of A) to E), or deemed large, after the application bars (after the project's end it does not)",
        ["antisocial"] = "antisocial forces",
        ["same-corporation"] = "deemed identical: a parent with over 50% of the votes applies too",
        ["same-corporation:reading"] = "exactly 50% does not count; all that applied are treated as not meeting the requirements",
        ["identical"] = "deemed identical: subsidiaries, companies of one individual over 50%, or of the same head apply too",
        ["false-statement"] = "false contents in the application",
        ["false-statement:reading"] = "made on purpose or by gross negligence they bar later calls as well",
        ["changed-to-fit"] = "capital or headcount changed only to qualify",
        ["not-its-own"] = "the project is not the applicant's own (accounts lent, contacts left to others)",
        ["suspended"] = "suspended from subsidies or tenders",
        ["main-part-outsourced"] = "the main task, or the main part, is left to others",
        ["no-real-labour"] = "without real labour, or mere investment",
        ["lent-for-long"] = "the equipment is lent to a third party for long",
        ["by-dismissals"] = "meets the requirements mainly by dismissals",
        ["improper"] = "against public order, law or consumer protection",
        ["amusement"] = "amusement business under the act",
        ["over-limits"] = "a project that books a subsidy beyond the limits of a category is not eligible",
        ["over-limits:reading"] = "what lies beyond is read as not booked, so the grant is worked up to the limits",
        ["one-application"] = "a second application in the same call",
        ["like-others"] = "the same as, or like, another applicant's project, past or present",
        ["copied-before"] = "kept out of this call for a copied application (one call after the first, four after the second)",
        ["copied-before:reading"] = "up to call 18 the second time barred two calls (FAQ, page 3)",
        ["double-support"] = "the same costs as under other support of the state (public insurance fees and feed-in tariffs included)",
        ["double-support:what"] = "eligible costs",
        ["double-support:reading"] = "subsidies of local governments and tax relief may as a rule be had beside it (FAQ, page 3)",
        ["past-support-told"] = "all support decided or applied for is told at the application (or it is rejected as false)",
        ["impracticable"] = "a project that is judged not to be practicable",
        ["unfit-otherwise"] = "projects that do not fit the guideline otherwise are not eligible (the office judges)",
    };
}
