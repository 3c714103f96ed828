namespace Hojo.Rules.Programmes.ShinjigyoShinshutsu;

/// <summary>The English of shinjigyo-shinshutsu/3, by row id: the call and who may apply; the rest joined.</summary>
internal static class Round03English
{
    public static IReadOnlyDictionary<string, string> Words { get; } =
        new[] { Applying, Round03PlanEnglish.Words, Round03CostsEnglish.Words, Round03AfterwardsEnglish.Words }
            .SelectMany(words => words).ToDictionary(word => word.Key, word => word.Value);

    private static IReadOnlyDictionary<string, string> Applying => new Dictionary<string, string>
    {
        ["round"] = "round 3",
        ["track"] = "SME new business entry subsidy, round 3",
        ["purpose"] = "supports entry into new markets and higher value, for growth, productivity and wages",
        ["window"] = "call",
        ["window:reading"] = "open until 18:00 itself; no hour of opening is stated",
        ["filing-opens"] = "nothing can be filed before applications are accepted",
        ["filing-opens:reading"] =
            "only the electronic system takes applications, so nothing can be filed before that day though the call is on; " +
            "no hour is stated",
        ["filing"] = "applications are accepted",
        ["result"] = "results (planned)",
        ["cap-table"] = "ceiling",
        ["cap"] = "at most the ceiling",
        ["floor"] = "minimum grant ¥7,500,000",
        ["whole-yen"] = "rounded down to the yen",
        ["in-japan"] = "head office and place of the project in Japan",
        ["size-day"] = "the conditions are to be met on the day the call begins",
        ["size-day:reading"] = "capital, headcount and shares are those of that day",
        ["sme-capital"] = "capital of an SME",
        ["sme-employees"] = "regular employees of an SME",
        ["regular-employees"] = "regular employees: without day labourers, short terms, seasonal work up to 4 months, and trial periods",
        ["other-corporations"] =
            "business cooperatives and the like, corporations of schedule 2 of the Corporation Tax Act, agricultural and workers' " +
            "cooperatives, deemed public-interest corporations, with up to 300 employees",
        ["specified-employees"] = "regular employees of a specified business",
        ["specified-employees:reading"] = "rubber counts as manufacturing; software, information processing and inns as other",
        ["unions"] = "unions and research associations two thirds of whose members are within the sizes named",
        ["lessors"] = "a leasing company that applies jointly need not be an SME",
        ["size"] = "an SME, another corporation that counts, or one of the specified businesses",
        ["size:reading"] =
            "a company meets either capital or headcount; individuals go by headcount; a specified business has capital " +
            "under ¥1 billion too",
        ["recent-award"] = "1. adopted under one of three subsidies within 16 months before the deadline (awards declined apart)",
        ["recent-award:reading"] = "adoptions on or after the corresponding day are included, and those revoked later",
        ["project-under-way"] = "1. a project under one of these subsidies is under way at the deadline",
        ["choose-one"] = "several may be applied for at the same time; of those adopted, the grant of one only is taken",
        ["choose-one:reading"] = "it is the grant that is one, not the adoption",
        ["restructuring-revoked"] = "2. adoption under the restructuring subsidy revoked",
        ["restructuring-revoked:reading"] = "'revoked' in the record is read as a revoked adoption",
        ["restructuring-decision-revoked"] = "3. decision under the restructuring subsidy revoked on the grounds named",
        ["restructuring-unpaid"] = "4. ordered to pay in under the restructuring subsidy, and not paid",
        ["restructuring-report"] = "5. a report under the restructuring subsidy is missing",
        ["restructuring-not-repaid"] = "6. ordered to repay the restructuring subsidy, and not repaid",
        ["no-employees"] = "7. no employees",
        ["under-one-year"] = "8. founded less than a year ago",
        ["under-one-year:reading"] = "judged at the application, which may be made until the deadline: a year by then will do",
        ["accounts"] = "8. accounts of one business year at least",
        ["large-company-half"] = "9. (a) one large company holds 1/2 or more",
        ["large-company-two-thirds"] = "9. (b) large companies hold 2/3 or more",
        ["large-company-officers"] = "9. (c) 1/2 or more of the officers come from large companies",
        ["large-company-officers:reading"] = "outside directors and auditors are no officers here (p.10)",
        ["deemed-large-owned"] = "9. (d) wholly held by SMEs under (a) to (c)",
        ["deemed-large-owned:reading"] =
            "holders under (a) to (e) are asked for together; held wholly by them, (f) applies even where (d) does not",
        ["deemed-large-officers"] = "9. (e) all officers come from SMEs under (a) to (c)",
        ["deemed-large-half"] = "9. (f) SMEs under (a) to (e) hold 1/2 or more",
        ["large-company-definition"] =
            "large: no SME, capital and headcount both above the table of (1), and not under (3), foreign companies " +
            "included; public bodies",
        ["holders-not-counted"] = "shares of small business investment companies, investment partnerships and the like do not count",
        ["holders-not-counted:reading"] = "what they hold is to be left out",
        ["joint-venture"] = "9. member of a joint venture mostly held by large or deemed large companies",
        ["not-large-until-end"] = "9. becoming deemed large before the project is completed cancels the decision",
        ["taxable-income"] = "10. average taxable income of the last 3 years over ¥1.5 billion",
        ["taxable-income:reading"] =
            "of the 3 years that are settled when the call begins; only SMEs are named, and those of (2) and (3) are read as meant too",
        ["stays-eligible"] = "11. no longer qualifying after the application bars (after the project's end it does not)",
        ["unincorporated"] = "12. an association without legal personality",
        ["no-profitable-business"] = "13. a corporation without profitable business",
        ["no-profitable-business:reading"] = "for social welfare corporations, business beyond public insurance counts as profitable",
        ["public-money"] = "14. a corporation run mostly on public money",
        ["political"] = "15. a political body",
        ["religious"] = "16. a religious corporation",
        ["false-application"] = "17. false contents in an application",
        ["changed-to-qualify"] = "18. capital, headcount or shares changed only to qualify",
        ["suspended"] = "19. suspended from subsidies or tenders",
        ["misconduct"] = "20. misconduct with subsidies of the ministry or SME Support",
        ["broke-law"] = "21. a law broken in a subsidised project within 5 years before the call",
        ["antisocial"] = "22. antisocial forces",
        ["one-application"] = "a second application in the same call (one only)",
        ["same-corporation"] = "deemed identical: a parent with 50% of the votes or more, or its subsidiary, applies too",
        ["same-corporation:reading"] = "all of them fail then; one alone may apply",
        ["identical"] = "a subsidiary, a company of the same individual, or one with the same representative and address, applies too",
        ["identical:reading"] = "so does a corporation set up by a sole proprietor with an earlier award",
        ["household"] = "a member of the household applies too",
        ["household:reading"] = "a household counts as one, so that application is read as the second",
        ["same-group-barred"] = "deemed identical with a business barred under 2 to 6, 17, or 19 to 22",
        ["becomes-identical"] = "becoming identical with another awarded business, of the call or of an earlier one, cancels the decision",
        ["retry"] = "who was rejected may apply again with a revised plan",
        ["second-award"] = "on what conditions an awarded business may apply a second time is not stated",
        ["second-award:reading"] = "only the 16 months and the project under way are looked at",
    };
}
