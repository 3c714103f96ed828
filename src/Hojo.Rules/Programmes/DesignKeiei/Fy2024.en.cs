namespace Hojo.Rules.Programmes.DesignKeiei;

/// <summary>The English of design-keiei/2024, by row id.</summary>
internal static class Fy2024English
{
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["round"] = "fiscal 2024",
        ["track"] = "seminars on design-driven management, fiscal 2024",
        ["window"] = "period",
        ["window:reading"] = "neither days nor a period are stated",
        ["places"] = "places planned",
        ["places:value"] = "2 places: Sapporo and Obihiro",
        ["this-year"] = "this year's workshops and visits are under consideration; who may take part is not stated",
        ["this-year:reading"] = "nothing is tested",
        ["definition"] = "management that uses design to build brands and to innovate",
        ["r5-seminar"] = "fiscal 2023: design seminars",
        ["r5-seminar:value"] = "Sapporo on 13 October, Hakodate on 21 October",
        ["r5-seminar:reading"] = "no year is printed; read as October 2023",
        ["r5-seminar-contents"] = "examples of design that raised a firm's worth, and why to protect it",
        ["r5-workshop"] = "fiscal 2023: workshop on design thinking",
        ["r5-workshop:value"] = "19 December",
        ["r5-workshop:reading"] = "read as 2023",
        ["r5-workshop-contents"] = "the basics of design thinking by case studies",
        ["r5-experts"] = "fiscal 2023: experts sent",
        ["r5-experts:value"] = "January to March",
        ["r5-experts:reading"] = "read as 2024",
        ["r5-experts-contents"] = "experts, mostly designers, sent to help with a firm's problems",
    };
}
