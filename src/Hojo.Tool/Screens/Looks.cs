using Hojo.Reports.Content;
using Spectre.Console;

namespace Hojo.Tool;

/// <summary>How a part of a report looks on a terminal. The sixteen colours of the terminal's own theme are used, so that it stays
/// readable on a dark ground and on a light one.</summary>
internal static class Looks
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Title { get; } = new(decoration: Decoration.Bold);

    public static Style Aside { get; } = new(decoration: Decoration.Dim);

    public static Style Line { get; } = new(decoration: Decoration.Dim);

    public static Style Of(Tone tone) => tone switch
    {
        Tone.Good => new(Color.Green, decoration: Decoration.Bold),
        Tone.Open => new(Color.Olive, decoration: Decoration.Bold),
        Tone.Bad => new(Color.Maroon, decoration: Decoration.Bold),
        _ => Title,
    };
}
