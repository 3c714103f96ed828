using Hojo.Nation;
using Hojo.Rules;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;

namespace Hojo.Answers;

/// <summary>Cases of one track by number: each fact on, before or after a value at which the track turns, or not told.</summary>
internal sealed class Cases
{
    private readonly Grid _grid;
    private readonly long[][] _values;

    public Cases(Assessor assessor)
    {
        _grid = assessor.Grid;
        var turns = new TrackFacts(assessor.Track).All.Turns;
        _values = [.. _grid.Facts.Select(fact => Values(fact, turns.TryGetValue(fact, out var at) ? at : []))];
    }

    /// <summary>Every tenth case leaves a fact in three untold.</summary>
    public Sheet this[int number]
        => new(_grid,
            [.. _values.Select((values, k) => number % 10 == 9 && Chance.Of(number, 2 * k, 3) == 0
                ? Fact.NotTold
                : values[Chance.Of(number, 2 * k + 1, values.Length)])]);

    private static long[] Values(Fact fact, IEnumerable<long> turns)
    {
        var near = turns.SelectMany(x => new[] { x - 1, x, x + 1 });
        var some = Enumerable.Range(0, 24).Select(n => fact.Least + (long)((Int128)(fact.Most - fact.Least) * (n * n * n) / 100_000));
        return [.. near.Concat(some).Append(fact.Most).Where(v => v >= fact.Least && v <= fact.Most).Distinct()];
    }
}
