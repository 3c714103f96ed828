using System.CommandLine;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using Hojo.Rules.Envelopes;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tool;

/// <summary>hojo assess: one case against one track at one moment.</summary>
internal static class AssessCommand
{
    public static Command Make(Stream input)
    {
        var file = new Argument<string>("FILE") { Description = "案件ファイル、- は標準入力 (case file; - is standard input)" };
        var track = Asked.TrackOption();
        var on = Asked.Option();
        var rules = new Option<bool>("--rules") { Description = "適用した規則を適用順に示す、json のほか (the rules that fired, in order; not as json)" };
        var ticks = Ticked.Option();
        var lang = Languages.Option();
        var format = Formats.Option();
        var envelope = new Option<bool>("--envelope")
        {
            Description = "案件・版・指紋とともにJSONで書く。hojo verify で再計算できる (with all that made it, as JSON; --format is not read)",
        };
        var command = new Command("assess", "案件を査定する (assess a case)") { file, track, on, rules, ticks, lang, format, envelope };
        command.SetAction(parsed =>
        {
            var words = Languages.Of(parsed.GetRequiredValue(lang));
            var print = parsed.GetValue(rules) ? WithRules(parsed, format, words) : Plainly(parsed, format, words);
            var name = parsed.GetRequiredValue(file);
            var read = CaseFiles.Read(name, input);
            var asked = Asked.Track(parsed.GetValue(track), read.Track, name);
            var moment = Asked.Moment(parsed.GetValue(on), read.On, name);
            parsed.InvocationConfiguration.Output.Write(Asked.Of(name, () => parsed.GetValue(envelope)
                ? Envelope.Of(asked, read.Case, moment, read.Note).Write() + "\n"
                : print(new(asked, read.Case, moment, parsed.GetValue(ticks)))));
            return Program.Answered;
        });
        return command;
    }

    private static Func<Question, string> Plainly(ParseResult parsed, Option<string> format, Lang lang) => Formats.Of<Question>(
        parsed,
        format,
        asked => Report.Of(Assess(asked), lang),
        asked => AssessmentJson.Write(Assess(asked)));

    private static Func<Question, string> WithRules(ParseResult parsed, Option<string> format, Lang lang)
        => parsed.GetValue(format) == "json"
        ? throw new BadInputException(("--rules: --format は text、html、md のいずれかです", "--rules: --format text, html or md is expected"))
        : Formats.Of<Question>(parsed, format,
            asked => RuleReports.Of(asked.Track, asked.Case, asked.On, Ticked.Count(asked.Ticks, asked.Track), lang), _ => "");

    private static Assessment Assess(Question asked)
        => Assessor.For(asked.Track).Assess(asked.Case, asked.On) with { Audited = Ticked.Count(asked.Ticks, asked.Track) };

    private sealed record Question(Track Track, Case Case, JapanTime On, string? Ticks);
}
