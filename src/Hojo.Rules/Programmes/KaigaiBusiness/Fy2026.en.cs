namespace Hojo.Rules.Programmes.KaigaiBusiness;

/// <summary>The English of kaigai-business/2026, by row id.</summary>
internal static class Fy2026English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "fiscal 2026 (draft budget)",
        ["track/kaigai-business"] = "(1) business abroad",
        ["track/ecosystem"] = "(2) ecosystem of supporters of exports",
        ["track/boeki-pf"] = "(3) digital trade procedures by platforms",
        ["budget:value"] = "¥3.1 billion (the year before ¥3.2 billion)",
        ["budget"] = "budget of fiscal 2026 (draft)",
        ["budget:reading"] = "the sum in brackets is read as that of the year before",
        ["divisions"] = "divisions of the ministry in charge",
        ["goal:value"] = "¥35.5 trillion",
        ["goal"] = "goal for 2030: exports and sales of affiliates abroad of small and medium firms",
        ["purpose"] = "support by stage, an ecosystem of private supporters of exports, and digital trade platforms",
        ["scheme"] = "nothing stands under the heading of who is supported, for what and at what rate",
        ["window"] = "period",
        ["window:reading"] = "no period is stated",
        ["business-abroad"] = "information, counsel, fairs and business meetings abroad, training and follow-up, in one course",
        ["business-abroad-years:value"] = "fiscal 2025 to 2029",
        ["business-abroad-years"] = "period of the project",
        ["business-abroad-short:value"] = "18,000 or more, among others",
        ["business-abroad-short"] = "near aim: occasions for business talks and the like",
        ["business-abroad-long:value"] = "5,000 or more",
        ["business-abroad-long"] = "far aim: firms that succeed abroad",
        ["supporter"] = "strengthens the links between private supporters of exports (regional trading companies and the like)",
        ["supporter:reading"] = "those supported are read to be the supporters of exports; no further conditions are stated",
        ["ecosystem-years:value"] = "fiscal 2025 to 2029",
        ["ecosystem-years"] = "period of the project",
        ["ecosystem-short:value"] = "90% or more",
        ["ecosystem-short"] = "near aim: share still active after the project",
        ["ecosystem-long:value"] = "50% or more",
        ["ecosystem-long"] = "far aim: share active 5 years after the end with more firms supported",
        ["consortium"] = "supports consortia of players with different strengths, for better and wider support of exports",
        ["platform"] = "links firms to trade platforms, and platforms to each other",
        ["platform-years:value"] = "fiscal 2024 to 2028",
        ["platform-years"] = "period of the project",
        ["platform-short:value"] = "1%",
        ["platform-short"] = "near aim: share of trade transactions done digitally by platforms",
        ["platform-long:value"] = "10%",
        ["platform-long"] = "far aim: the same share",
    };
}
