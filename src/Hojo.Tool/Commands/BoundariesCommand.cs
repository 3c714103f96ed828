using System.CommandLine;
using System.Text;
using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tool;

/// <summary>hojo boundaries: a case book of the boundaries of a round, made from its rows.</summary>
internal static class BoundariesCommand
{
    public static Command Make()
    {
        var id = new Argument<string>("ID") { Description = "公募回・枠のID (id of a round or track)" };
        var to = new Option<string>("--out")
        {
            Description = "書出し先の .csv、- は標準出力 (where the book goes; - is standard output)",
            HelpName = "FILE",
            DefaultValueFactory = _ => InputFiles.StandardInput,
        };
        var lang = Languages.Option();
        var command = new Command("boundaries", "境界の事例集を規定から作る (a case book of the boundaries, made from the rows)") { id, to, lang };
        command.SetAction(parsed =>
        {
            var (words, file) = (Languages.Of(parsed.GetRequiredValue(lang)), parsed.GetRequiredValue(to));
            var csv = Csv(parsed.GetRequiredValue(id), words);
            if (file == InputFiles.StandardInput) parsed.InvocationConfiguration.Output.Write(csv);
            else OutputFiles.Write("--out", file, csv);
            return Program.Answered;
        });
        return command;
    }

    private static string Csv(string id, Lang lang)
    {
        var book = Catalogue.National.TryGetTrack(id, out var track)
            ? BoundaryCases.Of(track, lang)
            : BoundaryCases.Of(Rounds.Of(id), lang);
        using var utf8 = new MemoryStream();
        book.Write(utf8, lang);
        return Encoding.UTF8.GetString(utf8.ToArray());
    }
}
