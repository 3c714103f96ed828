namespace Hojo.Rules.Programmes.DigitalAi;

/// <summary>The English of what single frames say.</summary>
internal static class Fy2026FramesEnglish
{
    public static IReadOnlyDictionary<string, string> Words => new[] { Single, Group }.SelectMany(words => words)
        .ToDictionary(word => word.Key, word => word.Value);

    private static IReadOnlyDictionary<string, string> Single => new Dictionary<string, string>
    {
        ["plan-years"] = "a plan of 3 years from the next business year on",
        ["invoice/plan-years"] = "with an award of 2022 to 2025: a plan of 3 years from the next business year on",
        ["first-year-productivity"] = "labour productivity rises by 3% in a year (4% after an earlier award)",
        ["first-year-productivity:reading"] =
            "earlier awards: 2023 normal (A, B) and multi-company; 2024 and 2025 normal and multi-company",
        ["labor-productivity"] = "labour productivity grows by 3% a year (4% after an earlier award)",
        ["labor-productivity:reading"] = "earlier awards: 2023 normal (A, B) and multi-company; 2024 and 2025 normal and multi-company",
        ["security/labor-productivity"] = "labour productivity grows by 1% a year or more",
        ["security/labor-productivity:reading"] =
            "of the whole business, with the effects of what the support sets free, of losses avoided and of other efforts",
        ["plan-reasonable"] = "the productivity plan can be reached and is reasonable",
        ["near-minimum-wage"] = "a business near the minimum wage",
        ["near-minimum-wage:reading"] =
            "the share of employees paid at or above the regional minimum of the time and below that of fiscal 2025, in 3 months " +
            "or more from October 2024 to September 2025",
        ["processes"] = "one kind of business process or more",
        ["processes:reading"] = "whether the general-purpose process alone is enough is for the guideline to say; left to the office",
        ["normal-large/processes"] = "four kinds of process or more",
        ["normal-large/processes:reading"] = "the general-purpose process counts as one",
        ["floor"] = "a grant of ¥50,000 or more",
        ["normal-large/floor"] = "a grant of ¥1,500,000 or more",
        ["normal-large/floor:reading"] = "below it the application belongs to the lower band",
        ["cap"] = "a grant under ¥1,500,000",
        ["cap:reading"] = "'under ¥1,500,000' is at most ¥1,499,999",
        ["normal-large/cap"] = "a grant of ¥4,500,000 or less",
        ["electronic-trade/cap"] = "a grant up to ¥3,500,000 (no minimum)",
        ["security/cap"] = "a grant up to ¥1,500,000",
        ["functions"] = "one function or more among accounting, orders and payment",
        ["with-software"] = "hardware serves the software and is applied for with it",
        ["software-sum"] = "ceiling for software and its introduction (one function)",
        ["software-sum:several"] = "two functions or more",
        ["software-sum:reading"] =
            "the part up to ¥500,000 takes one function and the part beyond two, so one function is read to end at ¥500,000",
        ["software-cap"] = "up to ¥500,000 with one function, ¥3,500,000 with two or more",
        ["rate-first"] = "rate (the first ¥500,000 of the grant)",
        ["rate-first-width"] = "grant at which the rate changes",
        ["rate-second"] = "rate (the grant beyond ¥500,000)",
        ["rate-hardware"] = "rate (hardware)",
        ["computers-sum"] = "ceiling for computers and tablets",
        ["computers-cap"] = "computers and tablets up to ¥100,000",
        ["registers-sum"] = "ceiling for registers and ticket machines",
        ["registers-cap"] = "registers and ticket machines up to ¥200,000",
        ["computers"] = "computers, tablets, printers, scanners",
        ["registers"] = "registers, mobile registers, ticket machines",
        ["electronic-trade/rate"] = "rate (others)",
        ["orderer"] = "the applicant orders, and introduces the tool at its own cost",
        ["receivers"] = "at least one SME is among the receivers who are given accounts free of charge",
        ["cloud"] = "cloud fee (up to 2 years), by the receivers' share of accounts",
        ["cloud:reading"] =
            "the fee × accounts given to SME receivers ÷ all receivers' accounts in the contract, worked out by the applicant and " +
            "rounded down to the yen",
        ["free-accounts"] = "accounts are free for the receivers",
        ["security-service"] = "fee of the service, for up to 2 years",
    };

