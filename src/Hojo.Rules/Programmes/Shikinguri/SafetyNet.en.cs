namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>The English of safety-net-kashitsuke/2025, by row id.</summary>
internal static class SafetyNetEnglish
{
    public static readonly IReadOnlyDictionary<string, string> Words = ShikinguriEnglish.With(new Dictionary<string, string>
    {
        ["track/chusho"] = "safety-net loan at a lowered rate (SME unit)",
        ["track/kokumin"] = "safety-net loan at a lowered rate (micro business unit)",
        ["continued"] = "the lowering of the rate is continued",
        ["interest"] = "interest",
        ["interest:value"] = "the standard rate less 0.4%",
        ["interest:reading"] = "read as 0.4 percentage points; the standard rate is not stated",
        ["applicants"] = "the profit margin fell through the situation in Ukraine or the rise of oil prices",
        ["applicants:reading"] = "that it fell for this reason is part of the condition; the periods compared are not stated",
        ["cap-sum"] = "loan ceiling",
        ["used"] = "what is still owed under the same loan is taken off",
        ["cap"] = "at most what is left of the ceiling",
        ["term"] = "term",
        ["term:value"] = "up to 15 years (equipment), up to 8 years (working funds)",
        ["term-asked"] = "the term asked for is up to 15 years (equipment), up to 8 years (working funds)",
        ["grace-asked"] = "the grace asked for is up to 3 years",
        ["grace"] = "grace",
        ["grace:value"] = "up to 3 years",
    });
}
