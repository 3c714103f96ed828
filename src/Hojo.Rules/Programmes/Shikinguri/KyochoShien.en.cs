namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>The English of kyocho-shien-hosho/2025, by row id.</summary>
internal static class KyochoShienEnglish
{
    public static readonly IReadOnlyDictionary<string, string> Words = ShikinguriEnglish.With(new Dictionary<string, string>
    {
        ["track"] = "special guarantee for loans together with the bank's own",
        ["digest:reading"] = "the ceiling is what may be asked for and promises nothing: the bank and the guarantor examine each case",
        ["new"] = "newly made: loans of the bank's own together with guaranteed ones",
        ["purpose"] = "strengthens lending and supports work on problems such as lack of staff",
        ["cap-sum"] = "guarantee ceiling",
        ["used"] = "what is already guaranteed under the scheme is taken off",
        ["cap"] = "at most what is left of the ceiling",
        ["cap:reading"] = "the leaflet knows no associations; their ceiling comes from the guarantee corporations",
        ["cover"] = "share guaranteed",
        ["cover:value"] = "80%",
        ["grace"] = "grace",
        ["grace:value"] = "up to 1 year (working funds), up to 3 years (equipment)",
        ["grace-asked"] = "the grace asked for is up to 1 year (working funds), up to 3 years (equipment)",
        ["association-sum"] = "guarantee ceiling for associations",
        ["window:reading"] = "read as applications received by 2028-03-31; the first day is not noted, and the leaflet states no period",
        ["tenth"] = "the unguaranteed loan is a tenth of the amount asked for or more",
        ["proper-loan"] = "an unguaranteed loan of a tenth or more for 12 months or more, or a management action plan",
        ["proper-loan:reading"] =
            "the tenth is read of the loan guaranteed, the lesser of what is asked for and what is left of the ceiling; " +
            "the leaflet only speaks of combining",
        ["term"] = "term",
        ["term:value"] = "up to 10 years",
        ["fee"] = "guarantee fee",
        ["fee:value"] = "0.45% to 1.90% a year",
        ["fee-subsidy"] = "subsidy of the fee",
        ["fee-subsidy:value"] = "1/2, then 1/3, then 1/4",
        ["fee-subsidy:reading"] = "the share falls with the time of application; the days are not noted, so nothing is worked from it",
        ["tenth-of-rest"] = "the bank's own loan is a tenth or more of what is left of ¥280,000,000",
        ["tenth-of-association-rest"] = "the bank's own loan is a tenth or more of what is left of ¥480,000,000",
    });
}
