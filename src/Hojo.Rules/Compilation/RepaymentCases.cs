using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Rules.Compilation;

/// <summary>The best and the worst that may still come of a case. A fact that moves all rows of the track one way is supposed at its
/// end; only the few that may move them either way (a prefecture, the number of plan years) are gone through value by value. So a
/// range is exact, and both its ends are attained by a completion of the case.</summary>
internal sealed class RepaymentCases
{
    /// <summary>More completions than this are not looked at: a track that would need them does not load.</summary>
    private const long Most = 50_000;

    /// <summary>A fact that moves the rows: which way (+1 where a higher value costs more, 0 for either),
    /// and the values they can tell apart.</summary>
    private sealed record Mover(Fact Fact, int Way, ValueInterval[] Stretches);

    private readonly Grid _grid;
    private readonly Lazy<Mover[]> _facts;

    /// <exception cref="ArgumentException">Too many facts move the rows either way.</exception>
    public RepaymentCases(Track track, Grid grid)
    {
        (_grid, Rows) = (grid, track.ByKind.Repayments);
        Raising = Rows.Select(row => row.Raising).FirstOrDefault(special => special is not null);
        var reads = Rows.Aggregate(new Dependencies(), (into, row) => Read(row, into));
        var ways = Monotonicity.Of(Rows);
        Fact[] either = [.. reads.Turns.Keys.Where(fact => ways[fact] == 0)];
        var completions = 1L;
        foreach (var fact in either) completions = Math.Min(Most + 1, completions * (reads.Turns[fact].Count + 1));
        if (completions > Most) throw new ArgumentException($"{track.Id}: too many facts move the repayments either way "
            + $"({string.Join(", ", either.Select(fact => fact.Id))})", nameof(track));
        _facts = new(() => [.. reads.Turns.Select(f => new Mover(f.Key, ways[f.Key],
            ValueInterval.Of([f.Key.Least, .. f.Value], f.Key.Most)))]);
    }

    public IReadOnlyList<Repayment> Rows { get; }

    /// <summary>The special whose raised part some rows take or spare; a track has one at most.</summary>
    public Special? Raising { get; }

    public static Dependencies Read(Repayment row, Dependencies into)
    {
        row.Portion.Fold(new PortionReads(into));
        row.Exempt?.Fold(into);
        return row.OnlyAbove is { } again ? into.Beside(again) : into;
    }

    /// <summary>Pairs of completions of what the rows read: in the one the least falls due, in the other the most.</summary>
    public IEnumerable<(Sheet Best, Sheet Worst)> Of(Sheet sheet)
    {
        var (best, worst) = (sheet.Cells.ToArray(), sheet.Cells.ToArray());
        var either = new List<Mover>();
        var count = 1L;
        foreach (var mover in _facts.Value)
        {
            var (fact, way, slot) = (mover.Fact, mover.Way, _grid.Slot(mover.Fact));
            if (sheet.IsTold(fact)) continue;
            if (way != 0) (best[slot], worst[slot]) = way > 0 ? (fact.Least, fact.Most) : (fact.Most, fact.Least);
            else
            {
                either.Add(mover);
                count *= mover.Stretches.Length;
            }
        }
        for (var k = 0L; k < count; k++)
        {
            var rest = k;
            foreach (var (fact, _, stretches) in either)
            {
                best[_grid.Slot(fact)] = worst[_grid.Slot(fact)] = stretches[rest % stretches.Length].From;
                rest /= stretches.Length;
            }
            yield return (new(_grid, (long[])best.Clone()), new(_grid, (long[])worst.Clone()));
        }
    }

    /// <summary>All values of a fact that the rows cannot tell from this one.</summary>
    public ValueInterval Around(Fact fact, long cell) => _facts.Value.Single(f => f.Fact == fact).Stretches.Last(s => s.From <= cell);
}
