using System.Net;
using System.Text.RegularExpressions;

namespace Hojo.Tests.PublicApi;

/// <summary>A developer who reads no Japanese learns from each comment what a member means; the term of the field stands
/// beside it.</summary>
public partial class SummaryTests
{
    [Fact]
    public void Every_summary_and_parameter_says_its_meaning_in_English()
    {
        string[] said = [.. Directory.GetFiles(Path.Combine(Approved.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Comment().Matches(File.ReadAllText(file)))
            .Select(comment => WebUtility.HtmlDecode(Mark().Replace(comment.Groups[2].Value, "")))];

        Assert.True(said.Length > 3_000);
        Assert.All(said, text => Assert.Matches(Word(), text));
    }

    [GeneratedRegex("/// <(summary|param)[^>]*>(.*?)</\\1>", RegexOptions.Singleline)]
    private static partial Regex Comment();

    /// <summary>What is code or a mark, and no word of the comment.</summary>
    [GeneratedRegex("<c>.*?</c>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Mark();

    [GeneratedRegex("[a-z]{2,}")]
    private static partial Regex Word();
}
