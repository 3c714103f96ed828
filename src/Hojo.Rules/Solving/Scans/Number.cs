using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Solving.Scans;

/// <summary>The values of a fact as numbers.</summary>
internal static class Number
{
    /// <summary>Yen, people, days; per cent; a share of one; 1 and 0 for yes and no.
    /// Between two steps of a growth or a share lies a half.</summary>
    public static decimal Of(Fact fact, long cell) => fact switch
    {
        Fact<Growth> => cell / (10_000m * Growth.AStated),
        Fact<Rate> => cell / (2m * ShareCells.Steps),
        _ => cell,
    };

    /// <summary>True for a fact that can be drawn along an axis.</summary>
    public static bool IsMeasured(Fact fact) => fact is Fact<Yen> or Fact<int> or Fact<Growth> or Fact<Rate>;

    /// <summary>The value, where it lies between two steps as "over" or "under" the nearer one.</summary>
    public static Bilingual Show(Fact fact, long cell, bool isLeast = true)
    {
        if (!IsBetween(fact, cell)) return fact.Show(cell);
        var step = fact.Show(isLeast ? cell - 1 : cell + 1);
        return isLeast ? ($"{step.Ja}超", $"over {step.En}") : ($"{step.Ja}未満", $"under {step.En}");
    }

    /// <summary>Whether the value lies between two steps of a growth or a share.</summary>
    public static bool IsBetween(Fact fact, long cell) => cell % fact.StepsABound != 0;

    public static Place Place(Fact fact, long cell, bool isLeast = true) => new(Of(fact, cell), Show(fact, cell, isLeast));
}
