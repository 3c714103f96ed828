using System.CommandLine;
using Hojo.Model;
using Hojo.Rules.Envelopes;
using Hojo.Rules.Evaluation;
using Hojo.Tool.Reports;

namespace Hojo.Tool;

/// <summary>hojo assess: one case against one track at one moment.</summary>
internal static class AssessCommand
{
    public static Command Make(Stream input)
    {
        var file = new Argument<string>("FILE") { Description = "案件ファイル、- は標準入力 (case file; - is standard input)" };
        var track = new Option<string?>("--track")
        {
            Description = "回・枠のID。ファイルの指定に優先 (id of the track, before the file's)",
            HelpName = "ID",
        };
        var on = Asked.Option();
        var lang = Languages.Option();
        var format = Formats.Option();
        var envelope = new Option<bool>("--envelope")
        {
            Description = "案件・版・指紋とともにJSONで書く。hojo verify で再計算できる (with all that made it, as JSON; --format is not read)",
        };
        var command = new Command("assess", "案件を査定する (assess a case)") { file, track, on, lang, format, envelope };
        command.SetAction(parsed =>
        {
            var print = PrinterOf(parsed.GetRequiredValue(format), Languages.Of(parsed.GetRequiredValue(lang)));
            var name = parsed.GetRequiredValue(file);
            var read = CaseFiles.Read(name, input);
            var asked = Asked.Track(parsed.GetValue(track), read.Track, name);
            var moment = Asked.Moment(parsed.GetValue(on), read.On, name);
            parsed.InvocationConfiguration.Output.Write(parsed.GetValue(envelope)
                ? Asked.Of(name, () => Envelope.Of(asked, read.Case, moment, read.Note)).Write() + "\n"
                : print(Asked.Of(name, () => Assessor.For(asked).Assess(read.Case, moment))));
            return Program.Answered;
        });
        return command;
    }

    private static Func<Assessment, string> PrinterOf(string format, Lang lang) => Formats.Of<Func<Assessment, string>>(
        format,
        text: () => assessment => TextReport.Print(AssessmentReport.Of(assessment, new(lang))),
        json: () => assessment => AssessmentJson.Write(assessment) + "\n",
        md: () => assessment => MarkdownReport.Print(AssessmentReport.Of(assessment, new(lang))));
}
