namespace Hojo.Rules.Programmes.HyakuokuSengen;

/// <summary>The English of hyakuoku-sengen/2025, by row id.</summary>
internal static class Fy2025English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "2025",
        ["track"] = "ten-billion declaration (leaflet)",
        ["purpose"] = "the company itself declares the goal of sales of ¥10 billion and that it works towards it",
        ["portal"] = "declarations are published on the office's portal",
        ["portal:value"] = "to open around spring 2025",
        ["portal:reading"] = "'around spring' names no month and is not treated as a date",
        ["content-profile"] = "states the company profile",
        ["content-message"] = "states the philosophy and the manager's message",
        ["content-goal"] = "states the goal and the issues",
        ["content-measures"] = "states the measures",
        ["content-more"] = "the list of contents ends in 'and so on'; the others are not stated",
        ["content-more:reading"] = "the guidelines and the form are to be checked",
        ["logo"] = "declared companies may use the official logo",
        ["network"] = "declared companies join the managers' network",
        ["sales"] = "sales of ¥1 billion up to, not including, ¥10 billion",
        ["sales:reading"] = "¥1 billion is inside, ¥10 billion is not; which year is not stated, so the last closed one",
        ["size"] = "a small or medium-sized enterprise",
        ["check"] = "the set requirements and the contents are checked before publication",
        ["check:reading"] = "what the set requirements are is not stated",
        ["opens-subsidies"] = "lets the company apply for subsidies that require it (documents and review apart)",
        ["opens-subsidies:value"] = "growth acceleration subsidy: ceiling ¥500,000,000 (rate 1/2)",
        ["changes"] = "what it opens may be added to or changed",
        ["opening"] = "applications open",
        ["window"] = "applications",
        ["window:reading"] = "only 'around May 2025' is given for the opening and no end; it is read not to open before May",
        ["contact"] = "https://www.chusho.meti.go.jp/keiei/100oku/index.html",
        ["gbiz"] = "a GbizID Prime account is needed to apply",
        ["gbiz:reading"] = "stands at the end of the page on the declaration, so read as holding for it too; held at the application",
        ["deemed-large"] = "a deemed large company",
    };
}
