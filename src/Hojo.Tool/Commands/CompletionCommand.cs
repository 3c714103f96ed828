using System.CommandLine;
using Hojo.Model;

namespace Hojo.Tool;

/// <summary>hojo completion: the script by which a shell completes commands, options and ids.</summary>
internal static class CompletionCommand
{
    public static Command Make()
    {
        var shell = new Argument<string>("SHELL") { Description = "シェル (shell): bash | zsh | pwsh | fish" };
        shell.CompletionSources.Add([.. ShellScripts.All.Keys]);
        var lang = Languages.Option();
        var command = new Command("completion", "シェルの補完の設定を書き出す (the script for completion in a shell)") { shell, lang };
        command.SetAction(parsed =>
        {
            Languages.Of(parsed.GetRequiredValue(lang));
            var said = parsed.GetRequiredValue(shell);
            parsed.InvocationConfiguration.Output.Write(ShellScripts.All.TryGetValue(said, out var script)
                ? script.ReplaceLineEndings("\n")
                : throw new BadInputException(($"SHELL: bash、zsh、pwsh、fish のいずれかが必要です(指定値: {Quoted.Bare(said)})",
                    $"SHELL: bash, zsh, pwsh or fish is expected (found {Quoted.Bare(said)})")));
            return Program.Answered;
        });
        return command;
    }
}
