namespace Hojo.Rules.Programmes.Shoryokuka;

/// <summary>The English of the rows that both rounds of the catalogue type have from one leaflet, by row id.</summary>
internal static class CatalogueLeafletEnglish
{
    public static readonly Dictionary<string, string> Words = new()
    {
        ["replacement"] = "some products are eligible even as replacements",
        ["quick"] = "from application to decision; applications at any time",
        ["quick:value"] = "a month at the quickest",
        ["joint"] = "applies jointly with the vendor",
        ["productivity"] = "a plan to raise labour productivity by 3% a year",
        ["product"] = "the product (software attached to it included)",
        ["contact"] = "call centre: 0570-099-660, weekdays 9:30 to 17:30",
        ["same-costs"] = "goes with the general type only for other costs",
        ["same-costs:differing"] = "the eligible costs",
        ["project-period"] = "end of the project period (up to 12 months)",
        ["vendor-review"] = "vendors are vetted, listed in the catalogue and made public",
    };
}
