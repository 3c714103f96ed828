using Hojo.Model;
using Hojo.Rules;
using Hojo.Rules.Bulk;

namespace Hojo.Tool;

/// <summary>A track that lines are asked about, one after the other.</summary>
/// <param name="assessor">The track.</param>
internal sealed class AskedTrack(Assessor assessor)
{
    private readonly FlatGrid _grid = new(assessor.Grid);
    private readonly long[] _cells = new long[assessor.Grid.Judged];

    /// <summary>The answer for a line that was read without a case; <see langword="null"/> where the case has to be asked.</summary>
    /// <param name="line">The line that was read.</param>
    /// <param name="utf8">The same as it stands there.</param>
    /// <param name="on">The moment asked about.</param>
    public TrackAnswer? Answer(FlatCase line, ReadOnlySpan<byte> utf8, JapanTime on)
    {
        if (!_grid.TryFill(line, utf8, on, _cells)) return null;
        var judged = assessor.Judge(_cells, on);
        return judged.Grant is { } point ? Answer(judged, new(point)) : assessor.Track.Formula is null ? Answer(judged, null) : null;
    }

    /// <summary>The same of a case. Where the amount is a range, an assessment has it as tightly as what is told allows.</summary>
    public TrackAnswer Answer(Case told, JapanTime on)
    {
        var judged = assessor.Judge(told, on);
        var grant = judged.Grant is { } point ? new YenRange(point)
            : assessor.Track.Formula is null ? (YenRange?)null
            : assessor.Assess(told, on).Grant?.Range;
        return Answer(judged, grant);
    }

    private TrackAnswer Answer(Judgement judged, YenRange? grant) => new(assessor.Track.Id, judged.Verdict, judged.IsProvisional, grant);
}
