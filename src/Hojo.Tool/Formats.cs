using System.CommandLine;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>--format, the same for every command that has it.</summary>
internal static class Formats
{
    public static Option<string> Option() => new("--format")
    {
        Description = "出力形式 (format): text | json | md",
        HelpName = "text|json|md",
        DefaultValueFactory = _ => "text",
    };

    public static T Of<T>(string said, Func<T> text, Func<T> json, Func<T> md) => said switch
    {
        "text" => text(),
        "json" => json(),
        "md" => md(),
        _ => throw new BadInputException(($"--format: text、json、md のいずれかが必要です(指定値: {Quoted.Bare(said)})",
            $"--format: text, json or md is expected (found {Quoted.Bare(said)})")),
    };
}
