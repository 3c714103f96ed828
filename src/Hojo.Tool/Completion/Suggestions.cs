using System.CommandLine;
using System.Globalization;

namespace Hojo.Tool;

/// <summary>補完: what may stand at a place of a command line, by the directive of System.CommandLine: <c>[suggest:POSITION] "LINE"</c>,
/// which it answers itself only for a root that is named after its file, as this one is not.</summary>
internal static class Suggestions
{
    private const string Begins = "[suggest";

    public static bool AreAsked(IReadOnlyList<string> args)
        => args.Count > 0 && args[0].StartsWith(Begins, StringComparison.Ordinal) && args[0].EndsWith(']');

    /// <summary>One a line, nothing else; a command line that cannot be read has none.</summary>
    public static int Write(Command root, IReadOnlyList<string> args, TextWriter output)
    {
        var line = args.Count > 1 ? args[1] : "";
        var told = args[0][Begins.Length..^1].TrimStart(':');
        var isTold = int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var position);
        var at = isTold ? Math.Min(position, line.Length) : line.Length;
        var known = root.Parse(line, new() { ResponseFileTokenReplacer = null }).GetCompletions(at)
            .Select(item => item.InsertText ?? item.Label)
            .Where(label => !label.StartsWith('/') && label != "-?");
        foreach (var label in known.Distinct(StringComparer.Ordinal)) output.WriteLine(label);
        return Program.Answered;
    }
}
