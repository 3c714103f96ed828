using System.CommandLine;
using Hojo.Audit.Checks;
using Hojo.Audit.Sources;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;

namespace Hojo.Tool;

/// <summary>hojo check: the rows of rounds by themselves; the citations of a round held against a document.</summary>
internal static class CheckCommand
{
    /// <summary>A guideline of 100 pages is some 200 kB of text, and a few MB as a PDF.</summary>
    private const int MostBytes = 16 * 1_048_576;

    /// <summary>The question was answered, and something does not fit.</summary>
    private const int DoesNotFit = 1;

    public static Command Make(Stream input)
    {
        var lang = Languages.Option();
        var id = new Argument<string?>("ID")
        {
            Description = "公募回のID。なければすべての回 (id of a round; without it all rounds)",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var source = new Option<string?>("--source")
        {
            Description = "照合する文書の PDF かテキスト、- は標準入力 (the document, as a PDF or as text)",
            HelpName = "FILE",
        };
        var document = new Option<string?>("--document")
        {
            Description = "文書の id。読んだテキストそのものでないとき (which document it is, where it is not the very text that was read)",
            HelpName = "ID",
        };
        var command = new Command("check", "規定を検査する、出典を文書と照合する (check the rows, or the citations against a document)")
        { id, source, document, lang };
        command.SetAction(parsed =>
        {
            var (words, output) = (Languages.Of(parsed.GetRequiredValue(lang)), parsed.InvocationConfiguration.Output);
            var (round, named) = (parsed.GetValue(id) is { } known ? Rounds.Of(known) : null, parsed.GetValue(document));
            if (parsed.GetValue(source) is { } file)
                return Sourced(Required(round), InputFiles.Read(file, input, MostBytes).ToArray(), named, output, words);
            if (named is not null)
                throw new BadInputException(("--document は --source と使います", "--document goes with --source"));
            return Checked(round, output, words);
        });
        return command;
    }

    private static Round Required(Round? round)
        => round ?? throw new BadInputException(("ID: --source を照合する公募回が必要です", "ID: a round to hold --source against is expected"));

    private static int Checked(Round? round, TextWriter output, Lang words)
    {
        var findings = round is null ? RoundChecks.Of(Catalogue.National.Rounds) : RoundChecks.Of(round);
        foreach (var finding in findings) output.Write(FindingText.Of(finding, words));
        var proved = findings.Count(finding => finding.Grade == CheckGrade.Proved);
        Bilingual summary = ($"{round?.Id ?? "全公募回"}: 指摘 {findings.Count} 件(証明されたもの {proved} 件、反例が見つからないもの {findings.Count - proved} 件)",
            $"{round?.Id ?? "all rounds"}: {findings.Count} findings ({proved} proved, no case found against {findings.Count - proved})");
        output.WriteLine(summary.In(words));
        return findings.Count > 0 ? DoesNotFit : Program.Answered;
    }

    private static int Sourced(Round round, byte[] bytes, string? document, TextWriter output, Lang words)
    {
        var check = Check(round, bytes, document);
        foreach (var problem in check.Problems) output.WriteLine(problem.In(words));
        output.WriteLine(Summary(round, check).In(words));
        return check.Problems.Count > 0 ? DoesNotFit : Program.Answered;
    }

    private static SourceCheck Check(Round round, byte[] bytes, string? document)
    {
        if (bytes.Length > MostBytes)
            throw new BadInputException(("--source: 16MiB以下の文書が必要です", "--source: a document of at most 16 MiB is expected"));
        var cited = string.Join(", ", round.Sources.Select(s => s.PartOf is { } whole ? $"{s.Id} ({whole.Id})" : s.Id));
        var near = Near.To(document ?? "", round.Sources.Select(s => s.Id));
        return Run(round, bytes, document) ?? throw new BadInputException(document is null
            ? ($"--source: {round.Id} の読んだ文書ではありません。別に抽出したものや PDF なら --document で文書を指定してください({cited})",
                $"--source: no text that was read for {round.Id}; name it with --document if it is another extraction or a PDF ({cited})")
            : ($"--document: {round.Id} の出典ではありません(指定値: {Quoted.Bare(document)}、出典: {cited}){near.Ja}",
                $"--document: {round.Id} does not cite it (found {Quoted.Bare(document)}; cited: {cited}){near.En}"));
    }

    private static SourceCheck? Run(Round round, byte[] bytes, string? document)
    {
        try
        {
            return DocumentCheck.Run(round, bytes, document);
        }
        catch (FormatException)
        {
            throw new BadInputException(("--source: PDF を読めません(壊れているか、パスワード付きです)",
                "--source: the PDF cannot be read (it is broken, or has a password)"));
        }
    }

    private static Bilingual Summary(Round round, SourceCheck check)
    {
        var (quotes, faults) = (check.Quotes, check.Problems.Count);
        Bilingual same = check.IsTextRead
            ? ("読んだものと同じ文書です", "the text is the one that was read")
            : ("読んだものとは別に抽出した文書です", "the text is another extraction than the one that was read");
        return ($"{round.Id}: {check.Source.Id} {same.Ja}。引用 {quotes} 件、合わないもの {faults} 件",
            $"{round.Id}: {check.Source.Id}, {same.En}; {quotes} quotes, {faults} that do not fit");
    }
}
