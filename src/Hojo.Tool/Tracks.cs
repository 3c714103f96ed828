using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tool;

/// <summary>The track asked about: of the command line, or of the file.</summary>
internal static class Tracks
{
    public static Track Of(string? option, string? told, string file)
    {
        var known = string.Join(", ", Catalogue.Tracks.Select(t => t.Id));
        if ((option ?? told) is not { } id)
            throw new BadInputException(($"{file}: track: 回・枠のIDが必要です(ファイルの \"track\" か --track。使えるもの: {known})", $"{file}: track: the id of a track is expected (\"track\" in the file, or --track; known: {known})"));
        var place = option is null ? $"{file}: $.track" : "--track";
        return Catalogue.Track(id) ?? throw new BadInputException((
            $"{place}: \"{id}\" はまだ収録されていません(使えるもの: {known})",
            $"{place}: \"{id}\" is not encoded (known: {known})"));
    }
}
