namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>The English of jizokuka/20, by row id.</summary>
internal static class Round20English
{
    private const string OfTheGrant =
        "read as a limit on the grant, as round 17 words that of websites; were it one on the cost, the grant would be 2/3 of it at most";

    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "round 20",
        ["track"] = "Subsidy for sustaining small businesses, standard type, round 20 (second-hand)",
        ["window"] = "call",
        ["window:reading"] = "the hour of opening was not noted",
        ["form-4-deadline"] = "last day to ask for the support plan (form 4)",
        ["rest-of-guideline"] = "all else in the guideline, which is not encoded here, is met",
        ["not-alone"] = "neither website costs nor publicity can be applied for alone",
        ["not-alone:reading"] = "whether the two may be applied for together and alone is not noted; left to the office",
        ["small"] = "small: commerce and services (other than lodging and entertainment) up to 5; manufacturing and others up to 20",
        ["small:reading"] =
            "no definition was noted; that of the leaflet of round 17 is used; lodging and entertainment, being left out, go by 20",
        ["amounts"] = "rate, ceiling, specials and categories of cost were not noted",
        ["amounts:reading"] =
            "worked by the leaflet of round 17: 2/3 up to ¥500,000, without what specials add; the sums of round 20 are to be " +
            "checked in its guideline",
        ["rate"] = "rate (of round 17)",
        ["cap-sum"] = "ceiling (of round 17)",
        ["cap"] = "at most the ceiling (of round 17)",
        ["whole-yen"] = "rounded down to the yen",
        ["machinery"] = "machinery and the like",
        ["publicity"] = "publicity",
        ["website"] = "website",
        ["exhibitions"] = "exhibitions",
        ["travel"] = "travel",
        ["product-development"] = "development of new products",
        ["rent"] = "leases and venue hire",
        ["consignment"] = "work commissioned",
        ["web-sum"] = "most for the website",
        ["web-most"] = "website up to ¥300,000",
        ["web-most:reading"] = OfTheGrant,
        ["publicity-sum"] = "most for publicity",
        ["publicity-most"] = "publicity up to ¥300,000",
        ["publicity-most:reading"] = OfTheGrant,
    };
}
