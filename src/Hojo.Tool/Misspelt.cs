using System.CommandLine;
using System.CommandLine.Parsing;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>A command line that cannot be understood, in one sentence that says what is expected.</summary>
internal static class Misspelt
{
    public static BadInputException Of(ParseResult parsed)
    {
        var what = What(parsed, parsed.CommandResult.Command);
        return new(($"{what.Ja} (使い方は hojo --help)", $"{what.En} (see hojo --help)"));
    }

    private static Bilingual What(ParseResult parsed, Command command)
    {
        if (parsed.UnmatchedTokens is [var unknown, ..]) return Unknown(unknown, command);
        if (command.Subcommands.Count > 0) return ("コマンドが必要です", "a command is expected");
        if (command.Arguments.FirstOrDefault(argument => parsed.GetResult(argument) is not { Tokens.Count: > 0 }) is { } missing)
            return ($"{missing.Name} が必要です", $"{missing.Name} is expected");
        if (command.Options.FirstOrDefault(o => o.Required && parsed.GetResult(o) is null or { Implicit: true }) is { } needed)
            return ($"{needed.Name} が必要です", $"{needed.Name} is expected");
        return parsed.Errors.Select(error => OptionOf(error.SymbolResult)).OfType<OptionResult>().FirstOrDefault() is { } result
            ? Option(result)
            : ("引数の書き方が違います", "the arguments are not written as expected");
    }

    private static Bilingual Unknown(string word, Command command)
    {
        var near = Near.To(word, command.Subcommands.Concat<Symbol>(command.Options).Select(symbol => symbol.Name));
        return ($"知らない引数です: {Quoted.Bare(word)}{near.Ja}", $"unknown argument: {Quoted.Bare(word)}{near.En}");
    }

    private static OptionResult? OptionOf(SymbolResult? result)
        => result as OptionResult ?? (result is null ? null : OptionOf(result.Parent));

    private static Bilingual Option(OptionResult result)
    {
        var name = result.Option.Name;
        return result.Tokens switch
        {
            [] => ($"{name}: 値が必要です", $"{name}: a value is expected"),
            [var token] => ($"{name}: 値が違います(指定値: {Quoted.Bare(token.Value)})",
                $"{name}: another value is expected (found {Quoted.Bare(token.Value)})"),
            _ => ($"{name}: 指定できるのは1回だけです", $"{name}: can be given once only"),
        };
    }
}
