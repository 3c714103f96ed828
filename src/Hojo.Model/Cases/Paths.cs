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
        var (asked, told) = (Guard.Against.Null(pattern).Split('/'), Guard.Against.Null(path).Split('/'));
        for (var k = 0; k < asked.Length && k < told.Length; k++)
            if (asked[k] != "*" && asked[k] != told[k]) return Verdict.NotMet;
        return told.Length >= asked.Length ? Verdict.Met : Verdict.Unknown;
    }
}
