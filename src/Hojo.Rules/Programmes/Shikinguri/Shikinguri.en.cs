namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>The English of what the leaflet says of all its schemes.</summary>
internal static class ShikinguriEnglish
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "leaflet of 2025",
        ["digest"] = "an overview without a date; the details are to be asked for",
        ["contact"] =
            "finance division of the SME Agency 03-3501-2876; Japan Finance Corporation 0120-154-505; the nearest revitalisation " +
            "council",
        ["window"] = "period",
        ["whole-yen"] = "rounded down to the yen",
    };

    /// <summary>With the English of one scheme.</summary>
    public static IReadOnlyDictionary<string, string> With(IReadOnlyDictionary<string, string> scheme)
        => Words.Concat(scheme).ToDictionary(word => word.Key, word => word.Value);
}
