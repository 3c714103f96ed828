using System.CommandLine;
using System.Text.Json;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Reports.Content;
using Hojo.Reports.Sections;
using Hojo.Rules.Pages;
using Moment = Hojo.Rules.Language.Moment;

namespace Hojo.Tool;

/// <summary>hojo open: what is open at a moment or on a day, as the first page of a portal has it.</summary>
internal static class OpenCommand
{
    private static readonly (string Name, Verdict Open, Tone Tone, Bilingual Heading)[] Lists =
    [
        ("open", Verdict.Met, Tone.Good, ("受付中", "Open")),
        ("mayBeOpen", Verdict.Unknown, Tone.Open, ("受付中かもしれないもの", "May be open")),
        ("notOpen", Verdict.NotMet, Tone.Bad, ("受付前・受付終了", "Not open")),
    ];

    public static Command Make()
    {
        var on = new Option<string?>("--on")
        {
            Description = "照会日、または照会日時(日本時間)。なければ今 (day or moment in Japan; now where none is given)",
            HelpName = "2026-03-26|2026-03-26T12:00",
        };
        var (lang, format) = (Languages.Option(), Formats.Option());
        var command = new Command("open", "受付中の制度の一覧 (what is open)") { on, lang, format };
        command.SetAction(parsed =>
        {
            var words = new Wording(Languages.Of(parsed.GetRequiredValue(lang)));
            var print = Formats.Of<OpenQuestion>(parsed, format, asked => ReportOf(asked, words), asked => Json(asked, words));
            parsed.InvocationConfiguration.Output.Write(print(OpenQuestion.Of(parsed.GetValue(on))));
            return Program.Answered;
        });
        return command;
    }

    private static Report ReportOf(OpenQuestion asked, Wording words)
    {
        var byOpen = asked.Answer();
        var columns = new Columns(words.Of("枠", "track"), words.Of("名称", "title"), words.Of("公募・取扱期間", "window"));
        return new(new(
            words.Lang,
            words.Of("受付中の制度", "What is open"),
            [asked.InWords(words)],
            [.. Lists.Select(list => new Section($"{words.Of(list.Heading)} ({byOpen[list.Open].Count()})", [],
                new Listing(null, columns, [.. byOpen[list.Open].Select(entry => Item(entry, asked, words))])) { Tone = list.Tone })],
            words.Of("ここにない公募は、まだ収録されていません。正式な判断は公募要領と事務局によります。",
                "A call that is not here is not encoded yet. The guideline and the office decide.")));
    }

    /// <summary>Of a day the hours are said, since not all of it need be open.</summary>
    private static Item Item(CatalogueEntry entry, OpenQuestion asked, Wording words)
    {
        var item = CatalogueReport.Item(entry, words);
        return asked.Moment is null ? item with { Details = [.. DayHours.Details(entry, asked.Day, words), .. item.Details] } : item;
    }

    private static string Json(OpenQuestion asked, Wording words)
    {
        var byOpen = asked.Answer();
        return ReadableJson.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("on", asked.ToString());
            foreach (var list in Lists)
            {
                json.WriteStartArray(list.Name);
                foreach (var entry in byOpen[list.Open])
                {
                    json.WriteStartObject();
                    CatalogueJson.WriteMembers(json, entry, words);
                    if (asked.Moment is null) Hours(json, "opensThatDay", DayHours.Opening(entry, asked.Day));
                    if (asked.Moment is null) Hours(json, "closesThatDay", DayHours.Closing(entry, asked.Day));
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
            json.WriteEndObject();
        });
    }

    /// <summary>A moment, or the day alone where no hour is printed.</summary>
    private static void Hours(Utf8JsonWriter json, string name, IEnumerable<Moment> moments)
    {
        json.WriteStartArray(name);
        foreach (var at in moments)
            json.WriteStringValue(at.Time is { } time ? JapanTime.FromLocal(at.Day + time).ToString() : Wording.Of(at.Day));
        json.WriteEndArray();
    }
}
