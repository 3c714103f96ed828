using System.CommandLine;
using Hojo.Rules.Pages;

namespace Hojo.Tool;

/// <summary>hojo page: every row of a round, to be held against the document.</summary>
internal static class PageCommand
{
    public static Command Make()
    {
        var (id, lang) = (Rounds.Argument(), Languages.Option());
        var command = new Command("page", "公募回の規定をすべて並べた頁 (the page of a round)") { id, lang };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(
                RoundPage.Markdown(Rounds.Of(parsed.GetRequiredValue(id)), Languages.Of(parsed.GetRequiredValue(lang))));
            return Program.Answered;
        });
        return command;
    }
}
