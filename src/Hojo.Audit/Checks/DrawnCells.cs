using Hojo.Rules.Bulk;
using Hojo.Rules.Compilation.Meanings;
using Hojo.Rules.Language;

namespace Hojo.Audit.Checks;

/// <summary>Cases drawn by chance, each time the same ones: every fact on, before or after a value at which something turns, at one of its
/// ends, or anywhere; costs all great, one great, or of any size.</summary>
internal sealed class DrawnCells(Grid grid, Dependencies reads)
{
    private readonly Random _dice = new(20_251_129);
    private readonly Fact[] _facts = [.. reads.Turns.Keys];

    /// <summary>The next case; it tells all that is read, and no more.</summary>
    public long[] Next()
    {
        var cells = new long[grid.Facts.Count];
        cells.AsSpan().Fill(Fact.NotTold);
        var way = _dice.Next(4);
        var alone = _dice.Next(_facts.Length);
        for (var k = 0; k < _facts.Length; k++)
        {
            var fact = _facts[k];
            cells[grid.Slot(fact)] = !reads.Rising.Contains(fact) ? Value(fact)
                : way == 0 || (way == 1 && k == alone) ? fact.Most
                : way == 1 ? fact.Least
                : Sized(fact);
        }
        return cells;
    }

    /// <summary>Any value of a fact.</summary>
    public long Value(Fact fact)
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
}
