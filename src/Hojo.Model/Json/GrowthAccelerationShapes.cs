namespace Hojo.Model;

/// <summary>The members that tell of growthAcceleration.</summary>
internal static class GrowthAccelerationShapes
{
    public static readonly Shape<GrowthAcceleration> GrowthAcceleration = new()
    {
    };
}
