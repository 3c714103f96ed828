using System.CommandLine;
using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;
using NodaTime;

namespace Hojo.Tool;

/// <summary>What a command is asked about, from an option or, without one, from the case file.</summary>
internal static class Asked
{
    private const string Form = "2026-03-01T12:00";

    public static Track Track(string? option, string? told, string file)
    {
        if ((option ?? told) is not { } id)
            throw new BadInputException(($"{file}: track: 回・枠のIDが必要です(ファイルの \"track\" か --track。一覧: hojo catalogue)",
                $"{file}: track: the id of a track is expected (\"track\" in the file, or --track; hojo catalogue lists them)"));
        var place = option is null ? $"{file}: $.track" : "--track";
        return Catalogue.National.TryGetTrack(id, out var track)
            ? track
            : throw Rounds.NotEncoded(place, id, Catalogue.National.NearTracks(id));
    }

    public static Option<string?> TrackOption()
    {
        var option = new Option<string?>("--track")
        {
            Description = "回・枠のID。ファイルの指定に優先 (id of the track, before the file's)",
            HelpName = "ID",
        };
        option.CompletionSources.Add(KnownIds.Tracks);
        return option;
    }

    /// <summary>--track that may be repeated.</summary>
    /// <param name="does">What it is for.</param>
    public static Option<string[]> TracksOption(string does)
    {
        var option = new Option<string[]>("--track") { Description = does, HelpName = "ID" };
        option.CompletionSources.Add(KnownIds.Tracks);
        return option;
    }

    public static Option<string?> Option()
        => new("--on") { Description = "照会日時(日本時間)。ファイルの指定に優先 (moment in Japan, before the file's)", HelpName = Form };

    public static JapanTime Moment(string? option, JapanTime? told, string file)
    {
        if (option is not null)
            return CaseFile.MomentOf(option)
                ?? throw new BadInputException(($"--on: {Form} の形の日本時間(1868年から2100年まで)が必要です(指定値: {Quoted.Bare(option)})",
                    $"--on: a moment in Japan from 1868 to 2100, such as {Form}, is expected (found {Quoted.Bare(option)})"));
        return told ?? throw new BadInputException((
            $"{file}: on: 照会日時が必要です(ファイルの \"on\" か --on。例 {Form})",
            $"{file}: on: the moment asked about is expected (\"on\" in the file, or --on, such as {Form})"));
    }

    /// <summary>An answer about a case, or one line that names the fact whose value cannot be.</summary>
    public static T Of<T>(string file, Func<T> answer)
    {
        try
        {
            return answer();
        }
        catch (FactOutOfRangeException outside)
        {
            throw new BadInputException(($"{file}: {outside.Fault.In(Lang.Ja)}", $"{file}: {outside.Fault.In(Lang.En)}"));
        }
    }
}
