using System.Text;

namespace Hojo.Model;

/// <summary>Ids of programmes, rounds and tracks, and patterns of them: <c>it-donyu/2024</c> holds for all
/// below it, and <c>*</c> stands for any one word.</summary>
public static class Paths
{
    // By number: whoever comes first writes it, and all write the same.
    private static readonly string?[] Known = new string?[(int)AwardedProgramme.Other + 1];

    /// <summary>The id of a programme: its name in kebab case.</summary>
    public static string Of(AwardedProgramme programme)
        => (int)programme is var k && k >= 0 && k < Known.Length ? Known[k] ??= Named(programme) : Named(programme);

    private static string Named(AwardedProgramme programme)
    {
        var id = new StringBuilder();
        foreach (var sign in programme.ToString())
        {
            if (char.IsUpper(sign) && id.Length > 0) id.Append('-');
            id.Append(char.ToLowerInvariant(sign));
        }
        return id.ToString();
    }

    /// <summary>The programme that an id belongs to.</summary>
    public static string ProgrammeOf(string path) => Guard.Against.Null(path).Split('/')[0];

    /// <summary>Whether an id lies under a pattern; unknown where the id is told less exactly than the pattern asks.</summary>
    public static Verdict Under(string pattern, string path)
    {
        var asked = Guard.Against.Null(pattern).AsSpan();
        var told = Guard.Against.Null(path).AsSpan();
        while (true)
        {
            var word = Word(asked);
            var other = Word(told);
            if (word is not "*" && !word.SequenceEqual(other)) return Verdict.NotMet;
            if (word.Length == asked.Length) return Verdict.Met;
            if (other.Length == told.Length) return Verdict.Unknown;
            asked = asked.Slice(word.Length + 1);
            told = told.Slice(other.Length + 1);
        }
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> path) => path.IndexOf('/') is >= 0 and var end ? path.Slice(0, end) : path;
}
