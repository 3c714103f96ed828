using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.Solving.Scans;

/// <summary>One track and one case along one fact, all else as told: the grant and the rows at each of its values. Within a stretch no
/// condition turns, and the grant only moves one way.</summary>
internal sealed class FactScan
{
    private readonly long[] _told;
    private readonly int _slot;
    private long[]? _supposed;

    public FactScan(CompiledTrack compiled, Sheet sheet, Fact fact)
    {
        (Compiled, Sheet, Fact, _slot, _told) = (compiled, sheet, fact, sheet.Grid.Slot(fact), sheet.Cells.ToArray());
        Stretches = ValueIntervals.Alone(fact, sheet, compiled.Judged);
        (Rises, Falls) = (compiled.Judged.Rising.Contains(fact), compiled.Judged.Falling.Contains(fact));
    }

    public CompiledTrack Compiled { get; }

    public Sheet Sheet { get; }

    public Fact Fact { get; }

    public ValueInterval[] Stretches { get; }

    /// <summary>Whether the grant can only grow with the fact, or only fall, within a stretch; neither where it stays.</summary>
    public bool Rises { get; }

    /// <inheritdoc cref="Rises"/>
    public bool Falls { get; }

    /// <summary>Other facts, not told, that the amount reads at some value of the fact from one to another.</summary>
    public IReadOnlyList<Fact> Needs(long from = long.MinValue, long to = long.MaxValue)
        => [.. Stretches.Where(s => s.To >= from && s.From <= to)
            .SelectMany(s => LiveAmount.In(Compiled.Track.Root, Sheet.With(Fact, s.From))).Distinct()];

    /// <summary>The case at one value, with what the formula names but does not read supposed at its least.</summary>
    public Sheet At(long cell) => new(Sheet.Grid, [.. Cells(cell)]);

    /// <summary>The grant in whole yen, where all that it reads is told.</summary>
    public long Grant(long cell) => Compiled.Plan.Solve(Cells(cell));

    /// <summary>The rows; floors wait where the grant is not known.</summary>
    public RowsAt Rows(long cell)
    {
        _told[_slot] = cell;
        var (least, most) = Compiled.Plan.TrySolve(_told, 0, out var grant, out _) ? (grant, grant) : Compiled.Plan.Reach(_told);
        Compiled.Rows.Judge(_told, least, most, out var notMet, out var unknown, out var open);
        return new(notMet, unknown, open);
    }

    /// <summary>The values at which the rows stand as wanted, where no more of them do so at a lesser grant: runs of stretches, cut by
    /// halving where a floor is reached within one.</summary>
    public IReadOnlyList<ValueInterval> Where(Func<RowsAt, bool> wanted) => ValueIntervals.Joined(Within(wanted));

    private IEnumerable<ValueInterval> Within(Func<RowsAt, bool> wanted)
    {
        foreach (var stretch in Stretches)
        {
            var (from, to) = (stretch.From, stretch.To);
            var (low, high) = (wanted(Rows(from)), from == to || !(Rises || Falls) ? null : (bool?)wanted(Rows(to)));
            if (!(low || high == true)) continue;
            if (high == false) to = BinarySearch.Last(from, to, x => wanted(Rows(x)));
            if (!low) from = BinarySearch.First(from, to, x => wanted(Rows(x)));
            yield return new(from, to);
        }
    }

    private long[] Cells(long cell)
    {
        _supposed ??= Sheet.Supposed().Cells.ToArray();
        _supposed[_slot] = cell;
        return _supposed;
    }
}

/// <summary>Where a claim starts or stops to hold.</summary>
internal static class BinarySearch
{
    /// <summary>The first value at which a claim holds that holds at the last one, and from the first on at all.</summary>
    public static long First(long from, long to, Func<long, bool> holds)
    {
        while (from < to)
        {
            var mid = from + (to - from) / 2;
            if (holds(mid)) to = mid; else from = mid + 1;
        }
        return to;
    }

    /// <summary>The last value at which a claim holds that holds at the first one and no longer at the last.</summary>
    public static long Last(long from, long to, Func<long, bool> holds) => First(from, to, x => !holds(x)) - 1;
}
