namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>The English of jizokuka-sogyo/4, by row id.</summary>
internal static class SogyoRound04English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "round 4",
        ["track"] = "Subsidy for sustaining small businesses, start-up type, round 4 (second-hand)",
        ["window"] = "call",
        ["window:reading"] = "the dates of round 20 of the standard type; the hour of opening was not noted",
        ["form-4-deadline"] = "last day to ask for the support plan (form 4)",
        ["form-4-deadline:reading"] = "read as that of round 20 of the standard type",
        ["rest-of-guideline"] = "all else in the guideline, which is not encoded here, is met",
        ["founded-window"] = "founded within a year",
        ["founded-window:reading"] =
            "read as from the corresponding day a year before the deadline to the day of the deadline, both included, as the three " +
            "years of round 1 are counted",
        ["small"] = "small: commerce and services (other than lodging and entertainment) up to 5; manufacturing and others up to 20",
        ["small:reading"] =
            "no definition was noted; that of the leaflet of round 1 is used; lodging and entertainment, being left out, go by 20",
        ["amounts"] = "rate, ceiling, specials, categories of cost and their limits were not noted",
        ["amounts:reading"] =
            "worked by the leaflet of round 1: 2/3 up to ¥2,000,000, without what specials add and without limits on categories; " +
            "the sums of round 4 are to be checked in its guideline",
        ["rate"] = "rate (of round 1)",
        ["cap-sum"] = "ceiling (of round 1)",
        ["cap"] = "at most the ceiling (of round 1)",
        ["whole-yen"] = "rounded down to the yen",
        ["machinery"] = "machinery and the like",
        ["publicity"] = "publicity",
        ["website"] = "website",
        ["exhibitions"] = "exhibitions",
        ["travel"] = "travel",
        ["product-development"] = "development of new products",
        ["rent"] = "leases and venue hire",
        ["consignment"] = "work commissioned",
    };
}
