namespace Hojo.Model;

/// <summary>The members that tell of overseasIp.</summary>
internal static class OverseasIpShapes
{
    public static readonly Shape<OverseasIp> OverseasIp = new()
    {
    };
}
