using System.CommandLine;
using System.Text.RegularExpressions;
using Hojo.Tool;

namespace Hojo.Tests.Tool;

/// <summary>Whatever is refused is refused in the language that is asked for: of the other only names stand in it.</summary>
public partial class RefusalLanguageTests
{
    private static readonly Command[] Commands = [.. Program.Root(Stream.Null).Subcommands];

    private static readonly string[] Names = ["JSON", "FILE", "INPUT", "SHELL", "ID", "Excel"];

    public static TheoryData<string> Lines => [.. Commands.SelectMany(Wrong), .. Particular];

    /// <summary>What only some commands refuse.</summary>
    private static IEnumerable<string> Particular =>
    [
        "", "asess", "assess - --track marukei/2052", "assess - --track x", "assess - --rules --format json --track marukei/2025",
        "calendar - --from 26.3.2026", "calendar - --track marukei/2025 --ics -",
        "check monodzukuri/20 --source -", "check monodzukuri/20 --source - --document MONO", "check monodzukuri/2 --source -",
        "compare - --on 2026", "curve - --track marukei/2025 --on 2026-03-01T12:00 --fact costs.machinry",
        "curve - --track marukei/2025 --on 2026-03-01T12:00 --fact applicant.employees --from much",
        "open --on tomorrow", "page monodzukuri/2", "questions - --all --track x", "solve - --goal much",
        "solve - --track monodzukuri/20/global --on 2026-03-01T12:00 --goal cap --cost costs.machinry",
        "template x.csv", "verify -", "jgrants -", "completion csh", "bulk - --lines x", "bulk x.doc",
        "open --lang ja --lang ja", "compare - --all=maybe", "diff - monodzukuri/20",
    ];

    [Theory, MemberData(nameof(Lines))]
    public void In_Japanese_no_English_and_in_English_no_Japanese(string line)
    {
        var (ja, en) = (Error(line, "ja"), Error(line, "en"));
        Assert.DoesNotMatch(Latin(), Named().Replace(ja, ""));
        Assert.Matches(Kana(), ja);
        Assert.DoesNotMatch(Kana(), en);
    }

    /// <summary>Without what is needed, with what is unknown, with a file that is not there.</summary>
    private static IEnumerable<string> Wrong(Command command)
    {
        yield return $"{command.Name} --nope";
        var given = string.Join(' ', command.Arguments.Select(_ => "no-such"));
        if (command.Arguments.Any(argument => argument.Arity.MinimumNumberOfValues > 0)) yield return command.Name;
        if (command.Arguments.Count > 0 && command.Name is not ("template" or "audit" or "snapshot")) // these write there
            yield return $"{command.Name} {given}";
        foreach (var option in command.Options.Where(option => option.Name is "--format" or "--track" or "--on"))
            yield return $"{command.Name} {given} {option.Name}";
        if (command.Options.Any(option => option.Name == "--format")) yield return $"{command.Name} {given} --format xml";
    }

    private static string Error(string line, string lang)
    {
        string[] said = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ran = Ran.On("{}", lang == "ja" ? said : [.. said, "--lang", lang]);
        Assert.Equal((2, ""), (ran.Exit, ran.Output));
        return ran.Error;
    }

    /// <summary>Names: of options, commands, files, ids, formats, places; and what was given, in quotation marks or brackets.</summary>
    private static Regex Named() => new($$"""
        --[a-z-]+ | hojo(\ [a-z]+)? | "[^"]*" | \(指定値:[^)]*\) | \(近いもの:[^)]*\)
        | \((使えるもの|出典):[^)]*\) | 知らない引数です:\ [^\s(]+
        | \$[.\w\[\]]* | no-such | ^hojo: | \b(text|html|md|json|ja|en|cap|floor|eligible|bash|zsh|pwsh|fish|ndjson|csv|xlsx|parquet)\b
        | \b[A-Z][A-Z0-9-]+\b | \b[a-z]+(/[a-z0-9-]+)+ | \b({{string.Join('|', Names)}})\b
        | 2026-\S+ | x\.doc | \.xlsx | \b\d+MiB | 0x[0-9a-f]{8} | ^-: | \bon\b | \btrack\b
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline);

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Latin();

    [GeneratedRegex("[ぁ-んァ-ヶ一-龠]")]
    private static partial Regex Kana();
}
