namespace Hojo.Rules.Programmes.Shikinguri;

/// <summary>The English of soki-keiei-kaizen/2025, by row id.</summary>
internal static class SokiKeieiKaizenEnglish
{
    private const string Parts =
        "'15+5+5=25' of a third party is read as the ceilings for the plan, for support during the year and at the closing of " +
        "accounts; the leaflet has no ceiling";

    public static readonly IReadOnlyDictionary<string, string> Words = ShikinguriEnglish.With(new Dictionary<string, string>
    {
        ["track"] = "support for early management improvement plans",
        ["window:reading"] = "the leaflet states no period",
        ["bank-planner-until"] = "plans made with private financial institutions count until",
        ["bank-planner-until:reading"] = "'the end of January 2028' is 2028-01-31",
        ["planner"] = "the plan is made with an expert recognised by the state; private financial institutions count on certain conditions",
        ["planner:reading"] =
            "the conditions for financial institutions are not stated and are left to the office; they count until the end of " +
            "January 2028, by the day asked about",
        ["plan"] = "a plan of funds, an overview of the business model, an action plan and the like",
        ["plan-fee"] = "fee for making the plan",
        ["plan-fee:reading"] = "the fees are divided as the three ceilings are",
        ["rate"] = "rate on the experts' fees",
        ["follow-up-fee"] = "fee for support during the year",
        ["year-end-fee"] = "fee for support at the closing of accounts",
        ["plan-sum"] = "ceiling for making the plan",
        ["plan-cap"] = "for the plan up to ¥150,000",
        ["plan-cap:reading"] = Parts,
        ["follow-up-sum"] = "ceiling for support during the year",
        ["follow-up-cap"] = "for support during the year up to ¥50,000",
        ["follow-up-cap:reading"] = Parts,
        ["year-end-sum"] = "ceiling for support at the closing of accounts",
        ["year-end-cap"] = "for support at the closing of accounts up to ¥50,000",
        ["year-end-cap:reading"] = Parts,
    });
}
