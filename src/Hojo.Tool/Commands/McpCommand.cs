using System.CommandLine;

namespace Hojo.Tool;

/// <summary>hojo mcp: serves an assistant over standard input and output.</summary>
internal static class McpCommand
{
    public static Command Make(Stream input)
    {
        var (lang, ticks) = (Languages.Option(), Ticked.Option());
        var does = "AI アシスタントの道具として標準入出力で応じる (serve an assistant over standard input and output: Model Context Protocol)";
        var command = new Command("mcp", does) { lang, ticks };
        command.SetAction(parsed =>
        {
            var words = Languages.Of(parsed.GetRequiredValue(lang));
            var audited = Ticked.Counts(parsed.GetValue(ticks));
            using var output = Console.OpenStandardOutput();
            McpService.Run(input, output, words, audited).GetAwaiter().GetResult();
            return Program.Answered;
        });
        return command;
    }
}
