namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>The English of jigyo-shokei/14, by row id: what rests on the records, and the others joined.</summary>
internal static class Round14English
{
    public static IReadOnlyDictionary<string, string> Words { get; } =
        new[] { Records, Round14SharedEnglish.Words, Round14ExpertsEnglish.Words, Round14SuccessionEnglish.Words }
            .SelectMany(words => words).ToDictionary(word => word.Key, word => word.Value);

    private static IReadOnlyDictionary<string, string> Records => new Dictionary<string, string>
    {
        ["round"] = "call 14",
        ["ceiling"] = "Ceiling of the grant",
        ["track/succession"] = "Business succession and M&A subsidy, call 14, succession frame",
        ["track/expert-buyer"] = "Business succession and M&A subsidy, call 14, expert frame, buyers",
        ["track/expert-seller"] = "Business succession and M&A subsidy, call 14, expert frame, sellers",
        ["track/expert-hundred-oku"] = "Business succession and M&A subsidy, call 14, expert frame, ¥10 billion companies (ceiling)",
        ["track/pmi-expert"] = "Business succession and M&A subsidy, call 14, PMI expert type",
        ["track/pmi-investment"] = "Business succession and M&A subsidy, call 14, post-merger investment type (ceiling)",
        ["track/closure"] = "Business succession and M&A subsidy, call 14, closure frame alone",
        ["records"] = "numbers of the records in jGrants",
        ["records:value"] =
            "a0WJ200000CDXUTMA5, a0WJ200000CDXUUMA5, a0WJ200000CDXURMA5, a0WJ200000CDXUVMA5, a0WJ200000CDXUWMA5, a0WJ200000CDXUSMA5",
        ["closed-years:reading"] = "the note names no frame, so it is taken for all of them",
        ["expert-hundred-oku/rate"] = "no rate was noted",
        ["rate:reading"] = "no grant is worked out, only its ceiling is given; the rates of the earlier leaflet do not carry over",
        ["expert-hundred-oku/closure-added"] = "may be joined by the closure frame",
        ["pmi-expert/closure-added"] = "may be joined by the closure frame",
        ["closure-added:reading"] = "the note says 'this type too', so the frames that could be joined before are read as still so",
        ["expert-hundred-oku/closure-sum"] = "what a joint application under the closure frame adds was not noted",
        ["closure-sum:reading"] = "no addition is worked out",
        ["digest"] = "costs, wages, points and other matters were not noted",
        ["expert-hundred-oku/hundred-oku"] = "the special for ¥10 billion companies",
        ["hundred-oku:reading"] = "its conditions were not noted; the applicant's claim alone is looked at",
        ["equipment:reading"] = "no costs were noted; the categories that the earlier leaflet prints for the frame are asked for",
        ["outsourcing:reading"] = "no costs were noted; the categories that the earlier leaflet prints for the frame are asked for",
        ["commissions:reading"] = "no costs were noted; the categories that the earlier leaflet prints for the frame are asked for",
        ["combination"] = "this type too may be joined to the closure frame, unlike in the earlier leaflet",
        ["deal-attempt"] = "M&A was attempted for 3 months or more since 2020 (application alone)",
        ["closure-support:reading"] =
            "no costs were noted; the categories that the earlier leaflet prints for an application alone are asked for",
        ["stock-disposal:reading"] =
            "no costs were noted; the categories that the earlier leaflet prints for an application alone are asked for",
        ["demolition:reading"] =
            "no costs were noted; the categories that the earlier leaflet prints for an application alone are asked for",
        ["restoration:reading"] =
            "no costs were noted; the categories that the earlier leaflet prints for an application alone are asked for",
        ["lease-cancellation:reading"] =
            "no costs were noted; the categories that the earlier leaflet prints for an application alone are asked for",
        ["added-to"] = "may be joined to the other frames and types",
        ["added-to:reading"] = "the note says 'this type too', so the frames that could be joined before are read as still so",
    };
}
