namespace Hojo.Model;

/// <summary>What somebody may have meant.</summary>
internal static class Nearest
{
    private const int Longest = 60; // nobody mistypes a name of that length

    /// <summary>The closest of the known words; <see langword="null"/> where none is close.</summary>
    public static string? To(string given, IEnumerable<string> known)
    {
        if (given.Length == 0) return null;
        var (word, distance) = known
            .Select(w => (Word: w, Distance: Distance(given, w)))
            .OrderBy(w => w.Distance)
            .ThenBy(w => w.Word.StartsWith(given, StringComparison.Ordinal) ? 0 : 1) // 京都 means 京都府, not 東京都
            .First();
        return distance <= Math.Max(1, given.Length / 3) ? word : null;
    }

    /// <summary>Letters to put in, take out or exchange (Levenshtein).</summary>
    public static int Distance(string a, string b)
    {
        if (a.Length > Longest) return a.Length;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }
        return row[b.Length];
    }
}
