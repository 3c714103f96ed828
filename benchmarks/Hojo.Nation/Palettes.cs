using Hojo.Model;
using NodaTime;

namespace Hojo.Nation;

/// <summary>Values of each kind that a company might have: what the kinds of facts are drawn from.</summary>
internal static class Palettes
{
    public static IEnumerable<T> Of<T>() where T : struct
    {
        if (typeof(T) == typeof(bool)) return Cast<T>(false, true);
        if (typeof(T) == typeof(Yen)) return Money().Cast<T>();
        if (typeof(T) == typeof(int)) return Counts().Cast<T>();
        if (typeof(T) == typeof(Rate)) return Enumerable.Range(0, 13).Select(n => new Rate(n, 12)).Cast<T>();
        if (typeof(T) == typeof(Growth)) return Enumerable.Range(-4, 24).Select(n => Growth.Of(new Percent(n / 2m))).Cast<T>();
        if (typeof(T) == typeof(LocalDate))
            return Enumerable.Range(0, 40).Select(n => new LocalDate(1986, 4, 1).PlusMonths(n * 12 + n % 12)).Cast<T>();
        return Enum.GetValues(typeof(T)).Cast<T>();
    }

    /// <summary>Nothing half of the time, else from 5万円 to some 60億円, as often small as great.</summary>
    private static IEnumerable<object> Money()
    {
        for (var sum = 50_000L; sum < 6_000_000_000; sum = sum * 17 / 10 + 1)
        {
            yield return Yen.Zero;
            yield return Yen.Of(sum);
        }
    }

    private static IEnumerable<object> Counts() => Enumerable.Range(0, 61).Select(n => (object)n).Concat([80, 100, 120, 200, 300, 350]);

    private static IEnumerable<T> Cast<T>(params object[] values) => values.Cast<T>();
}
