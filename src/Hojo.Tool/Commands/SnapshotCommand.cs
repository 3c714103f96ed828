using System.CommandLine;
using Hojo.Audit.Differences;
using Hojo.Rules;

namespace Hojo.Tool;

/// <summary>hojo snapshot: all that the rules say, as a file that a later version can be compared with.</summary>
internal static class SnapshotCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "書出し先、- は標準出力 (where to; - is standard output)" };
        var round = new Option<string[]>("--round") { Description = "この公募回だけ。繰り返し可 (only these rounds; may be repeated)", HelpName = "ID" };
        var lang = Languages.Option();
        var command = new Command("snapshot", "規定をすべて書き留める。hojo diff が読む (what the rules say, for hojo diff)") { file, round, lang };
        command.SetAction(parsed =>
            Run(parsed.GetRequiredValue(file), parsed.GetValue(round) ?? [], parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string file, string[] ids, TextWriter output)
    {
        if (file.StartsWith("--", StringComparison.Ordinal))
            throw new BadInputException(("FILE: ファイル名が必要です", "FILE: the name of a file is expected"));
        var tracks = ids.Length == 0 ? Catalogue.National.Tracks : ids.Distinct().Select(Rounds.Of).SelectMany(round => round.Tracks);
        var written = SnapshotFile.Write(RulesSnapshot.Of(tracks));
        if (file == InputFiles.StandardInput) output.Write(written);
        else OutputFiles.Write("FILE", file, written);
        return Program.Answered;
    }
}
