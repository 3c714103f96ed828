using System.CommandLine;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Evaluation;
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
        var track = new Option<string?>("--track") { Description = "回・枠のID。ファイルの指定に優先 (id of the track, before the file's)", HelpName = "ID" };
        var on = new Option<string?>("--on") { Description = "照会日時(日本時間)。ファイルの指定に優先 (moment in Japan, before the file's)", HelpName = "2026-03-01T12:00" };
        var lang = Languages.Option();
        var format = Formats.Option();
        var command = new Command("assess", "案件を査定する (assess a case)") { file, track, on, lang, format };
        command.SetAction(parsed =>
        {
            var print = PrinterOf(parsed.GetRequiredValue(format), Languages.Of(parsed.GetRequiredValue(lang)));
            var name = parsed.GetRequiredValue(file);
            var read = CaseFiles.Read(name, input);
            var asked = TrackOf(parsed.GetValue(track), read.Track, name);
            parsed.InvocationConfiguration.Output.Write(print(Assess(asked, read.Case, MomentOf(parsed.GetValue(on), read.On, name), name)));
            return Program.Answered;
        });
        return command;
    }

    private static Assessment Assess(Track track, Case @case, LocalDateTime on, string file)
    {
        try
        {
            return Assessor.For(track).Assess(@case, on);
        }
        catch (FactOutOfRangeException outside)
        {
            throw new BadInputException(($"{file}: $.{outside.Fact.Id}: {outside.Problem.Ja}", $"{file}: $.{outside.Fact.Id}: {outside.Problem.En}"));
        }
    }

    private static Track TrackOf(string? option, string? told, string file)
    {
        if ((option ?? told) is not { } id)
            throw new BadInputException(($"{file}: track: 回・枠のIDが必要です(ファイルの \"track\" か --track。使えるもの: {Known})", $"{file}: track: the id of a track is expected (\"track\" in the file, or --track; known: {Known})"));
        var place = option is null ? $"{file}: $.track" : "--track";
        return Catalogue.Track(id) ?? throw new BadInputException((
            $"{place}: \"{id}\" はまだ収録されていません(使えるもの: {Known})",
            $"{place}: \"{id}\" is not encoded (known: {Known})"));
    }

    private static string Known => string.Join(", ", Catalogue.Tracks.Select(t => t.Id));

    private static LocalDateTime MomentOf(string? option, LocalDateTime? told, string file)
    {
        const string Form = "2026-03-01T12:00";
        if (option is not null)
            return CaseFile.MomentOf(option) ?? throw new BadInputException(($"--on: {Form} の形の日本時間が必要です(指定値: {option})", $"--on: a moment in Japan such as {Form} is expected (found {option})"));
        return told ?? throw new BadInputException((
            $"{file}: on: 照会日時が必要です(ファイルの \"on\" か --on。例 {Form})",
            $"{file}: on: the moment asked about is expected (\"on\" in the file, or --on, such as {Form})"));
    }

    private static Func<Assessment, string> PrinterOf(string format, Lang lang) => Formats.Of<Func<Assessment, string>>(
        format,
        text: () => assessment => TextReport.Print(AssessmentReport.Of(assessment, new(lang))),
        json: () => assessment => AssessmentJson.Write(assessment) + "\n",
        md: () => assessment => MarkdownReport.Print(AssessmentReport.Of(assessment, new(lang))));
}
