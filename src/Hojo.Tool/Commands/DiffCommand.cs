using System.CommandLine;
using Hojo.Audit.Differences;
using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tool;

/// <summary>hojo diff: what two rounds, or two versions of the rules, say differently, and which answers change.</summary>
internal static class DiffCommand
{
    private const int Usual = 10_000, Most = 1_000_000;

    public static Command Make(Stream input)
    {
        var before = new Argument<string>("A") { Description = "回・枠のID、または hojo snapshot のファイル (id of a round or track, or a snapshot)" };
        var after = new Argument<string?>("B")
        {
            Description = "同じく。A がファイルなら省け、今の規定になる (the same; may be left out behind a snapshot: the rules of today)",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var cases = new Option<int>("--cases")
        {
            Description = "抽出する企業の数。0 は尋ねない (how many companies are drawn)",
            HelpName = "10000",
            DefaultValueFactory = _ => Usual,
        };
        var files = new Option<string[]>("--case")
        {
            Description = "案件ファイルかそのフォルダーにも尋ねる。繰り返し可 (case files to ask about, or folders of them; may be repeated)",
            HelpName = "PATH",
        };
        var (lang, format) = (Languages.Option(), Formats.Option());
        var command = new Command("diff", "2つの公募回、または規定の2つの版を比べ、答えの変わる企業を探す (what changed, and which answers change)")
        {
            before, after, cases, files, lang, format,
        };
        command.SetAction(parsed =>
        {
            var said = Languages.Of(parsed.GetRequiredValue(lang));
            var print = Printed(parsed, format, said);
            var drawn = Drawn(parsed.GetRequiredValue(cases));
            parsed.InvocationConfiguration.Output.Write(print(RulesCompared.Of(
                parsed.GetRequiredValue(before), parsed.GetValue(after), parsed.GetValue(files) ?? [], drawn, input)));
            return Program.Answered;
        });
        return command;
    }

    private static Func<RulesCompared, string> Printed(ParseResult parsed, Option<string> format, Lang lang) => Formats.Of<RulesCompared>(
        parsed, format,
        both => DifferenceReport.Of(both.Before, both.After, both.Difference, both.Answers, lang),
        both => DifferenceJson.Write(both.Before, both.After, both.Difference, both.Answers));

    private static int Drawn(int said) => said is >= 0 and <= Most
        ? said
        : throw new BadInputException(($"--cases: 0から{Most}までの数が必要です(指定値: {said})",
            $"--cases: a number from 0 to {Most} is expected (found {said})"));
}
