using System.CommandLine;
using Hojo.Reports.Sections;

namespace Hojo.Tool;

/// <summary>hojo jgrants: records of the public API of jGrants, matched to what is encoded.</summary>
internal static class JGrantsCommand
{
    public static Command Make(Stream input)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "JグランツのAPIの応答(検索、詳細)、- は標準入力 (an answer of the API of jGrants; - is standard input)",
        };
        var (lang, format) = (Languages.Option(), Formats.Option());
        var command = new Command("jgrants", "Jグランツの補助金情報を公募回と照合する (match records of jGrants to rounds)") { file, lang, format };
        command.SetAction(parsed =>
        {
            var words = new Wording(Languages.Of(parsed.GetRequiredValue(lang)));
            var print = Formats.Of<JGrantsFile>(parsed, format, read => JGrantsReport.Of(read, words), JGrantsReport.Json);
            parsed.InvocationConfiguration.Output.Write(print(JGrantsFile.Read(parsed.GetRequiredValue(file), input)));
            return Program.Answered;
        });
        return command;
    }
}
