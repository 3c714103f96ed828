using Spectre.Console;

namespace Hojo.Tool;

/// <summary>画面: a terminal that an answer is shown on.</summary>
/// <param name="Columns">How wide it is.</param>
/// <param name="Colours">What colours it has; none where NO_COLOR is set.</param>
internal sealed record Screen(int Columns, ColorSystem Colours)
{
    /// <summary>Narrower than this nothing can be laid out.</summary>
    private const int Narrowest = 40;

    /// <summary>Where the output goes to a terminal; <see langword="null"/> for a pipe, a file, and a terminal that shows plain text alone
    /// (TERM=dumb).</summary>
    public static Screen? Of(TextWriter output)
        => Console.IsOutputRedirected || !ReferenceEquals(output, Console.Out) ? null : Seen(output);

    /// <summary>Apart, so that what draws on terminals is loaded for them only.</summary>
    private static Screen? Seen(TextWriter output)
    {
        if (Environment.GetEnvironmentVariable("TERM") == "dumb") return null;
        var profile = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) }).Profile;
        return profile.Capabilities.Ansi ? new(Math.Max(profile.Width, Narrowest), profile.Capabilities.ColorSystem) : null;
    }

    /// <summary>What is drawn by some drawing, as text with the signs of this terminal.</summary>
    public string Draw(Action<IAnsiConsole> draw)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = AnsiSupport.Yes,
            ColorSystem = Colours switch
            {
                ColorSystem.NoColors => ColorSystemSupport.NoColors,
                ColorSystem.Legacy => ColorSystemSupport.Legacy,
                ColorSystem.Standard => ColorSystemSupport.Standard,
                ColorSystem.EightBit => ColorSystemSupport.EightBit,
                _ => ColorSystemSupport.TrueColor,
            },
            Interactive = InteractionSupport.No,
            Enrichment = new() { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Columns;
        draw(console);
        return text.ToString();
    }
}
