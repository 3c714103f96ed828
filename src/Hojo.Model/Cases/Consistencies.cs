namespace Hojo.Model;

/// <summary>What must hold between the inputs of any case: what their properties declare, and wages told in two ways.</summary>
internal static partial class Consistencies
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Consistency> All { get; } = [.. Declared(), .. WageConsistency.All];

    private static partial Consistency[] Declared();
}

/// <summary>The places of a case file that a case tells.</summary>
internal static partial class ToldPlaces
{
    /// <summary>Every one, in the order of the declarations. A list that is empty is told.</summary>
    public static IReadOnlyList<string> Of(Case c)
    {
        var told = new List<string>();
        Add(c, told);
        told.AddRange(c.Extensions.Places);
        return told;
    }

    private static partial void Add(Case c, List<string> to);
}
