using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Tool;

/// <summary>What is asked of every line of a bulk.</summary>
/// <param name="tracks">The tracks, before those that lines name; none where each line names its own.</param>
/// <param name="on">The moment, before those that lines name.</param>
internal sealed class BulkQuestion(IReadOnlyList<Track> tracks, JapanTime? on)
{
    private readonly AskedTrack[] _asked = [.. tracks.Select(track => new AskedTrack(Assessor.For(track)))];
    private readonly Dictionary<string, AskedTrack[]> _named = new(StringComparer.Ordinal);
    private readonly FlatCase _flat = new();

    public LineAnswer Answer(CaseLine line)
        => line.Fault is { } unread ? new() { Line = line.Number, Faults = [unread] } : Plain(line) ?? OfCase(line);

    /// <summary>The answer for a line that is written plainly and settles every amount, with no case made;
    /// <see langword="null"/> for any other.</summary>
    private LineAnswer? Plain(CaseLine line)
    {
        if (!_flat.TryRead(line.Utf8.Span) || (on ?? _flat.On) is not { } moment) return null;
        var asked = _asked.Length > 0 ? _asked : Own(_flat.Track);
        if (asked.Length == 0) return null;
        var answers = new TrackAnswer[asked.Length];
        for (var k = 0; k < answers.Length; k++)
            if (asked[k].Answer(_flat, line.Utf8.Span, moment) is { } answer) answers[k] = answer;
            else return null;
        return new() { Line = line.Number, Note = _flat.Note, On = moment, Answers = answers };
    }

    private LineAnswer OfCase(CaseLine line)
    {
        if (!CaseFile.TryRead(line.Utf8.Span, out var file, out var faults))
            return new() { Line = line.Number, Faults = [.. faults.Select(fault => fault with { Line = null })] };
        var asked = _asked.Length > 0 ? _asked : Own(file.Track);
        if (asked.Length == 0 || (on ?? file.On) is not { } moment)
            return new() { Line = line.Number, Note = file.Note, Faults = Missing(asked, file) };
        try
        {
            TrackAnswer[] answers = [.. asked.Select(each => each.Answer(file.Case, moment))];
            return new() { Line = line.Number, Note = file.Note, On = moment, Answers = answers };
        }
        catch (FactOutOfRangeException outside)
        {
            return new() { Line = line.Number, Note = file.Note, Faults = [outside.Fault] };
        }
        catch (CaseFormatException bad) // what a programme of another package asks for is read as it is asked
        {
            return new() { Line = line.Number, Note = file.Note, Faults = [bad.Fault] };
        }
    }

    private AskedTrack[] Own(string? id)
    {
        if (id is null) return [];
        if (_named.TryGetValue(id, out var known)) return known;
        return Catalogue.National.TryGetTrack(id, out var track) ? _named[id] = [new(Assessor.For(track))] : [];
    }

    private CaseFault[] Missing(AskedTrack[] asked, CaseFile file) =>
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
