namespace Hojo.Rules.Programmes.JigyoShokei;

/// <summary>The English of jigyo-shokei/14, by row id.</summary>
internal static class Round14English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "call 14",
        ["ceiling"] = "Ceiling of the grant",
        ["track/succession"] = "Business succession and M&A subsidy, call 14, succession frame (ceiling)",
        ["track/expert"] = "Business succession and M&A subsidy, call 14, expert frame (ceiling)",
        ["track/pmi-expert"] = "Business succession and M&A subsidy, call 14, PMI expert type",
        ["track/pmi-investment"] = "Business succession and M&A subsidy, call 14, post-merger investment type (ceiling)",
        ["track/closure"] = "Business succession and M&A subsidy, call 14, closure frame alone",
        ["records"] = "numbers of the records in jGrants",
        ["records:value"] =
            "a0WJ200000CDXUTMA5, a0WJ200000CDXUUMA5, a0WJ200000CDXURMA5, a0WJ200000CDXUVMA5, a0WJ200000CDXUWMA5, a0WJ200000CDXUSMA5",
        ["window"] = "call",
        ["closed-years"] = "a corporation has closed 3 business years",
        ["closed-years:reading"] = "the note names no frame, so it is taken for all of them",
        ["cap-sum"] = "ceiling",
        ["rate"] = "no rate was noted",
        ["pmi-expert/rate"] = "rate",
        ["closure/rate"] = "rate",
        ["rate:reading"] = "no grant is worked out, only its ceiling is given; the rates of the earlier leaflet do not carry over",
        ["closure-added"] = "may be joined by the closure frame",
        ["closure-added:reading"] = "the note says 'this type too', so the frames that could be joined before are read as still so",
        ["closure-sum"] = "what a joint application under the closure frame adds was not noted",
        ["closure-sum:reading"] = "no addition is worked out",
        ["whole-yen"] = "rounded down to the yen",
        ["digest"] = "costs, wages, points and other matters were not noted",
        ["blue-returns"] = "a sole proprietor has filed blue returns for 5 years",
        ["hundred-oku"] = "the special for ¥10 billion companies",
        ["hundred-oku:reading"] = "its conditions were not noted; the applicant's claim alone is looked at",
        ["cap"] = "at most the ceiling",
        ["equipment"] = "equipment",
        ["equipment:reading"] = "no costs were noted; the categories that the earlier leaflet prints for the frame are asked for",
        ["outsourcing"] = "outsourcing",
        ["outsourcing:reading"] = "no costs were noted; the categories that the earlier leaflet prints for the frame are asked for",
        ["commissions"] = "commissioned work",
        ["commissions:reading"] = "no costs were noted; the categories that the earlier leaflet prints for the frame are asked for",
        ["combination"] = "this type too may be joined to the closure frame, unlike in the earlier leaflet",
        ["deal-attempt"] = "M&A was attempted for 3 months or more since 2020 (application alone)",
        ["closure-support"] = "closure support",
        ["closure-support:reading"] =
            "no costs were noted; the categories that the earlier leaflet prints for an application alone are asked for",
        ["stock-disposal"] = "disposal of stock",
        ["stock-disposal:reading"] =
            "no costs were noted; the categories that the earlier leaflet prints for an application alone are asked for",
        ["demolition"] = "demolition",
        ["demolition:reading"] =
            "no costs were noted; the categories that the earlier leaflet prints for an application alone are asked for",
        ["restoration"] = "restoration to the original state",
        ["restoration:reading"] =
            "no costs were noted; the categories that the earlier leaflet prints for an application alone are asked for",
        ["lease-cancellation"] = "cancellation of leases",
        ["lease-cancellation:reading"] =
            "no costs were noted; the categories that the earlier leaflet prints for an application alone are asked for",
        ["added-to"] = "may be joined to the other frames and types",
        ["added-to:reading"] = "the note says 'this type too', so the frames that could be joined before are read as still so",
    };
}
