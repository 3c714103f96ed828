namespace Hojo.Model;

/// <summary>The members that tell of monodzukuri.</summary>
internal static class MonodzukuriShapes
{
    public static readonly Shape<Monodzukuri> Monodzukuri = new()
    {
    };
}
