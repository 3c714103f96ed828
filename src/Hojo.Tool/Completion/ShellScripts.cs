namespace Hojo.Tool;

/// <summary>What each shell needs in order to ask hojo for completions. Files are completed where hojo knows nothing.</summary>
internal static class ShellScripts
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["bash"] = """
            # eval "$(hojo completion bash)"
            _hojo() {
                local word=${COMP_WORDS[COMP_CWORD]}
                mapfile -t COMPREPLY < <(compgen -W "$(hojo "[suggest:$COMP_POINT]" "$COMP_LINE" 2> /dev/null)" -- "$word")
            }
            complete -o default -F _hojo hojo

            """,
        ["zsh"] = """
            # eval "$(hojo completion zsh)", after compinit
            _hojo() {
                local -a known=("${(@f)$(hojo "[suggest:$CURSOR]" "$BUFFER" 2> /dev/null)}")
                compadd -a known || _files
            }
            compdef _hojo hojo

            """,
        ["pwsh"] = """
            # hojo completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName hojo -ScriptBlock {
                param($word, $line, $position)
                hojo "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """,
        ["fish"] = """
            # hojo completion fish | source
            complete -c hojo -a '(hojo "[suggest:"(commandline -C)"]" (commandline) 2> /dev/null)'

            """,
    };
}
