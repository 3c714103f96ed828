using System.CommandLine;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;

namespace Hojo.Tool;

/// <summary>hojo compare: one case against every track that is open at one moment, or may be.</summary>
internal static class CompareCommand
{
    public static Command Make(Stream input)
    {
        var file = new Argument<string>("FILE") { Description = "案件ファイル、- は標準入力 (case file; - is standard input)" };
        var all = new Option<bool>("--all") { Description = "期間外の回・枠も並べる (tracks that are not open too)" };
        var on = new Option<string?>("--on")
        {
            Description = "照会日時(日本時間)。ファイルの指定に優先 (moment in Japan, before the file's)",
            HelpName = "2026-03-01T12:00",
        };
        var (lang, format) = (Languages.Option(), Formats.Option());
        var does = "受付中の回・枠を比べ、併用の可否を見る (compare the tracks that are open or may be, and what may be taken together)";
        var command = new Command("compare", does) { file, on, all, lang, format };
        command.SetAction(parsed =>
        {
            var words = Languages.Of(parsed.GetRequiredValue(lang));
            var print = Formats.Of<Comparison>(parsed, format, answer => Report.Of(answer, words), ComparisonJson.Write);
            var name = parsed.GetRequiredValue(file);
            var read = CaseFiles.Read(name, input);
            var moment = Asked.Moment(parsed.GetValue(on), read.On, name);
            parsed.InvocationConfiguration.Output.Write(
                print(Asked.Of(name, () => Catalogue.National.Compare(read.Case, moment, parsed.GetValue(all)))));
            return Program.Answered;
        });
        return command;
    }
}
