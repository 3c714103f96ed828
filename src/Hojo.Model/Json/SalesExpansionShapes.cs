namespace Hojo.Model;

/// <summary>The members that tell of salesExpansion.</summary>
internal static class SalesExpansionShapes
{
    public static readonly Shape<SalesExpansion> SalesExpansion = new()
    {
    };
}
