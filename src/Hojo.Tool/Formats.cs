using System.CommandLine;
using Hojo.Model;
using Hojo.Reports;

namespace Hojo.Tool;

/// <summary>--format, the same for every command that has it.</summary>
internal static class Formats
{
    private static readonly string[] All = ["text", "html", "md", "json"];

    public static Option<string> Option()
    {
        var option = new Option<string>("--format")
        {
            Description = "出力形式 (format): text | html | md | json",
            HelpName = "text|html|md|json",
            DefaultValueFactory = _ => "text",
        };
        option.CompletionSources.Add(All);
        return option;
    }

    /// <summary>How an answer is printed: as a report for people, drawn for the terminal where it goes to one, or as JSON.</summary>
    /// <param name="parsed">The command line, which knows where the answer goes.</param>
    /// <param name="format">The option.</param>
    /// <param name="report">Makes the report.</param>
    /// <param name="json">Makes the JSON.</param>
    public static Func<T, string> Of<T>(ParseResult parsed, Option<string> format, Func<T, Report> report, Func<T, string> json)
        => parsed.GetRequiredValue(format) switch
    {
        "text" => Screen.Of(parsed.InvocationConfiguration.Output) is { } screen
            ? answer => ScreenPrinter.Print(report(answer), screen)
            : answer => report(answer).ToText(),
        "html" => answer => report(answer).ToHtml(),
        "md" => answer => report(answer).ToMarkdown(),
        "json" => answer => json(answer) + "\n",
        var said => throw new BadInputException(($"--format: text、html、md、json のいずれかが必要です(指定値: {Quoted.Bare(said)})",
            $"--format: text, html, md or json is expected (found {Quoted.Bare(said)})")),
    };
}
