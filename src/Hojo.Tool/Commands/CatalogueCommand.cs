using System.CommandLine;
using Hojo.Reports.Sections;
using Hojo.Rules;
using Hojo.Rules.Pages;

namespace Hojo.Tool;

/// <summary>hojo catalogue: what is encoded.</summary>
internal static class CatalogueCommand
{
    public static Command Make()
    {
        var (lang, format) = (Languages.Option(), Formats.Option());
        var command = new Command("catalogue", "収録している公募回の一覧 (the rounds that are encoded)") { lang, format };
        command.SetAction(parsed =>
        {
            var words = new Wording(Languages.Of(parsed.GetRequiredValue(lang)));
            parsed.InvocationConfiguration.Output.Write(parsed.GetValue(format) == "md" // one table: docs/catalogue.md
                ? Markdown(words)
                : Formats.Of<Wording>(parsed, format, CatalogueReport.Of, Json)(words));
            return Program.Answered;
        });
        return command;
    }

    private static string Markdown(Wording words)
    {
        var head = words.Of(
            "| 制度 | 回 | 枠 | 公募・取扱期間 | 規定 | 暫定 | 出典の位置づけ |",
            "| programme | round | track | window | rows | provisional | rank of source |");
        var rows = CatalogueEntry.Of(Catalogue.National).Select(e =>
            $"| {words.Of(e.Programme.Name)} | {words.Of(e.Round.Name)} | `{e.Track.Id}` | {words.Of(e.WindowText)} | "
            + $"{e.Rows} | {e.Provisional} | {CatalogueReport.Ranks(e, words)} |\n");
        return head + "\n| --- | --- | --- | --- | --- | --- | --- |\n" + string.Concat(rows);
    }

    private static string Json(Wording words)
        => ReadableJson.Of(json => CatalogueJson.Write(json, CatalogueEntry.Of(Catalogue.National), words));
}
