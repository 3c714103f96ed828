using System.CommandLine;
using Hojo.Model;
using Hojo.Reports;

namespace Hojo.Tool;

/// <summary>--format, the same for every command that has it.</summary>
internal static class Formats
{
    public static Option<string> Option() => new("--format")
    {
        Description = "出力形式 (format): text | html | md | json",
        HelpName = "text|html|md|json",
        DefaultValueFactory = _ => "text",
    };

    /// <summary>How an answer is printed: as a report for people, or as JSON.</summary>
    public static Func<T, string> Of<T>(string said, Func<T, Report> report, Func<T, string> json) => said switch
    {
        "text" => answer => report(answer).ToText(),
        "html" => answer => report(answer).ToHtml(),
        "md" => answer => report(answer).ToMarkdown(),
        "json" => answer => json(answer) + "\n",
        _ => throw new BadInputException(($"--format: text、html、md、json のいずれかが必要です(指定値: {Quoted.Bare(said)})",
            $"--format: text, html, md or json is expected (found {Quoted.Bare(said)})")),
    };
}
