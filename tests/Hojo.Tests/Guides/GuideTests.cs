using System.Net;
using System.Text.RegularExpressions;

namespace Hojo.Tests.Guides;

/// <summary>The guides are whole in each language and show only what compiles.</summary>
public partial class GuideTests
{
    /// <summary>In both languages on one page: printed from declarations and rules, or a list of words.</summary>
    private static readonly string[] Bilingual = ["case-file", "documents", "fingerprints", "glossary", "rules-changelog"];

    private static readonly Lazy<string[]> Compiled = new(() => [.. new[] { "samples", "tests", "src" }
        .SelectMany(folder => Directory.GetFiles(Path.Combine(Approved.Root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(file => Flush(File.ReadAllText(file)))]);

    public static TheoryData<string> Guides => [.. Pages("*.md").Select(Name)
        .Where(page => !Bilingual.Contains(page) && !page.Contains('.', StringComparison.Ordinal))];

    public static TheoryData<string> Shown
        => [.. Pages("*.md").Select(page => "docs/" + Path.GetFileName(page)), "README.md", "README.ja.md"];

    [Theory, MemberData(nameof(Guides))]
    public void Every_guide_stands_in_Japanese_and_in_English(string guide)
        => Assert.True(File.Exists(Page(guide + ".ja")), $"docs/{guide}.ja.md is missing");

    [Fact]
    public void No_guide_stands_in_Japanese_alone()
        => Assert.All(Pages("*.ja.md"), page => Assert.True(File.Exists(page.Replace(".ja.md", ".md", StringComparison.Ordinal))));

    [Theory, MemberData(nameof(Guides))]
    public void Both_languages_show_the_same_code(string guide)
        => Assert.Equal(Blocks(File.ReadAllText(Page(guide))), Blocks(File.ReadAllText(Page(guide + ".ja"))));

    [Theory, MemberData(nameof(Guides))]
    public void Every_paragraph_is_in_the_language_of_its_page(string guide)
    {
        Assert.All(Paragraphs(Page(guide)), paragraph => Assert.Matches(TwoWords(), paragraph));
        Assert.All(Paragraphs(Page(guide + ".ja")), paragraph => Assert.Matches(Kana(), paragraph));
    }

    [Theory, MemberData(nameof(Shown))]
    public void Code_that_is_shown_stands_verbatim_in_a_compiled_file(string page)
        => Assert.All(Blocks(File.ReadAllText(Path.Combine(Approved.Root, page))), IsCompiled);

    /// <summary>Of a comment: what stands under <c>code</c>, without the slashes.</summary>
    [Fact]
    public void Code_in_a_comment_stands_verbatim_in_a_compiled_file()
    {
        string[] shown = [.. Directory.GetFiles(Path.Combine(Approved.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => InComment().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
            .Select(match => WebUtility.HtmlDecode(Slashes().Replace(match.Groups[1].Value, "")))];

        Assert.InRange(shown.Length, 9, 100);
        Assert.All(shown, IsCompiled);
    }

    private static void IsCompiled(string code)
    {
        var lines = Flush(code).Trim('\n').Split('\n').SkipWhile(line => line.Length == 0 || Using().IsMatch(line));
        var wanted = "\n" + string.Join('\n', lines) + "\n";
        Assert.True(Compiled.Value.Any(file => file.Contains(wanted, StringComparison.Ordinal)), $"in no compiled file: {wanted}");
    }

    private static string[] Pages(string like) => Directory.GetFiles(Path.Combine(Approved.Root, "docs"), like);

    private static string Page(string name) => Path.Combine(Approved.Root, "docs", name + ".md");

    private static string Name(string page) => Path.GetFileNameWithoutExtension(page);

    /// <summary>Every line from its first letter on: how deep a method stands in its class says nothing.</summary>
    private static string Flush(string text)
        => "\n" + string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())) + "\n";

    private static string[] Blocks(string page) => [.. Fenced().Matches(page.ReplaceLineEndings("\n"))
        .Where(block => block.Groups[1].Value == "csharp").Select(block => block.Groups[2].Value)];

    /// <summary>Without code and tables, whose words are those of the documents.</summary>
    private static IEnumerable<string> Paragraphs(string page)
        => Fenced().Replace(File.ReadAllText(page).ReplaceLineEndings("\n"), "").Split("\n\n")
            .Select(paragraph => paragraph.Trim())
            .Where(paragraph => paragraph.Length > 0 && paragraph[0] is not ('|' or '#' or '<')
                && !paragraph.StartsWith("dotnet ", StringComparison.Ordinal));

    [GeneratedRegex("^```([a-z]*)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fenced();

    [GeneratedRegex("(?<=///[^\n]*)<code>\n?(.*?)(?:\n *///)? *</code>", RegexOptions.Singleline)]
    private static partial Regex InComment();

    [GeneratedRegex("^ */// ?", RegexOptions.Multiline)]
    private static partial Regex Slashes();

    [GeneratedRegex(@"^(global )?using [A-Za-z. =]+;$")]
    private static partial Regex Using();

    [GeneratedRegex("[a-z]{2,} [a-z]{2,}")]
    private static partial Regex TwoWords();

    [GeneratedRegex("[ぁ-ん]")]
    private static partial Regex Kana();
}
