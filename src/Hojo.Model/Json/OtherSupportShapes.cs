namespace Hojo.Model;

/// <summary>The members that tell of otherSupport.</summary>
internal static class OtherSupportShapes
{
    public static readonly Shape<OtherSupport> OtherSupport = new()
    {
    };
}
