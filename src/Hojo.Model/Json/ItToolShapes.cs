namespace Hojo.Model;

/// <summary>The members that tell of itTool.</summary>
internal static class ItToolShapes
{
    public static readonly Shape<ItTool> ItTool = new()
    {
    };
}
