namespace Hojo.Model;

/// <summary>The members that tell of globalSouth.</summary>
internal static class GlobalSouthShapes
{
    public static readonly Shape<GlobalSouth> GlobalSouth = new()
    {
    };
}
