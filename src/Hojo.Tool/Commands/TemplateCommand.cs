using System.CommandLine;
using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tool;

/// <summary>hojo template: an empty Excel table of cases, which bulk reads.</summary>
internal static class TemplateCommand
{
    private const string Record = "applicant.pastAwards", Note = "note", On = "on";

    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "書出し先の .xlsx (where the workbook goes)" };
        var track = Asked.TracksOption("この回・枠が読む項目だけの表にする。繰り返し可 (only what these tracks read; may be repeated)");
        var lang = Languages.Option();
        var command = new Command("template", "案件を1行に1件書くExcelの表。hojo bulk が読む (an Excel table for cases, a row each; hojo bulk reads it)")
        {
            file, track, lang,
        };
        command.SetAction(parsed =>
        {
            var (words, name) = (Languages.Of(parsed.GetRequiredValue(lang)), parsed.GetRequiredValue(file));
            if (Path.GetExtension(name) != ".xlsx")
                throw new BadInputException(($"FILE: .xlsx で終わるファイル名が必要です(指定値: {Quoted.Of(name)})",
                    $"FILE: a name that ends in .xlsx is expected (found {Quoted.Of(name)})"));
            var ids = parsed.GetValue(track) ?? [];
            using var to = File.Create(name);
            TemplateBook.Write(to, [.. ids.Length == 0 ? Headings.Values : ReadBy(ids, name)], words);
            return Program.Answered;
        });
        return command;
    }

    /// <summary>Every place that tells a fact of these tracks, in the order of a form; from the record facts are worked.</summary>
    private static IEnumerable<CaseMember> ReadBy(IEnumerable<string> ids, string file)
    {
        var read = ids.SelectMany(id => Assessor.For(Asked.Track(id, null, file)).Grid.Facts)
            .SelectMany(fact => fact.ToldElsewhere.Prepend(fact.Id))
            .Concat([Note, On, Record]).ToHashSet(StringComparer.Ordinal);
        return Headings.Values.Where(member => read.Contains(member.Path)).OrderBy(member => member.Path != Note);
    }
}
