namespace Hojo.Model;

/// <summary>The members that tell of laborSaving.</summary>
internal static class LaborSavingShapes
{
    public static readonly Shape<LaborSaving> LaborSaving = new()
    {
    };
}
