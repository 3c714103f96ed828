using System.Runtime.CompilerServices;

namespace Hojo.Model;

/// <summary>Argument checks in the field's own words. A refused argument is named, shown, and told what is expected; so the package's
/// OutOfRange and Negative, which lose the value, are not used.</summary>
internal static class Guards
{
    /// <summary>円未満のある額, or one beyond 64 bits.</summary>
    public static decimal NotWholeYen(this IGuardClause guard, decimal amount,
        [CallerArgumentExpression(nameof(amount))] string? parameter = null)
        => guard.Unexpected(amount,
            amount is >= long.MinValue and <= long.MaxValue && decimal.Truncate(amount) == amount,
            "whole yen within 64 bits are expected", parameter);

    /// <summary>A percentage that is finer than 0.0001%, or beyond ±1,000,000%.</summary>
    public static decimal NotAPercentage(this IGuardClause guard, decimal value,
        [CallerArgumentExpression(nameof(value))] string? parameter = null)
        => guard.Unexpected(value,
            Percent.IsTaken(value),
            "a percentage with at most four decimal places, within ±1,000,000%, is expected", parameter);

    /// <summary>Parts below zero, or a whole of nothing.</summary>
    public static void NotAFraction(this IGuardClause guard, int over, int under,
        [CallerArgumentExpression(nameof(over))] string? parts = null, [CallerArgumentExpression(nameof(under))] string? whole = null)
    {
        guard.Unexpected(over, over >= 0, "0 or more is expected", parts);
        guard.Unexpected(under, under >= 1, "1 or more is expected", whole);
    }

    /// <summary>A number that stands for none of the words of its type.</summary>
    public static T NoWord<T>(this IGuardClause guard, T value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, Enum
        => guard.Unexpected(value, Names.IsWord(value), "one of the words of its type is expected", parameter);

    /// <summary>A value that is not what the words say.</summary>
    public static T Unexpected<T>(this IGuardClause guard, T value, bool isExpected, string expected,
        [CallerArgumentExpression(nameof(value))] string? parameter = null)
        => isExpected ? value : throw new ArgumentOutOfRangeException(parameter, value, expected);

    /// <summary>Two ends of which the last lies before the first.</summary>
    public static void Backwards<T>(this IGuardClause guard, T first, T last, string expected,
        [CallerArgumentExpression(nameof(last))] string? parameter = null) where T : IComparable<T>
    {
        if (first.CompareTo(last) > 0) throw new ArgumentException($"{expected}, not {first} to {last}", parameter);
    }

    /// <summary>Two ends that do not run forward: the last has to lie after the first.</summary>
    public static void NotForward<T>(this IGuardClause guard, T first, T last, string expected,
        [CallerArgumentExpression(nameof(last))] string? parameter = null) where T : IComparable<T>
    {
        if (first.CompareTo(last) >= 0) throw new ArgumentException($"{expected}, not {first} to {last}", parameter);
    }
}
