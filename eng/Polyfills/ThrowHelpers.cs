// The base library's argument checks under their own names, so that the sources need no #if.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace System;

[Embedded]
internal static class ThrowHelpers
{
    extension(ArgumentNullException)
    {
        public static void ThrowIfNull([NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
        {
            if (argument is null)
            {
                throw new ArgumentNullException(paramName);
            }
        }
    }

    extension(ArgumentException)
    {
        public static void ThrowIfNullOrEmpty([NotNull] string? argument,
            [CallerArgumentExpression(nameof(argument))] string? paramName = null)
        {
            ArgumentNullException.ThrowIfNull(argument, paramName);
            if (argument.Length == 0)
            {
                throw new ArgumentException("The value cannot be an empty string.", paramName);
            }
        }

        public static void ThrowIfNullOrWhiteSpace([NotNull] string? argument,
            [CallerArgumentExpression(nameof(argument))] string? paramName = null)
        {
            ArgumentNullException.ThrowIfNull(argument, paramName);
            if (string.IsNullOrWhiteSpace(argument))
            {
                throw new ArgumentException("The value cannot be an empty string or composed entirely of whitespace.", paramName);
            }
        }
    }

    extension(ArgumentOutOfRangeException)
    {
        public static void ThrowIfNegative<T>(T value, [CallerArgumentExpression(nameof(value))] string? paramName = null)
            where T : struct, IComparable<T> =>
            ThrowUnless(value.CompareTo(default) >= 0, value, paramName, "must not be negative");

        public static void ThrowIfNegativeOrZero<T>(T value, [CallerArgumentExpression(nameof(value))] string? paramName = null)
            where T : struct, IComparable<T> =>
            ThrowUnless(value.CompareTo(default) > 0, value, paramName, "must be positive");

        public static void ThrowIfZero<T>(T value, [CallerArgumentExpression(nameof(value))] string? paramName = null)
            where T : struct, IComparable<T> =>
            ThrowUnless(value.CompareTo(default) != 0, value, paramName, "must not be zero");

        public static void ThrowIfLessThan<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
            where T : IComparable<T> =>
            ThrowUnless(value.CompareTo(other) >= 0, value, paramName, $"must be at least {other}");

        public static void ThrowIfLessThanOrEqual<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
            where T : IComparable<T> =>
            ThrowUnless(value.CompareTo(other) > 0, value, paramName, $"must be more than {other}");

        public static void ThrowIfGreaterThan<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
            where T : IComparable<T> =>
            ThrowUnless(value.CompareTo(other) <= 0, value, paramName, $"must be at most {other}");

        public static void ThrowIfGreaterThanOrEqual<T>(T value, T other,
            [CallerArgumentExpression(nameof(value))] string? paramName = null) where T : IComparable<T> =>
            ThrowUnless(value.CompareTo(other) < 0, value, paramName, $"must be less than {other}");
    }

    private static void ThrowUnless(bool holds, object value, string? paramName, string rule)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(paramName, value, $"{paramName} ('{value}') {rule}.");
        }
    }
}
