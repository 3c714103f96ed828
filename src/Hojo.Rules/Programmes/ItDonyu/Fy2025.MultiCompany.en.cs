namespace Hojo.Rules.Programmes.ItDonyu;

/// <summary>The English of 複数社連携IT導入枠.</summary>
internal static class Fy2025MultiCompanyEnglish
{
    public static IReadOnlyDictionary<string, string> Words => new Dictionary<string, string>
    {
        ["multi-company/purpose"] = "supports ten or more SMEs that act together on the invoice system or on cashless payment",
        ["multi-company/gbiz-id"] = "the representative holds GbizID Prime",
        ["multi-company/security-action"] = "the representative and the members declare SECURITY ACTION",
        ["multi-company/plan-years"] = "a plan of 2 years",
        ["multi-company/labor-productivity"] = "labour productivity grows by 5% a year (6% with a member that had an earlier award)",
        ["multi-company/ineligible-costs"] =
            "not eligible: added licences, development from scratch, heavy customising, temporary use, costs borne by customers, " +
            "metered fees, what is free, leases, second-hand goods, filing fees, consumption tax",
        ["multi-company/early-orders"] = "not eligible: what was done before the decision",
        ["foundation-limit"] = "the grant for (1) is at most 4/5 of the costs of (1)",
        ["foundation-limit:reading"] = "each part is one of the costs of (1), and no rate is above 4/5; it matters for the range where " +
            "only the parts or only their total is told",
        ["multi-company/whole-yen"] = "rounded down to the yen",
        ["multi-company/recent-award"] = "within 12 months of an award of 2024 (the security track apart)",
        ["multi-company/not-read"] =
            "parts of the guideline not yet encoded row by row: definitions, requirements and exclusions of each member, documents, " +
            "review and points, notes and annexes",
        ["multi-company/computers"] = "of these, computers, tablets, smartphones, printers, scanners (told up to ¥200,000 a member)",
        ["multi-company/registers"] = "of these, registers and ticket machines (told up to ¥400,000 a member)",
        ["multi-company/computers:reading"] =
            "smartphones stand in the list of page 20 alone, not in those of pages 17 and 19 and of the rules",
        ["multi-company/computers-sum"] = "each member's ceiling for computers and tablets",
        ["multi-company/computers-cap"] = "computers and tablets: ¥100,000 × members",
        ["multi-company/registers-sum"] = "each member's ceiling for registers and ticket machines",
        ["multi-company/registers-cap"] = "registers and ticket machines: ¥200,000 × members",
        ["multi-company/rate-first"] = "rate (first ¥500,000 of each grant)",
        ["multi-company/rate-second"] = "rate (each grant beyond ¥500,000)",
        ["multi-company/outgrown"] = "a small member that outgrows the definition before completion falls from 4/5 to 3/4",
        ["multi-company/labor-productivity:reading"] =
            "the geometric mean over the members; earlier awards: 2023 normal (A, B) and multi-company, 2024 normal and " +
            "multi-company",
        ["activities"] =
            "activities: invoices, data links, payment between firms, cashless areas, forecasts, analysis of visitors and consumers, " +
            "shared digital work, regional issues",
        ["members"] = "ten members or more",
        ["members:reading"] =
            "branches count once, a parent and its subsidiary (over 50% of the votes) once; members that use no tool do not count " +
            "(p.10)",
        ["members-qualify"] = "the representative and the members meet the definitions",
        ["members-qualify:reading"] = "to be checked member by member against the guideline, and declared",
        ["members-barred"] =
            "includes a barred business: deemed large, deemed the same, vendors, tool providers, outside experts and others",
        ["members-barred:reading"] = "to be checked member by member against the guideline, and declared",
        ["foundation"] = "foundation in all: accounting, ordering and payment software, options, services, hardware",
        ["small-first"] = "of these, software of small members, first slice",
        ["small-first:reading"] =
            "foundation costs are told member by member in two slices: up to ¥625,000 (small) or ¥500,000 ÷ 3/4 (others, rounded up " +
            "to the yen), then up to ¥4,500,000 with two functions or more",
        ["other-first"] = "of these, software of other members, first slice",
        ["second"] = "of these, software of members with two functions or more, second slice",
        ["services-limit"] = "eligible services up to ¥2,000,000 a member",
        ["services-limit:reading"] = "what exceeds ¥2,000,000 a member is to be left out of the stated costs",
        ["foundation-parts"] = "the parts told of the foundation costs add up to no more than their total",
        ["foundation-parts:reading"] = "each part is a part of the total; more would be an error, and could grant more than the costs",
        ["analysis"] = "analysis: software for analysis, forecasts and local currencies, cameras, beacons and the like",
        ["coordination"] = "coordination by the representative, fees and travel of outside experts",
        ["first-sum"] = "first slice of each member's grant",
        ["second-sum"] = "second slice of each member's grant (two functions or more)",
        ["rate-first-small"] = "rate (small members, first ¥500,000 of each grant)",
        ["small-cap"] = "small members: ¥500,000 × their number",
        ["other-cap"] = "other members: ¥500,000 × their number",
        ["second-cap"] = "members with two functions or more: ¥3,000,000 × their number",
        ["second-cap:reading"] = "the ceiling of ¥3,500,000 less ¥500,000",
        ["rate-analysis"] = "rate (analysis)",
        ["analysis-sum"] = "each member's grant for analysis",
        ["analysis-cap"] = "analysis: ¥500,000 × the members that introduce such tools",
        ["analysis-cap:reading"] = "by the guideline, only members that introduce such tools count",
        ["joint-sum"] = "joint ceiling of foundation and analysis",
        ["joint-cap"] = "foundation and analysis together up to ¥30,000,000",
        ["rate-coordination"] = "rate (coordination and experts)",
        ["coordination-share"] = "share of the costs of foundation and analysis",
        ["coordination-limit"] = "coordination: 10% of the costs of foundation and analysis, × 2/3",
        ["coordination-limit:reading"] = "10% of the costs, not of the grants; costs beyond a member's ceiling are counted too",
        ["coordination-sum"] = "ceiling for coordination and experts",
        ["coordination-cap"] = "coordination and experts up to ¥2,000,000",
        ["whole-yen:reading"] =
            "this guideline states no rounding; as in the other four, the grant is rounded down to the yen, once, at the end",
        ["window-1"] = "first closing day",
        ["window-1:reading"] =
            "applications open by the guideline; no round has an opening day of its own, so it is read as open from then to its " +
            "closing day; no hour is stated",
        ["applies-elsewhere"] = "applying in another group (a member belongs to one group only)",
        ["not-with"] = "applying in the normal or invoice tracks too (the security track is allowed)",
        ["with-security"] = "together with the security track",
        ["analysis-cap:leaflet"] = "× all members of the group",
        ["foundation-parts:test"] = "the parts are no more than the total",
    };
}
