namespace Hojo.Model;

/// <summary>The members that tell of monodzukuri.</summary>
internal static class MonodzukuriShapes
{
    public static readonly Shape<Monodzukuri> Monodzukuri = new()
    {
        ["innovative"] = (m, ref i) => m with { Innovative = i.Flag() },
        ["overseasBusiness"] = (m, ref i) => m with { OverseasBusiness = i.Flag() },
        ["export"] = (m, ref i) => m with { Export = i.Flag() },
        ["rawMaterials"] = (m, ref i) => m with { RawMaterials = i.Money() },
        ["overseasTravel"] = (m, ref i) => m with { OverseasTravel = i.Money() },
        ["interpretation"] = (m, ref i) => m with { Interpretation = i.Money() },
    };
}
