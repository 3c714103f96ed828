namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>The English of koguchi-reisai-hosho/2025, by row id.</summary>
internal static class KoguchiReisaiEnglish
{
    public static readonly IReadOnlyDictionary<string, string> Words = ShikinguriEnglish.With(new Dictionary<string, string>
    {
        ["track"] = "guarantee for small loans to very small businesses",
        ["continued"] = "continued, for small businesses",
        ["size"] = "up to 20 employees (commerce and services up to 5)",
        ["size:reading"] =
            "no exception is made here for lodging and entertainment: all services go by 5; what else 'and the like' covers is not " +
            "stated",
        ["terms"] = "fee, term and grace are not stated",
        ["cover"] = "share guaranteed",
        ["cover:value"] = "100%",
        ["cap-sum"] = "guarantee ceiling, with guaranteed loans held already",
        ["existing"] = "within ¥20,000,000 together with guaranteed loans held already",
        ["existing:reading"] =
            "the balance of guaranteed loans of any scheme; what the new loan repays is to be left out (how refinancing counts is " +
            "not stated)",
        ["shared-ceiling"] = "within ¥20,000,000 together with guaranteed loans held already",
        ["cap"] = "at most what is left of the ceiling",
        ["refinancing"] = "a loan guaranteed in full may be refinanced with a full guarantee",
    });
}
