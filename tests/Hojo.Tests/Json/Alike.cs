using System.Collections;
using System.Reflection;
using Hojo.Model;

namespace Hojo.Tests.Json;

/// <summary>Two results, held against each other down to their last value: a list equals itself only.</summary>
internal static class Alike
{
    /// <summary>The places at which they differ.</summary>
    public static IEnumerable<string> Differences(object? one, object? other, string at = "$")
    {
        if (one is null || other is null) return one == other ? [] : [$"{at}: {one ?? "null"}, not {other ?? "null"}"];
        if (one.GetType() != other.GetType() && one is not IEnumerable) return [$"{at}: {one.GetType()}, not {other.GetType()}"];
        if (one is not string and IEnumerable several)
        {
            var (left, right) = (several.Cast<object?>().ToArray(), ((IEnumerable)other).Cast<object?>().ToArray());
            return left.Length != right.Length ? [$"{at}: {left.Length} items, not {right.Length}"]
                : left.Zip(right).SelectMany((pair, k) => Differences(pair.First, pair.Second, $"{at}[{k}]"));
        }
        var parts = one.GetType().Assembly == typeof(Case).Assembly && !one.GetType().IsEnum ? Parts(one.GetType()) : [];
        return parts.Length == 0
            ? Equals(one, other) ? [] : [$"{at}: {one}, not {other}"]
            : parts.SelectMany(p => Differences(p.GetValue(one), p.GetValue(other), $"{at}.{p.Name}"));
    }

    private static PropertyInfo[] Parts(Type type)
        => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0)];
}
