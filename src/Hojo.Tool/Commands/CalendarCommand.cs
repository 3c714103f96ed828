using System.CommandLine;
using System.Text;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Rules;
using NodaTime;
using NodaTime.Text;

namespace Hojo.Tool;

/// <summary>hojo calendar: the dates of one case, for one track or several.</summary>
internal static class CalendarCommand
{
    private const string StandardOutput = "-";

    public static Command Make(Stream input)
    {
        var file = new Argument<string>("FILE") { Description = "案件ファイル、- は標準入力 (case file; - is standard input)" };
        var track = Asked.TracksOption("回・枠のID。繰り返せる。ファイルの指定に優先 (ids of tracks, before the file's; may be repeated)");
        var ics = new Option<string?>("--ics")
        {
            Description = "iCalendar の書出し先、- は標準出力 (where to write iCalendar; - is standard output)",
            HelpName = "PATH",
        };
        var from = new Option<string?>("--from")
        {
            Description = "この日より前を省く (leaves out what lies before this day)",
            HelpName = "2026-03-01",
        };
        var on = new Option<string?>("--on")
        {
            Description = "照会日時(日本時間)、--ics の作成日時になる。ファイルの指定に優先 (moment in Japan that --ics is stamped with)",
            HelpName = "2026-03-01T12:00",
        };
        var lang = Languages.Option();
        var format = Formats.Option();
        var command =
            new Command("calendar", "案件の日程を並べる (the dates of a case, in their order)") { file, track, ics, from, on, lang, format };
        command.SetAction(parsed =>
        {
            var said = Languages.Of(parsed.GetRequiredValue(lang));
            var print = Formats.Of<IReadOnlyList<CalendarEntry>>(parsed, format,
                calendar => Report.Of(calendar, said), CalendarJson.Write);
            var name = parsed.GetRequiredValue(file);
            var since = DayOf(parsed.GetValue(from));
            var read = CaseFiles.Read(name, input);
            var tracks = parsed.GetValue(track) is { Length: > 0 } ids
                ? ids.Select(id => Asked.Track(id, null, name))
                : [Asked.Track(null, read.Track, name)];
            var entries = Asked.Of(name, () => Catalogue.National.Calendar(read.Case, tracks.Select(t => t.Id), since));
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(ics) is { } path)
            {
                if (entries.All(e => e.Date.Days() is null))
                    throw new BadInputException(("--ics: 日の定まった予定がないため書き出せません",
                        "--ics: nothing has a date yet, so there is nothing to write"));
                var calendar = CalendarFile.Write(entries, Asked.Moment(parsed.GetValue(on), read.On, name), said);
                if (path == StandardOutput)
                {
                    output.Write(calendar);
                    return Program.Answered;
                }
                OutputFiles.Write("--ics", path, calendar);
            }
            output.Write(print(entries));
            return Program.Answered;
        });
        return command;
    }

    private static LocalDate? DayOf(string? said)
    {
        const string Form = "2026-03-01";
        if (said is null) return null;
        var day = LocalDatePattern.Iso.Parse(said);
        return day.Success
            ? day.Value
            : throw new BadInputException(($"--from: {Form} の形の日付が必要です(指定値: {Quoted.Bare(said)})",
                $"--from: a day such as {Form} is expected (found {Quoted.Bare(said)})"));
    }
}
