using Hojo.Model;
using Hojo.Rules.Evaluation.Meanings;
using Hojo.Rules.Evaluation.Surveys;
using Hojo.Rules.Language;

namespace Hojo.Rules.Evaluation.Solving;

/// <summary>A way along which costs grow: one cost alone, or all told costs in their told proportions. All costs rise along it, so
/// within a stretch the grant does too.</summary>
internal abstract class Route(Along lead)
{
    /// <summary>The track and the case along the cost that leads.</summary>
    protected Along Lead => lead;

    public virtual IReadOnlyList<Stretch> Stretches => lead.Stretches;

    /// <summary>Facts, not told, that the amount reads somewhere along it.</summary>
    public IReadOnlyList<Fact> Needs => [.. Stretches.SelectMany(s => LiveAmount.In(lead.Assessor.Track.Root, Told(s.From))).Distinct()];

    /// <summary>The case with the leading cost at so many yen, all else as told.</summary>
    public Sheet Told(long yen) => Moved(lead.Sheet, yen);

    /// <summary>The same with what the formula names but does not read supposed at its least.</summary>
    public Sheet At(long yen) => Moved(lead.At(yen), yen);

    protected virtual Sheet Moved(Sheet sheet, long yen) => sheet.With(lead.Fact, yen);

    /// <summary>The eligible cost that is asked about.</summary>
    public abstract long Cost(Sheet sheet);

    public long Grant(long yen) => lead.Assessor.Plan.Solve(At(yen).Cells);

    /// <summary>The least value of the leading cost at which the grant comes to a target.</summary>
    public long? Least(long target)
    {
        foreach (var stretch in Stretches)
            if (Grant(stretch.To) >= target) return Halving.First(stretch.From, stretch.To, yen => Grant(yen) >= target);
        return null;
    }
}

/// <summary>One cost alone; all others stay as told.</summary>
internal sealed class OneCost(Along along) : Route(along)
{
    public override long Cost(Sheet sheet) => sheet[Lead.Fact];
}

/// <summary>All told costs in their told proportions, led by the largest: where that stands at so many yen, each other stands at its
/// share of them, cut to the yen. So no cost ever falls while the leading one rises.</summary>
internal sealed class AllCosts : Route
{
    private readonly (Fact Fact, long Told)[] _costs;
    private readonly long _lead;

    public AllCosts(Assessor assessor, Sheet sheet, IReadOnlyList<Fact> costs) : base(new(assessor, sheet, costs.OrderByDescending(c => sheet[c]).First()))
    {
        _costs = [.. costs.Select(c => (c, sheet[c])).Where(c => c.Item2 > 0)];
        _lead = sheet[Lead.Fact];
        var starts = new SortedSet<long>(_costs.SelectMany(c => assessor.Judged.Turns[c.Fact].Append(0).Select(turn => LeadFor(c.Told, turn))).Where(yen => yen <= Lead.Fact.Most));
        foreach (var sum in assessor.Judged.Sums)
        {
            // A sum of costs grows along the route, so it turns once; other facts stay as they are.
            if (sum.Terms.All(t => !_costs.Any(c => c.Fact == t.Fact)) || sum.As(new Holds(At(Lead.Fact.Most))) == sum.As(new Holds(At(0)))) continue;
            var first = sum.As(new Holds(At(0)));
            starts.Add(Halving.First(0, Lead.Fact.Most, yen => sum.As(new Holds(At(yen))) != first));
        }
        Stretches = Surveys.Stretches.From(starts, Lead.Fact.Most);
    }

    public override IReadOnlyList<Stretch> Stretches { get; }

    public override long Cost(Sheet sheet) => _costs.Sum(c => sheet[c.Fact]);

    public IEnumerable<ValueRead> Mix(Sheet sheet) => _costs.Select(c => new ValueRead(c.Fact.Id, c.Fact.Label, c.Fact.Show(sheet[c.Fact])));

    protected override Sheet Moved(Sheet sheet, long yen) => _costs.Aggregate(sheet, (s, c) => s.With(c.Fact, (long)(yen * (decimal)c.Told / _lead)));

    /// <summary>The least yen of the leading cost at which a cost comes to a value.</summary>
    private long LeadFor(long told, long value) => (long)decimal.Ceiling(value * (decimal)_lead / told);
}
