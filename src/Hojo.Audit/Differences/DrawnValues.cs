using Hojo.Model;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;

namespace Hojo.Audit.Differences;

/// <summary>Values for the facts of some tracks: where a track turns and just beside it, the ends, and money of every size.</summary>
internal sealed class DrawnValues
{
    private static readonly int[] Units = [1, 7, 333, 10_000, 333_333, 1_000_000];

    private readonly Dictionary<Fact, long[]> _near;
    private readonly Chance _chance;

    public DrawnValues(IReadOnlyList<TrackFacts> tracks, Chance chance)
    {
        _chance = chance;
        _near = tracks.SelectMany(t => t.All.Turns).GroupBy(turns => turns.Key, turns => turns.Value)
            .ToDictionary(fact => fact.Key, fact => Near(fact.Key, fact.SelectMany(at => at)));
    }

    public long Of(Fact fact) => fact is Fact<Yen> && _chance.Below(4) > 0
        ? Math.Clamp((long)_chance.Below(400) * _chance.Of(Units), fact.Least, fact.Most)
        : _chance.Of(_near[fact]);

    private static long[] Near(Fact fact, IEnumerable<long> turns) =>
    [
        .. turns.SelectMany(at => new[] { at - 1, at, at + 1 }).Append(fact.Least).Append(fact.Most)
            .Where(cell => cell >= fact.Least && cell <= fact.Most).Distinct().Order(),
    ];
}
