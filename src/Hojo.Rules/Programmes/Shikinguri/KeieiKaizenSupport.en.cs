namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>The English of keiei-kaizen-support-hosho/2025, by row id.</summary>
internal static class KeieiKaizenSupportEnglish
{
    public static readonly IReadOnlyDictionary<string, string> Words = ShikinguriEnglish.With(new Dictionary<string, string>
    {
        ["track"] = "management improvement support guarantee (strengthened)",
        ["new"] = "the strengthened kind is newly made",
        ["plan"] = "funds to carry out a plan made with the revitalisation council, the 405 programme or the like",
        ["plan:reading"] = "what else counts as such a plan is not stated",
        ["cap-sum"] = "guarantee ceiling",
        ["used"] = "what is already guaranteed under the scheme is taken off",
        ["cap"] = "at most what is left of the ceiling",
        ["fee"] = "guarantee fee",
        ["fee:value"] = "0.3%",
        ["grace"] = "grace",
        ["grace:value"] = "up to 3 years",
        ["grace-asked"] = "the grace asked for is up to 3 years",
        ["refinancing"] = "a loan guaranteed in full may be refinanced with a full guarantee",
        ["cover"] = "the share guaranteed is not stated but for refinancing",
        ["term"] = "term",
        ["term:value"] = "15 years",
    });
}
