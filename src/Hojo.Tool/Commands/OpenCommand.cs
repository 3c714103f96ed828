using System.CommandLine;
using Hojo.Model;
using Hojo.Reports;
using Hojo.Reports.Content;
using Hojo.Reports.Sections;
using Hojo.Rules;
using Hojo.Rules.Pages;

namespace Hojo.Tool;

/// <summary>hojo open: what is open at a moment, as the first page of a portal has it.</summary>
internal static class OpenCommand
{
    private static readonly (string Name, Verdict Open, Bilingual Heading)[] Lists =
    [
        ("open", Verdict.Met, ("受付中", "Open")),
        ("mayBeOpen", Verdict.Unknown, ("受付中かもしれないもの", "May be open")),
        ("notOpen", Verdict.NotMet, ("受付前・受付終了", "Not open")),
    ];

    public static Command Make()
    {
        var on = new Option<string?>("--on")
        {
            Description = "照会日時(日本時間)。なければ今 (moment in Japan; now where none is given)",
            HelpName = "2026-03-01T12:00",
        };
        var (lang, format) = (Languages.Option(), Formats.Option());
        var command = new Command("open", "受付中の制度の一覧 (what is open)") { on, lang, format };
        command.SetAction(parsed =>
        {
            var words = new Wording(Languages.Of(parsed.GetRequiredValue(lang)));
            var print = Formats.Of<JapanTime>(parsed.GetRequiredValue(format),
                moment => ReportOf(moment, words), moment => Json(moment, words));
            parsed.InvocationConfiguration.Output.Write(print(Asked.Moment(parsed.GetValue(on), Program.Now(), "hojo open")));
            return Program.Answered;
        });
        return command;
    }

    private static Report ReportOf(JapanTime on, Wording words)
    {
        var byOpen = CatalogueEntry.ByOpen(Catalogue.National, on);
        var columns = new Columns(words.Of("枠", "track"), words.Of("名称", "title"), words.Of("公募・取扱期間", "window"));
        return new(new(
            words.Lang,
            words.Of("受付中の制度", "What is open"),
            [words.Of($"照会日時 {Wording.Of(on)} (日本時間)", $"asked about {Wording.Of(on)} (time in Japan)")],
            [.. Lists.Select(list => new Section($"{words.Of(list.Heading)} ({byOpen[list.Open].Count()})", [],
                new Listing(null, columns, [.. byOpen[list.Open].Select(entry => CatalogueReport.Item(entry, words))])))],
            words.Of("ここにない公募は、まだ収録されていません。正式な判断は公募要領と事務局によります。",
                "A call that is not here is not encoded yet. The guideline and the office decide.")));
    }

    private static string Json(JapanTime on, Wording words)
    {
        var byOpen = CatalogueEntry.ByOpen(Catalogue.National, on);
        return ReadableJson.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("on", on.ToString());
            foreach (var list in Lists)
            {
                json.WritePropertyName(list.Name);
                CatalogueJson.Write(json, byOpen[list.Open], words);
            }
            json.WriteEndObject();
        });
    }
}
