using Hojo.Reports;
using Hojo.Reports.Content;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hojo.Tool;

/// <summary>A report for the terminal at hand: tables as wide as it is, in its colours. It says what the plain text says.</summary>
internal sealed class ScreenPrinter
{
    private readonly IAnsiConsole _console;

    private ScreenPrinter(IAnsiConsole console) => _console = console;

    public static string Print(Report report, Screen screen) => screen.Draw(console => new ScreenPrinter(console).Print(report.Content));

    private void Print(ReportContent report)
    {
        Write(new Prose(report.Title, Looks.Title));
        foreach (var line in report.Lines) Write(Indented(new Prose(line, Looks.Plain)));
        foreach (var section in report.Sections.Where(section => !section.IsEmpty)) Print(section);
        Write(new Prose("", Looks.Plain));
        Write(new Prose(report.Closing, Looks.Aside));
    }

    private void Print(Section section)
    {
        Write(new Prose("", Looks.Plain));
        Write(new Prose("■ " + section.Heading, Looks.Of(section.Tone)));
        foreach (var line in section.Lines) Write(Indented(new Prose(line, Looks.Plain)));
        if (section.Table is { } table)
        {
            Write(ScreenTables.Of(table));
            if (table.Rows.Any(row => row.Below.Count > 0)) Write(ScreenTables.Notes(table));
        }
        foreach (var list in section.Lists.Where(list => list.Items.Count > 0))
        {
            if (list.Heading is { } heading) Write(Indented(new Prose($"[{heading}]", Looks.Of(list.Tone))));
            if (list.IsTree) foreach (var tree in ScreenTrees.Of(list)) Write(Indented(tree));
            else Write(ScreenTables.Of(list));
        }
    }

    private static Padder Indented(IRenderable what) => new(what, new Padding(2, 0, 0, 0));

    private void Write(IRenderable what)
    {
        _console.Write(what);
        if (what is Prose) _console.WriteLine();
    }
}
