using System.CommandLine;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;

namespace Hojo.Tool;

/// <summary>hojo settle: what is due back, by the award and its results.</summary>
internal static class SettleCommand
{
    public static Command Make(Stream input)
    {
        var file = new Argument<string>("FILE") { Description = "案件ファイル、- は標準入力 (case file; - is standard input)" };
        var track = Asked.TrackOption();
        var lang = Languages.Option();
        var format = Formats.Option();
        var command = new Command("settle", "返還額を計算する (work out what is due back)") { file, track, lang, format };
        command.SetAction(parsed =>
        {
            var words = Languages.Of(parsed.GetRequiredValue(lang));
            var print = Formats.Of<Settlement>(parsed, format, answer => Report.Of(answer, words), SettlementJson.Write);
            var name = parsed.GetRequiredValue(file);
            var read = CaseFiles.Read(name, input);
            var asked = Asked.Track(parsed.GetValue(track), read.Track, name);
            parsed.InvocationConfiguration.Output.Write(print(Asked.Of(name, () => Assessor.For(asked).Settle(read.Case))));
            return Program.Answered;
        });
        return command;
    }
}
