namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>The English of shihonsei-retsugo-loan/2025, by row id.</summary>
internal static class ShihonseiRetsugoEnglish
{
    public static readonly IReadOnlyDictionary<string, string> Words = ShikinguriEnglish.With(new Dictionary<string, string>
    {
        ["track/chusho"] = "subordinated loan counted as capital (SME unit)",
        ["track/kokumin"] = "subordinated loan counted as capital (micro business unit)",
        ["extended"] = "the standing scheme is widened",
        ["purpose"] = "a loan that counts as capital when assets are examined, and draws in private lenders",
        ["applicants"] = "short of cash flow, rebuilding after finances worsened for a time, or in need of funds for growth",
        ["applicants:reading"] = "read as any one of the three, as declared; the corporation judges",
        ["cap-sum"] = "loan ceiling",
        ["used"] = "what is still owed under the same loan is taken off",
        ["cap"] = "at most what is left of the ceiling",
        ["interest"] = "interest, by results",
        ["interest:value"] = "0.5% in deficit, between 3% and 4% in profit",
        ["low-interest"] = "low interest, no collateral",
        ["low-interest:reading"] = "taken as said of this loan, from where it stands",
        ["interest-detail"] = "interest",
        ["interest-detail:value"] = "0.50%, or 3.25% to 3.95%",
        ["interest-detail:reading"] = "from a third party; agrees with the leaflet",
        ["term"] = "term",
        ["term:value"] = "5 years 1 month to 20 years",
    });
}
