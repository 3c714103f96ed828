using System.CommandLine;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>--lang, the same for every command.</summary>
internal static class Languages
{
    private const string Name = "--lang";

    public static Option<string> Option()
    {
        var option = new Option<string>(Name)
        {
            Description = "言語 (language): ja | en",
            HelpName = "ja|en",
            DefaultValueFactory = _ => "ja",
        };
        option.CompletionSources.Add("ja", "en");
        return option;
    }

    public static Lang Of(string said) => said switch
    {
        "ja" => Lang.Ja,
        "en" => Lang.En,
        _ => throw new BadInputException(($"{Name}: ja または en が必要です(指定値: {Quoted.Bare(said)})",
            $"{Name}: ja or en is expected (found {Quoted.Bare(said)})")),
    };

    /// <summary>The language to complain in, which must be known before the arguments are understood.</summary>
    public static Lang Said(IReadOnlyList<string> args)
        => args.Contains(Name + "=en") || args.Zip(args.Skip(1)).Contains((Name, "en")) ? Lang.En : Lang.Ja;
}
