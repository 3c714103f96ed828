using System.Diagnostics;

namespace Hojo.Tests.Tool;

/// <summary>What a shell is offered, and that bash takes it.</summary>
public class CompletionTests
{
    private static string[] Offered(string line)
        => Ran.With($"[suggest:{line.Length}]", line).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Theory]
    [InlineData("hojo set", "settle")]
    [InlineData("hojo assess case.json --tr", "--track")]
    [InlineData("hojo assess case.json --track monodzukuri/20/", "monodzukuri/20/global monodzukuri/20/value-added")]
    [InlineData("hojo page seicho", "seicho-kasokuka/1 seicho-kasokuka/2")]
    [InlineData("hojo open --lang ", "en ja")]
    [InlineData("hojo open --format ", "html json md text")]
    [InlineData("hojo solve case.json --goal ca", "cap")]
    [InlineData("hojo completion f", "fish")]
    [InlineData("hojo solve case.json --track marukei/2025 --cost costs.mach", "")] // a loan that reads no such cost
    [InlineData("hojo solve case.json --track monodzukuri/20/global --cost costs.mach", "costs.machinery")]
    [InlineData("hojo curve case.json --track monodzukuri/20/global --fact costs.mach", "costs.machinery")]
    public void Commands_options_and_ids_are_offered(string line, string offered)
        => Assert.Equal(offered, string.Join(' ', Offered(line).Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_command_is_offered_and_no_other_word()
        => Assert.Equal(Hojo.Tool.Program.Root(Stream.Null).Subcommands.Select(c => c.Name).Order(StringComparer.Ordinal),
            Offered("hojo ").Where(word => word[0] != '-').Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("bash", "complete -o default -F _hojo hojo")]
    [InlineData("zsh", "compdef _hojo hojo")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName hojo")]
    [InlineData("fish", "complete -c hojo")]
    public void Each_shell_has_its_script(string shell, string line)
    {
        var ran = Ran.With("completion", shell);
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Contains(line, ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', ran.Output);
    }

    [Fact]
    public void Another_shell_is_refused() => Ran.With("completion", "csh").IsRefused("SHELL: bash、zsh、pwsh、fish");

    /// <summary>The whole way: the script, the function that it defines, and hojo asked by it.</summary>
    [BashFact]
    public void Bash_completes_a_track()
    {
        var script = Ran.With("completion", "bash").Output + $$"""
            hojo() { dotnet exec "{{Path.Combine(AppContext.BaseDirectory, "Hojo.Tool.dll")}}" "$@"; }
            COMP_LINE="hojo assess case.json --track jizokuka-sogyo/" COMP_POINT=${#COMP_LINE}
            COMP_WORDS=(hojo assess case.json --track jizokuka-sogyo/) COMP_CWORD=4
            _hojo
            complete -p hojo
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        ProcessStartInfo started = new(BashFactAttribute.Bash, ["--norc", "-c", script]) { RedirectStandardOutput = true };
        using var bash = Process.Start(started)!;
        Assert.Equal(["complete -o default -F _hojo hojo", "jizokuka-sogyo/1", "jizokuka-sogyo/4"],
            bash.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        bash.WaitForExit();
        Assert.Equal(0, bash.ExitCode);
    }

    private sealed class BashFactAttribute : FactAttribute
    {
        public const string Bash = "/bin/bash";

        public BashFactAttribute() => Skip = File.Exists(Bash) ? null : "no bash";
    }
}
