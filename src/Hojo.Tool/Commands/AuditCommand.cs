using System.CommandLine;
using Hojo.Audit.Pages;
using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tool;

/// <summary>hojo audit: the pages and the workbook of an audit.</summary>
internal static class AuditCommand
{
    public static Command Make()
    {
        var folder = new Argument<string>("DIR") { Description = "書出し先のフォルダー (folder to write to)" };
        var round = new Option<string[]>("--round") { Description = "この公募回だけ。繰り返し可 (only these rounds; may be repeated)", HelpName = "ID" };
        var (ticks, lang) = (Ticked.Option(), Languages.Option());
        var command = new Command("audit", "検証の頁(HTML、公募回ごと)とExcelのブックを書き出す (pages and a workbook to audit the rules with)")
        {
            folder, round, ticks, lang,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(round) ?? [], parsed.GetValue(ticks),
            Languages.Of(parsed.GetRequiredValue(lang)), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string folder, string[] ids, string? ticked, Lang lang, TextWriter output)
    {
        var ticks = Ticked.Read("--ticks", ticked);
        var rounds = ids.Length == 0 ? Catalogue.National.Rounds : [.. ids.Distinct().Select(Rounds.Of)];
        if (folder.Length == 0 || folder[0] == '-')
            throw new BadInputException(("DIR: フォルダー名が必要です", "DIR: the name of a folder is expected"));
        AuditFolder.Write(folder, [.. rounds.Select(ticks.Of)], lang);
        Bilingual said = ($"{Path.Combine(folder, AuditFolder.Index)}: 公募回 {rounds.Count} 件",
            $"{Path.Combine(folder, AuditFolder.Index)}: {rounds.Count} rounds");
        output.WriteLine(said.In(lang));
        return Program.Answered;
    }
}
