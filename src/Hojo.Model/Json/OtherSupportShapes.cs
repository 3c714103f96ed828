namespace Hojo.Model;

/// <summary>The members that tell of otherSupport.</summary>
internal static class OtherSupportShapes
{
    public static readonly Shape<OtherSupport> OtherSupport = new()
    {
        ["exportPortalRegistered"] = (o, ref i) => o with { ExportPortalRegistered = i.Flag() },
        ["exportSupporter"] = (o, ref i) => o with { ExportSupporter = i.Flag() },
        ["regionalBrandGroup"] = (o, ref i) => o with { RegionalBrandGroup = i.Flag() },
        ["regionalMarkGroup"] = (o, ref i) => o with { RegionalMarkGroup = i.Flag() },
    };
}
