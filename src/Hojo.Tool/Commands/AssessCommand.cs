using System.CommandLine;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Envelopes;
using Hojo.Rules.Language;
using Hojo.Tool.Reports;
using NodaTime;

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
        var rules = new Option<bool>("--rules") { Description = "適用した規則を適用順に示す、text か md (the rules that fired, in order; text or md)" };
        var lang = Languages.Option();
        var format = Formats.Option();
        var envelope = new Option<bool>("--envelope")
        {
            Description = "案件・版・指紋とともにJSONで書く。hojo verify で再計算できる (with all that made it, as JSON; --format is not read)",
        };
        var command = new Command("assess", "案件を査定する (assess a case)") { file, track, on, rules, lang, format, envelope };
        command.SetAction(parsed =>
        {
            var (words, printed) = (new Wording(Languages.Of(parsed.GetRequiredValue(lang))), parsed.GetRequiredValue(format));
            var print = parsed.GetValue(rules) ? WithRules(printed, words) : Plainly(printed, words);
            var name = parsed.GetRequiredValue(file);
            var read = CaseFiles.Read(name, input);
            var asked = Asked.Track(parsed.GetValue(track), read.Track, name);
            var moment = Asked.Moment(parsed.GetValue(on), read.On, name);
            parsed.InvocationConfiguration.Output.Write(Asked.Of(name, () => parsed.GetValue(envelope)
                ? Envelope.Of(asked, read.Case, moment, read.Note).Write() + "\n"
                : print(asked, read.Case, moment)));
            return Program.Answered;
        });
        return command;
    }

    private static Printer Plainly(string format, Wording words) => Formats.Of<Printer>(format,
        text: () => (track, @case, on) => TextReport.Print(AssessmentReport.Of(Assessor.For(track).Assess(@case, on), words)),
        json: () => (track, @case, on) => AssessmentJson.Write(Assessor.For(track).Assess(@case, on)) + "\n",
        md: () => (track, @case, on) => MarkdownReport.Print(AssessmentReport.Of(Assessor.For(track).Assess(@case, on), words)));

    private static Printer WithRules(string format, Wording words) => Formats.Of<Printer>(format,
        text: () => (track, @case, on) => TextReport.Print(RuleReports.Of(track, @case, on, words)),
        json: () => throw new BadInputException(("--rules: --format は text か md です", "--rules: --format text or md is expected")),
        md: () => (track, @case, on) => MarkdownReport.Print(RuleReports.Of(track, @case, on, words)));

    private delegate string Printer(Track track, Case @case, JapanTime on);
}
