using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.RowByRow;

/// <summary>加点・減点: the answers of a track's points together. The documents give no weights,
/// so they are gathered and never summed.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class PointsAnswer
{
    /// <summary>Gathers the points of a track.</summary>
    /// <param name="enquiry">The enquiry.</param>
    /// <param name="answers">The answers of its points, in any order; those of other rows are left aside.</param>
    /// <exception cref="ArgumentException">A point has no answer, or two, or one to another enquiry.</exception>
    public PointsAnswer(TrackEnquiry enquiry, IEnumerable<RowAnswer> answers)
    {
        Guard.Against.Null(enquiry);
        RowAnswer[] points = [.. Guard.Against.Null(answers).Where(a => a.Rule.IsPoint).OrderBy(a => a.Rule.Place)];
        var expected = enquiry.Rulebook.Rows.Where(r => r.IsPoint);
        if (points.Any(a => a.Enquiry != enquiry) || !points.Select(a => a.Rule).SequenceEqual(expected))
            throw new ArgumentException($"one answer of each point of {enquiry.Track.Id} to this enquiry is expected", nameof(answers));
        (Enquiry, Rows) = (enquiry, points);
    }

    /// <summary>What they answer.</summary>
    public TrackEnquiry Enquiry { get; }

    /// <summary>The track.</summary>
    public Track Track => Enquiry.Track;

    /// <summary>All of them, in the document's order.</summary>
    public IReadOnlyList<RowAnswer> Rows { get; }

    /// <summary>加点 that apply.</summary>
    public IEnumerable<ReviewPoint> Added => Holding(isDeduction: false);

    /// <summary>減点 that apply.</summary>
    public IEnumerable<ReviewPoint> Deducted => Holding(isDeduction: true);

    /// <summary>Points that wait for facts.</summary>
    public IEnumerable<ReviewPoint> Unknown => Rows.Where(r => r.Verdict == Verdict.Unknown).Select(r => r.Rule.Point!);

    private IEnumerable<ReviewPoint> Holding(bool isDeduction)
        => Rows.Where(r => r.Verdict == Verdict.Met).Select(r => r.Rule.Point!).Where(p => p.IsDeduction == isDeduction);

    /// <summary>The track, and how many points apply.</summary>
    public override string ToString() => $"{Track.Id}: 加点 {Added.Count()}, 減点 {Deducted.Count()}, 未定 {Unknown.Count()}";
}
