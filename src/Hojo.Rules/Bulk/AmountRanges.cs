using Hojo.Model;

namespace Hojo.Rules.Bulk;

/// <summary>An amount from its least to its most, each end with a completion of the case that attains it.</summary>
/// <param name="Range">Both ends.</param>
/// <param name="Exact">True where the ends are attained; false where the range is only known to hold the exact one.</param>
/// <param name="Least">The case completed so that the lower end comes out; <see langword="null"/> where not exact.</param>
/// <param name="Most">The case completed so that the upper end comes out; <see langword="null"/> where not exact.</param>
/// <param name="LeastWhen">What has to be so for the lower end, to be read.</param>
/// <param name="MostWhen">What has to be so for the upper end, to be read.</param>
public sealed record AmountEnds(YenRange Range, bool Exact, Sheet? Least, Sheet? Most, IReadOnlyList<ValueRead> LeastWhen,
    IReadOnlyList<ValueRead> MostWhen);

/// <summary>Every amount of a case, as tightly as what is told allows.</summary>
/// <param name="Grant">補助金額, whatever the verdict.</param>
/// <param name="Eligible">補助金額 in the completions that no row refuses; <see langword="null"/> where there are none.</param>
/// <param name="Cap">補助上限額: what the formula never goes above however great the costs are; <see langword="null"/> where nothing
/// that the document prints holds it.</param>
/// <param name="OwnShare">自己負担額: the costs as claimed, less the grant. While a cost is not told its upper end supposes the greatest
/// cost that a case may state, and only the lower end means anything. <see langword="null"/> for a track without costs, and, while a cost
/// is not told, for a formula whose roundings can give more than a yen of grant for a yen of cost (持続化:
/// parts rounded within a circle).</param>
public sealed record AmountRanges(AmountEnds Grant, AmountEnds? Eligible, AmountEnds? Cap, AmountEnds? OwnShare);
