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
    };
}
