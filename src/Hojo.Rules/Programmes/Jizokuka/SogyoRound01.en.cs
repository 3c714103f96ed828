namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>The English of jizokuka-sogyo/1, by row id.</summary>
internal static class SogyoRound01English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "round 1",
        ["track"] = "Subsidy for sustaining small businesses, start-up type, round 1 (leaflet)",
        ["purpose"] = "supports work to open up sales by small businesses within 3 years of founding",
        ["rate"] = "rate",
        ["own-plan"] = "the applicant works out the business plan itself",
        ["chamber"] = "done with the support of a chamber of commerce",
        ["for-sales"] = "work to open up sales",
        ["small"] = "small: commerce and services (other than lodging and entertainment) up to 5; manufacturing and others up to 20",
        ["small:reading"] = "who else is meant by 'and others' is not stated; lodging and entertainment, being left out, go by 20",
        ["cap-sum"] = "ceiling",
        ["cap-invoice"] = "added by the invoice special",
        ["cap"] = "at most the ceiling (¥2,500,000 with the special)",
        ["web-sum"] = "most for the website",
        ["web-most"] = "website part up to ¥500,000",
        ["web-rate"] = "share of the website",
        ["web-quarter"] = "website part up to 1/4 of the grant",
        ["web-quarter:reading"] = "not in the leaflet but in the instructions for form 3; with website costs alone the grant comes to zero",
        ["parts-yen"] = "form 3: the website part and the part of all else are each rounded down to the yen, then added",
        ["marukei:value"] = "¥20,000,000",
        ["marukei"] = "related loan without collateral or guarantee: ceiling of the Marukei loan",
        ["with-marukei"] = "the Marukei loan may finance the costs",
        ["published"] = "guideline published",
        ["window"] = "call",
        ["support-window"] = "the specified start-up support was received within the three years back from the deadline",
        ["support-window:reading"] =
            "the three years are those from the corresponding day to the day of the deadline, both days included",
        ["founded-window"] = "founded within the three years back from the deadline",
        ["founded-window:reading"] =
            "the three years are those from the corresponding day to the day of the deadline, both days included",
        ["support-by"] = "support given by a certified municipality, or by a certified body working with one",
        ["support-certificate"] = "a copy of the municipality's certificate of the support is needed",
        ["results-report"] = "a report on business results after the period",
        ["cost-detail"] = "details of costs not yet clear are asked for at the decision; ineligible costs found later are not paid",
        ["report"] = "a report after the project",
        ["machinery"] = "machinery and the like",
        ["publicity"] = "publicity",
        ["website"] = "website",
        ["exhibitions"] = "exhibitions",
        ["travel"] = "travel",
        ["product-development"] = "development of new products",
        ["rent"] = "leases and venue hire",
        ["consignment"] = "work commissioned",
        ["expense-limits"] = "what each category covers and what is not eligible is not stated",
        ["expense-limits:reading"] = "categories are to be stated as the guideline of the standard type, round 17, has them",
        ["invoice-special"] = "invoice special",
        ["invoice-special:reading"] =
            "applies to those who claim it; registration at the end of the project as planned, as in the standard type",
        ["no-wage-special"] = "the invoice special is the only one; there is no wage special",
        ["invoice-missed"] = "what follows when a claimed invoice special is missed is not stated",
        ["invoice-missed:reading"] =
            "worked without the added part; in the standard type, round 17, the whole grant is refused, so this is to be checked",
        ["estimates"] = "estimates after adoption",
        ["gbiz"] = "to prepare: a GbizID account",
        ["gbiz:reading"] = "neither its kind nor how long it takes is stated",
        ["both-types"] = "applies to the standard type, round 17, as well",
        ["both-types:reading"] = "not in the leaflet; by the guideline of the standard type",
    };
}