    private static IReadOnlyDictionary<string, string> Group => new Dictionary<string, string>
    {
        ["members"] = "ten members or more",
        ["multi-company/plan-years"] = "a plan of 2 years",
        ["multi-company/labor-productivity"] = "labour productivity grows by 5% a year (6% with a member that had an earlier award)",
        ["multi-company/labor-productivity:reading"] =
            "of the group; earlier awards: 2024 and 2025 normal and multi-company",
        ["members-qualify"] = "the representative and the members meet the rules (annex 1, registered in Japan, no antisocial forces)",
        ["members-qualify:reading"] =
            "to be checked member by member against the rules, and declared; the representative is a corporation, and an SME, a body " +
            "of a shopping street or a chamber; whether the others have to be SMEs is not stated",
        ["members-barred"] = "an IT provider or an outside expert, of this group or another, is a member",
        ["gbiz-id"] = "the representative holds GbizID Prime",
        ["security-action"] = "the representative and the members declare SECURITY ACTION",
        ["joint-sum"] = "joint ceiling",
        ["joint-cap"] = "invoice costs and analysis together up to ¥30,000,000",
        ["joint-cap:reading"] = "the column of ceilings is read as spanning the two",
        ["foundation"] = "invoice costs in all: software, its introduction, hardware",
        ["foundation-parts"] = "the parts told add up to no more than the invoice costs in all",
        ["foundation-parts:reading"] = "each part is a part of the total; more would be an error, and could grant more than the costs",
        ["foundation-parts:test"] = "the parts are no more than the total",
        ["foundation-limit"] = "the grant is at most 4/5 of these costs",
        ["foundation-limit:reading"] =
            "each part is one of the costs, and no rate is above 4/5; it matters for the range where only the parts or only their " +
            "total is told",
        ["analysis"] = "analysis of consumers and the like",
        ["rate-analysis"] = "rate (analysis, coordination and experts)",
        ["analysis-sum"] = "each member's grant for analysis",
        ["analysis-cap"] = "analysis: ¥500,000 × the members that introduce such tools",
        ["coordination"] = "coordination by the representative, fees and travel of outside experts",
        ["coordination-share"] = "share of the costs",
        ["coordination-limit"] = "coordination: 10% of the two costs, × 2/3",
        ["coordination-limit:reading"] =
            "10% of the costs, not of the grants; the table says 10% alone, and 2/3 of it is taken as in the guideline of 2025 (p.20), " +
            "which has the same table",
        ["coordination-sum"] = "ceiling for coordination and experts",
        ["coordination-cap"] = "coordination and experts up to ¥2,000,000",
        ["first-sum"] = "first slice of each member's grant",
        ["second-sum"] = "second slice of each member's grant",
        ["rate-first-small"] = "rate (small members, first ¥500,000 of each grant)",
        ["multi-company/rate-first"] = "rate (first ¥500,000 of each grant)",
        ["multi-company/rate-second"] = "rate (each grant beyond ¥500,000)",
        ["small-cap"] = "small members: ¥500,000 × their number",
        ["other-cap"] = "other members: ¥500,000 × their number",
        ["second-cap"] = "members with two functions or more: ¥3,000,000 × their number",
        ["multi-company/computers-sum"] = "each member's ceiling for computers and tablets",
        ["multi-company/computers-cap"] = "computers and tablets: ¥100,000 × members",
        ["multi-company/registers-sum"] = "each member's ceiling for registers and ticket machines",
        ["multi-company/registers-cap"] = "registers and ticket machines: ¥200,000 × members",
    };
}
