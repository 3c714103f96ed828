using System.CommandLine;
using Hojo.Audit.Ticks;
using Hojo.Model;
using Hojo.Rules;

namespace Hojo.Tool;

/// <summary>hojo ticks: how many rows of each round are audited, and which ticks have lapsed.</summary>
internal static class TicksCommand
{
    /// <summary>The question was answered, and a tick no longer holds.</summary>
    private const int Lapsed = 1;

    public static Command Make()
    {
        var folder = new Argument<string>("DIR") { Description = "検印の置き場所 (folder of ticks)" };
        var (lang, format) = (Languages.Option(), Formats.Option());
        var command = new Command("ticks", "公募回ごとに何行が検証済みか、失効した検印はどれか (how many rows are audited, and which ticks have lapsed)")
        {
            folder, lang, format,
        };
        command.SetAction(parsed =>
        {
            var said = Languages.Of(parsed.GetRequiredValue(lang));
            return Run(parsed.GetRequiredValue(folder), parsed.InvocationConfiguration.Output,
                Formats.Of<IReadOnlyList<RoundAudit>>(parsed, format, audits => TicksReport.Of(audits, said), TicksJson.Write));
        });
        return command;
    }

    private static int Run(string folder, TextWriter output, Func<IReadOnlyList<RoundAudit>, string> print)
    {
        var ticks = Ticked.Read("DIR", folder);
        RoundAudit[] audits = [.. Catalogue.National.Rounds.Select(ticks.Of)];
        output.Write(print(audits));
        return audits.Any(audit => audit.Lapsed.Count > 0) ? Lapsed : Program.Answered;
    }
}
