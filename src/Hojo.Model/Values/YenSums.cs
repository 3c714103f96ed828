namespace Hojo.Model;

/// <summary>Sums of yen (合計).</summary>
public static class YenSums
{
    /// <summary>All in all; nothing comes to 0円.</summary>
    /// <exception cref="OverflowException">Beyond 64 bits.</exception>
    public static Yen Sum(this IEnumerable<Yen> amounts) => Guard.Against.Null(amounts).Aggregate(Yen.Zero, (sum, amount) => sum + amount);

    /// <summary>The same of an amount of each.</summary>
    /// <exception cref="OverflowException">Beyond 64 bits.</exception>
    public static Yen Sum<T>(this IEnumerable<T> items, Func<T, Yen> amount)
        => Guard.Against.Null(items).Select(Guard.Against.Null(amount)).Sum();
}
