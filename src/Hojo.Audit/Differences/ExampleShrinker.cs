using Hojo.Model;
using Hojo.Rules.Bulk;
using Hojo.Rules.Language;

namespace Hojo.Audit.Differences;

/// <summary>Makes an example as small as it still shows its change: what does not matter is no longer told, what does is brought down to
/// its
/// least, and money halved and rounded.</summary>
internal sealed class ExampleShrinker(Grid grid, AnswerSide first, AnswerSide second)
{
    private static readonly long[] RoundTo = [100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000];

    // Not the day asked about, nor what is worked from the record, which bears the name of one of the rounds.
    private readonly Fact[] _told = [.. grid.Facts.Where(fact => fact != Asked.On && !fact.IsWorkedOut)];

    public AnswerExample Smallest(Way way, long[] found, string? name)
    {
        var cells = (long[])found.Clone();
        if (name is null) // a case file is known as it is
            foreach (var fact in _told) Shrink(way, cells, fact);
        var (before, after) = (first.Answer(cells), second.Answer(cells));
        Provision[] was = [.. first.Against(cells)], @is = [.. second.Against(cells)];
        Provision[] rows = [.. was.ExceptBy(@is.Select(r => r.Id), r => r.Id), .. @is.ExceptBy(was.Select(r => r.Id), r => r.Id)];
        HashSet<Fact> deciding = way.Sign == 0
            ? [.. rows.SelectMany(row => RowEdges.Reads(row).Turns.Keys)]
            : [.. first.OfAmount, .. second.OfAmount];
        return new(name, Money(before), Money(after), [.. rows.Select(row => row.Id).Distinct()],
            [.. _told.Where(f => cells[grid.Slot(f)] != Fact.NotTold)
                .Select(f => new ExampleFact(f.Id, f.Label, f.Show(cells[grid.Slot(f)]), deciding.Contains(f)))
                    .OrderByDescending(f => f.Decides)]);
    }

    private void Shrink(Way way, long[] cells, Fact fact)
    {
        if (cells[grid.Slot(fact)] == Fact.NotTold || Shows(way, cells, fact, Fact.NotTold) || Shows(way, cells, fact, fact.Least)) return;
        if (fact is not Fact<Yen>) return;
        while (Shows(way, cells, fact, cells[grid.Slot(fact)] / 2)) { }
        foreach (var unit in RoundTo)
            if (cells[grid.Slot(fact)] % unit == 0 || Shows(way, cells, fact, cells[grid.Slot(fact)] / unit * unit)) return;
    }

    /// <summary>Whether the change is still shown with another value; then it stays in.</summary>
    private bool Shows(Way way, long[] cells, Fact fact, long value)
    {
        var slot = grid.Slot(fact);
        var before = cells[slot];
        if (value == before || (value != Fact.NotTold && value < fact.Least)) return false;
        cells[slot] = value;
        if (Way.Of(first.Answer(cells), second.Answer(cells)) == way) return true;
        cells[slot] = before;
        return false;
    }

    private static Yen? Money(SideAnswer answer) => answer.Amount is { } whole ? Yen.Of(whole) : null;
}
