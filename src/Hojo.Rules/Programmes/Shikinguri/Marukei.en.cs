namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>The English of marukei/2025, by row id.</summary>
internal static class MarukeiEnglish
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "leaflet of 2025",
        ["track"] = "management improvement loan for small businesses",
        ["purpose"] = "a loan without collateral or guarantee, which may finance the costs of the subsidised project",
        ["with-jizokuka"] = "may finance the costs of the sustainability subsidy",
        ["window"] = "period",
        ["cap-sum"] = "ceiling",
        ["used"] = "what is still owed under the same loan is taken off",
        ["cap"] = "at most what is left of the ceiling",
        ["whole-yen"] = "rounded down to the yen",
        ["conditions"] = "'certain conditions and an examination' are not listed in full",
        ["conditions:reading"] = "only the example given is tested; the others are to be asked of the office",
        ["district"] = "for example, in business in the same district for the last year or more",
        ["office"] = "ask the society or chamber of commerce and industry",
        ["term"] = "term (grace)",
        ["term:value"] = "working funds 7 years (1), equipment 10 years (2)",
        ["term:reading"] = "from a third party; the brackets are read as the grace period",
        ["size"] = "a small business",
    };
}
