using Hojo.Rules.RowByRow;

namespace Hojo.Rules.NRules;

/// <summary>The order in which rules fire: the rows in the document's order, the lines of the working, the amount, what is tested on it,
/// and what all come to. All of it is above what a host's rules have by default.</summary>
internal static class Priorities
{
    private const int Step = 1_000;

    public const int Asking = 4 * Step, Amount = 2 * Step, Together = Step, Words = Step - 1;

    /// <summary>A floor comes after the amount.</summary>
    public static int Of(RowRule row) => row.NeedsAmount ? Amount - 1 - row.Place : Asking - 1 - row.Place;

    public static int Of(RepaymentRule row) => Asking - 1 - row.Place;

    /// <summary>With a place behind each, for what looks whether a circle is closed.</summary>
    public static int Of(MoneyRule money) => 3 * Step - 2 * money.Place;

    public static int Behind(MoneyRule money) => Of(money) - 1;
}
