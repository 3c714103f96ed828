using System.CommandLine;
using Hojo.Model;
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
        var source = new Option<string>("--source") { Description = "読んだ文書のテキスト、- は標準入力 (text of the document)", HelpName = "FILE", Required = true };
        var command = new Command("check", "規定の出典を文書と照合する (hold the citations against a document)") { id, source, lang };
        command.SetAction(parsed =>
        {
            var (round, words) = (Rounds.Of(parsed.GetRequiredValue(id)), Languages.Of(parsed.GetRequiredValue(lang)));
            var problems = SourceCheck.Run(round, InputFiles.Read(parsed.GetRequiredValue(source), input, MostBytes).ToArray());
            foreach (var problem in problems) parsed.InvocationConfiguration.Output.WriteLine(problem.In(words));
            if (problems.Count > 0) return DoesNotFit;
            Label fits = ($"{round.Id}: 文書は読んだものと同じで、すべての見出しが行番号のところまでに現れます", $"{round.Id}: the document is the one that was read, and every heading stands in or above its lines");
            parsed.InvocationConfiguration.Output.WriteLine(fits.In(words));
            return Program.Answered;
        });
        return command;
    }
}
