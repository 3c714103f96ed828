using Hojo.Model;
using Hojo.Rules.Language;

namespace Hojo.Rules.Bulk;

/// <summary>Puts what a line tells on a grid: the facts that a verdict and an amount need.</summary>
/// <remarks>For one thread: what other places tell is kept for the next line.</remarks>
internal sealed class FlatGrid
{
    private const string RecordPlace = "applicant.pastAwards";

    private readonly Grid _grid;
    private readonly long[] _untold, _unawarded;
    private readonly (int Slot, int Place)[] _told;
    private readonly Readers[] _ofRecord;
    private readonly FlatElsewhere[] _elsewhere;

    public FlatGrid(Grid grid)
    {
        _grid = grid;
        (_untold, _unawarded) = (Read(new Case()), Read(Of([])));
        Fact[] facts = [.. grid.Facts.Take(grid.Judged)];
        var places = FlatMember.File.All.ToDictionary(member => member.Path, member => member.Place, StringComparer.Ordinal);
        _told = [.. facts.Where(fact => places.ContainsKey(fact.Id)).Select(fact => (grid.Slot(fact), places[fact.Id]))];
        _ofRecord = grid.Readers(facts.Where(IsOfRecord));
        _elsewhere = [.. facts.Where(fact => fact.ToldElsewhere.Count > 0 && !IsOfRecord(fact))
            .Select(fact => new FlatElsewhere(grid.Readers([fact])[0], grid.Slot(fact), places[fact.Id],
                [.. fact.ToldElsewhere.Select(place => places[place])]))];
    }

    /// <summary>Fills the cells that are judged.</summary>
    /// <param name="line">The line that was read.</param>
    /// <param name="utf8">The same as it stands there.</param>
    /// <param name="on">The moment asked about.</param>
    /// <param name="cells">The cells.</param>
    /// <returns>False where the case has to be asked.</returns>
    public bool TryFill(FlatCase line, ReadOnlySpan<byte> utf8, JapanTime on, Span<long> cells)
    {
        (line.Record is { Count: 0 } ? _unawarded : _untold).CopyTo(cells);
        if (line.Record is { Count: > 0 } record && !TryRead(record, cells)) return false;
        var told = line.Cells;
        foreach (var (slot, place) in _told)
            if (told[place] is var cell && cell != Fact.NotTold) cells[slot] = cell;
        foreach (var fact in _elsewhere)
            if (!fact.TryFill(told, utf8, cells)) return false;
        _grid.Ask(on, cells);
        return true;
    }

    private bool TryRead(IReadOnlyList<PastAward> record, Span<long> cells)
    {
        try
        {
            var recorded = Of(record);
            foreach (var readers in _ofRecord) readers.Read(recorded, cells);
            return true;
        }
        catch (FactOutOfRangeException)
        {
            return false;
        }
    }

    private long[] Read(Case @case)
    {
        var cells = new long[_grid.Judged];
        _grid.ReadJudged(@case, cells);
        return cells;
    }

    private static bool IsOfRecord(Fact fact) => fact.IsWorkedOut || fact.IsToldByRecord || fact.ToldElsewhere.Contains(RecordPlace);

    private static Case Of(IReadOnlyList<PastAward> record) => new() { Applicant = new() { PastAwards = record } };
}
