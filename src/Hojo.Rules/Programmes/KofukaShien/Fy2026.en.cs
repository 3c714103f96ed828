namespace Hojo.Rules.Programmes.KofukaShien;

/// <summary>The English of kofuka-shien/2026, by row id.</summary>
internal static class Fy2026English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "fiscal 2026",
        ["track"] = "higher value for earning abroad",
        ["purpose"] =
            "on Hokkaido's platform for food exports: seminars and experts for higher value and the use of intellectual property " +
            "abroad",
        ["details"] = "the details are still under consideration",
        ["details:reading"] = "who is supported and what it costs are not stated, so nothing is tested",
        ["recruitment"] = "recruitment (planned)",
        ["recruitment:reading"] = "'from April 2026 on': it may be later; it is the recruitment and not the start",
        ["window"] = "period",
        ["window:reading"] = "'from April 2026 on' gives neither the month of the opening nor an end",
        ["seminar"] = "(1) seminars",
        ["themes"] = "themes planned: higher value, product development, marketing, creating value together",
        ["firms:value"] = "about 2 or 3",
        ["firms"] = "(2) experts: firms supported",
        ["times:value"] = "about 4 times each",
        ["times"] = "(2) experts: times each",
    };
}
