using Hojo.Model;
using Spectre.Console;

namespace Hojo.Tool;

/// <summary>進み: how far a bulk is, shown while it runs on a terminal and nowhere else.</summary>
internal static class ProgressBar
{
    /// <param name="error">Standard error.</param>
    /// <param name="input">What is read; how far it is read shows how much is left.</param>
    /// <param name="lang">The language of the words.</param>
    /// <param name="work">The work, which tells how many lines are answered.</param>
    public static void Show(TextWriter error, Stream input, Lang lang, Action<Action<long>> work)
    {
        var output = new AnsiConsoleOutput(error);
        if (!output.IsTerminal)
        {
            work(_ => { });
            return;
        }
        AnsiConsole.Create(new() { Out = output }).Progress().AutoClear(true).Start(shown =>
        {
            var task = shown.AddTask(Words(0, lang), maxValue: input.CanSeek ? Math.Max(input.Length, 1) : 1);
            task.IsIndeterminate = !input.CanSeek;
            work(lines =>
            {
                task.Description = Words(lines, lang);
                if (input.CanSeek) task.Value = input.Position;
            });
        });
    }

    private static string Words(long lines, Lang lang) => lang == Lang.Ja ? $"{lines:#,0}行" : $"{lines:#,0} lines";
}
