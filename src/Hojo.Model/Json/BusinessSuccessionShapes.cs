namespace Hojo.Model;

/// <summary>The members that tell of businessSuccession.</summary>
internal static class BusinessSuccessionShapes
{
    public static readonly Shape<BusinessSuccession> BusinessSuccession = new()
    {
    };
}
