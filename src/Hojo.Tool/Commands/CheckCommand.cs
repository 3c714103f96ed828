using System.CommandLine;
using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Pages;

namespace Hojo.Tool;

/// <summary>hojo check: the citations of a round held against the text of a document.</summary>
internal static class CheckCommand
{
    /// <summary>A guideline of 100 pages is some 200 kB of text.</summary>
    private const int MostBytes = 16 * 1_048_576;

    /// <summary>The question was answered, and something does not fit.</summary>
    private const int DoesNotFit = 1;

    public static Command Make(Stream input)
    {
        var (id, lang) = (Rounds.Argument(), Languages.Option());
        var source = new Option<string>("--source")
        {
            Description = "読んだ文書のテキスト、- は標準入力 (text of the document)",
            HelpName = "FILE",
            Required = true,
        };
        var document = new Option<string?>("--document")
        {
            Description = "文書の id。読んだものと別に抽出したテキストのとき (which document it is, for another extraction of its text)",
            HelpName = "ID",
        };
        var command = new Command("check", "規定の出典を文書と照合する (hold the citations against a document)") { id, source, document, lang };
        command.SetAction(parsed =>
        {
            var (round, words) = (Rounds.Of(parsed.GetRequiredValue(id)), Languages.Of(parsed.GetRequiredValue(lang)));
            var check =
                Check(round, InputFiles.Read(parsed.GetRequiredValue(source), input, MostBytes).ToArray(), parsed.GetValue(document));
            var output = parsed.InvocationConfiguration.Output;
            foreach (var problem in check.Problems) output.WriteLine(problem.In(words));
            output.WriteLine(Summary(round, check).In(words));
            if (check.Problems.Count > 0) return DoesNotFit;
            return Program.Answered;
        });
        return command;
    }

    private static SourceCheck Check(Round round, byte[] text, string? document)
    {
        if (text.Length > MostBytes)
            throw new BadInputException(("--source: 16MiB以下の文書が必要です", "--source: a document of at most 16 MiB is expected"));
        var cited = string.Join(", ", round.Sources.Select(s => s.PartOf is { } whole ? $"{s.Id} ({whole.Id})" : s.Id));
        var near = Near.To(document ?? "", round.Sources.Select(s => s.Id));
        return SourceCheck.Run(round, text, document) ?? throw new BadInputException(document is null
            ? ($"--source: {round.Id} の読んだ文書ではありません。別に抽出したものなら --document で文書を指定してください({cited})",
                $"--source: no text that was read for {round.Id}; name the document with --document if it is another extraction ({cited})")
            : ($"--document: {round.Id} の出典ではありません(指定値: {Quoted.Bare(document)}、出典: {cited}){near.Ja}",
                $"--document: {round.Id} does not cite it (found {Quoted.Bare(document)}; cited: {cited}){near.En}"));
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
