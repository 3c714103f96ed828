using Hojo.Rules.Programmes.ItDonyu;

namespace Hojo.Rules.Programmes.DigitalAi;

/// <summary>The English of digital-ai/2026, by row id: what several frames share, and the others joined.</summary>
internal static class Fy2026English
{
    public static IReadOnlyDictionary<string, string> Words { get; } =
        new[] { Shared, Wages, GrantRulesEnglish.Words, Fy2026FramesEnglish.Words }.SelectMany(words => words)
            .ToDictionary(word => word.Key, word => word.Value);

    private static IReadOnlyDictionary<string, string> Shared => new Dictionary<string, string>
    {
        ["round"] = "2026 (rules of the grant)",
        ["track/normal"] = "Digitalisation and AI subsidy 2026, normal frame (¥50,000 to under ¥1,500,000)",
        ["track/normal-large"] = "Digitalisation and AI subsidy 2026, normal frame (¥1,500,000 to ¥4,500,000)",
        ["track/invoice"] = "Digitalisation and AI subsidy 2026, invoice frame, invoice type",
        ["track/electronic-trade"] = "Digitalisation and AI subsidy 2026, invoice frame, electronic trade type",
        ["track/security"] = "Digitalisation and AI subsidy 2026, security frame",
        ["track/multi-company"] = "Digitalisation and AI subsidy 2026, frame of several businesses",
        ["domestic"] = "registered and in business in Japan, with head office and place of the project there",
        ["domestic:reading"] = "that head office and place of the project lie in Japan is declared with it",
        ["antisocial"] = "antisocial forces, or dealings with them",
        ["rest-of-guideline"] = "all else in the guideline, which is not encoded here, is met",
        ["other-support"] = "overlaps with other support of the state or its agencies",
        ["other-support:what"] = "the project",
        ["within-period"] = "only costs that arise and are paid within the project period",
        ["within-period:reading"] = "others, those before the decision among them, are to be left out",
        ["costs-from"] = "costs count from here (the day of the decision)",
        ["records"] = "all papers are kept for 5 years after the fiscal year of completion",
        ["in-force"] = "applications from the day on which the rules are in force",
        ["in-force:reading"] = "read to take none before",
        ["window-5"] = "call (up to the fifth closing day)",
        ["window-5:reading"] =
            "the first day was not noted; the fifth closing is 29 September 17:00 by one source and 7 October by another, and read " +
            "to lie between",
        ["window-later"] = "call (later closing days)",
        ["window-later:reading"] = "whether a closing day follows the fifth was not noted; to be asked for",
        ["due-whole-yen"] = "repayments rounded down to the yen",
        ["withdrawal"] = "the award is revoked (given up within a year, fraud, other use …): what was paid is returned",
        ["withdrawal:reading"] =
            "all or part of the award may be revoked and no sum is stated: from nothing to all of it; giving up a tool for reasons " +
            "beyond control revokes nothing",
        ["sme-capital"] = "capital of an SME",
        ["sme-employees"] = "regular employees of an SME",
        ["size"] = "an SME or a small business, as defined",
        ["size:reading"] =
            "a company meets either capital or headcount; sole proprietors and associations go by the headcount of their trade, " +
            "medical, welfare and school corporations by 300, chambers by 100",
        ["large-company-half"] = "one large company holds 1/2 or more",
        ["large-company-two-thirds"] = "large companies hold 2/3 or more",
        ["large-company-officers"] = "1/2 or more of the officers come from large companies",
        ["deemed-large-owned"] = "wholly owned by such companies",
        ["deemed-large-officers"] = "all officers come from such companies",
        ["taxable-income"] = "average taxable income of the last 3 years over ¥1.5 billion",
        ["whole-yen"] = "rounded down to the yen",
        ["rate"] = "rate",
        ["cap-sum"] = "ceiling",
        ["software"] = "software, cloud fees for up to 2 years",
        ["options"] = "options, among the costs of introduction",
        ["options:reading"] = "limits on categories are not in the rules; the guideline is to be checked",
        ["services"] = "services, among the costs of introduction",
        ["services:reading"] = "limits on categories are not in the rules; the guideline is to be checked",
        ["small"] = "small business",
        ["sme"] = "SME",
    };

    private static IReadOnlyDictionary<string, string> Wages => new Dictionary<string, string>
    {
        ["payroll-after-award"] = "with an award of 2022 to 2025: pay per head grows by the price stability target + 1.5% a year or more",
        ["wage-plan-after-award"] = "with an award of 2022 to 2025: the wage plan is declared to the employees",
        ["repay-wages-after-award"] = "with an earlier award, wage rule missed: all or part of the grant is repaid",
        ["payroll"] = "pay per head grows by the price stability target + 1% a year or more",
        ["wage-floor"] = "the lowest wage is ¥30 or more above the regional minimum",
        ["wage-plan"] = "the wage plan is declared to the employees",
        ["wage-exempt"] =
            "exempt: small businesses, insured medical institutions and pharmacies, care services, social welfare and rehabilitation, " +
            "schools",
        ["repay-wages"] = "wage rule of grants from ¥1,500,000 missed: all or part of the grant is repaid",
        ["large-wages"] = "all but SMEs: the price stability target + 3%",
    };
}
