namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>The English of shoryokuka/general-8, by row id: applicants, requirements, review and what follows.</summary>
internal static class General08LaterEnglish
{
    public static readonly Dictionary<string, string> Words = new(DefinitionsEnglish.Words)
    {
        ["in-japan"] = "registered and in business in Japan, with head office and project site there",
        ["in-japan:reading"] = "the head office is part of what is told of being registered and in business in Japan",
        ["specified-employees"] = "headcount of a specified business",
        ["specified-capital"] = "capital of a specified business",
        ["specified-capital:value"] = "under ¥1 billion",
        ["size"] = "an SME or the like",
        ["size:reading"] =
            "an SME by capital or by headcount, a specified business by headcount and by capital under ¥1 billion, a sole proprietor by " +
            "headcount; what is asked of cooperatives' members, and of the other corporations beside headcount, is as declared by the form",
        ["small-definition"] =
            "small: up to 20 in manufacturing and others, lodging and entertainment, up to 5 in trade and " +
            "services; non-profit, welfare and " +
            "medical corporations up to 20 for the rate of 2/3",
        ["small-at-end"] = "no longer small before the project ends: 1/2 instead of 2/3",
        ["small-at-end:reading"] = "by the planned headcount at the end; the same where it is outgrown before the decision",
        ["own-unpaid"] = "applies under the general type already, or was granted under it and is not paid yet",
        ["own-unpaid:reading"] = Ended,
        ["others-unpaid"] = "granted under the monodzukuri, restructuring or new business entry subsidy and not paid yet",
        ["others-unpaid:reading"] = Ended,
        ["two-decisions"] = "two grant decisions or more under these three in the 3 years before the application",
        ["two-decisions:reading"] = "decisions on or after the corresponding day 3 years before; those declined or revoked later count",
        ["revoked"] = "a grant decision of this subsidy was revoked under article 17 of the act",
        ["revoked:reading"] = "'revoked' in the record is read as the revocation of a decision",
        ["tourism-award"] = "within 10 months of a decision under the tourism agency's labour subsidies",
        ["antisocial"] = "antisocial forces, or tied to them",
        ["no-employees"] = "no employees at the application",
        ["no-full-year-staff"] = "no employee paid for all months, whom pay per head is reckoned on",
        ["copied-plan"] = "the same as, or very like, the project of another applicant",
        ["copied-plan:reading"] = "but for plans that spread through a supply chain hit by the United States' tariffs",
        ["made-to-fit"] = "capital or headcount changed only to qualify",
        ["passive"] = "does not carry the project itself (lends accounts, leaves the contact to others)",
        ["suspended"] = "suspended from subsidies or tenders",
        ["labour-prosecution"] = "referred to prosecutors for labour law within a year",
        ["offence"] = "an offence connected with the project within 5 years before the call",
        ["misconduct"] = "misconduct with subsidies or benefits of the ministry or the agency",
        ["false-statement"] = "false statements exclude, from later calls too",
        ["still-eligible"] = "stays an SME, and not deemed large, until the project ends (not after)",

        ["plan-years"] = "a plan of 3 to 5 years",
        ["productivity"] = "basic 1: labour productivity rises by 4.0% a year or more, every year from the base year",
        ["wage"] = "basic 2: pay per head rises by 3.5% a year or more",
        ["wage:reading"] = "the applicant sets its own target of 3.5% or more; base year is the one in which the project is completed",
        ["wage-declared"] = "the target is declared to all employees or their representative and to officers by the grant application",
        ["wage-floor"] = "basic 3: lowest wage every year ¥30 or more above the prefecture's minimum",
        ["wage-floor:reading"] = "not for those of the minimum wage special; of several sites the lowest",
        ["action-plan"] = "basic 4: with 21 employees or more, an action plan published or pledged",
        ["action-plan:reading"] = "where it is not published at the application, the pledge is enough",
        ["action-plan-lead"] = "publishing the action plan, by the grant application",
        ["action-plan-lead:value"] = "about 2 weeks",
        ["saving-index-shown"] = "1: a plan with the labour-saving index worked out",
        ["payback-shown"] = "2: the payback period with its proof",
        ["value-added"] = "3: value added rises within the plan of 3 to 5 years",
        ["made-to-measure"] = "4: equipment made to measure (no general-purpose machine by itself)",
        ["made-to-measure:reading"] =
            "general-purpose machines whose make-up or functions change by the place, or that save more together, count; the office judges",
        ["bank"] = "5: where a bank is to fund it, its confirmation",
        ["site"] = "the project site is settled (not under construction)",
        ["site:reading"] = "ownership or the right to use it is with the applicant by the grant application",
        ["once"] = "one application in each call",
        ["other-subsidies"] = "costs that another national subsidy (feed-in tariffs included) covers",
        ["other-subsidies:differing"] = "the eligible costs",
        ["same-costs"] = "costs that the catalogue type covers",
        ["same-costs:differing"] = "the eligible costs",
        ["same-costs:reading"] = "the catalogue type is a national subsidy too, so a project with the same costs is read as excluded",
        ["outsourced-task"] = "the main task itself is left to others",
        ["for-others"] = "develops equipment or systems to be sold or let to others for money",
        ["leased-out"] = "lets the equipment to a third party for long",
        ["dismissals"] = "reaches its goals mainly by dismissals",
        ["unfit"] = "against public order, law or consumer protection",
        ["amusement"] = "amusement business (but licensed inns)",
        ["infeasible"] = "cannot be carried out, has mostly ineligible costs, or cannot be verified",
        ["one-of-several"] = "accepted under several subsidies, one is chosen before the grant application",

        ["due-whole-yen"] = "repayments rounded down to the yen",
        ["repay-wage"] = "target of pay per head missed: (grant − raised part) × (1 − achieved share)",
        ["repay-wage:reading"] =
            "achieved share: growth at the end of the plan by the applicant's own target of 3.5% or more; growth " +
            "of zero or less is all (the " +
            "raised part falls due by its own row); 'deficits and the like': value added did not rise, and the " +
            "company was in deficit in more " +
            "than half of the years",
        ["repay-wage-floor"] = "lowest wage (+¥30) missed at the end of March: the grant ÷ years of the plan, for each such year",
        ["repay-wage-floor:reading"] =
            "a year in deficit does not count where value added had not risen by that year since the base year; where a year is not " +
            "told, the answer for the whole plan stands for it; those of the minimum wage special do not have this requirement, and so " +
            "nothing to repay",
        ["repay-raised"] = "either condition of the wage special (6.0% a year per head, +¥50 each March) missed: the raised part",
        ["repay-raised:reading"] =
            "by 6.0% even where a higher target was set; the guideline prints no exemption here, but article 28 " +
            "(3) of the rules says 'without " +
            "good reason such as an unforeseeable change', so nothing is read to be due for reasons beyond control",
        ["repay-unreported"] = "no report on the effects: decision revoked in whole or part, and repayment",
        ["repay-unreported:reading"] =
            "no sum is stated: from nothing to all of it; no surcharge on this one (not among those of paragraph 3)",
        ["changes-approved"] = "changes of the budget (over 10%), of what is bought or of the site are approved beforehand",

        ["gbiz-id"] = "applied for online with a GbizID Prime account",
        ["gbiz-id:reading"] = "issuing it takes 'some time'; no days are printed",
        ["advisers-named"] = "advisers, their pay and contract are named",
        ["grant-application"] = "grant application within 2 months of adoption",
        ["grant-application:reading"] = "may be extended for good reason; missed, the adoption is revoked",
        ["registry-extract"] = "corporations: full registry extract",
        ["papers"] = "papers: accounts of 2 years, plan (parts 1 to 3), specifications, tax certificates, lists of officers and holders",
        ["main-assets"] = "unit price (without tax) from which assets are named in the plan",
        ["main-assets:value"] = "¥500,000 or more",
        ["training"] = "a training video is watched (with a test); otherwise the adoption is void",
        ["assets"] = "assets of ¥500,000 or more (unit price, without tax) are not disposed of unapproved in their statutory life",
        ["disposal"] = "at disposal the higher of book and market value is paid, up to the grant for that asset",
        ["tax-deducted"] = "the grant application leaves out input tax",
        ["lawful"] = "no breach of the act on subsidies (revocation, repayment, publication)",
        ["changes"] = "changes, suspension or abandonment are approved beforehand",
        ["report"] = "report on the project",
        ["report:reading"] = "30 days after the day of completion, or the end of the period where that is earlier",
        ["effect-reports"] = "report on the effects with the wage ledger, every year for 5 years",
        ["effect-reports:reading"] =
            "from the first April after year 1 of the plan; the years shown are counted from the day after " +
            "completion; the office sets the day",
        ["rights-report"] = "rights filed or acquired are reported for 5 years after the end",
        ["records"] = "vouchers kept for 5 years after the fiscal year of completion",
        ["inspection"] = "inspections are answered, and orders to repay obeyed",
        ["payment"] = "paid after the report, once the grant is fixed (taxable income)",
        ["evidence"] = "data and surveys, whether adopted or not",
        ["insurance"] = "the machinery is insured for 50% or more until the plan ends",
        ["maintenance"] = "with system costs, a maintenance contract for the years of the plan (not eligible)",
        ["not-full"] = "adoption does not approve all; costs are examined again at the grant application",
        ["same-applicant"] = "no other body takes the place of the applicant before the decision; the site is not changed",
        ["orders-from"] = "contracts and orders count from the day of the decision",
        ["mortgage"] = "no security on the equipment (but to fund the project, when approved)",
        ["review-fitness"] = "fitness: project, applicant, requirements and rate as the guideline has them",
        ["review-index"] = "technical: a high labour-saving index, well founded",
        ["review-payback"] = "technical: a short payback, well founded",
        ["review-value-added"] = "technical: high growth of value added, well founded",
        ["review-made-to-measure"] = "technical: equipment made to measure",
        ["review-catalogue-category"] = "products of a category of the catalogue are considered",
        ["review-ability"] = "plan: team, finance, security and funding suffice",
        ["review-results"] = "plan: results superior and profitable, method and schedule sound",
        ["review-wages"] = "plan: high wage targets, likely to be reached",
        ["review-wages-before"] = "plan: pay rises from now to the base year (below inflation is a great disadvantage)",
        ["review-synergy"] = "plan: synergy for the whole company",
        ["review-region"] = "policy: leads the growth of the region",
        ["review-succession"] = "policy: something new on succession (Atotsugi Koshien is considered)",
        ["review-innovation"] = "policy: leads innovation by digital, low-carbon or other technology",
        ["review-innovative-product"] = "policy: brings in innovative products of smaller makers",
        ["review-tariffs"] = "policy: hit hard by the United States' tariffs",
        ["interview"] = "an interview online (about 30 minutes, by the applicant itself) where chosen",
        ["interview-missed"] = "no day agreed or no identity shown: taken as withdrawn",
        ["point-succession"] = "1 succession or M&A within 3 years",
        ["point-succession:reading"] =
            "by shares, by inheritance or gift between a person and a corporation, or a change of representative",
        ["point-continuity"] = "2 business continuity plan certified",
        ["point-continuity:reading"] = "a look back or repeated certification adds more",
        ["point-growth-matching"] = "3 registered with the growth matching service",
        ["point-minimum-wage"] = "4 staff near the regional minimum wage",
        ["point-minimum-wage:reading"] = "counted as for the minimum wage special",
        ["point-wage-floor"] = "5 lowest wage raised by ¥55 or more between June 2026 and the month before the application",
        ["point-eruboshi"] = "6 Eruboshi",
        ["point-kurumin"] = "7 Kurumin",
        ["point-navi"] = "8 labour-saving navigator used by the deadline, with the same account",
        ["point-health"] = "9 Health and Productivity Management 2026",
        ["point-productivity-centre"] = "10 plan made with a productivity support centre",
        ["missed-wage-point"] = "a wage point missed before (18 months)",
        ["missed-wage-point:reading"] = "not where a disaster or the like is the reason",
        ["crowded-theme"] = "many applications for the like at a time (excessive investment)",
    };

    private const string Ended = "'completed' in the record is read as paid; where it is not paid yet it is 'decided'";
}
