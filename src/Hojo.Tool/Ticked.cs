using System.CommandLine;
using System.Runtime.CompilerServices;
using Hojo.Audit.Ticks;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tool;

/// <summary>A folder of ticks that a command is asked with. Apart from the commands, so that Hojo.Audit is loaded for those who name
/// one.</summary>
internal static class Ticked
{
    public static Option<string?> Option()
        => new("--ticks") { Description = "検印の置き場所 (folder of ticks: how many rows are audited)", HelpName = "DIR" };

    /// <summary>How many rows of a track are ticked; <see langword="null"/> where no folder is named.</summary>
    public static AuditCount? Count(string? folder, Track track) => Counts(folder)?.Invoke(track);

    /// <summary>What counts them for each track; <see langword="null"/> where no folder is named.</summary>
    public static Func<Track, AuditCount?>? Counts(string? folder) => folder is null ? null : Counting(folder);

    /// <summary>The ticks of a folder; none where no folder is named.</summary>
    /// <param name="place">What names it: an option or an argument.</param>
    /// <param name="folder">The folder.</param>
    public static AuditTicks Read(string place, string? folder)
    {
        if (folder is null) return AuditTicks.None;
        if (!Directory.Exists(folder))
            throw new BadInputException(($"{place}: フォルダーがありません(指定値: {Quoted.Of(folder)})",
                $"{place}: there is no such folder (found {Quoted.Of(folder)})"));
        try
        {
            return AuditTicks.Read(folder, Catalogue.National);
        }
        catch (TickFormatException bad)
        {
            throw new BadInputException(bad.Problem);
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            throw FileFaults.Unread($"{place}: {folder}", unread);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // or the caller would load Hojo.Audit
    private static Func<Track, AuditCount?> Counting(string folder) => Read("--ticks", folder).Of;
}
