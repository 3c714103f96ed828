namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>The English of it-donyu/2025, by row id: what several tracks share, and the others joined.</summary>
internal static class Fy2025English
{
    public static IReadOnlyDictionary<string, string> Words { get; } =
        new[]
        {
            Shared, GrantRulesEnglish.Words, Fy2025NormalEnglish.Words, Fy2025InvoiceAndSecurityEnglish.Words,
            Fy2025MultiCompanyEnglish.Words,
        }
            .SelectMany(words => words).ToDictionary(word => word.Key, word => word.Value);

    private static IReadOnlyDictionary<string, string> Shared => new Dictionary<string, string>
    {
        ["round"] = "2025",
        ["track/normal"] = "IT adoption subsidy 2025, normal track (¥50,000 to under ¥1,500,000)",
        ["track/normal-large"] = "IT adoption subsidy 2025, normal track (¥1,500,000 to ¥4,500,000)",
        ["track/invoice"] = "IT adoption subsidy 2025, invoice track, invoice type",
        ["track/electronic-trade"] = "IT adoption subsidy 2025, invoice track, electronic trade type",
        ["track/security"] = "IT adoption subsidy 2025, security track",
        ["track/multi-company"] = "IT adoption subsidy 2025, multi-company track",
        ["version"] = "the leaflet is that of May 2025",
        ["headline"] = "largest grant and range of rates, over all tracks",
        ["purpose"] = "supports IT tools (software, services) that raise productivity",
        ["sme-capital"] = "capital of an SME",
        ["sme-employees"] = "regular employees of an SME",
        ["size"] = "an SME or a small business, as defined",
        ["size:reading"] =
            "a company meets either capital or headcount; sole proprietors and associations go by the headcount of their trade, " +
            "medical, welfare and school corporations by 300, chambers by 100",
        ["small-definition"] =
            "small: up to 5 employees in commerce and services, up to 20 in lodging, entertainment, manufacturing and others; " +
            "companies and sole proprietors only",
        ["domestic"] = "registered and operating in Japan",
        ["minimum-wage"] = "the lowest wage of the last month is at or above the regional minimum",
        ["gbiz-id"] = "GbizID Prime is held",
        ["security-action"] = "SECURITY ACTION, one star or two, is declared",
        ["other-support"] = "overlaps with other support of the state",
        ["plan-years"] = "a plan of 3 years",
        ["labor-productivity"] = "labour productivity grows by 3% a year (4% after an earlier award)",
        ["plan-reasonable"] = "the productivity goals can be reached and are reasonable",
        ["services-excessive"] = "services out of proportion to the tool",
        ["large-company-half"] = "one large company holds 1/2 or more",
        ["large-company-two-thirds"] = "large companies hold 2/3 or more",
        ["large-company-officers"] = "1/2 or more of the officers come from large companies",
        ["deemed-large-owned"] = "wholly owned by such companies",
        ["deemed-large-officers"] = "all officers come from such companies",
        ["taxable-income"] = "average taxable income of the last 3 years over ¥1.5 billion",
        ["large-company-definition"] =
            "large company: any business that is not an SME, small business investment companies and investment partnerships apart",
        ["same-corporation"] = "another corporation deemed the same applies too; only one may",
        ["same-corporation:reading"] =
            "a parent or a person with over 50% of the votes (a household is one person), or the same representative, main " +
            "shareholder or controller",
        ["vendor"] = "a registered vendor of the programme, or one that applies for it",
        ["suspended"] = "suspended from subsidies or tenders",
        ["amusement"] = "amusement business, licensed inns apart",
        ["labour-prosecution"] = "referred to prosecutors for labour law within a year",
        ["antisocial"] = "antisocial forces",
        ["religious"] = "religious corporation",
        ["unincorporated"] = "association without legal personality",
        ["misconduct"] = "misconduct with other subsidies",
        ["unsuitable"] = "anyone the office finds unsuitable is barred too",
        ["software"] = "software; cloud fees for up to 2 years",
        ["options"] = "options: extensions, data links, security; up to 1 year",
        ["services"] = "services: consulting, set-up, manuals, training, support for up to 2 years",
        ["services-sum"] = "ceiling for services",
        ["services-cap"] = "eligible services up to ¥2,000,000",
        ["ineligible-costs"] =
            "not eligible: costs borne by customers, travel, filing fees, consumption tax, unfixed prices, what is free, leases, " +
            "second-hand goods",
        ["ineligible-costs:reading"] = "costs are stated without consumption tax",
        ["early-orders"] = "less tools bought before the decision",
        ["floor"] = "a grant of ¥50,000 or more",
        ["whole-yen"] = "the grant is rounded down to the yen",
        ["rate"] = "rate",
        ["cap-sum"] = "ceiling",
        ["opening"] = "applications open",
        ["gbiz-lead"] = "GbizID Prime account (about two weeks)",
        ["gbiz-lead:reading"] = "'about two weeks' is taken as 14 days; allow for more",
        ["registry-extract"] = "corporations: extract from the company register",
        ["identity"] = "sole proprietors: driving record or residence certificate",
        ["identity:reading"] = "a driving licence only has to be valid",
        ["window-2"] = "second closing day",
        ["window-2:reading"] =
            "applications open by the guideline; no round has an opening day of its own, so it is read as open from then to its " +
            "closing day; no hour is stated",
        ["window-3"] = "third closing day",
        ["window-3:reading"] =
            "applications open by the guideline; no round has an opening day of its own, so it is read as open from then to its " +
            "closing day; no hour is stated",
        ["one-application"] = "one application each; the invoice and security tracks may be applied for as well",
        ["one-in-the-period"] = "a second application in the period (one application, and one award, each)",
        ["one-in-the-period:reading"] = "after a rejection, or a withdrawal after the decision, a later closing day may be applied for",
        ["with-other-tracks"] = "a cost counted twice (other tracks may be applied for and had as well)",
        ["recent-award:reading"] =
            "the first day is not counted (Civil Code, art. 143), and the corresponding day is within; awards as a member of a group " +
            "count",
        ["recent-award"] = "within 12 months of an award of 2024 (normal, multi-company)",
        ["security-service-before"] = "the security service was awarded before or is applied for elsewhere",
        ["security-service-before:reading"] = "to be stated only where this application includes the service",
        ["period"] = "end of the project period (about 6 months from the decision)",
        ["period:reading"] = "the office publishes the exact closing days one by one",
        ["orders-from"] = "tools may be contracted and ordered (after the decision)",
        ["orders-from:reading"] = "a contract on the day of the decision counts where it follows the decision",
        ["report-before"] = "report of effect (before the plan years)",
        ["report-before:reading"] = "its schedule is to be published, and no end is stated",
        ["report-1"] = "report of effect (year 1)",
        ["report-2"] = "report of effect (year 2)",
        ["report-3"] = "report of effect (year 3)",
        ["records"] = "all papers are kept for 5 years after the fiscal year of completion",
        ["due-whole-yen"] = "repayments rounded down to the yen",
        ["withdrawal"] =
            "withdrawal before the reports are complete (a tool given up, the business closed or transferred), or an award revoked " +
            "(fraud, other use, breach …): all or part is repaid",
        ["withdrawal:reading"] = "giving up one of several tools counts too; how much is not stated: from nothing to all of it",
        ["not-read"] =
            "meets what stands in parts of the guideline not yet encoded row by row: requirements on consents and filing, review, " +
            "points, documents, notes and annexes",
        ["not-read:reading"] = "they are about papers, calls and consents; the applicant reads the guideline and declares",
        ["floor:reading"] = "below it the application belongs to the lower band",
        ["labor-productivity:reading"] =
            "of the whole business, with the effects of what the support sets free, of losses avoided and of other efforts",
        ["headline:value"] = "up to ¥4,500,000 each, 1/2 to 4/5",
        ["small"] = "small business",
        ["sme"] = "SME",
        ["with-other-tracks:what"] = "the eligible costs",
        ["other-support:what"] = "the project",
        ["wages-principle"] = "rules: where the wage requirements are not met, all or part of the grant is in principle asked back",
        ["wages-principle:reading"] = "whether all or part, and how much, goes by supplement 1 of the guideline",
        ["window-later"] = "later closing days",
        ["window-later:reading"] =
            "the guideline prints the first day alone, no end and no number of closing days; ask the office whether more follow",
        ["succeeded"] = "ended by the grant rules of the digital and AI subsidy",
        ["succeeded:reading"] = "read as what follows this subsidy, which is read to take no application after these rules are in force",
    };
}
