namespace Hojo.Rules.Programmes.Jizokuka;

/// <summary>The English of jizokuka-kyodo/3, by row id.</summary>
internal static class KyodoRound03English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "round 3",
        ["ceiling"] = "Ceiling of the grant",
        ["track"] = "Subsidy for sustaining small businesses, joint type, round 3 (ceiling, second-hand)",
        ["window"] = "call",
        ["window:reading"] =
            "neither the first day nor the hour of closing was noted; read to have opened in the month of closing or before",
        ["after-second"] = "a call after the closing day of round 2 (2026-02-27)",
        ["after-second:reading"] = "by the order of the rounds, read to have opened after round 2 closed",
        ["rest-of-guideline"] = "all else in the guideline, which is not encoded here, is met",
        ["amounts"] = "rates, the fixed sum and costs were not noted",
        ["amounts:reading"] = "no grant is worked out, only the ceiling is given",
        ["whole-yen"] = "rounded down to the yen",
        ["cap-sum"] = "ceiling",
        ["body"] =
            "the applicant is a chamber or society of commerce, a prefectural federation, an incorporated shopping street " +
            "organisation, or a corporation whose business is sales support in the region",
        ["body:reading"] = "no definition was noted; that of the leaflet of round 1 is used",
    };
}
