using Hojo.Model;

namespace Hojo.Rules.Vocabulary;

/// <summary>新事業進出補助金: what only this programme asks.</summary>
public static partial class ShinjigyoShinshutsuFacts
{
    private const int MostBase = 10;

    /// <summary>Where the base members are not told, the eligible ones tell them: half of all, 10 at most, the highest
    /// ceiling first.</summary>
    private static int? BaseOverHundredElse(Case c) => BaseOf(c, 3);

    private static int? BaseUpToHundredElse(Case c) => BaseOf(c, 2);

    private static int? BaseUpToFiftyElse(Case c) => BaseOf(c, 1);

    private static int? BaseUpToTwentyElse(Case c) => BaseOf(c, 0);

    private static int? EligibleMembersElse(Case c) => Sizes(c.ShinjigyoShinshutsu.Cooperative)?.Sum();

    /// <summary>Of the size at a place in the order of the ceilings.</summary>
    private static int? BaseOf(Case c, int size)
    {
        if (Sizes(c.ShinjigyoShinshutsu.Cooperative) is not { } sizes) return null;
        var left = Math.Min(sizes.Sum() / 2, MostBase);
        for (var higher = sizes.Length - 1; higher > size; higher--) left -= Math.Min(left, sizes[higher]);
        return Math.Min(left, sizes[size]);
    }

    private static int[]? Sizes(ShinjigyoCooperative told)
        => told is { UpToTwenty: { } a, UpToFifty: { } b, UpToHundred: { } d, OverHundred: { } e } ? [a, b, d, e] : null;
}
