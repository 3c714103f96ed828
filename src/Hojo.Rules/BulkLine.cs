using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules;

/// <summary>One line of a bulk: whatever may be wrong with it becomes a fault of its own.</summary>
internal sealed class BulkLine(Catalogue catalogue, Func<Track, IAssessor> engine)
{
    public BulkAnswer Answer(JsonLine line)
        => CaseFile.TryRead(line.Utf8, out var file, out var faults)
            ? Answer(line.Number, file)
            : new() { Line = line.Number, Faults = [.. faults.Select(fault => fault with { Line = null })] };

    public BulkAnswer Answer(long number, CaseFile file)
    {
        var (track, on, missing) = Asked(file);
        if (missing.Count > 0) return new() { Line = number, CaseFile = file, Faults = missing };
        try
        {
            return new() { Line = number, CaseFile = file, Assessment = engine(track!).Assess(file.Case, on) };
        }
        catch (FactOutOfRangeException outside)
        {
            return new() { Line = number, CaseFile = file, Faults = [outside.Fault] };
        }
        catch (CaseFormatException bad) // what a programme of another package asks for is read as it is asked
        {
            return new() { Line = number, CaseFile = file, Faults = [bad.Fault] };
        }
        catch (CaseRefusedException refused)
        {
            return new() { Line = number, CaseFile = file, Faults = refused.Faults };
        }
    }

    private (Track? Track, JapanTime On, IReadOnlyList<CaseFault> Missing) Asked(CaseFile file)
    {
        var track = file.Track is { } id && catalogue.TryGetTrack(id, out var found) ? found : null;
        return (track, file.On ?? default, [.. track is null ? [NoTrack(file.Track)] : Array.Empty<CaseFault>(),
            .. file.On is null ? [NoMoment()] : Array.Empty<CaseFault>()]);
    }

    private CaseFault NoTrack(string? id) => new("$.track", null, id is null
        ? ("公募回・枠のIDが必要です", "the id of a track is expected")
        : Catalogue.NotEncoded(id, catalogue.NearTracks(id)));

    private static CaseFault NoMoment()
        => new("$.on", null, ("照会日時が必要です(例 2026-03-01T12:00)", "the moment asked about is expected, such as 2026-03-01T12:00"));
}
