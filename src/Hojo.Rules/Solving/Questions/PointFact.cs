using Hojo.Model;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;

namespace Hojo.Rules.Solving.Questions;

/// <summary>加点・減点: a fact, not told, that can settle points of a track and can change neither its verdict nor its amount.</summary>
/// <param name="Inquiry">The case and the track.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Points">The rows that wait for it, in the document's order.</param>
internal sealed record PointFact(QuestionAnalysis Inquiry, Fact Fact, IReadOnlyList<ReviewPoint> Points)
{
    /// <summary>Those of a track, as its document comes to them; none once it is refused, where points are of no use.</summary>
    public static IEnumerable<PointFact> In(QuestionAnalysis inquiry) => inquiry.IsRefused ? [] : inquiry.Track.ByKind.Points
        .SelectMany(point => Live.In(point.When, inquiry.Sheet).Select(fact => (fact, point)))
        .GroupBy(p => p.fact, p => p.point)
        .Where(g => !inquiry.Facts.Contains(g.Key))
        .Select(g => new PointFact(inquiry, g.Key, [.. g]));

    public Question Question() => QuestionIndex.Question(Fact) with { CanTurnVerdict = false, OnlyMovesPoints = true };

    /// <summary>Whatever is answered, the verdict and the amount stay as they are.</summary>
    public Effect Effect() => Inquiry.SaidOfPoints(Fact, [.. Points.Select(row => new AskedBy(row.Id, row.Text, row.Citation))]);
}
