using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Audit.Checks;

/// <summary>Cases drawn by chance, each time the same ones: every fact on, before or after a value at which something turns, at one of its
/// ends, or anywhere; costs all great, a few as great as the sums that are printed, or of any size; half of the cases moved to where a
/// weighed sum turns.</summary>
internal sealed class DrawnCells(Grid grid, Dependencies reads)
{
    private readonly Random _dice = new(20_251_129);
    private readonly Fact[] _facts = [.. reads.Turns.Keys];
    private readonly LinearTest[] _sums = [.. reads.Sums];
    private readonly long[] _printed = [.. reads.Figures.OfType<Figure<Yen>>().SelectMany(figure => figure.Values).Select(sum => sum.Whole)
        .Where(sum => sum > 0).Distinct()];

    /// <summary>The next case; it tells all that is read, and no more.</summary>
    public long[] Next()
    {
        var cells = CaseSearch.Untold(grid);
        var way = _dice.Next(4);
        foreach (var fact in _facts)
            cells[grid.Slot(fact)] = !reads.Rising.Contains(fact) ? Value(fact) : way switch
            {
                0 => fact.Most,
                1 => Sized(fact),
                _ => _dice.Next(3) == 0 ? Printed(fact) : fact.Least,
            };
        if (_sums.Length > 0 && _dice.Next(2) == 0) Tip(cells, _sums[_dice.Next(_sums.Length)]);
        return cells;
    }

    private long Value(Fact fact)
    {
        var turns = reads.Turns[fact];
        return _dice.Next(8) switch
        {
            0 => fact.Least,
            1 => fact.Most,
            2 => Sized(fact),
            _ when turns.Count == 0 => _dice.NextInt64(fact.Least, fact.Most + 1),
            _ => Math.Clamp(turns[_dice.Next(turns.Count)] + _dice.Next(-1, 2), fact.Least, fact.Most),
        };
    }

    /// <summary>As often of one number of digits as of another.</summary>
    private long Sized(Fact fact)
    {
        var most = fact.Most;
        for (var digits = _dice.Next(13); digits > 0 && most >= 10; digits--) most /= 10;
        return _dice.NextInt64(fact.Least, Math.Max(most, fact.Least) + 1);
    }

    /// <summary>Up to three times a sum that is printed: a rate of it comes near that sum.</summary>
    private long Printed(Fact fact)
        => _printed.Length == 0
            ? Sized(fact)
            : Math.Clamp(_dice.NextInt64(3 * _printed[_dice.Next(_printed.Length)] + 1), fact.Least, fact.Most);

    /// <summary>One of the facts of a weighed sum moved to where the sum turns, or just before.</summary>
    private void Tip(long[] cells, LinearTest sum)
    {
        var (fact, weight) = sum.Terms[_dice.Next(sum.Terms.Count)];
        var rest = sum.Bound - sum.Terms.Where(term => term.Fact != fact).Sum(term => term.Weight * cells[grid.Slot(term.Fact)]);
        cells[grid.Slot(fact)] = Math.Clamp(rest / weight + _dice.Next(-1, 2), fact.Least, fact.Most);
    }
}
