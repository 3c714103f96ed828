namespace Hojo.Rules.Language;

/// <summary>The conditions that a row holds, of whatever kind it is.</summary>
internal static class RowConditions
{
    public static IReadOnlyList<Condition> Conditions(this Provision row) => RowParts.Of(row).Conditions;
}
