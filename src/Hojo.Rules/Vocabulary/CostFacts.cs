using Hojo.Model;

namespace Hojo.Rules.Vocabulary;

/// <summary>Facts of the costs.</summary>
public static partial class CostFacts
{
    /// <summary>Where the sum is not told, that there are no such costs may tell it.</summary>
    private static Yen? EarlyOrdersElse(Case c) => c.Costs.IncludesEarlyOrders is false ? Yen.Zero : null;
}
