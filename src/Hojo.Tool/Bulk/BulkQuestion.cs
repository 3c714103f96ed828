using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Language;

namespace Hojo.Tool;

/// <summary>What is asked of every line of a bulk.</summary>
/// <param name="tracks">The tracks, before those that lines name; none where each line names its own.</param>
/// <param name="on">The moment, before those that lines name.</param>
internal sealed class BulkQuestion(IReadOnlyList<Track> tracks, JapanTime? on)
{
    private readonly Assessor[] _asked = [.. tracks.Select(Assessor.For)];

    public LineAnswer Answer(CaseLine line)
    {
        if (line.Fault is { } unread) return new() { Line = line.Number, Faults = [unread] };
        if (!CaseFile.TryRead(line.Utf8.Span, out var file, out var faults))
            return new() { Line = line.Number, Faults = [.. faults.Select(fault => fault with { Line = null })] };
        var asked = _asked.Length > 0 ? _asked : Own(file.Track);
        if (asked.Length == 0 || (on ?? file.On) is not { } moment)
            return new() { Line = line.Number, Note = file.Note, Faults = Missing(asked, file) };
        try
        {
            TrackAnswer[] answers = [.. asked.Select(each => Answer(each, file.Case, moment))];
            return new() { Line = line.Number, Note = file.Note, On = moment, Answers = answers };
        }
        catch (FactOutOfRangeException outside)
        {
            return new() { Line = line.Number, Note = file.Note, Faults = [new($"$.{outside.Fact.Id}", null, outside.Problem)] };
        }
        catch (CaseFormatException bad) // what a programme of another package asks for is read as it is asked
        {
            return new() { Line = line.Number, Note = file.Note, Faults = [bad.Fault] };
        }
    }

    /// <summary>Where the amount is a range, an assessment has it as tightly as what is told allows.</summary>
    private static TrackAnswer Answer(Assessor assessor, Case told, JapanTime on)
    {
        var judged = assessor.Judge(told, on);
        var grant = judged.Grant is { } point ? new YenRange(point)
            : assessor.Track.Formula is null ? (YenRange?)null
            : assessor.Assess(told, on).Grant?.Range;
        return new(assessor.Track.Id, judged.Verdict, judged.IsProvisional, grant);
    }

    private static Assessor[] Own(string? id)
        => id is not null && Catalogue.National.TryGetTrack(id, out var track) ? [Assessor.For(track)] : [];

    private CaseFault[] Missing(Assessor[] asked, CaseFile file) =>
    [
        .. asked.Length == 0 ? [NoTrack(file.Track)] : Array.Empty<CaseFault>(),
        .. (on ?? file.On) is null ? [NoMoment] : Array.Empty<CaseFault>(),
    ];

    private static CaseFault NoTrack(string? id) => new("$.track", null, id is null
        ? ("公募回・枠のIDが必要です(--track でも指定できます)", "the id of a track is expected (or --track)")
        : Catalogue.NotEncoded(id, Catalogue.National.NearTracks(id)));

    private static CaseFault NoMoment => new("$.on", null, ("照会日時が必要です(例 2026-03-01T12:00。--on でも指定できます)",
        "the moment asked about is expected, such as 2026-03-01T12:00 (or --on)"));
}
