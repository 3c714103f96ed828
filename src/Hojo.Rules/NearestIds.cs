using Hojo.Model;

namespace Hojo.Rules;

/// <summary>The ids that may be meant by one that there is not.</summary>
internal static class NearestIds
{
    private const int Most = 5;

    /// <summary>The nearest first: those of the same programme, else those whose letters are close.</summary>
    public static IReadOnlyList<string> To(string given, IEnumerable<string> known)
    {
        var programme = Programme(given);
        var near = known.Select(id => (Id: id, Same: Programme(id) == programme, Away: Nearest.Distance(given, id))).ToArray();
        var close = Math.Max(2, given.Length / 3);
        return [.. near.Where(id => near.Any(other => other.Same) ? id.Same : id.Away <= close)
            .OrderBy(id => id.Away).ThenBy(id => id.Id, StringComparer.Ordinal).Take(Most).Select(id => id.Id)];
    }

    /// <summary>An id that was told may be a megabyte of strokes.</summary>
    private static string Programme(string id) => id.AsSpan().IndexOf('/') is >= 0 and var end ? id.Substring(0, end) : id;
}
