namespace Hojo.Model;

/// <summary>The members that tell of finance.</summary>
internal static class FinanceShapes
{
    public static readonly Shape<Finance> Finance = new()
    {
    };
}
