using Hojo.Model;

namespace Hojo.Rules.Language;

/// <summary>A formula with limits of a host behind some of its rows.</summary>
internal sealed class Overlaid : AmountRewriter
{
    private readonly ILookup<string, Limit> _behind;
    private readonly Dictionary<Fact<Yen>, string> _costs;
    private readonly HashSet<string> _met = [];
    private readonly Dictionary<Provision, Limit> _cut = [];
    private int _placed;

    private Overlaid(Track track, IReadOnlyList<Overlay> overlays)
    {
        _behind = overlays.Where(o => o.Limit is not null).ToLookup(o => o.After!, o => o.Limit!);
        _costs = track.ByKind.Expenses.GroupBy(e => e.Cost).ToDictionary(e => e.Key, e => e.First().Id);
    }

    /// <summary>A track with rows of a host.</summary>
    /// <exception cref="ArgumentException">A row that the track does not have, or that its formula does not use.</exception>
    public static Track Of(Track track, IReadOnlyList<Overlay> overlays)
    {
        var (rows, formula) = Replaced(track, [.. overlays.Where(o => o.Instead is not null).Select(o => o.Instead!)]);
        var overlaid = new Overlaid(track, overlays);
        var grant = formula?.Fold(overlaid);
        foreach (var after in overlaid._behind.Select(limits => limits.Key).Except(overlaid._met))
            throw new ArgumentException($"{track.Id}: the formula has no row '{after}' to stand behind", nameof(overlays));
        Provision[] now = [.. rows.Select(overlaid.Cut), .. overlays.SelectMany(o => o.Rows)];
        return new(track.Id, track.Title, now, grant, track.Money)
        {
            IsCredit = track.IsCredit,
            Round = track.Round,
            TopsUp = track.TopsUp,
        };
    }

    /// <summary>Rows and formula with other figures in the place of some of them.</summary>
    private static (IReadOnlyList<Provision>, Amount?) Replaced(Track track, Figure[] figures)
    {
        var formula = (track.Formula as FixedPoint)?.Formula;
        if (figures.Length == 0) return (track.Rows, formula);
        foreach (var figure in figures)
            if (track.ByKind.Figures.All(row => row.Id != figure.Id || row.GetType() != figure.GetType()))
                throw new ArgumentException($"{track.Id} has no such figure '{figure.Id}'", nameof(figures));
        var rebased = new Rebased(row => Array.Find(figures, f => f.Id == row.Id && track.Rows.Contains(row)) ?? row,
            track.ByKind.Specials, stands: figures.Contains);
        return ([.. track.Rows.Select(row => rebased.Row(Array.Find(figures, f => f.Id == row.Id) ?? row))], formula?.Fold(rebased));
    }

    public override Amount Stated(Fact<Yen> fact)
        => _costs.TryGetValue(fact, out var cost) ? Behind(cost, base.Stated(fact)) : base.Stated(fact);

    /// <summary>A limit whose bound is cut is another row from then on.</summary>
    public override Amount Limited(Limit limit, Amount inner, Amount bound)
    {
        var before = _placed;
        var now = limit.Bound.Fold(this);
        if (_placed > before && !_cut.ContainsKey(limit))
        {
            var cut = new Limit(limit.Id, limit.Text, now, limit.Citation);
            cut.Annotate(limit.Reading, limit.ReadingRestsOn, limit.Also);
            _cut.Add(limit, cut);
        }
        return base.Limited(limit, inner, bound);
    }

    protected override Limit Now(Limit limit) => _cut.TryGetValue(limit, out var cut) ? cut : limit;

    protected override Amount Behind(Provision row, Amount amount) => Behind(row.Id, amount);

    private Provision Cut(Provision row) => _cut.TryGetValue(row, out var cut) ? cut : row;

    private Amount Behind(string row, Amount amount)
    {
        _met.Add(row);
        if (_behind.Contains(row)) _placed++;
        return _behind[row].Aggregate(amount, (cut, limit) => cut.AtMost(limit));
    }
}
