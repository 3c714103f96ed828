using System.CommandLine;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tool;

/// <summary>hojo questions: what to ask next, of one track or of several.</summary>
internal static class QuestionsCommand
{
    public static Command Make(Stream input)
    {
        var file = new Argument<string>("FILE") { Description = "案件ファイル、- は標準入力 (case file; - is standard input)" };
        var track = Asked.TracksOption("回・枠のID。繰り返し可。ファイルの指定に優先 (id of a track, before the file's; may be repeated)");
        var all = new Option<bool>("--all") { Description = "収録しているすべての枠 (every track that is encoded)" };
        var (on, lang, format) = (Asked.Option(), Languages.Option(), Formats.Option());
        var command = new Command("questions", "次に聞くことを、答えの効き目とともに並べる (what to ask next, and what each answer would do)")
        {
            file, track, all, on, lang, format,
        };
        command.SetAction(parsed =>
        {
            var words = Languages.Of(parsed.GetRequiredValue(lang));
            var print = Formats.Of<QuestionList>(parsed, format, answer => Report.Of(answer, words), AssessmentJson.Write);
            var name = parsed.GetRequiredValue(file);
            var read = CaseFiles.Read(name, input);
            var tracks = TracksOf(parsed.GetValue(track) ?? [], parsed.GetValue(all), read.Track, name);
            var moment = Asked.Moment(parsed.GetValue(on), read.On, name);
            parsed.InvocationConfiguration.Output.Write(print(Asked.Of(name, () => Ask(read.Case, tracks, moment))));
            return Program.Answered;
        });
        return command;
    }

    /// <summary>Asked about by itself, a track that is shut on the day still says what it would ask.</summary>
    private static QuestionList Ask(Case @case, IReadOnlyList<Track> tracks, JapanTime on)
    {
        var questions = tracks.Count == 1
            ? Assessor.For(tracks[0]).Questions(@case, on)
            : Catalogue.National.Questions(@case, tracks.Select(t => t.Id), on);
        var sources = questions.SelectMany(q => q.Effects ?? []).SelectMany(e => e.AskedBy).Select(row => row.Citation.Source).Distinct();
        return new(on, [.. tracks.Select(t => t.Id)], questions, [.. sources]);
    }

    private static Track[] TracksOf(IReadOnlyList<string> options, bool all, string? told, string file)
    {
        if (all && options.Count > 0)
            throw new BadInputException(("--all と --track は同時に指定できません", "--all and --track cannot both be given"));
        return all
            ? [.. Catalogue.National.Tracks]
            : options.Count > 0
                ? [.. options.Distinct().Select(id => Asked.Track(id, null, file))]
                : [Asked.Track(null, told, file)];
    }
}
