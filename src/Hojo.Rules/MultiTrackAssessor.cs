using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules;

/// <summary>Several tracks made ready to be asked of the same case, which is put on their common grid once. Make one and keep it.</summary>
/// <example><code>
/// var subsidies = new MultiTrackAssessor(some);                // keep it: the case is put on one grid for all
/// var judgements = new Judgement[some.Length];
/// subsidies.Judge(company, on, judgements);
/// </code></example>
/// <threadsafety>Immutable; one instance serves all threads.</threadsafety>
public sealed class MultiTrackAssessor
{
    private readonly Assessor[] _assessors;

    /// <summary>Makes tracks ready.</summary>
    /// <param name="tracks">The tracks; the judgements come in their order.</param>
    /// <exception cref="ArgumentException">No track, or one that is not sound.</exception>
    public MultiTrackAssessor(IEnumerable<Track> tracks)
    {
        TrackFacts[] all = [.. Guard.Against.NullOrEmpty(tracks, message: "a track is expected").Select(track => new TrackFacts(track))];
        Grid = TrackFacts.GridOf(all);
        _assessors = [.. all.Select(facts => new Assessor(facts, Grid))];
    }

    /// <summary>The facts that the tracks read, all together.</summary>
    public Grid Grid { get; }

    /// <summary>The tracks, each on the common grid.</summary>
    public IReadOnlyList<Assessor> Assessors => _assessors;

    /// <summary>Verdict and amount under every track.</summary>
    /// <param name="case">What is known.</param>
    /// <param name="on">The moment asked about, in Japan.</param>
    /// <param name="into">A judgement for each track, in their order.</param>
    /// <exception cref="ArgumentException">Too little room.</exception>
    /// <exception cref="FactOutOfRangeException">The case states a value that its fact cannot take.</exception>
    public void Judge(Case @case, JapanTime on, Span<Judgement> into)
    {
        Guard.Against.Null(@case, nameof(@case));
        Guard.Against.NoRoom(into, _assessors.Length);
        Span<long> cells = stackalloc long[Grid.Judged];
        Grid.ReadJudged(@case, on, cells);
        for (var k = 0; k < _assessors.Length; k++) into[k] = _assessors[k].Compiled.Judge(cells, @case, on);
    }
}
