using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;
using Hojo.Rules.Solving.Meanings;
using Hojo.Rules.Solving.Scans;
using Hojo.Rules.Solving.Surveys;

namespace Hojo.Rules.Solving.Goals;

/// <summary>A way along which costs grow, yen by yen: one cost alone, or all told costs in their told proportions. No cost ever falls
/// along it, so within a stretch the grant does not either.</summary>
internal abstract class Route(CompiledTrack compiled, Sheet sheet)
{
    private readonly Sheet _supposed = sheet.Supposed();

    public abstract IReadOnlyList<ValueInterval> Stretches { get; }

    /// <summary>Facts, not told, that the amount reads somewhere along it.</summary>
    public IReadOnlyList<Fact> Needs => [.. Stretches.SelectMany(s => LiveAmount.In(compiled.Track.Root, Told(s.From))).Distinct()];

    /// <summary>The case so many yen along, all else as told.</summary>
    public Sheet Told(long yen) => Moved(sheet, yen);

    /// <summary>The same with what the formula names but does not read supposed at its least.</summary>
    public Sheet At(long yen) => Moved(_supposed, yen);

    public long Grant(long yen) => compiled.Plan.Solve(At(yen).Cells);

    /// <summary>What each of several costs is so many yen along; nothing for one alone.</summary>
    public virtual IEnumerable<ValueRead> Mix(long yen) => [];

    /// <summary>The first yen at which the grant comes to a target.</summary>
    public long? Least(long target)
    {
        foreach (var stretch in Stretches)
            if (Grant(stretch.To) >= target) return BinarySearch.First(stretch.From, stretch.To, yen => Grant(yen) >= target);
        return null;
    }

    protected abstract Sheet Moved(Sheet sheet, long yen);
}

/// <summary>One cost alone; all others stay as told.</summary>
internal sealed class OneCost(CompiledTrack compiled, Sheet sheet, Fact cost) : Route(compiled, sheet)
{
    public override IReadOnlyList<ValueInterval> Stretches { get; } = ValueIntervals.Alone(cost, sheet, compiled.Judged);

    protected override Sheet Moved(Sheet sheet, long yen) => sheet.With(cost, yen);
}

/// <summary>All told costs in their told proportions; what counts is their total.</summary>
internal sealed class AllCosts : Route
{
    private readonly Fact[] _costs;
    private readonly Proportions _told;

    public AllCosts(CompiledTrack compiled, Sheet sheet, IReadOnlyList<Fact> costs) : base(compiled, sheet)
    {
        _costs = [.. costs.Where(c => sheet[c] > 0)];
        _told = new([.. _costs.Select(c => sheet[c])]);
        var most = BinarySearch.Last(0, _costs.Sum(c => c.Most) + 1,
            yen => _told.Of(yen).Zip(_costs, (part, cost) => part <= cost.Most).All(fits => fits));
        var starts = new SortedSet<long> { 0 };
        foreach (var turned in Turns(compiled.Judged))
            if (turned(most)) starts.Add(BinarySearch.First(0, most, turned));
        Stretches = ValueInterval.Of(starts, most);
    }

    public override IReadOnlyList<ValueInterval> Stretches { get; }

    public override IEnumerable<ValueRead> Mix(long yen)
        => _costs.Zip(_told.Of(yen), (cost, part) => new ValueRead(cost.Id, cost.Label, cost.Show(part)) { Written = cost.Written(part) });

    /// <summary>What changes once along the way: a cost that comes to a bound, and a sum of costs that grows past another.</summary>
    private IEnumerable<Func<long, bool>> Turns(Dependencies judged)
    {
        for (var k = 0; k < _costs.Length; k++)
        {
            var place = k;
            foreach (var bound in judged.Turns[_costs[k]]) yield return yen => _told.Of(yen)[place] >= bound;
        }
        foreach (var sum in judged.Sums.Where(sum => sum.Terms.Any(t => _costs.Contains(t.Fact))))
        {
            var first = sum.Fold(new Holds(At(0)));
            yield return yen => sum.Fold(new Holds(At(yen))) != first;
        }
    }

    protected override Sheet Moved(Sheet sheet, long yen)
    {
        var parts = _told.Of(yen);
        for (var k = 0; k < parts.Length; k++) sheet = sheet.With(_costs[k], parts[k]);
        return sheet;
    }
}
