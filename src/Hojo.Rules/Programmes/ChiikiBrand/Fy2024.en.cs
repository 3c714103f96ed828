namespace Hojo.Rules.Programmes.ChiikiBrand;

/// <summary>The English of chiiki-brand/2024, by row id.</summary>
internal static class Fy2024English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "fiscal 2024",
        ["track"] = "support for regional brands, fiscal 2024",
        ["applicants"] = "a body eager to build a regional brand, or to widen its markets by regional collective marks or GI, and the like",
        ["applicants:reading"] =
            "either suffices; what 'and the like' covers is not stated, so others are left to the office; the lines stand above the " +
            "heading and are read as said of this project",
        ["purpose"] = "hands-on support by experts for wider markets of Hokkaido's food and farm goods, and for tourism",
        ["hokkaido"] = "goods or tourism of Hokkaido",
        ["hokkaido:reading"] = "read as the project being done in Hokkaido",
        ["rank"] = "read from an overview; papers to file and costs to bear are not stated",
        ["flow"] = "problems are found, a direction is set, experts help to solve them",
        ["flow-detail"] = "hearings, a programme of support, experts chosen, help with marks and GI, examples shared, an action plan",
        ["supported"] = "number supported",
        ["supported:value"] = "4",
        ["window"] = "call",
        ["window:reading"] = "to arrive by 17:00; no hour of opening is stated",
        ["r5-experts"] = "fiscal 2023: rounds of support by experts",
        ["r5-experts:value"] = "5 for each of the goods",
        ["r5-experts:reading"] = "the columns are lost; read as five rounds with a lecturer for each of the goods",
        ["r5-session-1"] = "fiscal 2023, round 1: protecting and using intellectual property, its management, examples",
        ["r5-session-1:value"] = "26 September, 21 September, 30 October",
        ["r5-session-2"] = "fiscal 2023, round 2: the part of design, examples, managing intellectual property",
        ["r5-session-2:value"] = "11 October, 12 October, the middle of November",
        ["r5-session-3"] = "fiscal 2023, round 3: examples of other regions, digital marketing, examples",
        ["r5-session-3:value"] = "13 November, 21 November, 19 December",
        ["r5-session-4"] = "fiscal 2023, round 4: raising funds, copywriting, strategy of a regional brand",
        ["r5-session-4:value"] = "13 December, 26 January, 22 January",
        ["r5-session-5"] = "fiscal 2023, round 5: the action plan explained by leader and office, and shared in the region",
        ["r5-session-5:value"] = "24 January, 15 February, 22 February",
    };
}
